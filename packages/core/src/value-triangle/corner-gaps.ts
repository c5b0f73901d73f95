import type { CaseDocument } from '../case/case-document.js';
import { costBenefitState } from '../cost-benefit/custom-budget.js';
import { assess } from './assessment.js';
import {
  comparedScenarios,
  publicValues,
  type ComparedScenario,
  type PublicValue,
  type ValueTriangle,
} from './value-triangle.js';

/** The parts of a plan that the three values rest on. */
export type TriangleGrounds = Pick<CaseDocument, 'canvas' | 'grounds' | 'costBenefit'>;

/** What is missing at a corner, and the path of the case where it is mended. */
export type CornerGap =
  | { readonly code: 'comparison-missing'; readonly scenario: ComparedScenario; readonly path: string }
  | { readonly code: PlanGap; readonly path: string };

/** What a plan may lack below a value: the household's part, its own actions, why it may be done, on which rule, what it costs. */
export type PlanGap =
  'involvement-missing' | 'own-actions-missing' | 'legitimacy-missing' | 'grounds-missing' | 'cost-benefit-missing';

/** What is missing at each corner of a triangle: comparisons first, then what the plan lacks; a triangle without a plan around it lacks comparisons only. */
export function cornerGaps(
  triangle: ValueTriangle,
  plan: TriangleGrounds | null,
): Readonly<Record<PublicValue, readonly CornerGap[]>> {
  const { missing } = assess(triangle);
  const gapsOf = (value: PublicValue): readonly CornerGap[] => [
    ...comparedScenarios.flatMap((scenario): CornerGap[] => {
      const [first] = missing.filter((gap) => gap.value === value && gap.scenario === scenario);
      const path = `valueTriangle/comparisons/${value}/${scenario}/${first?.what ?? 'reason'}`;
      return first ? [{ code: 'comparison-missing', scenario, path }] : [];
    }),
    ...(plan ? planGaps[value](plan) : []),
  ];
  return Object.fromEntries(publicValues.map((value) => [value, gapsOf(value)])) as ReturnType<typeof cornerGaps>;
}

const planGaps: Readonly<Record<PublicValue, (plan: TriangleGrounds) => CornerGap[]>> = {
  involvement: ({ canvas }) => [
    ...gapIf(isBlank(canvas.involvement), 'involvement-missing', 'canvas/involvement'),
    ...gapIf(isBlank(canvas.ownActions), 'own-actions-missing', 'canvas/ownActions'),
  ],
  legitimacy: ({ canvas, grounds }) => [
    ...gapIf(isBlank(canvas.legitimacy), 'legitimacy-missing', 'canvas/legitimacy'),
    ...gapIf(grounds.length === 0, 'grounds-missing', 'grounds'),
  ],
  publicReturn: ({ costBenefit }) =>
    gapIf(costBenefitState(costBenefit) === null, 'cost-benefit-missing', 'costBenefit'),
};

function gapIf(isMissing: boolean, code: PlanGap, path: string): CornerGap[] {
  return isMissing ? [{ code, path }] : [];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
