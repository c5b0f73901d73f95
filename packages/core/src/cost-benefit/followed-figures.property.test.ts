import { expect } from 'chai';
import fc from 'fast-check';
import { courseOf } from './break-even-course.js';
import type { CostBenefit, CostLine, ScenarioName } from './cost-benefit.js';
import { scenarioNames } from './cost-benefit.js';
import { customBudgetOf } from './custom-budget.js';
import { duplicateLine, lineKey, moveLine, removeLine, replaceLine } from './edit-lines.js';
import { withImpossible, withLines, withTotal } from './edit-scenario.js';
import { figuresOf } from './figures.js';
import { FollowedFigures } from './followed-figures.js';
import { newLine, typeInLine } from './typed-line.js';

type Step = (value: CostBenefit, id: string) => CostBenefit;

const name = fc.constantFrom(...scenarioNames);
const place = fc.nat(30);
const typed = fc.oneof(
  fc.tuple(fc.constantFrom('label' as const), fc.constantFrom('coach', 'taxi', '')),
  fc.tuple(
    fc.constantFrom('amount' as const),
    fc.constantFrom(
      '1',
      '10',
      '100',
      '1.000 - 5.000',
      'PM',
      '1.5',
      '90071992547409',
      '74 per maand',
      '-20',
      '8 per uur',
    ),
  ),
  fc.tuple(fc.constantFrom('times' as const), fc.constantFrom('', '3', '0,5', 'vaak')),
  fc.tuple(fc.constantFrom('ownContribution' as const), fc.constantFrom('', '2 per week', 'x')),
);

const linesOf = (value: CostBenefit, of: ScenarioName): CostLine[] => value.scenarios[of]?.lines ?? [];
function atLine(of: ScenarioName, at: number, change: (lines: CostLine[], key: string) => CostLine[]): Step {
  return (value) => {
    const lines = linesOf(value, of);
    const index = at % Math.max(1, lines.length);
    const line = lines[index];
    return line ? withLines(value, of, change(lines, lineKey(line, index))) : value;
  };
}
const changeLine = (of: ScenarioName, at: number, change: (line: CostLine) => CostLine): Step =>
  atLine(of, at, (lines, key) => replaceLine(lines, key, change(lines[at % lines.length] ?? newLine('x'))));

const inScenario = (of: ScenarioName): fc.Arbitrary<Step> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(place, typed)
        .map(([at, [cell, text]]) => changeLine(of, at, (line) => typeInLine(line, cell, text))),
    },
    fc.constant<Step>((value, id) => withLines(value, of, [...linesOf(value, of), newLine(id)])),
    place.map(
      (at): Step =>
        (value, id) =>
          withLines(value, of, linesOf(value, of).toSpliced(at, 0, newLine(id))),
    ),
    place.map(
      (at): Step =>
        (value, id) =>
          atLine(of, at, (lines, key) => duplicateLine(lines, key, id))(value, id),
    ),
    place.map((at) => atLine(of, at, removeLine)),
    fc
      .tuple(place, fc.constantFrom(-1 as const, 1 as const))
      .map(([at, by]) => atLine(of, at, (lines, key) => moveLine(lines, key, by))),
    place.map((at) => atLine(of, at, (lines) => [...lines, ...lines.slice(0, 9)])),
    fc
      .constantFrom('2030-01-01', '2027-03-01')
      .chain((from) => place.map((at) => changeLine(of, at, (line) => ({ ...line, from })))),
    place.map((at) =>
      changeLine(of, at, (line) => ({ ...line, stated: { cents: 1200 }, fundingSource: 'Maatwerk budget' })),
    ),
    fc.constantFrom('', 'onbekend').map(
      (reason): Step =>
        (value) =>
          withImpossible(value, of, reason),
    ),
    fc.constantFrom(null, { cents: 500 }).map(
      (total): Step =>
        (value) =>
          withTotal(value, of, total),
    ),
    fc.constantFrom(6, 12).map((months): Step => (value) => {
      const scenario = value.scenarios[of];
      return scenario === null
        ? value
        : {
            ...value,
            scenarios: { ...value.scenarios, [of]: { ...scenario, period: { start: '2027-01-01', months } } },
          };
    }),
  );
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 20, arbitrary: name.chain(inScenario) },
  fc.constantFrom(12, 24).map((months): Step => (value) => ({ ...value, period: { ...value.period, months } })),
  fc.constantFrom(0, 100_000).map((rounding): Step => (value) => ({ ...value, rounding })),
  fc.constant<Step>((value) => value),
);
const start: CostBenefit = {
  period: { start: '2027-01-01', months: 12 },
  scenarios: { current: null, threatened: null, custom: null },
};
const someLines = fc.array(
  fc.record({
    label: fc.constantFrom('coach', 'taxi'),
    amount: fc.constantFrom<CostLine['amount'][]>(
      { cents: 100 },
      { cents: 1000 },
      { cents: 2 ** 53 - 1 },
      { range: [10, 5000] },
      { unquantified: true },
    ),
    unit: fc.constantFrom('once' as const, 'month' as const),
    fundingSource: fc.constantFrom('maatwerkbudget', 'Wmo'),
    stated: fc.constantFrom({ cents: 100 }, { cents: 1200 }),
  }),
  { minLength: 1, maxLength: 12 },
);
const begun = fc
  .tuple(someLines, someLines, someLines)
  .map(([now, threat, plan]) =>
    withLines(withLines(withLines(start, 'current', now), 'threatened', threat), 'custom', plan),
  );

describe('figures that follow an analysis', () => {
  it('are at every step exactly those of the analysis by itself, whatever was edited, undone and in what order', () => {
    const steps = fc.array(fc.oneof({ weight: 9, arbitrary: step }, fc.constant('undo' as const)), { maxLength: 60 });

    fc.assert(
      fc.property(begun, steps, (first, taken) => {
        const followed = new FollowedFigures();
        const past = [first];
        followed.of(first);
        taken.forEach((next, at) => {
          if (next === 'undo') past.pop();
          else past.push(next(past.at(-1) ?? first, `l${String(at)}`));
          const value = past.at(-1) ?? first;

          const worked = followed.workOut(value);
          expect(followed.of(value, worked)).to.deep.equal(figuresOf(value));
          expect(courseOf(value, worked)).to.deep.equal(courseOf(value));
          expect(followed.budgetOf(value)).to.equal(customBudgetOf(value));
        });
      }),
      { numRuns: 200 },
    );
  });

  it('look at one line when one of five thousand changes', () => {
    let looks = 0;
    const watched = (line: CostLine): CostLine =>
      new Proxy(line, {
        get(target, key, receiver): unknown {
          looks++;
          return Reflect.get(target, key, receiver);
        },
      });
    const lines = Array.from({ length: 5000 }, (_, at) =>
      watched({ ...newLine(`l${String(at)}`), label: `Regel ${String(at)}`, amount: { cents: at } }),
    );
    const value = withLines(withLines(start, 'custom', lines), 'threatened', lines.slice(0, 50));
    const followed = new FollowedFigures();
    followed.of(value);
    const looksAtFirst = looks;
    looks = 0;

    const changed = watched({ ...newLine('l7'), label: 'Anders', amount: { cents: 70 } });
    const next = followed.of(withLines(value, 'custom', lines.with(2500, changed)));
    const looksAtChange = looks;

    expect(next.custom).to.deep.include({ max: (4999 * 5000) / 2 - 2500 + 70 });
    expect(looksAtFirst).to.be.greaterThan(5000);
    expect(looksAtChange).to.be.lessThan(60);
  });
});
