import type { CaseDocument } from '@maatwerk/core/case/case-document';
import { walkedPlan } from '@maatwerk/core/case/case-walk-plan';
import { emptyCostBenefit, type CostBenefit } from '@maatwerk/core/cost-benefit';

/** What the plan holds in a worked example, as the facts that rules ask for; what is absent stays as it was. */
export interface ReplayedFacts {
  readonly situation?: boolean;
  readonly perspective?: boolean;
  readonly legitimacy?: boolean;
  readonly involvement?: boolean;
  readonly costBenefit?: 'calculated' | 'impossible' | null;
  readonly customBudgetCents?: number;
  /** How many possible names nobody has judged. */
  readonly privacyFindings?: number;
  /** How many fields hold the texts of two people. */
  readonly conflicts?: number;
  readonly parties?: number;
  readonly hardshipClause?: boolean;
  /** The plan is another one than before. */
  readonly changed?: true;
}

/** The sections in which the facts of a worked example are written. */
export type ReplayedSections = Pick<CaseDocument, 'canvas' | 'costBenefit' | 'grounds' | 'parties'>;

/** Canvas fields that two people may write in at once. */
export const disputedFields = ['ownActions', 'treatment'] as const;

const written = ['situation', 'perspective', 'legitimacy', 'involvement'] as const;
const foundNames = ['Mevrouw Bakker belt elke week.', 'Meneer Visser helpt mee.'];

/** A document in which the facts of a worked example are true; conflicts are made by two people, not here. */
export function sectionsWith(document: CaseDocument, facts: ReplayedFacts, change: number): ReplayedSections {
  const texts = written.flatMap((field) => {
    const isWritten = facts[field];
    return isWritten === undefined ? [] : [[field, isWritten ? walkedPlan.canvas[field] : ''] as const];
  });
  const { privacyFindings, parties, hardshipClause, changed } = facts;
  return {
    canvas: {
      ...document.canvas,
      ...Object.fromEntries(texts),
      ...(privacyFindings === undefined ? {} : { support: foundNames.slice(0, privacyFindings).join(' ') }),
      ...(changed ? { breakthrough: `${walkedPlan.canvas.breakthrough} (${String(change)})` } : {}),
    },
    costBenefit: costBenefitWith(document.costBenefit, facts),
    grounds: hardshipClause === undefined ? document.grounds : hardshipClause ? walkedPlan.grounds : [],
    parties: parties === undefined ? document.parties : walkedPlan.parties.slice(0, parties),
  };
}

function costBenefitWith(
  costBenefit: CostBenefit,
  { costBenefit: state, customBudgetCents }: ReplayedFacts,
): CostBenefit {
  const next = state === undefined ? costBenefit : inState(costBenefit, state);
  return customBudgetCents === undefined ? next : { ...next, customBudgetCents };
}

function inState(costBenefit: CostBenefit, state: 'calculated' | 'impossible' | null): CostBenefit {
  const { customBudgetCents = 0 } = costBenefit;
  if (state === null) return { ...emptyCostBenefit(costBenefit.period.start), customBudgetCents };
  const calculated = { ...walkedPlan.costBenefit, customBudgetCents };
  if (state === 'calculated') return calculated;
  const custom = { impossible: 'De aanbieder noemt geen prijs.' };
  return { ...calculated, scenarios: { ...calculated.scenarios, custom } };
}
