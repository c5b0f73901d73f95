import { writeScore } from '@maatwerk/core/canvas/score';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldId, groupFrame } from '../field/field-frame.js';
import { formatInstantDay } from '../format/day-time.js';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { isDeclined, scoreOf, type ScoreEntry } from './score-entry.js';
import type { Satisfaction } from '@maatwerk/core/canvas';

/** The score box: what is known, and the entry while a score may be given. */
export interface CanvasScoreOptions {
  readonly t: Translate;
  readonly level: number;
  readonly entry: ScoreEntry;
  /** What the household gave: of the log in a case, else of the canvas. */
  readonly given: GivenScore;
  readonly mayGive: boolean;
  /** Giving is a command of its own, and final. */
  readonly isCommand: boolean;
}

/** A score that was given or declined, and when the log says so. */
export interface GivenScore {
  readonly satisfaction: Satisfaction | undefined;
  readonly at: string | null;
}

/** The baseline score in the log of a case. */
export function baselineOf({ view }: CaseSession): GivenScore {
  const given = view.state.record.scores.baseline;
  if (!given) return { satisfaction: undefined, at: null };
  return { satisfaction: given.score === null ? { declined: true } : { score: given.score }, at: given.at };
}

/** Whether the baseline may be given now, by this person: it is never too late to give one that was skipped. */
export function mayGiveBaseline(session: CaseSession): boolean {
  if (session.view.phase !== 'ready' || session.view.actor === null) return false;
  if (scoreOf(baselineOf(session).satisfaction) !== null) return false;
  const refusals = session.check({ type: 'score.give', moment: 'baseline', score: 0 });
  return refusals.every(({ field }) => field === 'score');
}

/** The score of the household: a number with − and +, the choice to give none, or what was given as text. */
export function canvasScore(options: CanvasScoreOptions): TemplateResult {
  return options.mayGive ? entryFields(options) : standing(options);
}

function standing({ t, level, given }: CanvasScoreOptions): TemplateResult {
  return html`<div class="field" id=${fieldId('canvas/satisfaction')} tabindex="-1">
    ${heading(level, t('canvas.score.label'))}
    ${givenWords(t, given) ?? html`<p class="muted">${t('canvas.score.none')}</p>`}
  </div>`;
}

/** The score on paper. */
export function canvasScoreOnPaper(t: Translate, level: number, given: GivenScore): TemplateResult {
  return html`<div class="cell cell--score">
    ${heading(level, t('canvas.score.label'))}
    ${givenWords(t, given) ?? html`<p class="muted">${t('canvas.score.none')}</p>`}
  </div>`;
}

function givenWords(t: Translate, { satisfaction, at }: GivenScore): TemplateResult | null {
  if (satisfaction === undefined) return null;
  const score = scoreOf(satisfaction);
  const day = at === null ? '' : formatInstantDay(at, t.locale);
  if (score === null)
    return html`<p>${day ? t('canvas.score.declined', { day }) : t('canvas.score.declinedAlone')}</p>`;
  return html`<p class="score" translate="no">${writeScore(score)}</p>
    ${day ? html`<p class="small muted">${t('canvas.score.given', { day })}</p>` : nothing}`;
}

function entryFields(options: CanvasScoreOptions): TemplateResult {
  const { t, entry, given, isCommand } = options;
  const declined = isDeclined(given.satisfaction);
  return groupFrame(
    {
      t,
      name: 'canvas/satisfaction',
      label: t('canvas.score.label'),
      description: t('canvas.score.question'),
      optional: true,
      error: entry.error,
    },
    html`<div class="stepper">
        ${stepButton(options, -1)}
        <input
          class="input score-input"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          aria-label=${t('canvas.score.field')}
          aria-invalid=${entry.error ? 'true' : nothing}
          .value=${live(entry.text)}
          @input=${(event: Event) => entry.type((event.currentTarget as HTMLInputElement).value)}
          @change=${() => entry.leave()}
        />
        ${stepButton(options, 1)}
      </div>
      <div class="buttons">
        ${
          isCommand
            ? html`<button type="button" class="button button--secondary" @click=${() => entry.give()}>
                ${t('canvas.score.give')}
              </button>`
            : nothing
        }
        <button
          type="button"
          class="button button--subtle score-decline"
          aria-pressed=${isCommand ? nothing : declined ? 'true' : 'false'}
          @click=${() => entry.decline()}
        >
          ${declined && !isCommand ? icon('tick') : nothing}${t('canvas.score.decline')}
        </button>
      </div>
      ${isCommand ? html`<p class="small muted">${t(entry.isSlow ? 'step.underWay' : 'canvas.score.final')}</p>` : nothing}
      ${isCommand ? givenWords(t, given) : nothing}`,
  );
}

function stepButton({ t, entry }: CanvasScoreOptions, direction: -1 | 1): TemplateResult {
  return html`<button
    type="button"
    class="button button--secondary button--icon"
    aria-label=${t(direction < 0 ? 'canvas.score.lower' : 'canvas.score.higher')}
    @click=${() => entry.step(direction)}
  >
    ${icon(direction < 0 ? 'minus' : 'plus')}
  </button>`;
}
