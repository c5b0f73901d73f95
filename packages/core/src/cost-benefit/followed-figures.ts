import type { Figures } from './analysis.js';
import type { CostBenefit, ScenarioName } from './cost-benefit.js';
import { centsAsked, customBudgetOf } from './custom-budget.js';
import { findingsWithin } from './findings.js';
import { LineLedger } from './line-ledger.js';
import { MagnitudeJumps } from './magnitude.js';
import { isOutOfReach } from './reach.js';
import { outcomesOf } from './scenario-outcomes.js';
import { spanOfScenario, sumScenario, type ExactScenario } from './scenario-sum.js';

/**
 * The figures of an analysis while somebody works on it. Each version is compared with the one before: what is the same
 * object is not looked at again, so that a keystroke among 5.000 lines works out one line. Give it no analysis that was
 * changed in place.
 */
export class FollowedFigures {
  readonly #ledgers = {
    current: new LineLedger('current'),
    threatened: new LineLedger('threatened'),
    custom: new LineLedger('custom'),
  };
  readonly #jumps = [
    new MagnitudeJumps('current', 'threatened'),
    new MagnitudeJumps('current', 'custom'),
    new MagnitudeJumps('threatened', 'custom'),
  ];

  /** The scenarios of an analysis, exact at any size. */
  workOut(input: CostBenefit): Record<ScenarioName, ExactScenario> {
    return {
      current: this.#followScenario(input, 'current'),
      threatened: this.#followScenario(input, 'threatened'),
      custom: this.#followScenario(input, 'custom'),
    };
  }

  /** The figures of an analysis. */
  of(input: CostBenefit, worked = this.workOut(input)): Figures {
    const ledgers = this.#ledgers;
    const outcomes = outcomesOf(worked);
    const findings = [
      ...findingsWithin(input, worked, ledgers),
      ...this.#jumps.flatMap((jumps) => jumps.follow(ledgers)),
    ];
    for (const { changedItems } of Object.values(ledgers)) changedItems.clear();
    return {
      ...outcomes,
      lines: {
        current: ledgers.current.outcomes,
        threatened: ledgers.threatened.outcomes,
        custom: ledgers.custom.outcomes,
      },
      findings,
      outOfReach:
        Object.values(outcomes).some(isOutOfReach) || Object.values(ledgers).some((ledger) => ledger.isOutOfReach),
    };
  }

  /** What `customBudgetOf` answers for the analysis that was followed last. */
  budgetOf(input: CostBenefit, source?: string): number {
    const { custom } = input.scenarios;
    return custom?.impossible === undefined && custom?.lines?.length
      ? centsAsked(this.#ledgers.custom.askedOf(source))
      : customBudgetOf(input, source);
  }

  #followScenario({ scenarios, period, rounding = 0 }: CostBenefit, name: ScenarioName): ExactScenario {
    const scenario = scenarios[name];
    const ledger = this.#ledgers[name];
    const lines = scenario?.impossible === undefined ? (scenario?.lines ?? []) : [];
    ledger.follow(lines, spanOfScenario(scenario, period), rounding);
    return sumScenario(scenario, period, () => {
      const { sum, spendings } = ledger;
      return { lines: ledger.lines, sum, spendings };
    });
  }
}
