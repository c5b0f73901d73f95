import * as z from 'zod/mini';
import { isInstant, type Instant } from '../calendar/calendar.js';
import { findPrivacy, privacyKinds, type PrivacyFinding, type PrivacyOptions } from './privacy.js';

const filled = z.string().check(z.minLength(1));

/** A false alarm kept on purpose: what was found, who kept it and when (UTC). */
export const confirmationSchema = z.strictObject({
  id: filled,
  kind: z.literal(privacyKinds),
  match: filled,
  by: filled,
  at: z.string().check(z.refine((text): text is Instant => isInstant(text), { params: { expected: 'instant' } })),
});

/** A false alarm that somebody kept; it holds for the same kind and the same text in the whole case. */
export type Confirmation = z.infer<typeof confirmationSchema>;

/** A finding in one of several texts, each named by its `path` such as `canvas/perspective`. */
export type OpenFinding = PrivacyFinding & { path: string };

/** What still asks for an answer in the texts of a case: every finding that nobody has confirmed as a false alarm. */
export function openFindings(
  texts: Iterable<{ path: string; text: string }>,
  options: PrivacyOptions & { confirmations: readonly Pick<Confirmation, 'kind' | 'match'>[] },
): OpenFinding[] {
  const silent = new Set(options.confirmations.map(keyOf));
  const open: OpenFinding[] = [];
  for (const { path, text } of texts) {
    for (const finding of findPrivacy(text, options)) if (!silent.has(keyOf(finding))) open.push({ ...finding, path });
  }
  return open;
}

function keyOf({ kind, match }: { kind: string; match: string }): string {
  return `${kind} ${match}`;
}
