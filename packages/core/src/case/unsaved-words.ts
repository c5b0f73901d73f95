import type { Instant } from '../calendar/calendar.js';
import { sharedParts } from '../history/shared-parts.js';
import { isTraceOf, type Purge } from '../privacy/purge.js';
import { withoutWords } from '../privacy/without-words.js';
import type { Actor } from '../process/actor.js';
import type { CaseDrafts, FoundDrafts } from './case-drafts.js';
import type { CaseDocument, SectionName } from './case-document.js';
import { caseFields, sectionEdits } from './case-fields.js';
import { rebaseEdits, settleConflict, withEdits } from './case-merge.js';
import type { FieldEdit, UnsavedEdit } from './case.ports.js';
import { addPending, afterSaving, asSent, type PendingEdits } from './pending-edits.js';
import { UndoSteps } from './undo-steps.js';

/**
 * What one person typed on one page and what of it is not saved: the document with those words on top, the way back
 * and forth through them, and their drafts. Every change is handed to the drafts before it returns.
 */
export class UnsavedWords {
  readonly #actor: Actor | null;
  readonly #drafts: CaseDrafts | null;
  readonly #clock: () => Instant;
  readonly #undo: UndoSteps;
  #saved: CaseDocument;
  #document: CaseDocument;
  #writes: (path: string) => boolean = () => false;
  #pending: PendingEdits = new Map();
  #adoptedParts: readonly string[] = [];

  constructor(empty: CaseDocument, actor: Actor | null, drafts: CaseDrafts | null, clock: () => Instant) {
    this.#saved = empty;
    this.#document = empty;
    this.#actor = actor;
    this.#drafts = drafts;
    this.#clock = clock;
    this.#undo = new UndoSteps(drafts, clock);
  }

  /** The saved document with the unsaved words on top; where nothing may be written, the saved one as it is. */
  get document(): CaseDocument {
    return this.#document;
  }

  /** The edits to save; none while the plan may not be written in. */
  get edits(): readonly UnsavedEdit[] {
    return [...this.#pending.values()].filter(({ path }) => this.#writes(path));
  }

  /** Words that wait because the plan may not be written in now, such as after a decision. */
  get held(): readonly UnsavedEdit[] {
    return [...this.#pending.values()].filter(({ path }) => !this.#writes(path));
  }

  get undoable(): string | null {
    return this.#unlessHeld(this.#undo.undoable);
  }

  get redoable(): string | null {
    return this.#unlessHeld(this.#undo.redoable);
  }

  /** Puts the unsaved words on a document that was loaded; `writes` says where in it this person may write. */
  adopt(saved: CaseDocument, writes: boolean | ((path: string) => boolean)): void {
    this.#saved = saved;
    this.#writes = typeof writes === 'boolean' ? () => writes : writes;
    if (this.edits.length > 0) this.#rebase(this.edits, this.#clock(), this.held);
    this.#document = this.#shared(withEdits(saved, this.edits));
  }

  /** Takes a new value of a section. Answers whether anything changed. */
  edit<Name extends SectionName>(section: Name, value: CaseDocument[Name]): boolean {
    const next = { ...this.#document, [section]: value };
    const edits = sectionEdits(this.#document, next, section);
    if (edits.length === 0 || this.#isHeld(edits)) return false;
    const label = edits.find(({ path }) => !path.endsWith('/#'))?.path ?? section;
    this.#take(edits, next);
    this.#undo.record(
      edits.map(({ path, value, before }) => ({ path, before, after: value })),
      label,
    );
    return true;
  }

  /** Settles a conflict. Answers whether there was one. */
  settle(path: string, value: unknown): boolean {
    const edits = settleConflict(this.#document, path, value);
    if (edits.length === 0 || this.#isHeld(edits)) return false;
    const fields = caseFields(this.#document);
    this.#take(edits, this.#with(edits));
    this.#undo.record(
      edits.map((edit) => ({ path: edit.path, before: fields.get(edit.path), after: edit.value })),
      path,
    );
    return true;
  }

  /**
   * Steps back or forth through this person's own edits. What others wrote meanwhile stays: answers the fields that were
   * left as they are for that reason; `null` when there is no step.
   */
  travel(direction: 'undo' | 'redo'): readonly string[] | null {
    if (this[direction === 'undo' ? 'undoable' : 'redoable'] === null) return null;
    const fields = caseFields(this.#document);
    const travelled = this.#undo.travel(direction, (path) => fields.get(path));
    if (!travelled) return null;
    const edits = travelled.edits.map(({ path, value }) => (value === undefined ? { path } : { path, value }));
    if (edits.length > 0) this.#take(edits, this.#with(edits));
    return travelled.skipped;
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
    // Whoever types before the document is loaded again builds on what was just saved.
    this.#saved = withEdits(this.#saved, edits);
    const saved = this.#adoptedParts;
    this.#adoptedParts = [];
    this.#keep();
    this.#drafts?.remove(saved);
  }

  /** Puts words back that a closed page left. Answers the paths they stand at. */
  restore(found: FoundDrafts): readonly string[] {
    this.#undo.restore(found);
    if (found.edits.length === 0) return [];
    this.#adoptedParts = found.parts;
    const fields = caseFields(this.#saved);
    this.#rebase([...found.edits, ...this.#pending.values()], found.at ?? this.#clock());
    this.#document = this.#shared(withEdits(this.#saved, this.edits));
    const paths = [...this.#pending.keys()];
    return paths.filter((path) => !path.endsWith('/#') && (fields.has(path) || !path.startsWith('conflicts/')));
  }

  /** Words were taken away: what is typed after this is another step back. */
  closeStep(): void {
    this.#undo.close();
  }

  /** Takes words that somebody took away for good out of the way back, and out of texts that wait for a choice. */
  purge(purges: readonly Purge[]): void {
    this.#undo.drop((change, at) => purges.some((purge) => isTraceOf(purge, change, at)));
    const words = purges.map(({ match }) => match);
    const edits = this.#document.conflicts.flatMap((conflict) => {
      const values = conflict.versions.map(({ value }) => value);
      const cleaned = withoutWords(values, words);
      if (cleaned === values) return [];
      const versions = conflict.versions.map((version, index) => ({ ...version, value: cleaned[index] }));
      return [{ path: `conflicts/${conflict.id}`, value: { ...conflict, versions } }];
    });
    if (edits.length > 0 && !this.#isHeld(edits)) this.#take(edits, this.#with(edits));
  }

  /** Forgets every word, also those that could be brought back. */
  forget(): void {
    this.#pending = new Map();
    this.#undo.forget();
    this.#adoptedParts = [];
  }

  #take(edits: readonly FieldEdit[], next: CaseDocument): void {
    this.#pending = addPending(this.#pending, this.#saved, edits);
    this.#document = next;
    this.#keep();
  }

  #with(edits: readonly FieldEdit[]): CaseDocument {
    return this.#shared(withEdits(this.#document, edits));
  }

  // What comes from a store is new objects throughout: what was worked out of an equal part need not be again.
  #shared(next: CaseDocument): CaseDocument {
    return sharedParts(this.#document, next);
  }

  #rebase(edits: readonly UnsavedEdit[], at: Instant, held: readonly UnsavedEdit[] = []): void {
    if (!this.#actor) return;
    const rebased = rebaseEdits(this.#saved, edits, { id: this.#actor.id, at });
    this.#pending = new Map([...held, ...rebased].map((edit) => [edit.path, edit]));
    this.#keep();
  }

  #isHeld(edits: readonly FieldEdit[]): boolean {
    return edits.some(({ path }) => !this.#writes(path));
  }

  // A step is named after a path it changed.
  #unlessHeld(path: string | null): string | null {
    return path !== null && this.#writes(path) ? path : null;
  }

  #keep(): void {
    this.#drafts?.keepEdits(this.#pending, this.#clock(), this.#adoptedParts);
  }
}
