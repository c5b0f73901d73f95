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

const mostBreaks = 10;

/**
 * Does the works of each group one after the other; a group begins when those before it are done. Every work has an equal
 * share of the time that is left in its group, what one does not need is for the next. A work that breaks, as a browser that
 * no longer answers makes it do, goes on where it was, ten times at most. Answers whether all is done.
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
      const isThisDone = left > 0 && (await goOn(run, now() + left / (group.length - at), name, say));
      if (!isThisDone) say(`${name}: not all done; give the command again to go on`);
      isDone &&= isThisDone;
    }
    if (!isDone) return false;
  }
  return true;
}

async function goOn(run: LongWork['run'], until: number, name: string, say: LongRunOptions['say']): Promise<boolean> {
  for (let breaks = 1; ; breaks++) {
    try {
      return await run(until);
    } catch (error) {
      if (breaks === mostBreaks) throw error;
      say(`${name}: broken off (${String(error)}); it goes on`);
    }
  }
}
