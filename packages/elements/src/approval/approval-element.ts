import { ContextConsumer } from '@lit/context';
import type { Instant } from '@maatwerk/core/calendar';
import type { CaseSession, CaseView } from '@maatwerk/core/case/case-view';
import { isEnd } from '@maatwerk/core/process';
import { isCommandType, type CommandType } from '@maatwerk/core/process/commands';
import { decisionCommands } from '@maatwerk/core/process/decision-commands';
import { decisionConditions } from '@maatwerk/core/process/decision-conditions';
import type { Facts } from '@maatwerk/core/process/facts';
import type { Refusal } from '@maatwerk/core/process/refusal';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Announcer } from '../announcement/announcer.js';
import { CaseController } from '../case/case-controller.js';
import { casePartPage, warnWithoutCase } from '../case/case-part-page.js';
import { directoryContext } from '../directory/directory-context.js';
import type { Directory } from '../directory/directory.js';
import { formatInstantDay, formatLongDay } from '../format/day-time.js';
import { head } from '../head/head.js';
import type { Locale, Messages } from '../messages/message-catalogue.js';
import { MessagesController } from '../messages/messages-controller.js';
import { processWords } from '../messages/process-words.js';
import { roleTitle, stageTitle } from '../messages/refusal-sentence.js';
import { note } from '../note/note.js';
import { StepForm } from '../step/step-form.js';
import { stepStyles } from '../step/step.styles.js';
import { stepTitle } from '../step/step-words.js';
import { stepper } from '../stepper/stepper.js';
import { stepperStyles } from '../stepper/stepper.styles.js';
import { elementStyles } from '../theme/element.styles.js';
import { VersionsLine } from '../versions/versions-line.js';
import { approvalChecklist } from './approval-checklist.js';
import { approvalCost } from './approval-cost.js';
import { approvalDecide } from './approval-decide.js';
import { approvalStyles } from './approval-element.styles.js';
import { approvalHistory } from './approval-history.js';
import { approvalSeal } from './approval-seal.js';
import { approvalVotes, voterName, votesId } from './approval-votes.js';
import { approvalWords } from './approval-words.js';
import { VoteNews } from './vote-news.js';

const stepsAtOnce = 50;
const higherDecision: CommandType = 'authority.record';
const reopening: CommandType = 'approval.reopen';
const voting: CommandType = 'vote.cast';

/**
 * The decision on one case: who votes what, what is still needed, what the table decides, and the seal on it. It works
 * with any process; what may be done, and by whom, comes from the definition.
 *
 * @summary Votes, conditions, decision and seal of one case.
 * @fires {CustomEvent<{command: object}>} maatwerk-before-step - Before a step is sent; has `refuse` and `waitUntil`.
 * @fires {CustomEvent<{type: string, seq: number, stage: string | null}>} maatwerk-step - A step was taken.
 * @fires {CustomEvent<{path: string}>} maatwerk-navigate - Something is mended in another part: a path of the document or a command.
 * @cssprop --maatwerk-step-checked-background-color - Stages that lie behind, and pairs of eyes that agree.
 * @cssprop --maatwerk-panel-accent-background-color - The reader's own row and the checklist.
 */
export class ApprovalElement extends LitElement {
  static override readonly styles = [...elementStyles, stepStyles, stepperStyles, approvalStyles];

  readonly words = new MessagesController(this, approvalWords);
  readonly announcer = new Announcer(this);
  readonly followed = new CaseController(this);
  readonly #people = new ContextConsumer(this, { context: directoryContext, subscribe: true });
  readonly #news = new VoteNews();
  readonly #versions = new VersionsLine(this, this.followed);
  readonly #steps = new StepForm(this, {
    directory: () => this.#directory,
    go: (refusal) => this.#go(refusal),
    speaks: (type) => type === voting || this.#isDecision(type),
    taken: (type) => this.#focusAfter(type),
  });
  #checked: { readonly facts: Facts; readonly at: Instant } | null = null;

  @state() private shownSteps = stepsAtOnce;

  /** The level of its title, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The language, `nl` or `en`; that of the page unless set. */
  @property() locale: Locale | undefined;
  /** Sentences of the host's own, by key. */
  @property({ attribute: false }) messages: Messages | undefined;
  /** A case of its own; `undefined` takes the surrounding one, `null` none at all. */
  @property({ attribute: false }) case: CaseSession | null | undefined;
  /** The people the host knows: id → label, or `{label, role, discipline}`. Shown, never stored. */
  @property({ attribute: false }) directory: Directory | null | undefined;
  /** The case page around it draws the stepper already. */
  @property({ type: Boolean, attribute: 'without-stepper' }) withoutStepper = false;

  protected override willUpdate(): void {
    const { session, view } = this.followed;
    const { t } = this.words;
    if (view) this.#news.tell(this.announcer, t, view, (id) => voterName(t, view, this.#directory, id));
    if (session?.view.phase !== 'ready') return;
    const { facts } = session.view;
    if (this.#checked?.facts !== facts) this.#checked = { facts, at: session.now() };
  }

  override render(): TemplateResult {
    return html`<div class="stack-large" lang=${this.words.locale}>${this.#page()} ${this.announcer.render()}</div>`;
  }

  protected override firstUpdated(): void {
    warnWithoutCase(this);
  }

  /** Moves focus to where a refusal is mended (`vote.cast`, `authority.record`, `approval.reopen`, a decision); answers whether that is here. */
  focusPlace(place: string): boolean {
    const { view } = this.followed;
    if (view?.phase !== 'ready' || !isCommandType(place)) return false;
    if (place === voting) return this.#focusFirst('.votes button', `#${votesId}`);
    const isHere = place === higherDecision || place === reopening || this.#isDecision(place);
    if (!isHere || !view.options.some(({ type, forActor }) => type === place && forActor)) return false;
    if (this.#focusFirst(`[data-decision="${place}"]`)) return true;
    this.#steps.open(place);
    return true;
  }

  /** Moves focus to the first thing that can be pressed. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('button, summary')?.focus(options);
  }

  get #directory(): Directory | null | undefined {
    return this.directory ?? this.#people.value;
  }

  #page(): TemplateResult {
    const { t } = this.words;
    return casePartPage({
      t,
      session: this.followed.session,
      noCase: t('approval.noCase'),
      broken: t('approval.broken'),
      unreadable: t('approval.unreadable'),
      draw: (_session, view) => this.#decision(view),
    });
  }

  #decision(view: CaseView): TemplateResult {
    const t = processWords(this.words.t, view.process);
    const level = this.headingLevel + 1;
    const now = this.#checked?.at ?? '';
    const { record, stage } = view.state;
    const isDeciding = stage !== null && decisionCommands(view.process).stages.includes(stage);
    const isVoted = view.process.definition.transitions.some(({ command }) => command === voting);
    const hasVotes = isVoted && (isDeciding || record.votes.length > 0 || record.approval !== null);
    const isOver = isEnd(view.process, stage) && record.approval === null;
    const leave = (): void => this.#leave();
    return html`${head({ t, level: this.headingLevel, title: t('approval.title', { reference: this.#reference(view) }), facts: this.#facts(view) })}
      ${this.withoutStepper ? nothing : stepper(view, t)}
      ${view.saving.status === 'offline' ? note('warning', html`<p>${t('approval.offline')}</p>`, { icon: 'phone' }) : nothing}
      ${this.#wasVoting() ? nothing : this.#steps.summary()} ${this.#state(view, isDeciding, isOver)}
      <div class="split ${hasVotes || isDeciding ? '' : 'is-before'}">
        <div class="stack-large">
          ${
            hasVotes
              ? approvalVotes({
                  t,
                  view,
                  level,
                  directory: this.#directory,
                  refused: this.#steps.summary(voting),
                  onVote: isDeciding && view.actor ? (vote) => void this.#steps.send(voting, { vote }) : undefined,
                })
              : nothing
          }
          ${isDeciding && view.actor ? approvalDecide({ t, view, level, form: this.#steps, leave }) : nothing}
        </div>
        <div class="stack beside">
          ${record.approval || isOver ? nothing : approvalChecklist({ t, view, level, now, go: (refusal) => this.#go(refusal) })}
          <div class="stack">
            ${isOver ? nothing : approvalCost({ t, view, level, now })}
            ${this.#needsHigher(view) ? this.#stepInPlace(view, higherDecision, level) : nothing}
            ${approvalSeal({
              t,
              view,
              level,
              reference: this.#reference(view),
              checkedAt: now,
              reopening: this.#stepInPlace(view, reopening, level + 1, t('approval.seal.reopen.note')),
            })}
          </div>
        </div>
      </div>
      ${this.#versions.render()}
      ${approvalHistory({
        t,
        view,
        level,
        directory: this.#directory,
        checkedAt: now,
        shown: this.shownSteps,
        onEarlier: () => {
          this.shownSteps += stepsAtOnce * 4;
        },
      })}`;
  }

  #state(view: CaseView, isDeciding: boolean, isOver: boolean): TemplateResult | typeof nothing {
    const { t } = this.words;
    const { stage, record } = view.state;
    const title = stageTitle(t, view.process, stage ?? '');
    if (isOver) {
      const day = record.endedAt === null ? '' : formatInstantDay(record.endedAt, t.locale);
      return note('info', html`<p><strong>${t('approval.ended', { end: title, day })}</strong></p>`, { icon: 'lock' });
    }
    if (isDeciding || record.approval) return nothing;
    return note('info', html`<p>${t('approval.notYet', { stage: title })}</p>`);
  }

  #needsHigher(view: CaseView): boolean {
    const conditions = decisionConditions(view.process, view.state, view.facts, this.#checked?.at ?? '');
    return this.#steps.opened === higherDecision || conditions.some(({ refusal }) => refusal?.place === higherDecision);
  }

  // A step with its own place here: a button that opens its form under it.
  #stepInPlace(view: CaseView, type: CommandType, level: number, why?: string): TemplateResult | typeof nothing {
    if (!view.options.some((option) => option.type === type && option.forActor)) return nothing;
    const t = processWords(this.words.t, view.process);
    if (this.#steps.opened === type) {
      const drawing = { level, withoutSummary: true, leave: () => this.#leave() };
      return html`<div class="panel panel--line">${this.#steps.render(type, drawing)}</div>`;
    }
    return html`<div class="stack-small">
      ${why === undefined ? nothing : html`<p class="small">${why}</p>`}
      <div class="buttons">
        <button
          type="button"
          class="button button--secondary"
          data-decision=${type}
          @click=${() => this.#steps.open(type)}
        >
          ${stepTitle(t, type)}
        </button>
      </div>
    </div>`;
  }

  #facts(view: CaseView): readonly string[] {
    const { t } = this.words;
    const { table } = view.state.record;
    const [deciding = ''] = decisionCommands(view.process).stages;
    const name = stageTitle(t, view.process, deciding);
    return [
      table ? t('approval.facts.table', { table: name, day: formatLongDay(table.on, t.locale) }) : '',
      view.actor ? t('approval.facts.you', { role: roleTitle(t, view.process, view.actor.role) }) : '',
    ];
  }

  #reference(view: CaseView): string {
    return view.document.canvas.reference.trim() || view.id;
  }

  #wasVoting(): boolean {
    return this.#steps.summary(voting) !== nothing;
  }

  #isDecision(type: CommandType): boolean {
    const { view } = this.followed;
    if (!view) return false;
    const { approve, sendBack, end } = decisionCommands(view.process);
    return type === approve || sendBack.includes(type) || end.includes(type);
  }

  #go({ place }: Refusal): void {
    if (place === undefined || this.focusPlace(place)) return;
    const detail = Object.freeze({ path: place });
    this.dispatchEvent(new CustomEvent('maatwerk-navigate', { bubbles: true, composed: true, detail }));
  }

  #leave(): void {
    const { opened } = this.#steps;
    this.#steps.close();
    void this.updateComplete.then(() => this.#focusFirst(`[data-decision="${opened ?? ''}"]`));
  }

  #focusAfter(type: CommandType): void {
    if (type === voting) this.#focusFirst('.votes [aria-pressed="true"]', `#${votesId}`);
    else this.#focusFirst(`[data-decision="${type}"]`, '#seal-title', `#${votesId}`, '.heading-title');
  }

  #focusFirst(...selectors: readonly string[]): boolean {
    for (const selector of selectors) {
      const found = this.renderRoot.querySelector<HTMLElement>(selector);
      if (!found) continue;
      // A heading takes focus only when it is sent there, and is no stop on the way of Tab.
      if (!found.matches('button')) found.tabIndex = -1;
      found.focus();
      return true;
    }
    return false;
  }
}
