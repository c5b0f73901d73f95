import { heldBeside, type Held } from './retained.js';
import type { Surroundings } from './surroundings.js';

/** What was mounted in one kind of surroundings, and what was held before and after. */
export interface MountRound {
  readonly surroundings: Surroundings;
  /** How often each element was mounted, by tag. */
  readonly mounted: Readonly<Record<string, number>>;
  readonly before: Held;
  readonly after: Held;
}

/** What a round left behind, more than was there when it began: elements by tag, and what is held beside them by name; empty when nothing. */
export function retainedIn({ before, after }: Pick<MountRound, 'before' | 'after'>): Readonly<Record<string, number>> {
  const elements = Object.keys(after.elements).map((tag) => [tag, retainedOf({ before, after }, tag)] as const);
  const beside = heldBeside.map((name) => [name, after[name] - before[name]] as const);
  return Object.fromEntries([...elements, ...beside].filter(([, count]) => count > 0));
}

const retainedOf = ({ before, after }: Pick<MountRound, 'before' | 'after'>, tag: string): number =>
  (after.elements[tag] ?? 0) - (before.elements[tag] ?? 0);

/** Rounds as a table in text: a line for each element and for what is held beside them, and a sum. */
export function mountTable(rounds: readonly MountRound[]): string {
  const tags = [
    ...new Set(rounds.flatMap(({ mounted, after }) => [...Object.keys(mounted), ...Object.keys(after.elements)])),
  ];
  const cells = (ofRound: (round: MountRound) => readonly [string, string]): string[] => rounds.flatMap(ofRound);
  const rows = [
    ['', ...cells(({ surroundings }) => [surroundings, 'retained'])],
    ...tags.map((tag) => [tag, ...cells((round) => [String(round.mounted[tag] ?? 0), String(retainedOf(round, tag))])]),
    ...heldBeside.map((name) => [
      name,
      ...cells(({ before, after }) => [`${String(before[name])} before`, String(after[name] - before[name])]),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  const sum = (counts: readonly Readonly<Record<string, number>>[]): number =>
    counts.flatMap((one) => Object.values(one)).reduce((total, count) => total + count, 0);
  const total = `${String(sum(rounds.map(({ mounted }) => mounted)))} mounts, ${String(sum(rounds.map(retainedIn)))} retained`;
  return [...rows.map(line), total].join('\n');
}
