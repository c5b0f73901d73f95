import type { TableReading } from '@maatwerk/core/cost-benefit/table-lines';
import type { Translate } from '../messages/message-catalogue.js';

/** The most lines that are taken from one table. */
export const mostLines = 2_000;

/** What was taken from a table: `200 regels erbij, 3 vakken niet begrepen.` */
export function takenText(reading: TableReading, added: number, t: Translate): string {
  const filled = reading.lines.length - added;
  const parts: [key: string, n: number][] = [
    ['filled', filled],
    ['added', added],
    ['unread', reading.unread.length],
    ['noted', reading.noted.length],
  ];
  const said = parts.filter(([key, n]) => n > 0 || (key === 'added' && filled === 0));
  return `${said.map(([key, n]) => t(`costTables.${key}`, { n })).join(', ')}.`;
}
