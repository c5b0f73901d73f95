import type { DraftPort } from '@maatwerk/core/case/case.ports';
import type { CaseDocument } from '@maatwerk/core/case/case-document';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { Announcer } from '../announcement/announcer.js';
import type { Locale, Messages } from '../messages/message-catalogue.js';
import { MessagesController } from '../messages/messages-controller.js';
import type { EditedSection, EditorBinding, EditorHost } from './editor-binding.js';
import { EditorController } from './editor-controller.js';

const textInputs =
  'textarea, input:not([type]), input[type=text], input[type=date], input[type=time], input[type=number]';

/**
 * What every editor of a section has in common: a value in the host's form, the case around it, words, announcements,
 * undo by keyboard. A subclass gives its binding and words to the constructor and renders with `this.editor`, `this.words.t` and `${this.announcer.render()}`.
 */
export abstract class EditorElement<Section extends EditedSection> extends LitElement implements EditorHost {
  static readonly formAssociated = true;

  readonly internals: ElementInternals;
  /** The words of this element. */
  readonly words: MessagesController;
  /** Speaks to screen readers. */
  readonly announcer: Announcer;
  /** The value, wherever it lives. */
  readonly editor: EditorController<Section>;

  /** The name of its value in the host's form. */
  @property({ reflect: true }) name = '';
  /** The host's form may not be sent while nothing is written. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** For reading only. */
  @property({ type: Boolean, reflect: true, attribute: 'readonly' }) readOnly = false;
  /** For reading only, and left out of the host's form. */
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** The page around it already shows how saving goes, what was brought back, and undo and redo. */
  @property({ type: Boolean }) embedded = false;
  /** The level of its title, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The language, `nl` or `en`; that of the page unless set. */
  @property() locale: Locale | undefined;
  /** Sentences of the host's own, by key. */
  @property({ attribute: false }) messages: Messages | undefined;
  /** A case of its own; `undefined` takes the surrounding one, `null` none at all. */
  @property({ attribute: false }) case: CaseSession | null | undefined;
  /** Where typed words are kept while it stands alone. */
  @property({ attribute: false }) drafts: DraftPort | null | undefined;
  /** Under which name typed words are kept while it stands alone. */
  @property({ attribute: 'draft-key' }) draftKey: string | undefined;
  /** Whose words these are: the host's id of who is signed in. */
  @property({ attribute: 'draft-subject' }) draftSubject = 'anonymous';

  /** The section; given as an object or as JSON text. What cannot be read leaves the former value. */
  @property({ attribute: 'value', noAccessor: true })
  get value(): CaseDocument[Section] {
    return this.editor.value;
  }
  set value(given: unknown) {
    this.editor.give(given);
  }

  constructor(binding: EditorBinding<Section>, words: Messages) {
    super();
    this.internals = this.attachInternals();
    this.words = new MessagesController(this, words);
    this.announcer = new Announcer(this);
    this.editor = new EditorController(this, binding);
    this.addEventListener('invalid', (event) => this.#refusedByForm(event));
  }

  /** The sentence a form shows when nothing is written. */
  get requiredText(): string {
    return this.words.t('editor.required');
  }

  /** The form around it, if any. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** Forgets the words kept under `draft-key`: after the host sent them off. */
  forgetDraft(): Promise<void> {
    return this.editor.draft.forget();
  }

  /** Moves focus into its first field. */
  override focus(options?: FocusOptions): void {
    const first = this.renderRoot.querySelector<HTMLElement>('textarea, input, select');
    (first ?? this.renderRoot.querySelector<HTMLElement>('button, [tabindex="0"]'))?.focus(options);
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.editor.form.follow(form);
  }

  formResetCallback(): void {
    this.editor.reset(this.getAttribute('value'));
  }

  formDisabledCallback(disabled: boolean): void {
    this.editor.disableByForm(disabled);
  }

  formStateRestoreCallback(state: File | string | FormData | null): void {
    if (typeof state === 'string' && !this.editor.case.session) this.editor.give(state);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // The host hears one input per edit, from the element, not a second one from the field inside.
    root.addEventListener('input', (event) => event.stopPropagation());
    root.addEventListener('change', () => this.editor.commit());
    root.addEventListener('keydown', (event) => this.#travelByKey(event as KeyboardEvent));
    return root;
  }

  #travelByKey(event: KeyboardEvent): void {
    // An editor may stand within another one: the field is where the key came from, not the element around it.
    const target = event.composedPath()[0] as Element;
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || target.matches(textInputs))
      return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.editor.redo();
    else this.editor.undo();
  }

  // A browser cannot show its bubble at an element that takes no focus itself: the words stand in the element instead.
  #refusedByForm(event: Event): void {
    event.preventDefault();
    if (this.editor.formProblem === this.validationMessage) return;
    this.editor.tellFormProblem(this.validationMessage);
    this.announcer.assertive(this.validationMessage);
    if (this.form?.querySelector(':invalid') === this) this.focus();
  }
}
