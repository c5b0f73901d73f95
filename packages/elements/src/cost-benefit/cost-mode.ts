import { scenarioNames, type CostBenefit } from '@maatwerk/core/cost-benefit';
import { html, type TemplateResult } from 'lit';
import { choiceField } from '../field/field.js';
import type { CostsDesk } from './costs-desk.js';

/** The way of calculating that is on screen. */
export type CostMode = NonNullable<CostBenefit['mode']>;

/** Whether a scenario has lines. */
export function hasLines({ scenarios }: CostBenefit): boolean {
  return scenarioNames.some((name) => scenarios[name]?.lines !== undefined);
}

/** The way of calculating that was chosen, else by lines where there are any. */
export function modeOf(value: CostBenefit): CostMode {
  return value.mode ?? (hasLines(value) ? 'lines' : 'totals');
}

/** The choice between three totals and lines; it changes no figure. Where there are lines a reader chooses too. */
export function modeChoice(desk: CostsDesk, mode: CostMode, onChoose: (mode: CostMode) => void): TemplateResult {
  const { t, value, writable } = desk;
  return html`<div class="mode screen-only">
    ${choiceField({
      t,
      name: 'mode',
      label: t('costBenefit.mode'),
      value: mode,
      readOnly: !writable && !hasLines(value),
      choices: (['totals', 'lines'] as const).map((each) => ({ value: each, label: t(`costBenefit.mode.${each}`) })),
      onChoose,
    })}
  </div>`;
}
