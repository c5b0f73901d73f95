import type { Instant } from '../calendar/calendar.js';
import { canonicalJson, type Json } from '../log/canonical-json.js';
import type { Annex, Entry } from '../log/log.js';
import { withoutWords } from '../privacy/without-words.js';
import type { Actor } from '../process/actor.js';
import { recordedFacts } from '../process/facts.js';
import { decidedSections, parseCaseDocument, type CaseDocument } from './case-document.js';
import { sectionsHash } from './case-facts.js';
import { caseFields, sameValue } from './case-fields.js';

/** The sections that a version holds: what a decision is about, and who is around the household. */
export const versionedSections = [...decidedSections, 'parties'] as const;

/** The plan as it was when a step was taken. */
export interface CaseVersion {
  /** The number of the entry it was kept at, and what that entry says: which step, when, by whom. */
  readonly seq: number;
  readonly type: string;
  readonly at: Instant;
  readonly by: Actor;
  /** A document with the sections of a version; its other sections are empty. */
  readonly plan: CaseDocument;
  /** The entry keeps the hash of this very text: it is what was voted or decided on. */
  readonly isProven: boolean;
  /** A name or number that somebody took away from the plan was taken out of this version too. */
  readonly isCleaned: boolean;
}

/** A text of the plan that is another one than in a version; absent is `null`. */
export interface TextChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs from a version: texts, and the places where something else than text does, each once. */
export interface ChangesSince {
  readonly texts: readonly TextChange[];
  readonly others: readonly string[];
}

/** How much is kept of one case: so many versions, of so many characters together, the newest first. */
export const versionLimits = { versions: 12, characters: 2_000_000 };

const steps: readonly string[] = ['sparring.hold', 'deliberation.open', 'approval.reopen'];

/** Whether the plan is kept as it was when this step was taken: at each table, at the decision, and when it is opened again. */
export function keepsVersion(type: string, decides: string): boolean {
  return type === decides || steps.includes(type);
}

/** A version as the annex keeps it. */
export function versionText(document: CaseDocument): string {
  return canonicalJson({ plan: planOf(document) });
}

/** The versions of an annex with more of them, and without words that may stand nowhere any more; the oldest make room. */
export function mergedVersions(
  kept: NonNullable<Annex['versions']>,
  added: NonNullable<Annex['versions']>,
  purged: readonly string[],
): NonNullable<Annex['versions']> {
  const newestFirst = Object.entries({ ...kept, ...added }).sort(([a], [b]) => Number(b) - Number(a));
  let left = versionLimits.characters;
  const fitting = newestFirst
    .slice(0, versionLimits.versions)
    .map(([seq, text]) => [seq, cleanedText(text, purged)] as const)
    .filter(([, text]) => (left -= text.length) >= 0);
  return Object.fromEntries(fitting);
}

/** The kept versions of a case, the oldest first; what cannot be read is left out. None once the texts are erased. */
export function versionsOf({
  entries,
  annex,
}: {
  entries: readonly Entry[];
  annex: Annex | null;
}): readonly CaseVersion[] {
  return Object.entries(annex?.versions ?? {})
    .map(([seq, text]) => versionAt(entries[Number(seq) - 1], text, annex?.salt ?? ''))
    .filter((version) => version !== null)
    .sort((a, b) => a.seq - b.seq);
}

/** What differs in a document from what stood in a version, in the order of the document. */
export function changesSince({ plan }: Pick<CaseVersion, 'plan'>, document: CaseDocument): ChangesSince {
  const [before, after] = [textsAndValues(plan), textsAndValues(document)];
  const texts: TextChange[] = [];
  const others = new Set<string>();
  for (const path of new Set([...after.keys(), ...before.keys()])) {
    const [was, is] = [before.get(path), after.get(path)];
    if (sameValue(was, is)) continue;
    if (isOfWords.test(path) && isText(was) && isText(is)) texts.push({ path, before: was ?? null, after: is ?? null });
    else others.add(path.startsWith('canvas/') ? path : (path.split('/')[0] ?? path));
  }
  return { texts, others: [...others] };
}

function planOf(document: CaseDocument): Pick<CaseDocument, (typeof versionedSections)[number]> {
  return Object.fromEntries(versionedSections.map((name) => [name, document[name]])) as ReturnType<typeof planOf>;
}

function cleanedText(text: string, purged: readonly string[]): string {
  if (purged.length === 0) return text;
  const { plan } = JSON.parse(text) as { plan: Json };
  const cleaned = withoutWords(plan, purged);
  return cleaned === plan ? text : canonicalJson({ plan: cleaned, cleaned: true });
}

function versionAt(entry: Entry | undefined, text: string, salt: string): CaseVersion | null {
  try {
    const kept = JSON.parse(text) as { plan?: object; cleaned?: unknown };
    const parsed = parseCaseDocument({ format: 1, ...kept.plan });
    if (!entry || !parsed.ok) return null;
    const { seq, type, at, by } = entry;
    const { sections } = recordedFacts(entry.data['facts']);
    const plan = parsed.value;
    return {
      seq,
      type,
      at,
      by,
      plan,
      isProven: sections === sectionsHash(plan, salt),
      isCleaned: kept.cleaned === true,
    };
  } catch {
    return null;
  }
}

// A code or a day is text too, and no words to compare.
const isOfWords =
  /^canvas\/|^(grounds|funding|parties)\/.*\/(rule|advises|decides|part|source|organisation|role)$|^valueTriangle\/.*\/reason$/;

const notShown = /\/#$|\/id$|^costBenefit\/mode$/;

// A row of a list is one field of the document; here each of its texts counts apart.
function textsAndValues(document: CaseDocument): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [path, value] of caseFields(document)) {
    if (!versionedSections.some((name) => path.startsWith(`${name}/`))) continue;
    const isRow = /^(grounds|funding|parties)\//.test(path) && typeof value === 'object' && value !== null;
    const members = isRow && !Array.isArray(value) ? Object.entries(value) : null;
    if (members) for (const [key, member] of members) found.set(`${path}/${key}`, member);
    else found.set(path, value);
  }
  for (const path of found.keys()) if (notShown.test(path)) found.delete(path);
  return found;
}

function isText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}
