import { dayOf } from '@maatwerk/core/calendar';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { randomSalt } from '@maatwerk/core/log/hash';
import { updateProblems, withUpdate, type CaseUpdate, type UpdateProblems } from '@maatwerk/core/monitoring/update';
import type { LitElement, ReactiveController } from 'lit';
import type { Announcer } from '../announcement/announcer.js';
import type { CaseController } from '../case/case-controller.js';
import { focusField } from '../field/field-frame.js';
import type { Translate } from '../messages/message-catalogue.js';
import { StepFindings } from '../step/step-findings.js';

/** The element an update is written in. */
export interface UpdateHost extends LitElement {
  readonly words: { readonly t: Translate };
  readonly followed: CaseController;
  readonly announcer: Announcer;
}

/** The names of the fields of an update, for focus. */
export const updateField = { on: 'update-on', by: 'update-by', text: 'update-text' } as const;

/** The id under which an update is written that is not in the case yet. */
const fresh = '';

/** What is typed as an update: kept as a draft at every input, also when the form is closed, and written in the case when it is kept. */
export class UpdateEntry implements ReactiveController {
  readonly #host: UpdateHost;
  readonly #findings: StepFindings;
  #caseId: string | null = null;
  #opened: string | null = null;
  #wasClosed = false;
  /** A closed page left the words that are in the form. */
  isBack = false;
  /** What the update lacked when it was last to be kept. */
  problems: UpdateProblems = {};

  constructor(host: UpdateHost) {
    this.#host = host;
    host.addController(this);
    this.#findings = new StepFindings(host, {
      texts: () => new Map(this.isOpen ? [[updateField.text, this.typed.text]] : []),
      labelOf: () => host.words.t('monitoring.update.text'),
      write: (_name, text) => this.type({ text }),
    });
  }

  hostUpdate(): void {
    const view = this.#session?.view;
    if (view && view.id !== this.#caseId) {
      this.#caseId = view.id;
      this.#opened = null;
      this.#wasClosed = false;
      this.#findings.forget();
    }
    if (view?.phase === 'ready' && this.#opened === null && !this.#wasClosed) this.#openWhatWasLeft();
    this.#findings.lookNow();
  }

  /** Whether the form is there. */
  get isOpen(): boolean {
    return this.#opened !== null;
  }

  /** The update that is changed; `null` while a new one is written, or somebody took it away meanwhile. */
  get edited(): CaseUpdate | null {
    return this.#updates.find(({ id }) => id === this.#opened) ?? null;
  }

  /** The update that is changed was taken away meanwhile. */
  get isGone(): boolean {
    return this.isOpen && this.#opened !== fresh && this.edited === null;
  }

  /** What is typed now. */
  get typed(): CaseUpdate {
    const session = this.#session;
    const id = this.#opened ?? fresh;
    const { on, by, text } = session?.formDraft(draftOf(id)) ?? {};
    const { edited } = this;
    return {
      id,
      on: textOr(on, edited?.on ?? (session ? dayOf(session.now()) : '')),
      by: textOr(by, edited?.by ?? session?.view.actor?.role ?? ''),
      text: textOr(text, edited?.text ?? ''),
    };
  }

  /** The notes about possible names in the words. */
  get findings(): unknown {
    return this.#findings.notes(updateField.text);
  }

  /** Opens the form, for a new update or for one that is there; focus goes to its words. */
  open(id: string = fresh): void {
    this.#opened = id;
    this.isBack = false;
    this.problems = {};
    this.#draw(() => this.#focus('text'));
  }

  /** Takes a keystroke or a choice. */
  type(change: Partial<Omit<CaseUpdate, 'id'>>): void {
    const { id, ...typed } = this.typed;
    this.#session?.keepForm(draftOf(id), { ...typed, ...change });
    this.problems = {};
    this.#findings.typed();
    this.#draw();
  }

  /** Writes the update in the case, or says what it lacks. */
  keep(): void {
    const session = this.#session;
    if (!session) return;
    const { typed } = this;
    this.problems = updateProblems(typed, dayOf(session.now()));
    const [first] = (['on', 'text'] as const).filter((name) => this.problems[name]);
    if (first) {
      this.#draw(() => this.#focus(first));
      return;
    }
    const id = typed.id === fresh ? `update-${randomSalt().slice(0, 8)}` : typed.id;
    session.edit('updates', withUpdate(this.#updates, { ...typed, id }));
    this.#done('monitoring.update.kept');
  }

  /** Takes the update out of the case; undo brings it back. */
  remove(): void {
    const { id } = this.typed;
    const left = this.#updates.filter((one) => one.id !== id);
    this.#session?.edit('updates', left);
    this.#done('monitoring.update.removed');
  }

  /** What was written or taken away last can be taken back. */
  get isUndoable(): boolean {
    return this.#session?.view.undoable?.startsWith('updates') ?? false;
  }

  /** Takes back what was written or taken away last. */
  undo(): void {
    this.#session?.undo();
    this.#host.announcer.polite(this.#host.words.t('monitoring.update.undone'));
    // The button that was pressed may be gone.
    this.#draw(() => (this.isUndoable ? undefined : this.#focusButton(fresh)));
  }

  /** Closes the form; what was typed in it is kept and comes back with it. */
  close(): void {
    const id = this.#opened ?? fresh;
    this.#opened = null;
    this.#wasClosed = true;
    this.problems = {};
    this.#draw(() => this.#focusButton(id));
  }

  #done(said: string): void {
    this.#session?.keepForm(draftOf(this.#opened ?? fresh), null);
    this.#host.announcer.polite(this.#host.words.t(said));
    this.close();
  }

  #openWhatWasLeft(): void {
    const left = [fresh, ...this.#updates.map(({ id }) => id)].find((id) => this.#session?.formDraft(draftOf(id)));
    if (left === undefined) return;
    this.#opened = left;
    this.isBack = true;
  }

  #focus(field: keyof typeof updateField): void {
    focusField(this.#host.renderRoot, updateField[field]);
  }

  #focusButton(id: string): void {
    const { renderRoot } = this.#host;
    const button = renderRoot.querySelector<HTMLElement>(`[data-update="${CSS.escape(id)}"]`);
    (button ?? renderRoot.querySelector<HTMLElement>('[data-update]'))?.focus();
  }

  #draw(then?: () => void): void {
    this.#host.requestUpdate();
    if (then) void this.#host.updateComplete.then(then);
  }

  get #session(): CaseSession | null {
    return this.#host.followed.session;
  }

  get #updates(): readonly CaseUpdate[] {
    return this.#session?.view.document.updates ?? [];
  }
}

function draftOf(id: string): string {
  return id === fresh ? 'monitoring.update' : `monitoring.update:${id}`;
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
