import type { AccessLimit } from '@maatwerk/core/case/case-access';
import type { CaseDocument } from '@maatwerk/core/case/case-document';
import type { RestoredView, SavingView } from '@maatwerk/core/case/case-view';
import type { Problem } from '@maatwerk/core/canvas/problem';
import {
  nextRedoLabel,
  nextUndoLabel,
  record,
  redo,
  startHistory,
  undo,
  type EditHistory,
} from '@maatwerk/core/history/edit-history';
import type { EditSteps } from '@maatwerk/core/history/edit-steps';
import type { ReactiveController } from 'lit';
import { CaseController } from '../case/case-controller.js';
import { warnDeveloper } from '../developer-warning/developer-warning.js';
import type { EditedSection, EditName, EditorBinding, EditorHost } from './editor-binding.js';
import { FormValue } from './form-value.js';
import { readValue } from './read-value.js';
import { StandaloneDraft } from './standalone-draft.js';

const coalesceWithinMs = 1_500;

/**
 * The one place that binds the value of an editor: to the section of the surrounding case, or standing alone to its
 * `value`, its form and its draft.
 */
export class EditorController<Section extends EditedSection> implements ReactiveController {
  readonly #host: EditorHost;
  readonly #binding: EditorBinding<Section>;
  /** The case around the editor, if any. */
  readonly case: CaseController;
  /** What is kept while the editor stands alone. */
  readonly draft: StandaloneDraft;
  /** Its value in the form around it. */
  readonly form: FormValue;
  #history: EditHistory<CaseDocument[Section]>;
  #synced: { readonly value: unknown; readonly state: string } | null = null;
  #hasUncommitted = false;
  #formDisabled = false;
  #badInput: string | null = null;
  /** What was wrong with the last value that was given and not taken; show it as a message. */
  problems: readonly Problem[] = [];
  /** Why the form around it was not sent; show it as a message. `null` once that is mended. */
  formProblem: string | null = null;

  constructor(host: EditorHost, binding: EditorBinding<Section>) {
    this.#host = host;
    this.#binding = binding;
    this.#history = startHistory(binding.empty());
    this.case = new CaseController(host);
    this.draft = new StandaloneDraft(host, binding.section, (given, steps) => this.#restore(given, steps));
    this.form = new FormValue(host, () => this.value);
    host.addController(this);
  }

  /** The name of the section that is edited. */
  get section(): Section {
    return this.#binding.section;
  }

  /** The section now: of the case, or of the editor itself. */
  get value(): CaseDocument[Section] {
    const { view } = this.case;
    return view ? view.document[this.#binding.section] : this.#history.present;
  }

  /** Whether nothing is written. */
  get isEmpty(): boolean {
    const { isEmpty, empty } = this.#binding;
    return isEmpty ? isEmpty(this.value) : JSON.stringify(this.value) === JSON.stringify(empty());
  }

  /** Whether words may be typed now. */
  get writable(): boolean {
    const { view } = this.case;
    if (this.#host.readOnly || this.#host.disabled || this.#formDisabled) return false;
    return view ? view.phase === 'ready' && view.access.write : this.draft.isReady;
  }

  /** Why the case may not be written in; `null` when it may, or when the editor stands alone. */
  get limit(): AccessLimit | null {
    return this.case.view?.access.limit ?? null;
  }

  /** How keeping goes, for the save state. */
  get saving(): SavingView {
    return this.case.view?.saving ?? this.draft.saving;
  }

  /** Words that a closed page left behind. */
  get restored(): RestoredView | null {
    return (this.case.view ?? this.draft).restored;
  }

  /** The path or words of what undo takes back; `null` when there is nothing. */
  get undoLabel(): string | null {
    const { view } = this.case;
    return this.writable ? (view ? view.undoable : (nextUndoLabel(this.#history) ?? null)) : null;
  }

  /** The path or words of what redo brings again; `null` when there is nothing. */
  get redoLabel(): string | null {
    const { view } = this.case;
    return this.writable ? (view ? view.redoable : (nextRedoLabel(this.#history) ?? null)) : null;
  }

  /** Takes a value from the host. What cannot be read leaves the former value and says so; it never throws. */
  give(given: unknown): void {
    const reading = readValue(this.#binding, given);
    if (!reading.ok) {
      this.problems = reading.problems;
      const { path = '', expected = '' } = reading.problems[0] ?? {};
      this.#warn(
        'value',
        `was given a value it cannot read: ${path || 'the whole'} should be ${expected}.`,
        'The former value stays. Give it the shape of its section.',
      );
    } else {
      this.problems = [];
      if (this.case.session)
        this.#warn('value-in-case', 'has both a case and a value.', 'The case is shown; leave out the value.');
      const typed = this.#history.past.length > 0;
      this.#history = typed
        ? record(this.#history, reading.value, { label: this.#binding.section, at: Date.now() })
        : startHistory(reading.value);
    }
    this.#host.requestUpdate();
  }

  /** Takes a new value from the user: kept at once, then told by `input`, and by `change` when the edit is done. */
  change(next: CaseDocument[Section], { label, commit = false }: EditName): void {
    if (!this.writable) return;
    const { session } = this.case;
    if (session) session.edit(this.#binding.section, next);
    else {
      this.#history = record(this.#history, next, { label, at: Date.now(), coalesceWithinMs });
      this.#keep();
    }
    this.#changed();
    if (commit) this.commit();
  }

  /** Ends an edit: a field was left, a button pressed. Tells it by `change` when there is something to tell. */
  commit(): void {
    if (!this.#hasUncommitted) return;
    this.#hasUncommitted = false;
    this.#host.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Takes back the last edit. */
  undo(): void {
    this.#travel(undo, 'undo');
  }

  /** Brings again what was taken back. */
  redo(): void {
    this.#travel(redo, 'redo');
  }

  /** Gives the way back another shape; the value stays. The very way is left alone, another one is kept in the place of all that was. */
  rewrite(change: (history: EditHistory<CaseDocument[Section]>) => EditHistory<CaseDocument[Section]>): void {
    const before = this.#history;
    this.#history = change(before);
    if (this.#history !== before && this.draft.renew()) this.#keep();
  }

  /** Says in words that something typed is not understood, so that the form around it waits; `null` takes it back. */
  refuse(message: string | null): void {
    if (this.#badInput === message) return;
    this.#badInput = message;
    this.#synced = null;
    this.#host.requestUpdate();
  }

  /** Empties the editor back to a value of the host, as `form.reset()` asks. */
  reset(given: unknown): void {
    const reading = readValue(this.#binding, given);
    this.#history = startHistory(reading.ok ? reading.value : this.#binding.empty());
    this.#hasUncommitted = false;
    this.problems = [];
    void this.draft.forget().catch(() => undefined);
    this.#host.requestUpdate();
  }

  /** Keeps why the form around it was not sent, until that is mended. */
  tellFormProblem(message: string): void {
    this.formProblem = message;
    this.#host.requestUpdate();
  }

  /** What the form around it says about being disabled. */
  disableByForm(disabled: boolean): void {
    this.#formDisabled = disabled;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (!this.case.session) this.draft.open();
  }

  hostUpdate(): void {
    if (!this.case.session && this.#host.isConnected) this.draft.open();
  }

  hostUpdated(): void {
    this.#syncForm();
  }

  #restore(given: unknown, steps: EditSteps | undefined): boolean {
    const reading = readValue(this.#binding, given);
    if (!reading.ok) return false;
    const { value } = reading;
    const { section, way } = this.#binding;
    const isSame = JSON.stringify(value) === JSON.stringify(this.#history.present);
    const kept = way?.read(steps, value, section, (one) => readValue(this.#binding, one).ok);
    if (kept) this.#history = kept;
    else if (!isSame) this.#history = record(this.#history, value, { label: section, at: Date.now() });
    return !isSame;
  }

  #keep(): void {
    const { section, way } = this.#binding;
    this.draft.keep(this.#history.present);
    if (way) this.draft.keepSteps(way.write(this.#history, section));
  }

  #travel(direction: typeof undo, name: 'undo' | 'redo'): void {
    if (!this.writable) return;
    const { session } = this.case;
    if (session) session[name]();
    else {
      const travelled = direction(this.#history);
      if (travelled === this.#history) return;
      this.#history = travelled;
      this.#keep();
    }
    this.#changed();
    this.commit();
  }

  #changed(): void {
    this.#hasUncommitted = true;
    this.#syncForm();
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  #syncForm(): void {
    const { internals, required, requiredText } = this.#host;
    const { value } = this;
    const state = `${required} ${requiredText}`;
    if (this.#synced?.value === value && this.#synced.state === state) return;
    this.#synced = { value, state };
    this.form.changed();
    if (this.#badInput !== null) internals.setValidity({ badInput: true }, this.#badInput);
    else if (required && this.isEmpty) internals.setValidity({ valueMissing: true }, requiredText);
    else {
      internals.setValidity({});
      this.formProblem = null;
    }
  }

  #warn(address: string, problem: string, remedy: string): void {
    warnDeveloper({ problem: `<${this.#host.localName}> ${problem}`, remedy, address });
  }
}
