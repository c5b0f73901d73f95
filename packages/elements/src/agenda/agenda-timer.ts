import type { AgendaItem } from '@maatwerk/core/agenda';
import type { TimeLeft } from '@maatwerk/core/meeting/clock';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { timeInWords } from './light-words.js';

/** The time of the case that is shown, and what the chair does with it; without `chair` it is only to read. */
export interface TimerOptions {
  readonly t: Translate;
  readonly reference: string;
  readonly item: AgendaItem | null;
  /** `null` while the time does not run. */
  readonly left: TimeLeft | null;
  /** All the minutes of the clock. */
  readonly minutes: number;
  readonly chair: {
    /** Absent where the log starts the time. */
    readonly onStart: (() => void) | null;
    readonly onPause: () => void;
    readonly onExtend: () => void;
    /** `null` after the last case. */
    readonly onNext: (() => void) | null;
  } | null;
}

/** How much time the case still has, as a sentence and a bar; at the end it says so and closes nothing. */
export function agendaTimer({ t, reference, item, left, minutes, chair }: TimerOptions): TemplateResult {
  const end = item?.end ?? null;
  const facts =
    end === null
      ? t('agenda.left.for', { reference })
      : t('agenda.left.until', { reference, time: timeInWords(t, end) });
  return html`<section class="timer panel panel--accent screen-only" aria-label=${t('agenda.timer')}>
    <p class="timer__left">
      <strong role="timer" aria-live="off">${left ? leftInWords(t, left) : t('agenda.timer.none')}</strong>
      <span class="muted">${facts}</span>
    </p>
    ${left || chair ? html`<div class="timer__more">${left ? bar(left, minutes) : nothing}${chair ? buttons(t, left, chair) : nothing}</div>` : nothing}
  </section>`;
}

function buttons(t: Translate, left: TimeLeft | null, chair: NonNullable<TimerOptions['chair']>): TemplateResult {
  return html`<div class="buttons">
    ${
      left
        ? html`${left.status === 'over' ? nothing : pause(t, left, chair.onPause)}
            <button type="button" class="button button--secondary" data-clock="extend" @click=${chair.onExtend}>
              ${t('agenda.extend')}
            </button>`
        : chair.onStart
          ? html`<button type="button" class="button button--secondary" data-clock="start" @click=${chair.onStart}>
              ${t('agenda.timer.start')}
            </button>`
          : nothing
    }
    ${
      chair.onNext
        ? html`<button type="button" class="button button--primary" data-clock="next" @click=${chair.onNext}>
            ${t('agenda.next')}${icon('arrowRight')}
          </button>`
        : nothing
    }
  </div>`;
}

function pause(t: Translate, { status }: TimeLeft, onPause: () => void): TemplateResult {
  const isPaused = status === 'paused';
  return html`<button type="button" class="button button--secondary" data-clock="pause" @click=${onPause}>
    ${icon(isPaused ? 'arrowRight' : 'clock')}${t(isPaused ? 'agenda.resume' : 'agenda.pause')}
  </button>`;
}

/** What is left as a sentence: whole minutes, in the last five minutes and seconds. */
export function leftInWords(t: Translate, left: TimeLeft): string {
  const words = runningInWords(t, left);
  return left.status === 'paused' ? t('agenda.left.paused', { left: words }) : words;
}

function runningInWords(t: Translate, { shown, minutes, seconds }: TimeLeft): string {
  if (shown === 'over') return t('agenda.left.over');
  if (shown === 'minutes') return t('agenda.left', { n: minutes });
  const rest = String(seconds % 60).padStart(2, '0');
  return t('agenda.left.seconds', { time: `${String(Math.floor(seconds / 60))}:${rest}` });
}

// The sentence says it all: the bar is for the eye.
function bar({ part }: TimeLeft, minutes: number): TemplateResult {
  const whole = Math.round(minutes);
  return html`<div class="timer__bar" aria-hidden="true">
    <svg width="100%" height="14" class="timer__track">
      ${svg`<rect class="timer__rest" width="100%" height="14" rx="3"></rect>
      <rect class="timer__run" width=${`${String(Math.round(part * 1000) / 10)}%`} height="14" rx="3"></rect>`}
    </svg>
    <div class="timer__scale small muted">
      <span>${whole}</span><span>${Math.round((whole * 2) / 3)}</span><span>${Math.round(whole / 3)}</span
      ><span>0</span>
    </div>
  </div>`;
}
