import type { AgendaItem } from '@maatwerk/core/agenda';
import type { AgendaTable } from '@maatwerk/core/agenda/table';
import type { Instant } from '@maatwerk/core/calendar';
import type { CaseView } from '@maatwerk/core/case/case-view';
import { figuresOf } from '@maatwerk/core/cost-benefit/figures';
import { attendanceOf } from '@maatwerk/core/meeting/attendance';
import { costChanges } from '@maatwerk/core/meeting/cost-changes';
import { sinceLastTime } from '@maatwerk/core/meeting/last-time';
import { askedQuestions } from '@maatwerk/core/process/asked-questions';
import type { CommandType } from '@maatwerk/core/process/commands';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { personOf, type Directory } from '../directory/directory.js';
import { formatList } from '../format/number.js';
import { icon } from '../icon/icon.js';
import type { Locale, Messages } from '../messages/message-catalogue.js';
import { roleTitle, stageTitle } from '../messages/refusal-sentence.js';
import { note } from '../note/note.js';
import { disciplineOf } from '../question/question-words.js';
import type { StepForm, StepHost } from '../step/step-form.js';
import { agendaChanges } from './agenda-changes.js';
import { attendanceLine, meetingCase } from './agenda-case.js';
import { agendaQuestions, type Settling } from './agenda-questions.js';
import { DecisionCompanion } from './decision-companion.js';

/** An element that shows a case at the table. */
export interface MeetingHost extends LitElement, StepHost {
  readonly people: Directory | null;
  readonly locale: Locale | undefined;
  readonly messages: Messages | undefined;
}

/** The case that is shown in a meeting. */
export interface ShownCase {
  readonly view: CaseView;
  readonly table: AgendaTable;
  readonly item: AgendaItem | null;
  readonly reference: string;
  readonly now: Instant;
  readonly onOpen: () => void;
}

/** The case at the table: what the table reads of it, its questions, and the way into and through the decision. */
export class AgendaMeeting {
  readonly #host: MeetingHost;
  readonly #steps: StepForm;
  readonly #decision: DecisionCompanion;
  #isDeciding: string | null = null;
  #onlyOpen = true;
  #asked: string | null = null;
  #read: { readonly costs: unknown; readonly figures: ReturnType<typeof figuresOf> } | null = null;
  #since: { readonly key: readonly unknown[]; readonly drawn: TemplateResult } | null = null;

  constructor(host: MeetingHost, steps: StepForm) {
    this.#host = host;
    this.#steps = steps;
    this.#decision = new DecisionCompanion(host);
    // What is mended elsewhere in the plan stands on the page of the case, which only the host can open.
    host.addEventListener('maatwerk-navigate', (event) => {
      event.stopPropagation();
      const { path } = (event as CustomEvent<{ path?: unknown }>).detail;
      const id = host.followed.session?.view.id;
      if (id !== undefined && typeof path === 'string') this.#openAt(id, path);
    });
  }

  /** Everything of the case that is shown. */
  render(shown: ShownCase): TemplateResult {
    const { view, reference, item, onOpen } = shown;
    const { t } = this.#host.words;
    const level = this.#host.headingLevel + 1;
    if (!view.access.read) return note('info', html`<p>${t('agenda.closed')}</p>`, { icon: 'lock' });
    return meetingCase({
      t,
      level,
      view,
      reference,
      item,
      figures: this.#figures(view),
      questions: this.#questions(shown, level),
      changes: this.#changes(shown, level),
      table: this.#table(shown, level),
      onOpen,
    });
  }

  /** Moves focus on after a step. */
  taken(type: CommandType): void {
    const root = this.#host.renderRoot;
    const asked = this.#asked;
    this.#asked = null;
    if (asked !== null) {
      const card = [...root.querySelectorAll<HTMLElement>('[data-question]')].find(
        ({ dataset }) => dataset['question'] === asked,
      );
      this.#focus(card ?? root.querySelector<HTMLElement>('#questions-title'));
    } else if (type === 'question.ask') this.#focus(root.querySelector<HTMLElement>('#questions-title'));
    else this.#focus(root.querySelector<HTMLElement>('[data-decide], #case-title'));
  }

  #questions({ view, now }: ShownCase, level: number): TemplateResult {
    const { words, people } = this.#host;
    const { t } = words;
    const may = (type: string): boolean => view.options.some((option) => option.type === type && option.forActor);
    const leave = (id: string | null): void => {
      this.#steps.close();
      this.#asked = null;
      const selector = id === null ? '[data-ask]' : `[data-question] button`;
      void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
    };
    const { opened } = this.#steps;
    const settling = opened === 'question.answer' || opened === 'question.leaveOpen' ? opened : null;
    return agendaQuestions({
      t,
      level,
      view,
      directory: people,
      questions: askedQuestions(view, now),
      onlyOpen: this.#onlyOpen,
      onOnlyOpen: (only) => {
        this.#onlyOpen = only;
        this.#host.requestUpdate();
      },
      may,
      form: (id) =>
        settling !== null && this.#asked === id
          ? this.#steps.render(settling, { look: 'secondary', leave: () => leave(id) })
          : nothing,
      onSettle: (id, type) => this.#settle(id, type),
      asking:
        this.#steps.opened === 'question.ask'
          ? html`<div class="panel panel--line">
              ${this.#steps.render('question.ask', { level: level + 1, look: 'secondary', leave: () => leave(null) })}
            </div>`
          : may('question.ask')
            ? html`<div class="buttons screen-only">
                <button
                  type="button"
                  class="button button--subtle"
                  data-ask
                  @click=${() => this.#steps.open('question.ask')}
                >
                  ${icon('question')}${t('question.ask.plan')}
                </button>
              </div>`
            : nothing,
    });
  }

  #settle(id: string, type: Settling): void {
    this.#asked = id;
    this.#steps.open(type, {}, { subject: { key: id, fields: { id } } });
  }

  #changes({ view, table, now }: ShownCase, level: number): TemplateResult {
    const { t } = this.#host.words;
    // Comparing a plan word by word is not for every second of a clock.
    const key = [view.id, view.document, view.annex, view.entries, t, level, table.table];
    if (this.#since?.key.length === key.length && this.#since.key.every((part, at) => part === key[at]))
      return this.#since.drawn;
    const since = sinceLastTime(view, table);
    const names = { t, view, directory: this.#host.people };
    const answered = askedQuestions(view, now)
      .filter(({ status, settled }) => status === 'answered' && since && settled && settled.at > since.at)
      .map((question) => ({ question, from: disciplineOf(names, question.asked.by) }));
    const costs = since ? costChanges(since.plan.costBenefit, view.document.costBenefit) : [];
    this.#since = { key, drawn: agendaChanges({ t, level, view, since, costs, answered }) };
    return this.#since.drawn;
  }

  // Before the table: the way to begin. At the table: who is there and the decision. Afterwards: what came of it.
  #table(shown: ShownCase, level: number): TemplateResult {
    const { view, table, item } = shown;
    const { t } = this.#host.words;
    const { stage } = view.state;
    if (stage !== null && table.deciding.includes(stage)) return this.#deciding(shown, level);
    const begin: CommandType = table.kind === 'session' ? 'sparring.hold' : 'deliberation.open';
    const option = view.options.find(({ type }) => type === begin);
    if (item?.status === 'planned' && option?.forActor) {
      const label = t(table.kind === 'session' ? 'agenda.hold' : 'agenda.begin');
      return this.#steps.opened === begin
        ? html`<div class="panel panel--line">
            ${this.#steps.render(begin, { level, leave: () => this.#leaveBegin() })}
          </div>`
        : html`<div class="panel">
            ${this.#steps.opened === null ? this.#steps.summary(begin) : nothing}
            <div class="buttons">
              <button type="button" class="button button--primary" data-decide @click=${() => this.#steps.open(begin)}>
                ${label}
              </button>
            </div>
          </div>`;
    }
    if (item?.status === 'planned' && option) {
      const roles = formatList(
        option.roles.map((role) => roleTitle(t, view.process, role)),
        t.locale,
        'or',
      );
      return html`<p class="muted">${t('agenda.waits.begin', { roles })}</p>`;
    }
    return html`<p class="muted">${t('agenda.notHere', { stage: stageTitle(t, view.process, stage ?? '') })}</p>`;
  }

  #deciding({ view, table }: ShownCase, level: number): TemplateResult {
    const { words, people, locale, messages } = this.#host;
    const { t } = words;
    const session = this.#host.followed.session;
    const attendance = attendanceOf(view.process, view.state, table);
    const nameOf = (id: string): string =>
      id === view.actor?.id ? t('agenda.present.you') : (personOf(people, id)?.label ?? id);
    const isOpen = this.#isDeciding === view.id;
    const decision =
      isOpen && session
        ? this.#decision.get({ case: session, headingLevel: level, locale, messages, directory: people })
        : null;
    return html`<section class="panel stack" aria-label=${t('agenda.toDecision')}>
        ${attendanceLine(t, attendance, nameOf)}
        ${view.standing.approvals > 0 ? html`<p>${t('agenda.votes', { n: view.standing.approvals })}.</p>` : nothing}
        ${
          isOpen && decision
            ? nothing
            : html`<div class="buttons">
                <button
                  type="button"
                  class="button button--primary"
                  data-decide
                  @click=${() => void this.#decide(view.id)}
                >
                  ${t('agenda.toDecision')}
                </button>
              </div>`
        }
      </section>
      ${decision ?? nothing}`;
  }

  async #decide(caseId: string): Promise<void> {
    const { session } = this.#host.followed;
    const { locale, messages, people } = this.#host;
    const level = this.#host.headingLevel + 1;
    const element =
      session && this.#decision.get({ case: session, headingLevel: level, locale, messages, directory: people });
    if (!element) {
      // The page has no decision of its own: whoever embeds the agenda shows it.
      this.#openAt(caseId, 'vote.cast');
      return;
    }
    this.#isDeciding = caseId;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
    element.focus();
  }

  #openAt(caseId: string, path: string): void {
    const detail = Object.freeze({ caseId, path });
    this.#host.dispatchEvent(new CustomEvent('maatwerk-case-chosen', { bubbles: true, composed: true, detail }));
  }

  #leaveBegin(): void {
    this.#steps.close();
    void this.#host.updateComplete.then(() =>
      this.#focus(this.#host.renderRoot.querySelector<HTMLElement>('[data-decide]')),
    );
  }

  #figures({ document }: CaseView): ReturnType<typeof figuresOf> {
    const { costBenefit } = document;
    if (this.#read?.costs !== costBenefit) this.#read = { costs: costBenefit, figures: figuresOf(costBenefit) };
    return this.#read.figures;
  }

  // What is no control takes focus only when it is sent there, and is no stop on the way of Tab.
  #focus(element: HTMLElement | null): void {
    if (element && !element.matches('button')) element.tabIndex = -1;
    element?.focus();
  }
}
