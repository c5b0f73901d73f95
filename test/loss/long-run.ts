/** A part of a long run that may be broken off and gone on with another time. */
export interface LongWork {
  readonly name: string;
  /** Goes on until all is done or this moment in ms is there; answers whether all is done. */
  run(until: number): Promise<boolean>;
}

/** What a long run needs to end in time. */
export interface LongRunOptions {
  /** How long the whole run may take in ms, `Infinity` for as long as it needs. */
  readonly time: number;
  /** The moment now in ms. */
  readonly now: () => number;
  readonly say: (line: string) => void;
}

/**
 * Does the works of each group one after the other; a group begins when those before it are done. Every work has an equal
 * share of the time that is left in its group, what one does not need is for the next. Answers whether all is done.
 */
export async function runLong(
  groups: readonly (readonly LongWork[])[],
  { time, now, say }: LongRunOptions,
): Promise<boolean> {
  const end = now() + time;
  for (const group of groups) {
    let isDone = true;
    for (const [at, { name, run }] of group.entries()) {
      const left = end - now();
      const isThisDone = left > 0 && (await run(now() + left / (group.length - at)));
      if (!isThisDone) say(`${name}: not all done; give the command again to go on`);
      isDone &&= isThisDone;
    }
    if (!isDone) return false;
  }
  return true;
}
