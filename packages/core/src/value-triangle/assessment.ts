import {
  comparedScenarios,
  publicValues,
  type ComparedScenario,
  type PublicValue,
  type ValueTriangle,
} from './value-triangle.js';

/** One of the six comparisons: a value, and the scenario the plan is held against. */
export type ComparisonPlace = { value: PublicValue; scenario: ComparedScenario };

/** How far a triangle is and what it says, without a score: comparisons `done` (verdict and reason) of `total`, what is `missing`, where the plan is `lessGood`, and the values it `leansTo` (none without weights). */
export type Assessment = {
  done: number;
  total: number;
  missing: (ComparisonPlace & { what: 'verdict' | 'reason' })[];
  lessGood: ComparisonPlace[];
  leansTo: PublicValue[];
};

/** What a value triangle says and what it still asks, in the order of the values. */
export function assess(triangle: ValueTriangle): Assessment {
  const places = publicValues.flatMap((value) => comparedScenarios.map((scenario) => ({ value, scenario })));
  const missing = places.flatMap((place) => missingAt(triangle, place));
  return {
    done: places.filter((place) => missingAt(triangle, place).length === 0).length,
    total: places.length,
    missing,
    lessGood: places.filter(({ value, scenario }) => triangle.comparisons[value][scenario].verdict === 'less'),
    leansTo: leaning(triangle.weights),
  };
}

function missingAt(triangle: ValueTriangle, place: ComparisonPlace): Assessment['missing'] {
  const { verdict, reason } = triangle.comparisons[place.value][place.scenario];
  return [
    ...(verdict === undefined ? [{ ...place, what: 'verdict' as const }] : []),
    ...(reason.trim() === '' ? [{ ...place, what: 'reason' as const }] : []),
  ];
}

// A hundred is not divisible by three, so weights one point apart are as near to balance as whole numbers come.
function leaning(weights: ValueTriangle['weights']): PublicValue[] {
  if (!weights) return [];
  const all = publicValues.map((value) => weights[value]);
  const most = Math.max(...all);
  return most - Math.min(...all) <= 1 ? [...publicValues] : publicValues.filter((value) => weights[value] === most);
}
