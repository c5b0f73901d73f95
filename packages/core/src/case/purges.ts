import type { Instant } from '../calendar/calendar.js';
import { readSteps, withoutChanges, type StepChange } from '../history/edit-steps.js';
import type { Annex } from '../log/log.js';
import { hasWords, withoutWords } from '../privacy/without-words.js';
import type { CaseDocument } from './case-document.js';
import { caseFields } from './case-fields.js';
import type { Draft, DraftPort } from './case.ports.js';

/** Words that somebody took out of a text, when, and the moment from which they may not be brought back any more. */
export interface Purge {
  readonly path: string;
  readonly match: string;
  readonly at: Instant;
  readonly after: Instant;
}

/** How long words that were taken away can be brought back, in milliseconds; a step of the process ends it sooner. */
export const purgeWindowMs = 600_000;

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
    const at = this.#clock();
    const after = new Date(Date.parse(at) + purgeWindowMs).toISOString();
    const others = this.#waiting.filter((one) => one.path !== path || one.match !== match);
    this.#keep([...others, { path, match, at, after }]);
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

/** Whether the words stand in the text they were taken from: brought back by undo, or typed again. */
export function isBroughtBack({ path, match }: Purge, document: CaseDocument): boolean {
  for (const [field, value] of caseFields(document))
    if ((path === field || path.startsWith(`${field}/`)) && hasWords(value, match)) return true;
  return false;
}

/** Whether a change would bring the words back, whole or in pieces: it holds them, or was made in that text before. */
export function isTraceOf({ path, match, at }: Purge, change: StepChange, changedAt: number): boolean {
  const isInText = path === change.path || path.startsWith(`${change.path}/`);
  return (isInText && changedAt <= Date.parse(at)) || holds(change, match);
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
  const after = withoutChanges(before, (change, { at }) => purges.some((purge) => isTraceOf(purge, change, at)));
  const isSame = JSON.stringify(after) === JSON.stringify(before);
  if (cleaned === words && isSame) return draft;
  return {
    ...others,
    edits: edits.map(({ path }, index) => ({ path, ...cleaned.edits[index] })),
    ...(cleaned.fields === undefined ? {} : { fields: cleaned.fields }),
    ...(steps === undefined ? {} : { steps: after }),
  };
}

function isPurge(kept: unknown): kept is Purge {
  const purge = (kept ?? {}) as Readonly<Record<keyof Purge, unknown>>;
  return [purge.path, purge.match, purge.at, purge.after].every((member) => typeof member === 'string');
}

function holds(value: StepChange, words: string): boolean {
  return JSON.stringify(value).includes(inJson(words));
}

function inJson(words: string): string {
  return JSON.stringify(words).slice(1, -1);
}
