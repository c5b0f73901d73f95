import type { Parsed } from '../canvas/problem.js';
import { joinTexts } from '../history/join-texts.js';
import { emptyDocument, parseCaseDocument, type CaseDocument } from './case-document.js';

/** The sections of a case that are a list of rows. */
export type RowSection = 'grounds' | 'funding' | 'parties';

/** A row of a section; its `id` is its own within the section. */
export type RowOf<Section extends RowSection> = CaseDocument[Section][number];

/** Something that a row still lacks: what, in which row, and the field where it is mended. */
export interface RowGap<Code extends string = string> {
  readonly code: Code;
  readonly id: string;
  readonly field: string;
}

/** Reads unknown data as the rows of a section; two rows with one id are a problem. Never throws. */
export function parseRows<Section extends RowSection>(section: Section, data: unknown): Parsed<CaseDocument[Section]> {
  const read = parseCaseDocument({ ...emptyDocument('2000-01-01'), [section]: data });
  if (!read.ok) {
    const within = (path: string): string => path.slice(section.length + 1);
    return { ok: false, problems: read.problems.map(({ path, expected }) => ({ path: within(path), expected })) };
  }
  const rows = read.value[section];
  const seen = new Set<string>();
  const twice = rows.findIndex(({ id }) => seen.size === seen.add(id).size);
  return twice < 0
    ? { ok: true, value: rows }
    : { ok: false, problems: [{ path: `${String(twice)}/id`, expected: 'id-of-its-own' }] };
}

/** The row at a place one further (`1`) or one back (`-1`); the list itself where there is no such place. */
export function movedRow<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  by: -1 | 1,
): readonly Row[] {
  const from = rows.findIndex((row) => row.id === id);
  const [row, other] = [rows[from], rows[from + by]];
  if (!row || !other) return rows;
  return rows.map((one) => (one === row ? other : one === other ? row : one));
}

/** Several people's versions of one row as one: the texts of these fields joined, of everything else the last version counts. */
export function joinedRow<Row extends object>(versions: readonly Row[], texts: readonly string[]): Row | null {
  const last = versions.at(-1);
  if (!last) return null;
  const joined = texts.map((field) => {
    const written = versions.map((version) => (version as Readonly<Record<string, string>>)[field] ?? '');
    return [field, joinTexts(written)] as const;
  });
  return { ...last, ...Object.fromEntries(joined) };
}
