import type { Problem } from '@maatwerk/core/canvas/problem';
import { parseCostBenefit, type CostBenefit } from '@maatwerk/core/cost-benefit';
import { linesOfTable, type TableReading } from '@maatwerk/core/cost-benefit/table-lines';
import { readTable, separatorOf, type Separator } from '@maatwerk/core/cost-benefit/table-text';
import { newLineId } from '../cost-benefit/new-line-id.js';
import { mostLines } from '../cost-benefit/table-words.js';
import type { Locale } from '../messages/message-catalogue.js';

/** What a text or file would change, before anything does: lines, a whole analysis, or why it cannot be taken (a key of `costExchange`). */
export type Proposal =
  | { readonly kind: 'lines'; readonly reading: TableReading }
  | { readonly kind: 'value'; readonly value: CostBenefit }
  | {
      readonly kind: 'refused';
      readonly key: string;
      readonly params?: Readonly<Record<string, number>>;
      readonly problems?: readonly Problem[];
    };

/** The most megabytes a file may have. */
export const mostMegabytes = 5;

/** What a pasted table would change; nothing while nothing is pasted. */
export function pastedProposal(text: string, locale: Locale): Proposal | null {
  return text.trim() === '' ? null : tableProposal(text, '\t', locale);
}

/** What a file would change. It never throws: a file that cannot be read is refused with the reason. */
export async function fileProposal(file: Blob, locale: Locale): Promise<Proposal> {
  if (file.size > mostMegabytes * 1e6) return refused('tooLarge', { most: mostMegabytes });
  try {
    const text = textOf(new Uint8Array(await file.arrayBuffer()));
    if (text.startsWith('PK\u0003\u0004') || text.startsWith('\u00d0\u00cf\u0011\u00e0')) return refused('worksheet');
    if (text.includes('\0')) return refused('notText');
    return /^\s*[[{]/.test(text) ? jsonProposal(text) : tableProposal(...separated(text), locale);
  } catch {
    return refused('unreadable');
  }
}

function jsonProposal(text: string): Proposal {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refused('notJson');
  }
  const parsed = parseCostBenefit(data);
  return parsed.ok
    ? { kind: 'value', value: parsed.value }
    : { kind: 'refused', key: 'costExchange.notOurs', problems: parsed.problems };
}

function tableProposal(text: string, separator: Separator, notation: Locale): Proposal {
  const rows = readTable(text, separator);
  if (rows.length > mostLines + 10) return { kind: 'refused', key: 'costTables.tooMany', params: tooMany(rows.length) };
  const reading = linesOfTable(rows, { notation, newId: newLineId });
  return reading.lines.length === 0 ? refused('empty') : { kind: 'lines', reading };
}

function tooMany(n: number): { n: number; most: number } {
  return { n, most: mostLines };
}

function refused(key: string, params: Record<string, number> = {}): Proposal {
  return { kind: 'refused', key: `costExchange.${key}`, params };
}

// Excel writes a line of its own about the separator.
function separated(text: string): [text: string, separator: Separator] {
  const [line = '', given] = /^\ufeff?sep=([;,\t])\r?\n/i.exec(text) ?? [];
  return given ? [text.slice(line.length), given as Separator] : [text, separatorOf(text)];
}

// Excel saves a Dutch CSV as windows-1252 and "Unicode text" as UTF-16.
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
