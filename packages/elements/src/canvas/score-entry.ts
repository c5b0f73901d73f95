import { readScore, stepScore, writeScore } from '@maatwerk/core/canvas/score';
import type { Satisfaction } from '@maatwerk/core/canvas';
import type { Command } from '@maatwerk/core/process/commands';
import type { LitElement } from 'lit';
import type { Announcer } from '../announcement/announcer.js';
import type { EditorController } from '../editor/editor-controller.js';
import type { Translate } from '../messages/message-catalogue.js';
import { refusalSentence } from '../messages/refusal-sentence.js';
import { heldSentence } from '../step/step-answer.js';
import { StepDelivery } from '../step/step-delivery.js';

/** The element a score is typed in. */
export interface ScoreHost extends LitElement {
  readonly editor: EditorController<'canvas'>;
  readonly announcer: Announcer;
  readonly words: { readonly t: Translate };
}

const path = 'canvas/satisfaction';
const form = 'canvas.score';
const moment = 'baseline';

/** What is typed as a score: on a canvas alone its value at once; in a case a command, which is final. */
export class ScoreEntry {
  readonly #host: ScoreHost;
  readonly #delivery: StepDelivery;
  #typed: string | null = null;
  /** What to do about what was typed or refused; `null` while nothing is wrong. */
  error: string | null = null;

  constructor(host: ScoreHost) {
    this.#host = host;
    this.#delivery = new StepDelivery(host, () => host.announcer.polite(this.#t('step.underWay')));
  }

  /** A score has been under way for a second. */
  get isSlow(): boolean {
    return this.#delivery.slow !== null;
  }

  /** The text in the field. What was typed stays as it is while it stands for the value. */
  get text(): string {
    const { session } = this.#host.editor.case;
    if (session) {
      const kept = session.formDraft(form)?.['text'];
      return typeof kept === 'string' ? kept : '';
    }
    const typed = this.#typed === null ? null : readScore(this.#typed);
    const score = scoreOf(this.#satisfaction);
    const stands = typed && ('score' in typed ? typed.score === score : this.#satisfaction === undefined);
    return stands ? (this.#typed ?? '') : score === null ? '' : writeScore(score);
  }

  /** Takes a keystroke. */
  type(text: string): void {
    this.error = null;
    this.#keep(text, false);
  }

  /** The field was left: what is not a score is told now. */
  leave(): void {
    this.error = 'refused' in readScore(this.text) ? this.#t('score-out-of-range') : null;
    if (!this.#host.editor.case.session) this.#host.editor.refuse(this.error);
    this.#host.requestUpdate();
  }

  /** Half a point up or down. */
  step(direction: -1 | 1): void {
    const reading = readScore(this.text);
    const score = stepScore('score' in reading ? reading.score : null, direction);
    this.error = null;
    this.#host.editor.refuse(null);
    this.#keep(writeScore(score), true);
    this.#host.announcer.polite(writeScore(score));
  }

  /** Rather no score: turned on and off on a canvas alone, given in a case. */
  decline(): void {
    this.error = null;
    if (this.#host.editor.case.session) {
      void this.#send(null);
      return;
    }
    this.#typed = null;
    this.#host.editor.refuse(null);
    this.#write(isDeclined(this.#satisfaction) ? undefined : { declined: true }, true);
  }

  /** Gives what is typed, in a case. */
  give(): void {
    const reading = readScore(this.text);
    if ('score' in reading) void this.#send(reading.score);
    else this.#refuse(this.#t('empty' in reading ? 'canvas.score.type' : 'score-out-of-range'));
  }

  get #satisfaction(): Satisfaction | undefined {
    return this.#host.editor.value.satisfaction;
  }

  #t(key: string): string {
    return this.#host.words.t(key);
  }

  #keep(text: string, commit: boolean): void {
    const { session } = this.#host.editor.case;
    if (session) session.keepForm(form, text === '' ? null : { text });
    else {
      this.#typed = text;
      const reading = readScore(text);
      this.#write('score' in reading ? reading : undefined, commit);
    }
    this.#host.requestUpdate();
  }

  #write(satisfaction: Satisfaction | undefined, commit: boolean): void {
    const { satisfaction: _former, ...canvas } = this.#host.editor.value;
    this.#host.editor.change(satisfaction ? { ...canvas, satisfaction } : canvas, { label: path, commit });
  }

  async #send(score: number | null): Promise<void> {
    const { session } = this.#host.editor.case;
    if (!session) return;
    const command = { type: 'score.give', moment, score } as const satisfies Command;
    const { words } = this.#host;
    const delivery = await this.#delivery.deliver(session, command);
    if (delivery.kind === 'again') return;
    if (delivery.kind !== 'sent') {
      this.#refuse(heldSentence(words.t, delivery));
      return;
    }
    const { outcome } = delivery;
    if (!outcome.accepted) {
      const sentences = outcome.refusals.map((refusal) =>
        refusalSentence(words.t, refusal, { process: session.view.process }),
      );
      this.#refuse(outcome.failure ? this.#t(`step.failure.${outcome.failure}`) : sentences.join(' '));
      return;
    }
    session.keepForm(form, null);
    this.error = null;
    this.#host.announcer.polite(
      score === null
        ? this.#t('canvas.score.saidDeclined')
        : words.t('canvas.score.said', { score: writeScore(score) }),
    );
    const detail = Object.freeze({ type: command.type, seq: outcome.seq, stage: session.view.state.stage });
    this.#host.dispatchEvent(new CustomEvent('maatwerk-step', { bubbles: true, composed: true, detail }));
    this.#host.requestUpdate();
  }

  #refuse(sentence: string): void {
    this.error = sentence;
    this.#host.announcer.assertive(sentence);
    this.#host.requestUpdate();
  }
}

/** The number of a score; `null` when there is none. */
export function scoreOf(satisfaction: Satisfaction | undefined): number | null {
  return satisfaction && 'score' in satisfaction ? satisfaction.score : null;
}

/** Whether the household rather gave no score. */
export function isDeclined(satisfaction: Satisfaction | undefined): boolean {
  return satisfaction !== undefined && 'declined' in satisfaction;
}
