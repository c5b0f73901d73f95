import type { ScenarioName } from '@maatwerk/core/cost-benefit';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';
import { periodOf, type CostsDesk } from './costs-desk.js';
import { hasPm, outcomeText, plainSentence, spokenSum, verdictsOf, type Verdict } from './costs-words.js';
import { middleOf } from './amount-words.js';
import { scaleOf, scenarioBar, scenarioKeys } from './scenario-mark.js';

/** What shows of the outcome besides the figures. */
export interface OutcomeView {
  readonly asText: boolean;
  readonly toggleText: () => void;
}

/** The outcome: two sentences with their sums, and the three amounts as bars in a table; nothing before two scenarios compare. */
export function costOutcome(desk: CostsDesk, view: OutcomeView): TemplateResult | typeof nothing {
  const { t, level, analysis, course } = desk;
  const verdicts = verdictsOf(desk);
  if (verdicts.length === 0) return nothing;
  return html`<section class="panel stack" part="outcome" aria-labelledby="outcome">
    <div class="row row--between">
      ${heading(level, t('costBenefit.outcome'), 'section', 'outcome')}
      <button
        type="button"
        class="button button--subtle screen-only"
        aria-expanded=${view.asText ? 'true' : 'false'}
        aria-controls="sum-as-text"
        @click=${view.toggleText}
      >
        ${icon('speaker')}${t(view.asText ? 'costBenefit.asText.hide' : 'costBenefit.asText')}
      </button>
    </div>
    <div class="stack-small" id="sum-as-text" ?hidden=${!view.asText}>
      ${view.asText ? [...spokenSum(desk, verdicts), course].map((sentence) => sentence && html`<p>${sentence}</p>`) : nothing}
    </div>
    <div class="two">
      <div class="stack-small">
        ${verdictSentences(verdicts)} ${course && html`<p>${course}</p>`}
        <p class="small muted">
          ${plainSentence(desk, verdicts)} ${hasPm(analysis) ? t('costBenefit.pm.excluded') : ''}
        </p>
        ${analysis.outOfReach ? html`<p class="small">${t('costBenefit.outOfReach')}</p>` : nothing}
      </div>
      ${amountBars(desk)}
    </div>
  </section>`;
}

/** The comparisons, each as a large difference with what it is compared with and its sum. */
export function verdictSentences(verdicts: readonly Verdict[]): TemplateResult {
  return html`<div class="verdicts">${verdicts.map(verdictSentence)}</div>`;
}

function verdictSentence({ amount, than, sum }: Verdict): TemplateResult {
  return html`<p class="verdict">
    <strong class="verdict__amount" translate="no">${amount}</strong>
    <span>${than}: <span class="verdict__sum" translate="no">${sum}</span></span>
  </p>`;
}

/** The three amounts as a table in which each has a bar from one shared zero. */
export function amountBars(desk: Pick<CostsDesk, 't' | 'analysis' | 'marks' | 'value'>): TemplateResult {
  const { t, analysis, marks, value } = desk;
  const calculated = scenarioKeys.flatMap(({ name }) => {
    const outcome = analysis[name];
    return outcome.state === 'calculated' ? [outcome] : [];
  });
  const scale = scaleOf(calculated);
  return html`<table class="bars">
    <caption class="visually-hidden">
      ${t('costBenefit.table', { n: value.period.months })}
    </caption>
    <tbody>
      ${scenarioKeys.map(({ name, key }) => {
        const outcome = analysis[name];
        const drawn = outcome.state === 'calculated' ? scenarioBar(marks, name, outcome, scale) : nothing;
        return html`<tr class="bars__row">
          <th class="bars__name" scope="row">${t(key)} ${ownMonths(desk, name)}</th>
          <td class="bars__cell">
            <span class="bars__amount" translate="no">${outcomeText(outcome, t)} ${middle(desk, outcome)}</span>${drawn}
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

// An amount of other months than the caption says.
function ownMonths(desk: Pick<CostsDesk, 't' | 'value'>, name: ScenarioName): TemplateResult | typeof nothing {
  const { months } = periodOf(desk, name);
  return months === desk.value.period.months
    ? nothing
    : html`<small class="bars__middle">${desk.t('costBenefit.inMonths', { n: months })}</small>`;
}

function middle(
  { t }: Pick<CostsDesk, 't'>,
  outcome: CostsDesk['analysis']['current'],
): TemplateResult | typeof nothing {
  if (outcome.state !== 'calculated' || outcome.min === outcome.max) return nothing;
  return html`<small class="bars__middle"
    >${t('costBenefit.middle', { amount: middleOf([outcome.min, outcome.max], t) })}</small
  >`;
}
