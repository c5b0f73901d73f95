/** What is seen of a page in one look, by kind: sorted names such as `html: lang=nl` or `p.intro: color=rgb(0, 0, 0)`. */
export type Traces = Readonly<Record<string, readonly string[]>>;

/** One difference between two looks. */
export interface Trace {
  readonly kind: string;
  /** What is new, or was there first and is no more. */
  readonly name: string;
}

/** A line of the list of what the kit may do to a page. */
export interface AllowedTrace {
  readonly kind: string;
  /** A name of that kind, or its beginning and a star. */
  readonly name: string;
  /** Whether it is there as long as the page, else only while an element is. */
  readonly stays: boolean;
  /** Whether it comes and goes while an element is there, so that a look may miss it. */
  readonly isBrief: boolean;
}

/** What differs between two looks, in either direction. */
export function changesBetween(before: Traces, after: Traces): readonly Trace[] {
  return Object.entries(after).flatMap(([kind, names]) => {
    const earlier = before[kind] ?? [];
    const gone = without(earlier, names);
    return [...without(names, earlier), ...gone].map((name) => ({ kind, name }));
  });
}

/** The differences that no line of the list names, as a sentence each, every sentence once. */
export function unannounced(
  traces: readonly Trace[],
  allowed: readonly AllowedTrace[],
  isAfterRemoval: boolean,
): readonly string[] {
  const found = traces.filter(
    (trace) => !allowed.some((line) => (line.stays || !isAfterRemoval) && covers(line, trace)),
  );
  return [...new Set(found.map(({ kind, name }) => `${kind}: ${name}`))];
}

/** Whether a line of the list names this difference. */
export function covers(line: AllowedTrace, { kind, name }: Trace): boolean {
  if (line.kind !== kind) return false;
  return line.name.endsWith('*') ? name.startsWith(line.name.slice(0, -1)) : line.name === name;
}

// The same name may stand there more than once, such as two listeners of one event.
function without(names: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const name of others) left.set(name, (left.get(name) ?? 0) + 1);
  return names.filter((name) => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count <= 0;
  });
}
