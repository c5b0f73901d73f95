import type { Agenda } from '@maatwerk/core/agenda';
import { moveOf, scheduleOf, type Move } from '@maatwerk/core/agenda/moves';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { ReactiveControllerHost } from 'lit';
import type { Announcer } from '../announcement/announcer.js';
import { dispatchBefore } from '../before-event/before-event.js';
import { formatDay } from '../format/day-time.js';
import type { MessagesController } from '../messages/messages-controller.js';
import { refusalSentence } from '../messages/refusal-sentence.js';
import { timeInWords, type NameOfCase } from './light-words.js';

/** An element that gives cases their slots. */
export interface PlannerHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly words: MessagesController;
  readonly announcer: Announcer;
}

/** What the planner asks of its element. */
export interface PlannerOptions {
  readonly sessionOf: (id: string) => CaseSession | null;
  readonly nameOf: NameOfCase;
  readonly isOffline: () => boolean;
}

/** Gives cases their slots by the commands of each case: checked all before one is sent, and refused ones said at the slot that was pressed. */
export class AgendaPlanner {
  readonly #host: PlannerHost;
  readonly #options: PlannerOptions;
  readonly #refused = new Map<string, readonly string[]>();
  #isBusy = false;

  constructor(host: PlannerHost, options: PlannerOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Why the last thing that was asked of a slot was refused. */
  refusedAt(id: string): readonly string[] {
    return this.#refused.get(id) ?? [];
  }

  /** Forgets what was refused: the page shows another day or table. */
  forget(): void {
    this.#refused.clear();
  }

  /** Moves a case one place; says so at the slot when there is none. */
  async move(agenda: Agenda, id: string, direction: 'earlier' | 'later'): Promise<void> {
    const moves = moveOf(agenda, id, direction);
    if (moves.length === 0) {
      this.#refuse(id, [this.#host.words.t('agenda.full')]);
      return;
    }
    if (!(await this.#send(agenda, id, moves))) return;
    await this.focus(id, `[data-move="${direction}"]`);
  }

  /** Puts a waiting case in the first free place of the day. */
  async put(agenda: Agenda, id: string): Promise<void> {
    const [place] = agenda.free;
    if (!place) return;
    if (!(await this.#send(agenda, id, [{ id, startsAt: place.start, minutes: place.minutes }]))) return;
    await this.focus(id, '.link');
  }

  /** Says that a case was planned by its own form. */
  planned(session: CaseSession): void {
    const { t } = this.#host.words;
    const { table } = session.view.state.record;
    this.#refused.delete(session.view.id);
    if (!table) return;
    const day = formatDay(table.on, t.locale);
    this.#host.announcer.polite(t('agenda.planned', { reference: this.#options.nameOf(session.view.id), day }));
  }

  /** Moves focus into the slot of a case once it is drawn: a slot that moves in the list lets go of focus. */
  async focus(id: string, selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const slot = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-case]')].find(
      ({ dataset }) => dataset['case'] === id,
    );
    slot?.querySelector<HTMLElement>(selector)?.focus();
  }

  async #send(agenda: Agenda, pressed: string, moves: readonly Move[]): Promise<boolean> {
    if (this.#isBusy) return false;
    this.#isBusy = true;
    try {
      const sentences = await this.#refusals(agenda, pressed, moves);
      if (sentences.length > 0) {
        this.#refuse(pressed, sentences);
        return false;
      }
      this.#refused.clear();
      const { t } = this.#host.words;
      const said = moves.map(({ id, startsAt }) =>
        t('agenda.moved', { reference: this.#options.nameOf(id), time: timeInWords(t, startsAt) }),
      );
      this.#host.announcer.polite(said.join(' '));
      return true;
    } finally {
      this.#isBusy = false;
    }
  }

  async #refusals(agenda: Agenda, pressed: string, moves: readonly Move[]): Promise<readonly string[]> {
    const { t } = this.#host.words;
    if (this.#options.isOffline()) return [t('agenda.offline.plan')];
    const steps = moves.flatMap((move) => {
      const session = this.#options.sessionOf(move.id);
      return session ? [{ id: move.id, session, command: scheduleOf(agenda, move) }] : [];
    });
    const of = (id: string, sentence: string): string =>
      id === pressed ? sentence : t('agenda.refused.of', { reference: this.#options.nameOf(id), sentence });
    const checked = steps.flatMap(({ id, session, command }) =>
      session.check(command).map((refusal) => of(id, refusalSentence(t, refusal, { process: session.view.process }))),
    );
    if (checked.length > 0) return checked;
    for (const { id, session, command } of steps) {
      const host = await dispatchBefore(this.#host, 'maatwerk-before-step', { caseId: id, command });
      if (!host.allowed) return [of(id, host.reason ?? t(host.code === undefined ? 'step.vetoed' : 'step.hostSilent'))];
      const outcome = await session.send(command);
      if (!outcome.accepted) {
        const { process } = session.view;
        const sentences = outcome.refusals.map((refusal) => of(id, refusalSentence(t, refusal, { process })));
        return outcome.failure ? [...sentences, of(id, t(`step.failure.${outcome.failure}`))] : sentences;
      }
      const detail = Object.freeze({
        caseId: id,
        type: command['type'],
        seq: outcome.seq,
        stage: session.view.state.stage,
      });
      this.#host.dispatchEvent(new CustomEvent('maatwerk-step', { bubbles: true, composed: true, detail }));
    }
    return [];
  }

  #refuse(id: string, sentences: readonly string[]): void {
    this.#refused.set(id, sentences);
    this.#host.requestUpdate();
    void this.focus(id, '.refused');
  }
}
