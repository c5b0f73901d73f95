import * as z from 'zod/mini';
import { commitmentOf } from '../log/hash.js';
import type { Annex, Entry } from '../log/log.js';

const annexText = z.strictObject({ text: z.string(), salt: z.string() });
const annexSchema = z.strictObject({
  salt: z.string(),
  texts: z.record(z.string(), z.record(z.string(), z.union([annexText, z.array(annexText)]))),
  versions: z.exactOptional(z.record(z.string(), z.string())),
});

/** The annex that a stored text holds, when every text in it is the one its entry is committed to; else `undefined`. */
export function readAnnex(stored: string, entries: readonly Entry[]): Annex | undefined {
  try {
    const parsed = annexSchema.safeParse(JSON.parse(stored));
    return parsed.success && isCommittedTo(parsed.data, entries) ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function isCommittedTo(annex: Annex, entries: readonly Entry[]): boolean {
  return Object.entries(annex.texts).every(([seq, fields]) =>
    Object.entries(fields).every(([field, kept]) => {
      const committed: unknown = entries[Number(seq) - 1]?.data[field];
      const texts = 'text' in kept ? [kept] : kept;
      const commitments = (Array.isArray(committed) ? committed : [committed]) as readonly { commitment?: string }[];
      return (
        texts.length === commitments.length &&
        texts.every(({ text, salt }, index) => commitments[index]?.commitment === commitmentOf(salt, text))
      );
    }),
  );
}
