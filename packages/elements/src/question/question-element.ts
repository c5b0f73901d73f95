import { ContextConsumer } from '@lit/context';
import type { CaseSession, CaseView } from '@maatwerk/core/case/case-view';
import { askedQuestions, type AskedQuestion } from '@maatwerk/core/process/asked-questions';
import type { CommandType } from '@maatwerk/core/process/commands';
import { isAbout } from '@maatwerk/core/process/place';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Announcer } from '../announcement/announcer.js';
import { CaseController } from '../case/case-controller.js';
import { directoryContext } from '../directory/directory-context.js';
import type { Directory } from '../directory/directory.js';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';
import type { Locale, Messages } from '../messages/message-catalogue.js';
import { MessagesController } from '../messages/messages-controller.js';
import { placeTitle } from '../messages/path-name.js';
import { StepForm, type StepSubject } from '../step/step-form.js';
import { stepTitle } from '../step/step-words.js';
import { stepStyles } from '../step/step.styles.js';
import { elementStyles } from '../theme/element.styles.js';
import type { QuestionsHost } from './case-questions.js';
import { CostQuestions } from './cost-questions.js';
import { questionCard, questionOnPaper } from './question-card.js';
import { questionStyles } from './question-element.styles.js';
import { QuestionNews } from './question-news.js';
import { questionWords, whereabouts } from './question-words.js';

const settling = ['question.answer', 'question.leaveOpen'] as const;
const textInputs = 'textarea, input[type=text], input[type=date]';

/**
 * The questions of a table about one place of the plan, or about all that has no place of its own on the page: to read,
 * to answer, to leave open with a reason, and to ask another. Nothing is drawn outside a case.
 *
 * @summary Questions of a table, pinned to the field they are about.
 * @fires {CustomEvent<{command: object}>} maatwerk-before-step - Before a question or an answer is sent; has `refuse` and `waitUntil`.
 * @fires {CustomEvent<{type: string, seq: number, stage: string | null}>} maatwerk-step - A question was asked, answered or left open.
 */
export class QuestionElement extends LitElement {
  static override readonly styles = [...elementStyles, stepStyles, questionStyles];

  /** The questions within an analysis: it finds them here, so that one on a page without questions carries none of it. */
  static inCosts(host: QuestionsHost): CostQuestions {
    return new CostQuestions(host);
  }

  readonly words = new MessagesController(this, questionWords);
  /** The case it shows the questions of. */
  readonly followed = new CaseController(this);
  readonly announcer = new Announcer(this);
  readonly #people = new ContextConsumer(this, { context: directoryContext, subscribe: true });
  readonly #form = new StepForm(this, {
    directory: () => this.#directory,
    speaks: () => true,
    taken: (type) => this.#taken(type),
  });
  readonly #news = new QuestionNews();
  #questions: readonly AskedQuestion[] = [];
  #restoredFor: CaseSession | null = null;
  #openedAt: AskedQuestion | null = null;

  /** The place of the plan, as a path such as `canvas/support`; empty for the whole plan. */
  @property() about = '';
  /** Places whose questions stand elsewhere on the page. */
  @property({ attribute: false }) except: readonly string[] = [];
  /** For reading only: nobody asks or answers here. */
  @property({ type: Boolean, attribute: 'readonly' }) readOnly = false;
  /** The level of a heading above the questions about the whole plan, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** The language, `nl` or `en`; that of the page unless set. */
  @property() locale: Locale | undefined;
  /** Sentences of the host's own, by key. */
  @property({ attribute: false }) messages: Messages | undefined;
  /** A case of its own; `undefined` takes the surrounding one. */
  @property({ attribute: false }) case: CaseSession | null | undefined;
  /** The people the host knows, by id; those of the surrounding case unless set. */
  @property({ attribute: false }) directory: Directory | null | undefined;

  protected override willUpdate(): void {
    const { session } = this.followed;
    if (session !== this.#restoredFor) this.#news.forget();
    this.#questions = this.#look();
    if (session?.view.phase !== 'ready') return;
    this.#news.tell(this.announcer, this.words.t, this.#questions, session.view.actor?.id);
  }

  override render(): TemplateResult | typeof nothing {
    const { view } = this.followed;
    const questions = this.#questions;
    const isEmpty = !view || (questions.length === 0 && !this.#may('question.ask'));
    return isEmpty
      ? nothing
      : html`<div class="stack-small" lang=${this.words.locale}>
          ${this.about === '' && questions.length > 0 ? heading(this.headingLevel, this.words.t('question.title')) : nothing}
          ${questions.length > 0 ? this.#renderQuestions(view, questions) : nothing} ${this.#renderAsking()}
          ${this.announcer.render()}
        </div>`;
  }

  protected override updated(): void {
    this.toggleAttribute('hidden', this.renderRoot.firstElementChild === null);
    this.#bringBack();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // An editor around it takes Ctrl+Z for its own undo: in a text it belongs to the browser.
    root.addEventListener('keydown', (event) => {
      const { key, ctrlKey, metaKey, target } = event as KeyboardEvent;
      const isUndo = (ctrlKey || metaKey) && /^[zy]$/i.test(key);
      if (isUndo && (target as Element).matches(textInputs)) event.stopPropagation();
    });
    root.addEventListener('input', (event) => event.stopPropagation());
    return root;
  }

  #renderQuestions(view: CaseView, questions: readonly AskedQuestion[]): TemplateResult {
    return html`<ul class="questions">
      ${repeat(
        questions,
        ({ id }) => id,
        (question, index) =>
          questionCard({
            t: this.words.t,
            view,
            directory: this.#directory,
            question,
            index,
            namesPlace: question.about !== this.about,
            mayAnswer: this.#may('question.answer'),
            mayLeaveOpen: this.#may('question.leaveOpen'),
            begun: settling.find((type) => this.#isBegun(type, question.id)) ?? null,
            form: this.#renderSettling(question),
            meanwhile: question.answeredIn !== this.#openedAt?.answeredIn,
            onAnswer: () => this.#open('question.answer', subjectOf(question.id), question),
            onLeaveOpen: () => this.#open('question.leaveOpen', subjectOf(question.id), question),
          }),
      )}
    </ul>`;
  }

  #renderSettling({ id }: AskedQuestion): TemplateResult | typeof nothing {
    const { opened } = this.#form;
    return opened !== null && opened !== 'question.ask' && this.#openedAt?.id === id
      ? this.#renderForm(opened)
      : nothing;
  }

  #renderAsking(): TemplateResult | typeof nothing {
    const { t } = this.words;
    if (this.#form.opened === 'question.ask') {
      return html`<div class="panel panel--line">${this.#renderForm('question.ask')}</div>`;
    }
    if (!this.#may('question.ask')) return nothing;
    const words = this.#isBegun('question.ask', this.#asking.key)
      ? 'question.ask.resume'
      : this.about === ''
        ? 'question.ask.plan'
        : this.about.includes('/')
          ? 'question.ask.here'
          : 'question.ask.part';
    return html`<button
      type="button"
      class="button button--subtle question__ask screen-only"
      @click=${() => this.#open('question.ask', this.#asking)}
    >
      ${icon('question')}<span
        >${t(words)}${this.about === '' ? nothing : html`<span class="visually-hidden">: ${placeTitle(t, this.about)}</span>`}</span
      >
    </button>`;
  }

  #renderForm(type: CommandType): TemplateResult {
    const leave = (): void => {
      const id = this.#openedAt?.id;
      this.#close();
      void this.updateComplete.then(() => this.#focusButton(id));
    };
    const index = this.#questions.findIndex(({ id }) => id === this.#openedAt?.id);
    return html`<div
      role="group"
      aria-label=${stepTitle(this.words.t, type)}
      aria-describedby=${index < 0 ? nothing : `question-${String(index)}`}
    >
      ${this.#form.render(type, { look: 'secondary', leave })}
    </div>`;
  }

  #open(type: CommandType, subject: StepSubject, question: AskedQuestion | null = null, quietly = false): void {
    this.#openedAt = question;
    this.#form.open(type, {}, { subject, quietly });
  }

  #close(): void {
    this.#openedAt = null;
    this.#form.close();
  }

  // Words that a closed page left in a form are shown again; the others say that there are some.
  #bringBack(): void {
    const { session } = this.followed;
    if (session?.view.phase !== 'ready' || session === this.#restoredFor) return;
    this.#restoredFor = session;
    if (this.readOnly || this.#form.opened !== null) return;
    for (const question of this.#questions) {
      const type = settling.find((one) => this.#isBegun(one, question.id));
      if (type && question.status === 'open') {
        this.#open(type, subjectOf(question.id), question, true);
        return;
      }
    }
    if (this.#isBegun('question.ask', this.#asking.key)) this.#open('question.ask', this.#asking, null, true);
  }

  #taken(type: CommandType): void {
    const { t } = this.words;
    const id = this.#openedAt?.id;
    this.#openedAt = null;
    this.requestUpdate();
    if (type === 'question.ask') {
      const asked = this.#lastAsked();
      this.announcer.polite(t('question.said.asked', { where: whereabouts(t, asked?.about) }));
      void this.updateComplete.then(() =>
        asked && this.#cardOf(asked.id) ? this.#focusCard(asked.id) : this.#focusButton(),
      );
      return;
    }
    this.announcer.polite(t(type === 'question.answer' ? 'question.said.given' : 'question.said.left'));
    void this.updateComplete.then(() => id !== undefined && this.#focusCard(id));
  }

  #lastAsked(): AskedQuestion | undefined {
    const { session } = this.followed;
    if (!session) return undefined;
    return askedQuestions(session.view, session.now())
      .filter(({ by }) => by === session.view.actor?.id)
      .sort((a, b) => b.askedIn - a.askedIn)[0];
  }

  #focusButton(id?: string): void {
    const within = id === undefined ? null : this.#cardOf(id);
    const button = within?.querySelector<HTMLElement>('.buttons button');
    (button ?? within ?? this.renderRoot.querySelector<HTMLElement>('.question__ask'))?.focus();
  }

  #focusCard(id: string): boolean {
    const card = this.#cardOf(id);
    card?.querySelector('details')?.setAttribute('open', '');
    card?.focus();
    return card !== null;
  }

  #cardOf(id: string): HTMLElement | null {
    const cards = this.renderRoot.querySelectorAll<HTMLElement>('[data-question]');
    return [...cards].find((card) => card.dataset['question'] === id) ?? null;
  }

  #may(type: CommandType): boolean {
    const { view } = this.followed;
    if (this.readOnly || view?.phase !== 'ready' || view.actor === null) return false;
    return view.options.some((option) => option.type === type && option.forActor);
  }

  #isBegun(type: CommandType, key: string): boolean {
    const draft = this.followed.session?.formDraft(`${type}:${key}`);
    const words = draft?.[type === 'question.leaveOpen' ? 'reason' : 'text'];
    return typeof words === 'string' && words.trim() !== '';
  }

  get #asking(): StepSubject {
    return { key: this.about || 'plan', fields: this.about === '' ? {} : { about: this.about } };
  }

  #look(except = this.except): readonly AskedQuestion[] {
    const { session } = this.followed;
    if (session?.view.phase !== 'ready' || !session.view.access.read) return [];
    return askedQuestions(session.view, session.now()).filter(
      (question) => isAbout(question, this.about) && !except.some((path) => isAbout(question, path)),
    );
  }

  get #directory(): Directory | null {
    return this.directory ?? this.#people.value ?? null;
  }

  /** What is still open here, for an editor that prints a page of its own: a sentence or two each; `except` stands elsewhere on that page. */
  onPaper(except = this.except): readonly string[] {
    const { view } = this.followed;
    if (!view) return [];
    const names = { t: this.words.t, view, directory: this.#directory };
    return this.#look(except)
      .map((question) => questionOnPaper(names, question, this.about))
      .filter(Boolean);
  }

  /** Moves focus to a question: into its answer where the reader may give one, else to its words, unfolded; answers whether it is here. */
  focusQuestion(id: string): boolean {
    const question = this.#questions.find((one) => one.id === id);
    if (question?.status !== 'open' || !this.#may('question.answer')) return this.#focusCard(id);
    const { opened } = this.#form;
    const isOpen = opened !== null && this.#openedAt?.id === id;
    this.#open(isOpen ? opened : 'question.answer', subjectOf(id), isOpen ? this.#openedAt : question);
    return true;
  }
}

function subjectOf(id: string): StepSubject {
  return { key: id, fields: { id } };
}
