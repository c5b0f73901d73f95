import { scenarioNames, type CostBenefit, type ScenarioName } from '@maatwerk/core/cost-benefit';
import { totalRefusal } from '@maatwerk/core/cost-benefit/typed-total';
import type { Translate } from '../messages/message-catalogue.js';
import { refusalText, shortened } from './amount-words.js';

/** What to do about the first text that was not understood and that counts; `null` when all is clear. `inLines` answers for the lines of a scenario. */
export function firstRefusal(
  { scenarios, period, unread }: CostBenefit,
  t: Translate,
  inLines: (name: ScenarioName) => string | null,
): string | null {
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
    if (refusal && total && 'typed' in total) return refusalText(total.typed ?? '', refusal, t);
  }
  const budget = unread?.customBudget;
  return budget === undefined ? null : t('costBenefit.budget.error', { text: shortened(budget) });
}
