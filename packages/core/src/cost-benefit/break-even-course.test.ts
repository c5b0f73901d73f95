import { expect } from 'chai';
import fc from 'fast-check';
import { analyse } from './analyse.js';
import { courseOf } from './break-even-course.js';
import { emptyCostBenefit, type CostBenefit, type CostLine, type Scenario } from './cost-benefit.js';
import { cumulativeCosts } from './cumulative.js';

function input(scenarios: Partial<CostBenefit['scenarios']>, start = '2027-01-01', months = 36): CostBenefit {
  return { period: { start, months }, scenarios: { ...emptyCostBenefit(start).scenarios, ...scenarios } };
}

function lines(...about: Partial<CostLine>[]): Scenario {
  return { lines: about.map((each) => ({ label: 'coach', amount: { cents: 100 }, unit: 'month', ...each })) };
}

function once(cents: number, from?: string): Partial<CostLine> {
  return { amount: { cents }, unit: 'once', ...(from && { from }) };
}

function monthly(cents: number): Partial<CostLine> {
  return { amount: { cents } };
}

// Dearer in its first year: what threatens grows after a year, the plan becomes smaller in its third.
const dearerFirst = input({
  threatened: lines(
    { amount: { cents: 190_000 }, to: '2028-01-01' },
    { amount: { cents: 470_000 }, from: '2028-01-01' },
  ),
  custom: lines(
    once(4_600_000),
    { amount: { cents: 120_000 }, to: '2029-01-01' },
    { amount: { cents: 80_000 }, from: '2029-01-01' },
  ),
});

describe('the course of a plan', () => {
  it('that is dearer in its first year and cheaper later has both figures and the month in which it turns', () => {
    expect(courseOf(dearerFirst)).to.deep.equal({
      kind: 'cheaperLater',
      firstYearDifference: -3_760_000,
      wholeDifference: 5_120_000,
      breakEvenMonth: 23,
      breakEvenIn: { year: 2028, month: 11 },
      usesMiddles: false,
    });
  });

  it('that never becomes cheaper has no month', () => {
    const course = courseOf(input({ threatened: lines(monthly(100)), custom: lines(monthly(101)) }));

    expect(course).to.include({ kind: 'dearer', breakEvenMonth: null, breakEvenIn: null, firstYearDifference: -12 });
  });

  it('that is cheaper only for a while ends dearer', () => {
    const course = courseOf(input({ threatened: lines(monthly(100)), custom: lines(once(5000, '2028-05-01')) }));

    expect(course).to.include({ kind: 'dearerLater', breakEvenMonth: null, firstYearDifference: 1200 });
  });

  it('that is never dearer is cheaper from the first month', () => {
    const course = courseOf(input({ threatened: lines(monthly(100)), custom: lines(monthly(99)) }));

    expect(course).to.include({ kind: 'cheaper', breakEvenMonth: 1 });
  });

  it('that comes to the same in the end is not called cheaper', () => {
    const even = courseOf(input({ threatened: lines(monthly(100)), custom: lines(once(3600)) }));
    const same = courseOf(input({ threatened: lines(monthly(100)), custom: lines(monthly(100)) }));

    expect(even).to.include({ kind: 'evenLater', breakEvenMonth: 36, wholeDifference: 0 });
    expect(same).to.include({ kind: 'same', breakEvenMonth: 1 });
  });

  it('of a year or less has no first year of its own', () => {
    const course = courseOf(input({ threatened: lines(monthly(100)), custom: lines(once(300)) }, '2027-01-01', 12));

    expect(course).to.include({ kind: 'cheaperLater', firstYearDifference: null, breakEvenMonth: 3 });
  });

  it('is unknown while a scenario is not calculated, impossible or wholly PM', () => {
    const known = lines(monthly(100));

    expect(courseOf(input({ custom: known }))).to.equal(null);
    expect(courseOf(input({ threatened: { impossible: 'none' }, custom: known }))).to.equal(null);
    expect(courseOf(input({ threatened: known, custom: { total: { unquantified: true } } }))).to.equal(null);
    expect(courseOf(input({ threatened: known, custom: lines(monthly(0)) }))).to.not.equal(null);
  });

  it('counts the middle of ranges and says so', () => {
    const course = courseOf(
      input({ threatened: lines(monthly(100)), custom: lines({ amount: { range: [300, 501] }, unit: 'once' }) }),
    );

    expect(course).to.include({ breakEvenMonth: 5, usesMiddles: true });
  });

  it('turns in the calendar month in which its month ends', () => {
    const turn = (start: string) =>
      courseOf(input({ threatened: lines(monthly(100)), custom: lines(once(200)) }, start))?.breakEvenIn;

    expect(turn('2027-01-01')).to.deep.equal({ year: 2027, month: 2 });
    expect(turn('2027-01-02')).to.deep.equal({ year: 2027, month: 3 });
    expect(turn('2026-12-31')).to.deep.equal({ year: 2027, month: 2 });
    expect(turn('2027-11-15')).to.deep.equal({ year: 2028, month: 1 });
  });
});

describe('any course', () => {
  const money = fc.integer({ min: -500_000, max: 500_000 });
  const monthlyLine = fc.record({ amount: money.map((cents) => ({ cents })) });
  const onceLine = fc
    .tuple(money, fc.integer({ min: 1, max: 12 }))
    .map(([cents, month]) => once(cents, `2027-${String(month).padStart(2, '0')}-01`));
  const scenario = fc.array(fc.oneof(monthlyLine, onceLine), { maxLength: 6 }).map((some) => lines(...some));
  const months = fc.integer({ min: 12, max: 48 });

  // Whole euros a month and once, added up month by month in plain numbers.
  function searched({ period, scenarios }: CostBenefit): number | null {
    const spent = (about: Scenario | null, month: number): number =>
      (about?.lines ?? []).reduce((sum, { amount, unit, from }) => {
        const cents = 'cents' in amount ? amount.cents : 0;
        if (unit === 'month') return sum + cents * month;
        return sum + (Number((from ?? '2027-01-01').slice(5, 7)) <= month ? cents : 0);
      }, 0);
    const isBehind = (month: number) => spent(scenarios.threatened, month) < spent(scenarios.custom, month);
    const all = Array.from({ length: period.months }, (_, index) => index + 1);
    return all.find((month) => all.slice(month - 1).every((later) => !isBehind(later))) ?? null;
  }

  it('breaks even in the month that a search month by month finds', () => {
    fc.assert(
      fc.property(months, scenario, scenario, (length, threatened, custom) => {
        const about = input({ threatened, custom }, '2027-01-01', length);

        expect(courseOf(about)?.breakEvenMonth).to.equal(searched(about));
        expect(courseOf(about)?.breakEvenMonth).to.equal(analyse(about).breakEvenMonth);
      }),
    );
  });

  it('is of the kind that its running totals show', () => {
    fc.assert(
      fc.property(months, scenario, scenario, (length, threatened, custom) => {
        const about = input({ threatened, custom }, '2027-01-01', length);
        const costs = cumulativeCosts(about);
        const saved = (costs.threatened ?? []).map((cents, month) => cents - (costs.custom?.[month] ?? 0));
        const kind = courseOf(about)?.kind;

        expect(['dearer', 'dearerLater'].includes(kind ?? '')).to.equal((saved.at(-1) ?? 0) < 0);
        expect(['same', 'cheaper'].includes(kind ?? '')).to.equal(saved.every((cents) => cents >= 0));
        expect(['same', 'evenLater', 'dearer'].includes(kind ?? '') && saved.slice(-1)[0]! > 0).to.equal(false);
      }),
    );
  });
});
