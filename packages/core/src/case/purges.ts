import type { Instant } from '../calendar/calendar.js';
import { readSteps } from '../history/edit-steps.js';
import type { Annex } from '../log/log.js';
import { formPath, isPurge, purgeOf, withoutTraces, type Purge } from '../privacy/purge.js';
import { hasWords, withoutWords } from '../privacy/without-words.js';
import type { CaseDocument } from './case-document.js';
import { caseFields } from './case-fields.js';
import type { Draft, DraftPort } from './case.ports.js';

/** What the name of a draft part begins with that holds words to purge. */
export const purgePart = 'purge:';

/** The words that wait to be purged, kept beside the drafts of one person on one page until it is done. */
export class Purges {
  readonly #port: DraftPort | null;
  readonly #subject: string;
  readonly #caseId: string;
  readonly #page: string;
  readonly #clock: () => Instant;
  #waiting: readonly Purge[] = [];

  constructor(port: DraftPort | null, subject: string, caseId: string, page: string, clock: () => Instant) {
    this.#port = port;
    this.#subject = subject;
    this.#caseId = caseId;
    this.#page = page;
    this.#clock = clock;
  }

  /** Milliseconds until the first may be purged; `null` when nothing waits. */
  get wait(): number | null {
    if (this.#waiting.length === 0) return null;
    const first = Math.min(...this.#waiting.map(({ after }) => Date.parse(after)));
    return Math.max(0, first - Date.parse(this.#clock()));
  }

  /** Notes that words were taken out of the text at a path. */
  add(path: string, match: string): void {
    const others = this.#waiting.filter((one) => one.path !== path || one.match !== match);
    this.#keep([...others, purgeOf(path, match, this.#clock())]);
  }

  /** What may be purged now: all that waits when a step was taken. */
  due(isStep: boolean): readonly Purge[] {
    const now = Date.parse(this.#clock());
    return isStep ? this.#waiting : this.#waiting.filter(({ after }) => Date.parse(after) <= now);
  }

  /** Notes that these are done, or that the words were brought back. */
  done(purges: readonly Purge[]): void {
    if (purges.length > 0) this.#keep(this.#waiting.filter((one) => !purges.includes(one)));
  }

  /** Takes over what closed pages left. */
  async restore(): Promise<void> {
    if (!this.#port) return;
    const drafts = await this.#port.read(this.#subject, this.#caseId);
    for (const [part, { fields }] of drafts) {
      if (!part.startsWith(purgePart) || part === purgePart + this.#page) continue;
      const left = Array.isArray(fields?.['purges']) ? fields['purges'].filter(isPurge) : [];
      this.#keep([...this.#waiting, ...left]);
      void this.#port.remove(this.#key(part)).catch(() => undefined);
    }
  }

  /** Takes the words out of whatever pages of this person left in the drafts. */
  async clean(purges: readonly Purge[]): Promise<void> {
    if (!this.#port) return;
    const drafts = await this.#port.read(this.#subject, this.#caseId);
    for (const [part, draft] of drafts) {
      const cleaned = part.startsWith(purgePart) ? draft : cleanedDraft(draft, purges);
      if (cleaned !== draft) await this.#port.write(this.#key(part), cleaned);
    }
  }

  /** Forgets what waits. */
  forget(): void {
    this.#waiting = [];
  }

  #keep(waiting: readonly Purge[]): void {
    this.#waiting = waiting;
    if (!this.#port) return;
    const key = this.#key(purgePart + this.#page);
    const kept: Draft = { at: this.#clock(), edits: [], fields: { purges: waiting } };
    void (waiting.length === 0 ? this.#port.remove(key) : this.#port.write(key, kept)).catch(() => undefined);
  }

  #key(part: string): { subject: string; caseId: string; part: string } {
    return { subject: this.#subject, caseId: this.#caseId, part };
  }
}

/** Whether the words stand in the text they were taken from: brought back by undo, or typed again. Of a form any form counts. */
export function isBroughtBack(
  { path, match }: Purge,
  document: CaseDocument,
  forms: ReadonlyMap<string, unknown>,
): boolean {
  if (path.startsWith(formPath)) return hasWords([...forms.values()], match);
  for (const [field, value] of caseFields(document))
    if ((path === field || path.startsWith(`${field}/`)) && hasWords(value, match)) return true;
  return false;
}

/** Whether any of the words stand in a version that is kept. */
export function standInVersions(purges: readonly Purge[], annex: Annex | null): boolean {
  return Object.values(annex?.versions ?? {}).some((text) => {
    const { plan } = JSON.parse(text) as { plan?: unknown };
    return purges.some(({ match }) => hasWords(plan, match));
  });
}

function cleanedDraft(draft: Draft, purges: readonly Purge[]): Draft {
  const { steps, edits, fields, ...others } = draft;
  const matches = purges.map(({ match }) => match);
  const words = { edits: edits.map(({ path, ...values }) => values), fields };
  const cleaned = withoutWords(words, matches);
  const before = readSteps(steps);
  const after = withoutTraces(before, purges);
  const isSame = JSON.stringify(after) === JSON.stringify(before);
  if (cleaned === words && isSame) return draft;
  return {
    ...others,
    edits: edits.map(({ path }, index) => ({ path, ...cleaned.edits[index] })),
    ...(cleaned.fields === undefined ? {} : { fields: cleaned.fields }),
    ...(steps === undefined ? {} : { steps: after }),
  };
}
