import type { Instant } from '../calendar/calendar.js';
import {
  nextRedoLabel,
  nextUndoLabel,
  record,
  redo,
  startHistory,
  undo,
  type EditHistory,
} from '../history/edit-history.js';
import type { Actor } from '../process/actor.js';
import type { CaseDrafts, FoundDrafts } from './case-drafts.js';
import type { CaseDocument, SectionName } from './case-document.js';
import { caseFields, sectionEdits } from './case-fields.js';
import { rebaseEdits, settleConflict, withEdits } from './case-merge.js';
import type { FieldEdit, UnsavedEdit } from './case.ports.js';
import { addPending, afterSaving, asSent, type PendingEdits } from './pending-edits.js';

const coalesceWithinMs = 1_500;

/**
 * What one person typed on one page and what of it is not saved: the document with those words on top, the way back
 * and forth through them, and their drafts. Every change is handed to the drafts before it returns.
 */
export class UnsavedWords {
  readonly #actor: Actor | null;
  readonly #drafts: CaseDrafts | null;
  readonly #clock: () => Instant;
  #saved: CaseDocument;
  #document: CaseDocument;
  #writable = false;
  #pending: PendingEdits = new Map();
  #history: EditHistory<CaseDocument> | null = null;
  #adoptedParts: readonly string[] = [];

  constructor(empty: CaseDocument, actor: Actor | null, drafts: CaseDrafts | null, clock: () => Instant) {
    this.#saved = empty;
    this.#document = empty;
    this.#actor = actor;
    this.#drafts = drafts;
    this.#clock = clock;
  }

  /** The saved document with the unsaved words on top; where nothing may be written, the saved one as it is. */
  get document(): CaseDocument {
    return this.#document;
  }

  /** The edits to save; none while the plan may not be written in. */
  get edits(): readonly UnsavedEdit[] {
    return this.#writable ? [...this.#pending.values()] : [];
  }

  /** Words that wait because the plan may not be written in now, such as after a decision. */
  get held(): readonly FieldEdit[] {
    return this.#writable ? [] : [...this.#pending.values()];
  }

  get undoable(): string | null {
    return (this.#history && nextUndoLabel(this.#history)) ?? null;
  }

  get redoable(): string | null {
    return (this.#history && nextRedoLabel(this.#history)) ?? null;
  }

  /** Puts the unsaved words on a document that was loaded. */
  adopt(saved: CaseDocument, writable: boolean): void {
    this.#saved = saved;
    this.#writable = writable;
    if (writable && this.#pending.size > 0) this.#rebase([...this.#pending.values()], this.#clock());
    this.#document = writable ? withEdits(saved, [...this.#pending.values()]) : saved;
    this.#history ??= startHistory(this.#document);
  }

  /** Takes a new value of a section. Answers whether anything changed. */
  edit<Name extends SectionName>(section: Name, value: CaseDocument[Name]): boolean {
    const next = { ...this.#document, [section]: value };
    const edits = sectionEdits(this.#document, next, section);
    if (edits.length === 0 || !this.#writable) return false;
    const label = edits.find(({ path }) => !path.endsWith('/#'))?.path ?? section;
    if (this.#history) {
      const { present } = this.#history;
      const untouched = present[section] === this.#document[section];
      this.#remember(untouched ? { ...present, [section]: value } : withEdits(present, edits), label);
    }
    this.#take(edits, next);
    return true;
  }

  /** Settles a conflict. Answers whether there was one. */
  settle(path: string, value: unknown): boolean {
    const edits = settleConflict(this.#document, path, value);
    if (edits.length === 0 || !this.#writable) return false;
    if (this.#history) this.#remember(withEdits(this.#history.present, edits), path);
    this.#take(edits, withEdits(this.#document, edits));
    return true;
  }

  /** Steps back or forth through this person's own edits; what others wrote meanwhile stays. */
  travel(direction: 'undo' | 'redo'): boolean {
    const before = this.#history;
    if (!before || !this.#writable) return false;
    const after = direction === 'undo' ? undo(before) : redo(before);
    if (after === before) return false;
    const sections = Object.keys(after.present) as (keyof CaseDocument)[];
    const edits = sections
      .filter((section) => before.present[section] !== after.present[section])
      .flatMap((section) => sectionEdits(before.present, after.present, section));
    this.#history = after;
    this.#take(edits, withEdits(this.#document, edits));
    return true;
  }

  /** Notes that these edits are on their way to the store, so that a page that closes before the answer knows them again. */
  areSent(edits: readonly UnsavedEdit[]): void {
    if (edits.length === 0) return;
    this.#pending = asSent(this.#pending, edits);
    this.#keep();
  }

  /** Notes that these edits are saved. */
  wereSaved(edits: readonly UnsavedEdit[]): void {
    this.#pending = afterSaving(this.#pending, edits);
    this.#keep();
    this.#drafts?.remove(this.#adoptedParts);
    this.#adoptedParts = [];
  }

  /** Puts words back that a closed page left. Answers the paths they stand at. */
  restore(found: FoundDrafts): readonly string[] {
    if (found.edits.length === 0) return [];
    this.#adoptedParts = found.parts;
    const fields = caseFields(this.#saved);
    this.#rebase([...found.edits, ...this.#pending.values()], found.at ?? this.#clock());
    if (this.#writable) this.#document = withEdits(this.#saved, [...this.#pending.values()]);
    this.#history = startHistory(this.#document);
    const paths = [...this.#pending.keys()];
    return paths.filter((path) => !path.endsWith('/#') && (fields.has(path) || !path.startsWith('conflicts/')));
  }

  /** Forgets every word, also those that could be brought back. */
  forget(): void {
    this.#pending = new Map();
    this.#history = null;
    this.#adoptedParts = [];
  }

  #remember(present: CaseDocument, label: string): void {
    if (!this.#history) return;
    this.#history = record(this.#history, present, { label, at: Date.parse(this.#clock()), coalesceWithinMs });
  }

  #take(edits: readonly FieldEdit[], next: CaseDocument): void {
    this.#pending = addPending(this.#pending, this.#saved, edits);
    this.#document = next;
    this.#keep();
  }

  #rebase(edits: readonly UnsavedEdit[], at: Instant): void {
    if (!this.#actor) return;
    const rebased = rebaseEdits(this.#saved, edits, { id: this.#actor.id, at });
    this.#pending = new Map(rebased.map((edit) => [edit.path, edit]));
    this.#keep();
  }

  #keep(): void {
    this.#drafts?.keepEdits(this.#pending, this.#clock());
  }
}
