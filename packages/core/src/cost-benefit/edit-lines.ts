import type { CostLine } from './cost-benefit.js';

/** What names a line in its list: its id, else its place, as in the fields of a document. */
export function lineKey(line: CostLine, index: number): string {
  return line.id ?? `n${String(index)}`;
}

/** The place of a line by its key, looked for first where it is likely to be; -1 where there is none. */
export function lineIndex(lines: readonly CostLine[], key: string, likely = 0): number {
  const there = lines[likely];
  if (there !== undefined && lineKey(there, likely) === key) return likely;
  return lines.findIndex((line, index) => lineKey(line, index) === key);
}

/** Lines with one of them changed; every other line stays the same object. */
export function replaceLine(lines: readonly CostLine[], key: string, next: CostLine): CostLine[] {
  const index = lineIndex(lines, key);
  return index < 0 ? [...lines] : lines.with(index, next);
}

/** Lines without one of them. */
export function removeLine(lines: readonly CostLine[], key: string): CostLine[] {
  return lines.filter((line, index) => lineKey(line, index) !== key);
}

/** Lines with one of them twice, the copy right after it under an id of its own; the same lines where there is none to copy. */
export function duplicateLine(lines: readonly CostLine[], key: string, id: string): CostLine[] {
  return lines.flatMap((line, index) => (lineKey(line, index) === key ? [line, { ...line, id }] : [line]));
}

/** Lines with copies of others after them, each under an id of its own. */
export function withCopies(lines: readonly CostLine[], copied: readonly CostLine[], newId: () => string): CostLine[] {
  return [...lines, ...copied.map((line) => ({ ...line, id: newId() }))];
}

/** Lines with one of them a place up (-1) or down (1); at the end of the list nothing moves. */
export function moveLine(lines: readonly CostLine[], key: string, by: -1 | 1): CostLine[] {
  const from = lineIndex(lines, key);
  const [line, other] = [lines[from], lines[from + by]];
  if (line === undefined || other === undefined) return [...lines];
  return lines.map((each, index) => (index === from ? other : index === from + by ? line : each));
}
