import { ContextConsumer, ContextProvider } from '@lit/context';
import type { Instant } from '@maatwerk/core/calendar';
import type { CaseStore, DraftPort } from '@maatwerk/core/case/case.ports';
import type { CaseSession, CaseView } from '@maatwerk/core/case/case-view';
import type { Recogniser } from '@maatwerk/core/privacy/recogniser';
import type { Actor } from '@maatwerk/core/process/actor';
import type { CommandType } from '@maatwerk/core/process/commands';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Announcer } from '../announcement/announcer.js';
import { directoryContext } from '../directory/directory-context.js';
import type { Directory } from '../directory/directory.js';
import { FetchingController } from '../fetching/fetching-note.js';
import { needElement } from '../fetching/needed-elements.js';
import { head } from '../head/head.js';
import type { Locale, Messages } from '../messages/message-catalogue.js';
import { MessagesController } from '../messages/messages-controller.js';
import { messagesContext } from '../messages/messages-context.js';
import { note } from '../note/note.js';
import { PresenceAnnouncement } from '../presence/presence-announcement.js';
import { presenceLine } from '../presence/presence.js';
import { restoredNote, saveState } from '../save-state/save-state.js';
import { SavingAnnouncement } from '../save-state/saving-announcement.js';
import { needs } from '../needs/needs.js';
import { needsStyles } from '../needs/needs.styles.js';
import { stepper } from '../stepper/stepper.js';
import { stepperStyles } from '../stepper/stepper.styles.js';
import { stepStyles } from '../step/step.styles.js';
import { StepForm } from '../step/step-form.js';
import { stepList, stepListId } from '../step/step-list.js';
import { elementStyles } from '../theme/element.styles.js';
import { caseUndo, skippedNote } from '../undo/case-undo.js';
import { actorConverter } from './actor-converter.js';
import { CaseChildren, type CasePartElement } from './case-child.js';
import { CaseController } from './case-controller.js';
import { saveCopy } from './case-copy.js';
import { caseStyles } from './case-element.styles.js';
import { caseBadges, caseFacts, caseNotes } from './case-head.js';
import { CaseHolder } from './case-holder.js';
import { caseList } from './case-list.js';
import { CaseOpener } from './case-opener.js';
import { closedPage, heldNote, newCasePage } from './case-pages.js';
import { attentionOf, shownParts, type CasePartNoun } from './case-parts.js';
import { caseProblem, type PageProblem } from './case-problem.js';
import { caseRunning } from './case-running.js';
import { caseTabs } from './case-tabs.js';
import { CaseWay } from './case-way.js';
import { caseWords } from './case-words.js';
import { newReference } from './new-reference.js';

/**
 * The whole process of one case around its parts: where it stands, what is needed now, the canvas, the costs and
 * benefits, the value triangle and the decision.
 *
 * @summary One case from first talk to decision and what came of it.
 * @fires maatwerk-before-step - Before a command is sent: `{command}`; a listener may `refuse(reason)` or `waitUntil(promise)`.
 * @fires maatwerk-step - After a command was accepted: `{type, seq, stage}`.
 * @fires maatwerk-case-chosen - A case was chosen or begun in the list: `{caseId}`.
 */
export class CaseElement extends LitElement {
  static override readonly styles = [...elementStyles, stepStyles, stepperStyles, needsStyles, caseStyles];

  readonly words = new MessagesController(this, caseWords);
  readonly announcer = new Announcer(this);
  /** The case it holds itself. */
  readonly followed = new CaseController(this);
  readonly #savingAnnouncement = new SavingAnnouncement();
  readonly #presenceAnnouncement = new PresenceAnnouncement();
  readonly #sharedDirectory = new ContextConsumer(this, { context: directoryContext, subscribe: true });
  readonly #sharedMessages = new ContextConsumer(this, { context: messagesContext, subscribe: true });
  readonly #directoryProvider = new ContextProvider(this, { context: directoryContext, initialValue: null });
  readonly #messagesProvider = new ContextProvider(this, { context: messagesContext, initialValue: undefined });
  readonly #children = new CaseChildren(this);
  readonly #steps = new StepForm(this, {
    directory: () => this.people,
    go: ({ place }) => this.#go(place ?? ''),
    taken: () => this.renderRoot.querySelector<HTMLElement>(`#${stepListId}`)?.focus(),
  });
  readonly #holder = new CaseHolder(this);
  readonly #opener = new CaseOpener(this);
  readonly #fetching = new FetchingController(this);

  @state() private openPart: CasePartNoun = 'canvas';
  @state() private restoredNoteIsOpen = true;

  /** The case to show; absent: the list of the store's cases. */
  @property({ attribute: 'case-id' }) caseId: string | undefined;
  /** Who is signed in, as the host's authentication says; as an attribute, JSON. `null`: for reading only. */
  @property({ converter: actorConverter }) actor: Actor | null = null;
  /** The level of its title, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The language, `nl` or `en`; that of the page unless set. */
  @property() locale: Locale | undefined;
  /** Sentences of the host's own, by key. */
  @property({ attribute: false }) messages: Messages | undefined;
  /** Where cases are kept; that of the composition unless set. */
  @property({ attribute: false }) store: CaseStore | undefined;
  /** Where typed words are kept at once; that of the composition or the page unless set, `null` for nowhere. */
  @property({ attribute: false }) drafts: DraftPort | null | undefined;
  /** The process of new cases: a definition as data, or a compiled one; that of the composition unless set. */
  @property({ attribute: false }) process: unknown;
  /** The people the host knows: id → label, or `{label, role, discipline}`. Shown, never stored. */
  @property({ attribute: false }) directory: Directory | undefined;
  /** The clock; that of the device unless set. */
  @property({ attribute: false }) clock: (() => Instant) | undefined;
  /** Names that may never stand in the plan; matched in memory, never stored. */
  @property({ attribute: false }) knownNames: readonly string[] | undefined;
  /** The host's own way of recognising names in the canvas; it is shown and never blocks. */
  @property({ attribute: false }) recogniser: Recogniser | undefined;

  /** The open case, for a host that wants to listen or save; `null` while there is none. */
  get case(): CaseSession | null {
    return this.#holder.session;
  }

  constructor() {
    super();
    // A part asks for another part: the canvas for its costs, the decision for what is still empty.
    this.addEventListener('maatwerk-navigate', (event) => {
      const { path } = (event as CustomEvent<{ path?: unknown }>).detail;
      if (typeof path === 'string') this.#go(path);
    });
    // A copy was opened from the list, or the case that was there already.
    this.addEventListener('maatwerk-case-chosen', (event) => {
      const { caseId } = (event as CustomEvent<{ caseId?: unknown }>).detail;
      if (typeof caseId === 'string') this.caseId = caseId;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#holder.follow(changed);
    const view = this.case?.view;
    if (view?.phase === 'ready') this.#tell(view);
    this.#directoryProvider.setValue(this.people);
    if (changed.has('messages') || changed.has('locale')) this.#provideMessages();
  }

  override render(): TemplateResult {
    return html`<div class="stack case" lang=${this.words.locale}>${this.#page()} ${this.announcer.render()}</div>`;
  }

  /** Brings the place of a refusal into view and focus: a field, a part, or the form of a command. */
  showPlace(place: string): void {
    this.#go(place);
  }

  /** Saves a copy of the whole stored case as a file, also when it does not open. */
  async saveCopy(): Promise<void> {
    const { case: session } = this;
    if (session) saveCopy(this.ownerDocument, `${session.view.id}.json`, await session.exportRecord());
  }

  /** Erases all texts of the case, also those typed and not saved. What was decided stays. */
  async erase(): Promise<void> {
    await this.case?.erase();
  }

  #tell(view: CaseView): void {
    const { announcer, people } = this;
    const { t } = this.words;
    if (view.access.read) this.#presenceAnnouncement.tell(announcer, { t, view, directory: people });
    this.#savingAnnouncement.tell(announcer, t, view.saving, Date.now());
  }

  private get people(): Directory | null {
    return this.directory ?? this.#sharedDirectory.value ?? null;
  }

  #page(): TemplateResult | typeof nothing {
    const { case: session } = this;
    const t = this.words.t;
    const level = this.headingLevel;
    const { wrongIn, store, signedOut } = this.#holder;
    if (signedOut) return note('info', html`<p>${t('case.signedOut')}</p>`, { icon: 'lock' });
    if (wrongIn !== null) return caseProblem({ t, level, problem: { code: 'process-unreadable', place: wrongIn } });
    if (!session) return store ? this.#listPage() : note('negative', html`<p>${t('case.noStore')}</p>`);
    const { view } = session;
    switch (view.phase) {
      case 'loading':
        return html`<p role="status">${t('case.loading')}</p>`;
      case 'absent':
        return newCasePage({ t, level, view, form: (type) => this.#steps.render(type) });
      case 'problem':
        return caseProblem({
          t,
          level,
          problem: view.problem as PageProblem,
          onCopy: view.problem?.code.startsWith('storage-') ? undefined : () => void this.saveCopy(),
          onAgain: () => void session.reload(),
        });
      case 'ready':
        return view.access.read
          ? this.#casePage(session, view)
          : closedPage({ t, level, view, steps: stepList({ host: this, form: this.#steps, level: level + 1 }) });
    }
  }

  #listPage(): TemplateResult | typeof nothing {
    const { listings, processes } = this.#holder;
    if (listings === null) return nothing;
    const choose = (caseId: string): void => {
      this.dispatchEvent(
        new CustomEvent('maatwerk-case-chosen', { detail: Object.freeze({ caseId }), bubbles: true, composed: true }),
      );
    };
    return caseList({
      t: this.words.t,
      level: this.headingLevel,
      listings,
      processes,
      onOpen: choose,
      onNew: this.actor ? () => choose(newReference(new Date(this.#holder.now()).getFullYear())) : undefined,
      opener: this.#opener.get({
        actor: this.actor,
        store: this.#holder.store,
        process: this.process,
        clock: this.clock,
        locale: this.locale,
        messages: this.messages,
        headingLevel: this.headingLevel + 1,
      }),
    });
  }

  #casePage(session: CaseSession, view: CaseView): TemplateResult {
    const t = this.words.t;
    const level = this.headingLevel;
    const { saving, access } = view;
    const history = caseUndo(session, t, this.announcer);
    const go = (place: string): void => this.#go(place);
    // A form takes the whole width; the list of steps stands under what is needed.
    const isStepping = this.#steps.opened !== null;
    const goes = (type: CommandType): boolean => this.#way?.goesToOwnForm(type) ?? false;
    const steps = stepList({ host: this, form: this.#steps, level: level + 1, goes });
    return html`${this.#fetching.render(t)} ${caseNotes(t, view)}
      ${head({
        t,
        level,
        title: t('case.title', { reference: view.document.canvas.reference.trim() || view.id }),
        facts: caseFacts(t, view, this.people),
        saving: html`${saveState({
          t,
          saving,
          access,
          newerElsewhere: view.newerElsewhere,
          onCopy: () => void this.saveCopy(),
          onReload: () => void session.reload(),
        })}
        ${presenceLine({ t, view, directory: this.people })}`,
        history: access.write ? history : undefined,
      })}
      ${skippedNote(t, view)}
      ${restoredNote({
        t,
        restored: this.restoredNoteIsOpen ? view.restored : null,
        onGo: go,
        onDismiss: () => {
          this.restoredNoteIsOpen = false;
        },
      })}
      ${heldNote(t, view)} ${stepper(view, t)} ${caseBadges(t, view)} ${isStepping ? steps : nothing}
      <div class="case__columns">
        <div class="stack">
          ${needs({ t, view, level: level + 1, directory: this.people, go: (place, { question }) => this.#go(place, question) })}
          ${isStepping ? nothing : steps}
          ${caseRunning({ t, view, level: level + 1, now: session.now(), form: this.#steps })}
        </div>
        <div>
          ${caseTabs({ t, tabs: shownParts(this).map((part) => ({ noun: part.noun, label: t(`case.part.${part.section ?? part.noun}`), attention: attentionOf(part, view) })), open: this.openPart, onOpen: (noun) => this.#open(noun) })}
          ${shownParts(this).map(({ noun }) => this.#panel(noun))}
        </div>
      </div>`;
  }

  #panel(noun: CasePartNoun): TemplateResult {
    const isOpen = noun === this.openPart;
    const { locale, messages, headingLevel, recogniser } = this;
    const child =
      isOpen || this.#children.has(noun)
        ? this.#children.get(noun, {
            locale,
            messages,
            headingLevel: headingLevel + 1,
            ...(noun === 'canvas' ? { recogniser } : {}),
          })
        : nothing;
    return html`<div
      class="panel-body"
      role="tabpanel"
      id="panel-${noun}"
      aria-labelledby="tab-${noun}"
      ?hidden=${!isOpen}
    >
      ${child}
    </div>`;
  }

  #go(place: string, question?: string): void {
    this.#way?.go(place, question);
  }

  get #way(): CaseWay | null {
    const { case: session } = this;
    if (!session) return null;
    return new CaseWay({
      session,
      steps: this.#steps,
      isShown: (noun) => shownParts(this).some((part) => part.noun === noun),
      focusIn: (noun, focus) => this.#focusIn(noun, focus),
      focusNeeds: () => this.renderRoot.querySelector<HTMLElement>('#needs')?.focus(),
    });
  }

  #focusIn(noun: CasePartNoun, focus: (child: CasePartElement) => boolean | undefined): void {
    this.#open(noun);
    void this.updateComplete.then(async () => {
      const child = this.#children.get(noun, {
        locale: this.locale,
        messages: this.messages,
        headingLevel: this.headingLevel + 1,
      });
      await needElement(child.localName);
      await (child as CasePartElement & { updateComplete?: Promise<unknown> }).updateComplete;
      if (!focus(child)) child.focus();
    });
  }

  #open(noun: CasePartNoun): void {
    this.openPart = noun;
  }

  #provideMessages(): void {
    const { locale, messages } = this;
    const shared = this.#sharedMessages.value;
    this.#messagesProvider.setValue({
      ...shared,
      ...(locale ? { locale } : {}),
      messages: { ...shared?.messages, ...messages },
    });
  }
}
