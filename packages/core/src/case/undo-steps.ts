import type { Instant } from '../calendar/calendar.js';
import {
  mergedSteps,
  newestSteps,
  noSteps,
  recordStep,
  travelSteps,
  withoutChanges,
  type ChangedValue,
  type EditSteps,
  type StepChange,
  type Travelled,
} from '../history/edit-steps.js';
import type { CaseDrafts, FoundDrafts } from './case-drafts.js';

const coalesceWithinMs = 1_500;

/** How many characters of steps are kept beside the drafts, for after a reload. */
export const mostKeptCharacters = 200_000;

/** The way back and forth through one person's edits of a case, kept beside their drafts at every edit. */
export class UndoSteps {
  readonly #drafts: CaseDrafts | null;
  readonly #clock: () => Instant;
  #steps: EditSteps = noSteps;
  #isClosed = false;

  constructor(drafts: CaseDrafts | null, clock: () => Instant) {
    this.#drafts = drafts;
    this.#clock = clock;
  }

  /** The label of what undo would take back; `null` when there is nothing. */
  get undoable(): string | null {
    return this.#steps.past.at(-1)?.label ?? null;
  }

  /** The label of what redo would bring again; `null` when there is nothing. */
  get redoable(): string | null {
    return this.#steps.future[0]?.label ?? null;
  }

  /** Takes an edit up. */
  record(changed: readonly ChangedValue[], label: string): void {
    const before = this.#steps;
    const at = Date.parse(this.#clock());
    this.#steps = recordStep(before, changed, { label, at, ...(this.#isClosed ? {} : { coalesceWithinMs }) });
    this.#isClosed = false;
    // While one goes on typing only the last step grows; the others are written once.
    const hasGrown = before.future.length === 0 && this.#steps.past.length === before.past.length;
    if (!hasGrown || before.past.at(-2) !== this.#steps.past.at(-2)) this.#keepDone();
    this.#keepLast();
  }

  /** Ends the last step: an edit right after it is a step of its own. */
  close(): void {
    this.#isClosed = true;
  }

  /** Goes a step back or forth. `null` when there is none. */
  travel(direction: 'undo' | 'redo', valueAt: (path: string) => unknown): Travelled | null {
    const travelled = travelSteps(this.#steps, direction, valueAt);
    if (travelled) this.#replace(travelled.steps);
    return travelled;
  }

  /** Takes over the steps of pages that were closed. */
  restore({ steps, stepParts }: Pick<FoundDrafts, 'steps' | 'stepParts'>): void {
    if (stepParts.length === 0) return;
    this.#replace(mergedSteps(this.#steps === noSteps ? steps : [...steps, this.#steps]));
    this.#drafts?.remove(stepParts);
  }

  /** Drops the changes that meet a test. */
  drop(isUnwanted: (change: StepChange, at: number) => boolean): void {
    this.#replace(withoutChanges(this.#steps, (change, { at }) => isUnwanted(change, at)));
  }

  /** Forgets every step. */
  forget(): void {
    this.#steps = noSteps;
  }

  #replace(steps: EditSteps): void {
    this.#steps = steps;
    this.#keepDone();
    this.#keepLast();
  }

  #keepDone(): void {
    const { past, future } = this.#steps;
    const done = { past: future.length === 0 ? past.slice(0, -1) : past, future };
    this.#drafts?.keepSteps(newestSteps(done, mostKeptCharacters), this.#clock());
  }

  #keepLast(): void {
    const { past, future } = this.#steps;
    const last = future.length === 0 ? (past.at(-1) ?? null) : null;
    const [kept] = last ? newestSteps({ past: [last], future: [] }, mostKeptCharacters).past : [];
    this.#drafts?.keepLastStep(kept ?? null, this.#clock());
  }
}
