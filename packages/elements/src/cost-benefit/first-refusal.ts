import { scenarioNames, type CostBenefit, type ScenarioName } from '@maatwerk/core/cost-benefit';
import { totalRefusal } from '@maatwerk/core/cost-benefit/typed-total';
import type { Translate } from '../messages/message-catalogue.js';
import { refusalText, shortened } from './amount-words.js';

/** A text that was not understood: the path of its field within the section, and what to do about it. */
export interface Refusal {
  readonly path: string;
  readonly text: string;
}

/** The first text that was not understood and that counts; `null` when all is clear. `inLines` answers for the lines of a scenario. */
export function firstRefusal(
  { scenarios, period, unread }: CostBenefit,
  t: Translate,
  inLines: (name: ScenarioName) => Refusal | null,
): Refusal | null {
  for (const field of ['start', 'months'] as const) {
    if (unread?.[field] !== undefined) return { path: `period/${field}`, text: t(`costBenefit.period.${field}.error`) };
  }
  for (const name of scenarioNames) {
    const scenario = scenarios[name];
    if (!scenario || scenario.impossible !== undefined) continue;
    if (scenario.lines !== undefined) {
      const refusal = inLines(name);
      if (refusal !== null) return refusal;
      continue;
    }
    const { total } = scenario;
    const refusal = totalRefusal(total, scenario.period ?? period, t.locale);
    if (refusal && total && 'typed' in total) {
      return { path: `scenarios/${name}/total`, text: refusalText(total.typed ?? '', refusal, t) };
    }
  }
  const budget = unread?.customBudget;
  if (budget === undefined) return null;
  return { path: 'customBudgetCents', text: t('costBenefit.budget.error', { text: shortened(budget) }) };
}
