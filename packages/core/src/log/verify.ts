import { canonicalJson, type Json } from './canonical-json.js';
import { emptyHead, entryHash, entrySchema, type Entry, type Head } from './log.js';

/**
 * Why a log does not verify, at the first entry that is wrong. `unreadable`: no entry. `not-canonical`: other bytes than
 * were written. `changed`: its hash does not fit. `missing`: numbers are left out. `re-ordered`: another entry stands here.
 * `cut-off`: entries are gone at the end. `other-history`: the last entry is not the one that was known.
 */
export type LogProblemCode =
  'unreadable' | 'not-canonical' | 'changed' | 'missing' | 're-ordered' | 'cut-off' | 'other-history';

/** What a log says of itself: its entries and its head, or the first entry that is wrong and why. */
export type Verification =
  | { readonly ok: true; readonly entries: readonly Entry[]; readonly head: Head }
  | { readonly ok: false; readonly seq: number; readonly code: LogProblemCode };

/**
 * Reads the stored lines of a case's log and checks the chain. Without `known` it finds damage; with the head that a
 * host or server kept (`known`) it also finds whatever was changed, left out or put in before that head.
 */
export function verify(caseId: string, lines: readonly string[], known?: Head): Verification {
  const entries: Entry[] = [];
  let head = emptyHead(caseId);
  for (const [index, line] of lines.entries()) {
    const seq = index + 1;
    const reading = readEntry(line);
    if (typeof reading === 'string') return { ok: false, seq, code: reading };
    if (reading.seq !== seq)
      return { ok: false, seq, code: reading.seq > seq && !standsLater(lines, seq) ? 'missing' : 're-ordered' };
    if (entryHash(reading) !== reading.hash || reading.prev !== head.hash) return { ok: false, seq, code: 'changed' };
    if (known?.seq === seq && known.hash !== reading.hash) return { ok: false, seq, code: 'other-history' };
    entries.push(reading);
    head = { seq, hash: reading.hash };
  }
  if (known && known.seq > head.seq) return { ok: false, seq: head.seq + 1, code: 'cut-off' };
  return { ok: true, entries, head };
}

/** The entry that a stored line holds, or why it holds none. */
export function readEntry(line: string): Entry | 'unreadable' | 'not-canonical' {
  try {
    const value: unknown = JSON.parse(line);
    const parsed = entrySchema.safeParse(value);
    if (!parsed.success) return 'unreadable';
    return canonicalJson(value as Json) === line ? (parsed.data as unknown as Entry) : 'not-canonical';
  } catch {
    return 'unreadable';
  }
}

function standsLater(lines: readonly string[], seq: number): boolean {
  return lines.slice(seq).some((line) => {
    const reading = readEntry(line);
    return typeof reading !== 'string' && reading.seq === seq;
  });
}
