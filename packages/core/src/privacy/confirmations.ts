import * as z from 'zod/mini';
import { isInstant, type Instant } from '../calendar/calendar.js';
import type { FindingMemory } from './finding-memory.js';
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

/**
 * What still asks for an answer in the texts of a case: every finding that nobody has confirmed as a false alarm. With a
 * `memory` only what changed since it was last used is read.
 */
export function openFindings(
  texts: Iterable<{ path: string; text: string }>,
  options: PrivacyOptions & { confirmations: readonly Pick<Confirmation, 'kind' | 'match'>[]; memory?: FindingMemory },
): OpenFinding[] {
  const { memory } = options;
  const silent = new Set(options.confirmations.map(keyOf));
  const open: OpenFinding[] = [];
  const paths = new Set<string>();
  for (const { path, text } of texts) {
    paths.add(path);
    const findings = memory ? memory.find(path, text, options) : findPrivacy(text, options);
    for (const finding of findings) if (!silent.has(keyOf(finding))) open.push({ ...finding, path });
  }
  memory?.keepOnly(paths);
  return open;
}

function keyOf({ kind, match }: { kind: string; match: string }): string {
  return `${kind} ${match}`;
}
