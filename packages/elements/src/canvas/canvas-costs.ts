import type { Analysis, Bounds, ScenarioOutcome } from '@maatwerk/core/cost-benefit/analysis';
import { scenarioNames, type ScenarioName } from '@maatwerk/core/cost-benefit';
import { html, nothing, type TemplateResult } from 'lit';
import { formatSpan } from '../format/money.js';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';

/** The analysis beside the canvas, `null` where nothing is known of it, and its period in months. */
export interface CanvasCostsOptions {
  readonly t: Translate;
  readonly level: number;
  readonly analysis: Analysis | null;
  readonly months: number;
  readonly onOpen: () => void;
}

/** Whether each scenario of an analysis has an outcome, for the completeness of the canvas. */
export function calculatedIn(analysis: Analysis | null): Record<ScenarioName, boolean> {
  const isDone = (name: ScenarioName): boolean => (analysis?.[name].state ?? 'notCalculated') !== 'notCalculated';
  return { current: isDone('current'), threatened: isDone('threatened'), custom: isDone('custom') };
}

/** The three amounts and the two differences, with the way to the sum. */
export function canvasCosts({ t, level, analysis, months, onOpen }: CanvasCostsOptions): TemplateResult {
  return html`<div class="cell cell--costs stack-small" part="cell">
    ${heading(level, t('canvas.costs.title', { months }))}
    <dl class="amounts">
      ${scenarioNames.map(
        (name) =>
          html`<div class="amounts__one amounts__one--${name}">
            <dt class="small muted">${t(`canvas.costs.${name}`)}</dt>
            <dd translate="no">${amountOf(t, analysis?.[name] ?? { state: 'notCalculated' })}</dd>
          </div>`,
      )}
    </dl>
    ${analysis ? html`<p class="small">${differences(t, analysis)}</p>` : nothing}
    <p class="screen-only">
      <button type="button" class="link small" @click=${onOpen}>${t('canvas.costs.open')}</button>
    </p>
  </div>`;
}

function amountOf(t: Translate, outcome: ScenarioOutcome): unknown {
  if (outcome.state === 'calculated') return formatSpan(outcome, t.locale);
  return html`<span class="amounts__none">${t(`canvas.costs.${outcome.state}`)}</span>`;
}

function differences(t: Translate, { saving, savingNow }: { saving: Bounds | null; savingNow: Bounds | null }): string {
  return [difference(t, saving, 'threatened'), difference(t, savingNow, 'current')].filter(Boolean).join(' ');
}

function difference(t: Translate, saving: Bounds | null, than: 'threatened' | 'current'): string {
  if (saving === null) return '';
  const { min, max, unquantified } = saving;
  const scenario = t(`canvas.costs.than.${than}`);
  if (min < 0 && max > 0) {
    const [less, more] = [formatSpan({ min: max, max }, t.locale), formatSpan({ min: -min, max: -min }, t.locale)];
    return t('canvas.costs.across', { less, more, scenario });
  }
  const amount = max <= 0 && min < 0 ? { min: -max, max: -min } : { min, max };
  const sentence = min < 0 ? 'canvas.costs.more' : 'canvas.costs.less';
  return t(sentence, { amount: formatSpan({ ...amount, unquantified }, t.locale), scenario });
}
