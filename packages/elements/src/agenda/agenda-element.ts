import { ContextConsumer } from '@lit/context';
import type { Agenda, AgendaItem } from '@maatwerk/core/agenda';
import type { AgendaTable } from '@maatwerk/core/agenda/table';
import type { Day, Instant } from '@maatwerk/core/calendar';
import type { CaseStore, DraftPort } from '@maatwerk/core/case/case.ports';
import type { CaseSession, CaseView } from '@maatwerk/core/case/case-view';
import type { MeetingClock, Warning } from '@maatwerk/core/meeting/clock';
import { clockFromLog } from '@maatwerk/core/meeting/last-time';
import type { Actor } from '@maatwerk/core/process/actor';
import type { CommandType } from '@maatwerk/core/process/commands';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Announcer } from '../announcement/announcer.js';
import { actorConverter } from '../case/actor-converter.js';
import { CaseController } from '../case/case-controller.js';
import { directoryContext } from '../directory/directory-context.js';
import type { Directory } from '../directory/directory.js';
import type { Locale, Messages } from '../messages/message-catalogue.js';
import { MessagesController } from '../messages/messages-controller.js';
import { roleTitle } from '../messages/refusal-sentence.js';
import { note } from '../note/note.js';
import { StepForm } from '../step/step-form.js';
import { stepStyles } from '../step/step.styles.js';
import { elementStyles } from '../theme/element.styles.js';
import { AgendaCases, isSession } from './agenda-cases.js';
import { AgendaDay } from './agenda-day.js';
import { agendaStyles } from './agenda-element.styles.js';
import { agendaHead, type AgendaMode } from './agenda-head.js';
import { AgendaMeeting } from './agenda-meeting.js';
import { agendaNotes } from './agenda-notes.js';
import { agendaPaper } from './agenda-paper.js';
import { AgendaPlanner } from './agenda-planner.js';
import { agendaSlots, agendaWaiting, type PlanOptions, type SlotsOptions } from './agenda-slots.js';
import { agendaTimer } from './agenda-timer.js';
import { agendaTimerStyles } from './agenda-timer.styles.js';
import { agendaWords } from './agenda-words.js';
import { MeetingTimer } from './meeting-timer.js';

/**
 * The agenda of a table: which case comes when and how ready it is, and the meeting itself with its time, open questions,
 * what changed since last time and the decision. Tables, days and lengths come from the process.
 *
 * @summary Plan a table and hold its meeting.
 * @slot case - Parts of the host's own under the case at the table.
 * @fires {CustomEvent<{caseId: string}>} maatwerk-case-chosen - A whole plan is asked for.
 * @fires {CustomEvent<{mode: string, table: string, day: string}>} maatwerk-agenda-shown - Another view, table or day was chosen.
 * @fires {CustomEvent<object>} maatwerk-meeting-time - The time of a case was started, held or extended: the clock as data.
 * @fires {CustomEvent<{command: object}>} maatwerk-before-step - Before a step is sent; has `refuse` and `waitUntil`.
 * @fires {CustomEvent<{type: string, seq: number, stage: string | null}>} maatwerk-step - A step was taken.
 */
export class AgendaElement extends LitElement {
  static override readonly styles = [...elementStyles, stepStyles, agendaStyles, agendaTimerStyles];

  readonly words = new MessagesController(this, agendaWords);
  readonly announcer = new Announcer(this);
  /** The case that is shown. */
  readonly followed = new CaseController(this);
  readonly #sharedDirectory = new ContextConsumer(this, { context: directoryContext, subscribe: true });
  readonly #cases = new AgendaCases(this);
  readonly #day = new AgendaDay(this, this.#cases);
  readonly #planner = new AgendaPlanner(this, {
    sessionOf: (id) => this.#cases.sessionOf(id),
    nameOf: (id) => this.#day.nameOf(id),
    isOffline: () => this.#cases.isOffline,
  });
  readonly #steps = new StepForm(this, {
    directory: () => this.people,
    go: () => undefined,
    speaks: (type) => type === 'table.schedule',
    taken: (type) => this.#taken(type),
  });
  readonly #timer = new MeetingTimer(this, {
    now: () => this.#day.now(),
    sessionOf: (id) => this.#cases.sessionOf(id),
    presence: () => this.#cases.store?.presence,
    warn: (warning) => this.#warn(warning),
    changed: (clock) => this.#tell('maatwerk-meeting-time', { ...clock }),
  });
  readonly #meeting = new AgendaMeeting(this, this.#steps);
  #given: readonly CaseSession[] | undefined;
  #isUnreadable = false;

  @state() private chosen: string | null = null;

  /** What is shown: `plan` for the slots of a day, `meet` for the meeting. */
  @property() mode: AgendaMode = 'plan';
  /** The table, by its id in the process; the last of the process unless set. */
  @property() table: string | undefined;
  /** The day, `YYYY-MM-DD`; the next one on which the table meets unless set. */
  @property() day: Day | undefined;
  /** When the table begins, `HH:MM`. */
  @property({ attribute: 'starts-at' }) startsAt = '13:30';
  /** When the table ends, `HH:MM`. */
  @property({ attribute: 'ends-at' }) endsAt = '17:00';
  /** Who is signed in, as the host's authentication says; as an attribute, JSON. `null`: for reading only. */
  @property({ converter: actorConverter }) actor: Actor | null = null;
  /** The cases of the agenda by id; those of the store that wait for a table unless set. */
  @property({ attribute: false }) caseIds: readonly string[] | undefined;
  /** Open cases of the host's own, instead of a store. */
  @property({ attribute: false })
  get cases(): readonly CaseSession[] | undefined {
    return this.#given;
  }
  set cases(given: readonly CaseSession[] | undefined) {
    const isCases = given === undefined || (Array.isArray(given) && given.every(isSession));
    this.#isUnreadable = !isCases;
    if (isCases) this.#given = given;
    this.requestUpdate('cases');
  }
  /** The time of a case as `maatwerk-meeting-time` gave it, to go on with on this page. */
  @property({ attribute: false }) meetingTime: MeetingClock | undefined;
  /** Where cases are kept; that of the composition unless set. */
  @property({ attribute: false }) store: CaseStore | undefined;
  /** Where typed words are kept at once; that of the composition or the page unless set, `null` for nowhere. */
  @property({ attribute: false }) drafts: DraftPort | null | undefined;
  /** The process whose tables are shown: a definition as data, or a compiled one; that of the composition unless set. */
  @property({ attribute: false }) process: unknown;
  /** The people the host knows: id → label, or `{label, role, discipline}`. Shown, never stored. */
  @property({ attribute: false }) directory: Directory | undefined;
  /** The clock; that of the device unless set. */
  @property({ attribute: false }) clock: (() => Instant) | undefined;
  /** The level of its title, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The language, `nl` or `en`; that of the page unless set. */
  @property() locale: Locale | undefined;
  /** Sentences of the host's own, by key. */
  @property({ attribute: false }) messages: Messages | undefined;

  /** The open case that is shown; `null` while there is none. */
  get case(): CaseSession | null {
    return this.#cases.sessionOf(this.#day.current(this.chosen));
  }

  /** The people the host knows, its own or those around. */
  get people(): Directory | null {
    return this.directory ?? this.#sharedDirectory.value ?? null;
  }

  protected override willUpdate(): void {
    this.#cases.follow(this.#day.processes, this.#day.day);
    this.#timer.take(this.meetingTime);
  }

  override render(): TemplateResult {
    return html`<div class="stack-large agenda" lang=${this.words.locale}>
      ${this.#page()} ${this.announcer.render()}
    </div>`;
  }

  /** Asks the store again which cases there are. */
  refresh(): void {
    this.#cases.refresh();
  }

  #page(): TemplateResult {
    const { t } = this.words;
    const day = this.#day;
    const [process] = day.processes;
    const { table } = day;
    if (this.#cases.signedOut) return note('info', html`<p>${t('agenda.signedOut')}</p>`, { icon: 'lock' });
    if (day.isWrong) return note('negative', html`<p>${t('agenda.unreadable')}</p>`);
    if (!process || (this.cases === undefined && !this.#cases.store))
      return note('negative', html`<p>${t('agenda.noStore')}</p>`);
    if (!table) return note('info', html`<p>${t('agenda.noTable')}</p>`);
    const agenda = day.agenda(table);
    return html`${agendaHead({
      t,
      level: this.headingLevel,
      agenda,
      tables: day.tables,
      mode: day.isMeeting ? 'meet' : 'plan',
      role: this.actor ? roleTitle(t, process, this.actor.role) : '',
      onMode: (mode) => this.#show({ mode }),
      onTable: (id) => this.#show({ table: id, day: undefined }),
      onDay: (direction) => this.#show({ day: day.otherDay(direction) }),
    })}
    ${agendaNotes({ t, agenda, cases: this.#cases, isUnreadable: this.#isUnreadable, onAgain: () => this.refresh() })}
    ${day.isMeeting ? this.#meetPage(table, agenda) : this.#planPage(table, agenda)}
    ${agendaPaper({
      t,
      level: this.headingLevel,
      agendas: day.agendas(table),
      day,
      directory: this.people,
    })}`;
  }

  #planPage(table: AgendaTable, agenda: Agenda): TemplateResult {
    const options = this.#slotsOptions(agenda, this.#day.mayLead ? this.#planning(agenda) : null);
    return html`<div class="plan screen-only ${table.kind === 'planned' ? 'plan--two' : ''}">
      ${agendaSlots({ ...options, onOpen: (id) => this.#open(id) })}
      ${table.kind === 'planned' ? agendaWaiting({ ...options, onOpen: (id) => this.#open(id) }) : nothing}
    </div>`;
  }

  #meetPage(table: AgendaTable, agenda: Agenda): TemplateResult {
    const { t } = this.words;
    const day = this.#day;
    const id = day.current(this.chosen);
    const view = day.viewOf(id);
    const item = agenda.slots.find((one) => one.id === id) ?? null;
    const next = day.nextAfter(id);
    const onNext = next === null || !day.mayLead ? null : (): void => void this.#choose(next);
    const reference = id === null ? '' : day.nameOf(id);
    return html`${view && item && item.status !== 'decided' ? this.#timerOf(view, table, item, onNext) : nothing}
      <div class="split split--start screen-only">
        ${agendaSlots(this.#slotsOptions(agenda, null))}
        <div class="stack-large">
          ${
            view
              ? this.#meeting.render({
                  view,
                  table,
                  item,
                  reference,
                  now: day.now(),
                  onOpen: () => this.#open(view.id),
                })
              : html`<p class="muted">${t('agenda.choose')}</p>`
          }
          ${
            item?.status === 'decided' && onNext
              ? html`<div class="buttons">
                  <button type="button" class="button button--primary" data-clock="next" @click=${onNext}>
                    ${t('agenda.next')}
                  </button>
                </div>`
              : nothing
          }
          <slot name="case"></slot>
        </div>
      </div>`;
  }

  #timerOf(view: CaseView, table: AgendaTable, item: AgendaItem, onNext: (() => void) | null): TemplateResult {
    const { slot } = this.#day.agenda(table);
    const looked = this.#timer.look(view.id, clockFromLog(view, table, slot));
    const isPaused = looked?.left.status === 'paused';
    return agendaTimer({
      t: this.words.t,
      reference: this.#day.nameOf(view.id),
      item,
      left: looked?.left ?? null,
      minutes: looked ? looked.clock.minutes + looked.clock.addedMinutes : slot,
      chair: this.#day.mayLead
        ? {
            onStart: table.kind === 'session' ? () => this.#timer.start(view.id, slot) : null,
            onPause: () => this.#pause(isPaused),
            onExtend: () => this.#timer.extend(),
            onNext,
          }
        : null,
    });
  }

  #slotsOptions(agenda: Agenda, plan: PlanOptions | null): SlotsOptions {
    return {
      t: this.words.t,
      level: this.headingLevel + 1,
      agenda,
      plan,
      viewOf: (id) => this.#day.viewOf(id),
      nameOf: (id) => this.#day.nameOf(id),
      directory: this.people,
      current: this.#day.isMeeting ? this.#day.current(this.chosen) : null,
      onOpen: (id) => void this.#choose(id),
    };
  }

  #planning(agenda: Agenda): PlanOptions {
    return {
      onMove: (id, direction) => void this.#planner.move(agenda, id, direction),
      onPut: (id) => void this.#planner.put(agenda, id),
      onElsewhere: (id) => void this.#elsewhere(agenda, id),
      refused: (id) => this.#planner.refusedAt(id),
      form: (id) =>
        this.chosen === id && this.#steps.opened === 'table.schedule'
          ? this.#steps.render('table.schedule', {
              look: 'secondary',
              leave: () => {
                this.#steps.close();
                void this.#planner.focus(id, '[data-elsewhere]');
              },
            })
          : nothing,
    };
  }

  // The form is about the case that is followed, so that one is taken first.
  async #elsewhere(agenda: Agenda, id: string): Promise<void> {
    const item = [...agenda.slots, ...agenda.waiting].find((one) => one.id === id);
    this.chosen = id;
    await this.updateComplete;
    const startsAt = item?.start ?? agenda.free[0]?.start;
    this.#steps.open('table.schedule', {
      on: agenda.day,
      minutes: String(item?.minutes ?? agenda.slot),
      ...(startsAt === undefined ? {} : { startsAt }),
    });
  }

  async #choose(id: string): Promise<void> {
    this.chosen = id;
    this.announcer.polite(this.words.t('agenda.next.said', { reference: this.#day.nameOf(id) }));
    await this.updateComplete;
    const title = this.renderRoot.querySelector<HTMLElement>('#case-title');
    // A heading takes focus only when it is sent there, and is no stop on the way of Tab.
    if (title) title.tabIndex = -1;
    title?.focus();
  }

  #taken(type: CommandType): void {
    const session = this.case;
    if (type !== 'table.schedule' || !session) {
      this.#meeting.taken(type);
      return;
    }
    this.#planner.planned(session);
    void this.#planner.focus(session.view.id, '.link');
  }

  #pause(isPaused: boolean): void {
    this.#timer.toggle();
    this.announcer.polite(this.words.t(isPaused ? 'agenda.said.resumed' : 'agenda.said.paused'));
  }

  #warn(warning: Warning): void {
    const { t } = this.words;
    const reference = this.#day.nameOf(this.#day.current(this.chosen) ?? '');
    this.announcer.polite(
      warning === 0 ? t('agenda.said.over', { reference }) : t('agenda.said.minutes', { n: warning, reference }),
    );
  }

  #show(next: Partial<Pick<AgendaElement, 'mode' | 'table' | 'day'>>): void {
    Object.assign(this, next);
    this.chosen = null;
    this.#steps.close();
    this.#planner.forget();
    this.#tell('maatwerk-agenda-shown', { mode: this.mode, table: this.#day.table?.table.id, day: this.#day.day });
  }

  #open(caseId: string): void {
    this.#tell('maatwerk-case-chosen', { caseId });
  }

  #tell(type: string, detail: Readonly<Record<string, unknown>>): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: Object.freeze(detail) }));
  }
}
