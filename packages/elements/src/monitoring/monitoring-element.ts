import { ContextConsumer } from '@lit/context';
import { dayOf, type Instant } from '@maatwerk/core/calendar';
import type { CaseSession, CaseView } from '@maatwerk/core/case/case-view';
import { monitoringOf, type Monitoring } from '@maatwerk/core/monitoring';
import { mayUpdate } from '@maatwerk/core/monitoring/update';
import type { ScoreMoment } from '@maatwerk/core/process/case-log-record';
import type { CommandType } from '@maatwerk/core/process/commands';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Announcer } from '../announcement/announcer.js';
import { CaseController } from '../case/case-controller.js';
import { casePartPage, warnWithoutCase } from '../case/case-part-page.js';
import { directoryContext } from '../directory/directory-context.js';
import type { Directory } from '../directory/directory.js';
import { formatDay } from '../format/day-time.js';
import { head } from '../head/head.js';
import { heading } from '../heading/heading.js';
import type { Locale, Messages } from '../messages/message-catalogue.js';
import { MessagesController } from '../messages/messages-controller.js';
import { note } from '../note/note.js';
import { saveState } from '../save-state/save-state.js';
import { StepForm } from '../step/step-form.js';
import { stepStyles } from '../step/step.styles.js';
import { elementStyles } from '../theme/element.styles.js';
import { dueList } from './due-list.js';
import { monitoringStyles } from './monitoring-element.styles.js';
import { monitoringWords } from './monitoring-words.js';
import { nextPanel } from './next-panel.js';
import { RenewalsBeside } from './renewals-beside.js';
import { scoreDrawing } from './score-drawing.js';
import { courseSentence, momentInSentence, remarks, scoreText } from './score-sentences.js';
import { scoreTable } from './score-table.js';
import { UpdateEntry } from './update-entry.js';
import { updateList } from './update-list.js';

const giving: CommandType = 'score.give';

/**
 * How it goes with a household after the decision: the conversations and their scores as a line and a table, what was
 * said and noted, what falls due, and the next step. It works with any process; its moments come from the definition.
 *
 * @summary Scores over time, dated notes and the next conversation of one case.
 * @fires {CustomEvent<{command: object}>} maatwerk-before-step - Before a step is sent; has `refuse` and `waitUntil`.
 * @fires {CustomEvent<{type: string, seq: number, stage: string | null}>} maatwerk-step - A step was taken.
 * @fires {CustomEvent<{path: string}>} maatwerk-navigate - Something is done or mended in another part: a command or a path.
 * @csspart line - The scores as a picture.
 * @cssprop --maatwerk-custom-color - The line and its points.
 */
export class MonitoringElement extends LitElement {
  static override readonly styles = [...elementStyles, stepStyles, monitoringStyles];

  readonly words = new MessagesController(this, monitoringWords);
  readonly announcer = new Announcer(this);
  readonly followed = new CaseController(this);
  readonly #people = new ContextConsumer(this, { context: directoryContext, subscribe: true });
  readonly #entry = new UpdateEntry(this);
  readonly #steps = new StepForm(this, {
    directory: () => this.directory ?? this.#people.value,
    go: ({ place }) => this.#navigate(place ?? ''),
    speaks: (type) => type === giving,
    taken: (type) => this.#taken(type),
  });
  readonly #radar = new RenewalsBeside();
  #moment: ScoreMoment | null = null;
  #drawn: { readonly key: readonly unknown[]; readonly monitoring: Monitoring } | null = null;

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
  /** The page around it shows the reference, the save state and the steps already. */
  @property({ type: Boolean }) embedded = false;

  override render(): TemplateResult {
    return html`<div class="stack-large" lang=${this.words.locale}>${this.#page()} ${this.announcer.render()}</div>`;
  }

  protected override firstUpdated(): void {
    warnWithoutCase(this);
  }

  /** Moves focus to the words of an update (`updates/<id>/text`); answers whether it is here. */
  focusField(path: string): boolean {
    const [section, id] = path.split('/');
    const { view } = this.followed;
    if (section !== 'updates' || view?.phase !== 'ready') return false;
    if (mayUpdate(view) && view.document.updates.some((update) => update.id === id)) this.#entry.open(id);
    return true;
  }

  /** Moves focus to where a score is given (`score.give`); answers whether that is here and possible. */
  focusPlace(place: string): boolean {
    const open = this.#monitoring?.moments.find(({ isOpen, on }) => isOpen && on === null);
    if (place !== giving || !open || !this.#mayGive()) return false;
    this.#give(open.moment);
    return true;
  }

  /** Moves focus to the first thing that can be pressed. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('button')?.focus(options);
  }

  #page(): TemplateResult {
    const { t } = this.words;
    return casePartPage({
      t,
      session: this.followed.session,
      noCase: t('monitoring.noCase'),
      broken: t('monitoring.broken'),
      unreadable: t('monitoring.unreadable'),
      draw: (session, view) => this.#following(session, view),
    });
  }

  #following(session: CaseSession, view: CaseView): TemplateResult {
    const { t } = this.words;
    const level = this.headingLevel + 1;
    const now = session.now();
    const monitoring = this.#read(view, now);
    const { saving, access } = view;
    return html`${head({
        t,
        level: this.headingLevel,
        title: t('monitoring.title'),
        facts: this.#facts(view, now),
        embedded: this.embedded,
        // A sealed plan is for reading; what is written here stands beside it.
        saving: saveState({
          t,
          saving,
          access: mayUpdate(view) ? undefined : access,
          newerElsewhere: view.newerElsewhere,
        }),
      })}
      ${saving.status === 'offline' ? note('warning', html`<p>${t('monitoring.offline')}</p>`, { icon: 'phone' }) : nothing}
      ${this.#scores(view, monitoring)} ${this.#form(view, monitoring)}
      <div class="two">
        ${this.#quote(monitoring)}
        ${
          this.#steps.opened === null
            ? nextPanel({
                t,
                level: level + 1,
                view,
                monitoring,
                give: (moment) => this.#give(moment),
                take: (type) => this.#take(type),
              })
            : nothing
        }
      </div>
      ${updateList({ t, level, view, updates: monitoring.updates, entry: this.#entry })}
      ${dueList({ t, level, view, dues: monitoring.dues })} ${this.#radar.get(this)}`;
  }

  #scores(view: CaseView, monitoring: Monitoring): TemplateResult {
    const { t } = this.words;
    const hasLine = monitoring.moments.some(({ status }) => status === 'given' || status === 'skipped');
    return html`<section class="stack" aria-labelledby="satisfaction">
      ${heading(this.headingLevel + 1, t('monitoring.satisfaction'), 'section', 'satisfaction')}
      <p>
        <strong>${courseSentence(t, monitoring)}</strong> <span class="muted">${remarks(t, monitoring).join(' ')}</span>
      </p>
      <div class=${hasLine ? 'following' : ''}>
        ${hasLine ? html`<figure part="line">${scoreDrawing(t, monitoring)}</figure>` : nothing}
        <div class="stack">${scoreTable(t, monitoring.moments)} ${this.#others(view, monitoring)}</div>
      </div>
    </section>`;
  }

  // The next step has a button of its own; these are the conversations beside it, also those that were skipped.
  #others(view: CaseView, { moments, next }: Monitoring): TemplateResult | typeof nothing {
    const { t } = this.words;
    const others = moments.filter(({ isOpen, moment }) => isOpen && !(next.kind === 'score' && next.moment === moment));
    if (others.length === 0 || !this.#mayGive(view)) return nothing;
    return html`<div class="buttons">
      ${others.map(
        ({ moment }) =>
          html`<button
            type="button"
            class="button button--secondary"
            data-step=${giving}
            data-moment=${moment}
            @click=${() => this.#give(moment)}
          >
            ${t('monitoring.give.at', { at: momentInSentence(t, moment) })}
          </button>`,
      )}
    </div>`;
  }

  #form(view: CaseView, { moments }: Monitoring): TemplateResult | typeof nothing {
    const { opened } = this.#steps;
    if (opened === null) return nothing;
    const { t } = this.words;
    const level = this.headingLevel + 1;
    const leave = (): void => this.#leave();
    if (opened !== giving || this.#moment === null) {
      return html`<div class="panel panel--line screen-only">${this.#steps.render(opened, { level, leave })}</div>`;
    }
    const at = momentInSentence(t, this.#moment);
    const given = moments.find(({ moment }) => moment === this.#moment)?.score ?? null;
    return html`<div class="panel panel--line stack screen-only">
      ${heading(level, t('monitoring.give.title', { at }))}
      ${
        given === null
          ? html`<p class="muted">${t('monitoring.give.final')}</p>`
          : note('warning', html`<p>${t('monitoring.give.meanwhile', { at, score: scoreText(given, t.locale) })}</p>`)
      }
      ${this.#steps.render(giving, { leave })}
    </div>`;
  }

  #quote({ quote }: Monitoring): TemplateResult | typeof nothing {
    if (!quote) return nothing;
    const { t } = this.words;
    return html`<figure class="panel stack-small">
      <blockquote>${t('monitoring.quote', { words: quote.update.text })}</blockquote>
      <figcaption class="small muted">
        ${t('monitoring.quote.who', { at: momentInSentence(t, quote.moment) })}
      </figcaption>
    </figure>`;
  }

  #facts(view: CaseView, now: Instant): readonly string[] {
    const { t } = this.words;
    const { help } = view.state.record;
    return [
      this.embedded ? '' : view.document.canvas.reference.trim() || view.id,
      help ? t('monitoring.facts.help', { day: formatDay(help.on, t.locale) }) : '',
      t('monitoring.facts.today', { day: formatDay(dayOf(now), t.locale) }),
    ];
  }

  // The same log, notes and day give the same figures; a page is drawn again at every keystroke.
  #read(view: CaseView, now: Instant): Monitoring {
    const key = [view.process, view.state, view.entries, view.document.updates, dayOf(now)];
    const drawn = this.#drawn;
    if (drawn?.key.every((part, index) => part === key[index])) return drawn.monitoring;
    const monitoring = monitoringOf(view, now);
    this.#drawn = { key, monitoring };
    return monitoring;
  }

  get #monitoring(): Monitoring | null {
    const { session } = this.followed;
    return session?.view.phase === 'ready' ? this.#read(session.view, session.now()) : null;
  }

  #mayGive(view = this.followed.view): boolean {
    return view?.actor !== null && (view?.options.some(({ type, forActor }) => type === giving && forActor) ?? false);
  }

  #give(moment: ScoreMoment): void {
    this.#moment = moment;
    this.#steps.open(giving, {}, { subject: { key: String(moment), fields: { moment } } });
  }

  #take(type: CommandType): void {
    if (this.embedded) this.#navigate(type);
    else this.#steps.open(type);
  }

  #leave(): void {
    const [type, moment] = [this.#steps.opened, this.#moment];
    this.#steps.close();
    const at = type === giving && moment !== null ? `[data-moment="${moment}"]` : '';
    void this.updateComplete.then(() => this.#focusFirst(`[data-step="${type ?? ''}"]${at}`, '[data-step]'));
  }

  #taken(type: CommandType): void {
    const { t } = this.words;
    const moment = this.#moment;
    const recorded = moment === null ? undefined : this.followed.view?.state.record.scores[moment];
    if (type === giving && moment !== null && recorded) {
      const at = momentInSentence(t, moment);
      const { score } = recorded;
      this.announcer.polite(
        score === null
          ? t('monitoring.said.skipped', { at })
          : t('monitoring.said.given', { score: scoreText(score, t.locale), at }),
      );
    }
    this.#focusFirst('#satisfaction');
  }

  #navigate(path: string): void {
    const detail = Object.freeze({ path });
    this.dispatchEvent(new CustomEvent('maatwerk-navigate', { bubbles: true, composed: true, detail }));
  }

  #focusFirst(...selectors: readonly string[]): void {
    const found = selectors
      .map((selector) => this.renderRoot.querySelector<HTMLElement>(selector))
      .find((one) => one !== null);
    if (!found) return;
    // A heading takes focus only when it is sent there, and is no stop on the way of Tab.
    if (!found.matches('button')) found.tabIndex = -1;
    found.focus();
  }
}
