import type { CostLine } from './cost-benefit.js';

/** A cell of a line whose text is kept in `unread` where it could not be read. */
export type UnreadCell = keyof NonNullable<CostLine['unread']>;

/** Whether the sum of a line needs a text that could not be read; the year of a price is not in any sum. */
export function isSumUnread({ unread }: CostLine): boolean {
  return unread !== undefined && Object.keys(unread).some((cell) => cell !== 'priceYear');
}

/** A line with the text of a cell as it was typed, because it could not be read. */
export function withUnread(line: CostLine, cell: UnreadCell, text: string): CostLine {
  return { ...line, unread: { ...line.unread, [cell]: text } };
}

/** A line of which a cell is no longer unread. */
export function withoutUnread(line: CostLine, cell: UnreadCell): CostLine {
  if (line.unread?.[cell] === undefined) return line;
  const { unread, ...rest } = line;
  const { [cell]: _gone, ...others } = unread;
  return Object.keys(others).length === 0 ? rest : { ...rest, unread: others };
}
