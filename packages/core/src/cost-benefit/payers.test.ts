import { expect } from 'chai';
import fc from 'fast-check';
import { analyse } from './analyse.js';
import type { Bounds } from './analysis.js';
import { emptyCostBenefit, scenarioNames, type CostBenefit, type CostLine, type Scenario } from './cost-benefit.js';
import { fundingSourcesOf, payersOf, type Share } from './payers.js';

function input(scenarios: Partial<CostBenefit['scenarios']>): CostBenefit {
  const start = '2027-01-01';
  return { period: { start, months: 12 }, scenarios: { ...emptyCostBenefit(start).scenarios, ...scenarios } };
}

function lines(...about: Partial<CostLine>[]): Scenario {
  return { lines: about.map((each) => ({ label: 'coach', amount: { cents: 100 }, unit: 'once', ...each })) };
}

function paid(payer: string, cents: number): Partial<CostLine> {
  return { payer, amount: { cents } };
}

const whole = (cents: number): Bounds => ({ min: cents, max: cents, unquantified: false });

describe('the shares of the payers', () => {
  const plan = input({
    current: lines(paid('municipality', 2_134_000)),
    threatened: lines(paid('housingCorporation', 639_500), paid('municipality', 8_486_500)),
    custom: lines(paid('fund', 380_000), paid('housingCorporation', 500_000), paid('municipality', 5_398_500)),
  });

  it('say for each payer what changes, the largest first, and who pays more', () => {
    const { shares, together } = payersOf(plan);

    expect(shares.map(({ of, saving, paysMore }) => [of, saving?.min, paysMore])).to.deep.equal([
      ['municipality', 3_088_000, false],
      ['housingCorporation', 139_500, false],
      ['fund', -380_000, true],
    ]);
    expect(shares[2]).to.deep.include({ current: whole(0), threatened: whole(0), custom: whole(380_000) });
    expect(shares[0]?.savingNow).to.deep.equal(whole(-3_264_500));
    expect(together.saving).to.deep.equal(whole(2_847_500));
  });

  it('put what has no payer last, a total without lines with it', () => {
    const { shares, isDivided } = payersOf(
      input({ threatened: { total: { cents: 900 } }, custom: lines(paid('fund', 1), { amount: { cents: 2 } }) }),
    );

    expect(shares.map(({ of }) => of)).to.deep.equal(['fund', '']);
    expect(shares[1]).to.deep.include({ threatened: whole(900), custom: whole(2) });
    expect(isDivided).to.equal(true);
    expect(payersOf(input({ custom: { total: { cents: 1 } } })).isDivided).to.equal(false);
  });

  it('compare nothing with a scenario that is not calculated or an amount that is wholly PM', () => {
    const { shares } = payersOf(
      input({
        threatened: lines(paid('fund', 500), paid('school', 5)),
        custom: lines({ payer: 'fund', amount: { unquantified: true } }),
      }),
    );

    expect(shares[0]).to.deep.include({ of: 'fund', current: null, saving: null, savingNow: null, paysMore: false });
    expect(shares[1]?.saving).to.deep.equal(whole(5));
  });

  it('call it more only where the whole range is', () => {
    const share = (range: [number, number]): Share | undefined =>
      payersOf(input({ threatened: lines(paid('a', 10)), custom: lines({ payer: 'a', amount: { range } }) })).shares[0];

    expect(share([9, 12])?.paysMore).to.equal(false);
    expect(share([10, 12])?.paysMore).to.equal(true);
  });

  it('are added up by funding source as well', () => {
    const { shares } = fundingSourcesOf(input({ custom: lines({ fundingSource: 'Wmo' }, { fundingSource: 'Wlz' }) }));

    expect(shares.map(({ of }) => of)).to.deep.equal(['Wlz', 'Wmo']);
  });

  it('take any text for a payer', () => {
    const { shares } = payersOf(input({ custom: lines(paid('__proto__', 3), paid('constructor', 2)) }));

    expect(shares.map(({ of }) => of)).to.deep.equal(['__proto__', 'constructor']);
  });

  it('say so where a sum is too large to be exact', () => {
    const most = Number.MAX_SAFE_INTEGER;

    expect(payersOf(input({ custom: lines(paid('a', most)) })).outOfReach).to.equal(false);
    expect(payersOf(input({ custom: lines(paid('a', most), paid('a', most)) })).outOfReach).to.equal(true);
  });

  it('come to the scenarios and their difference together', () => {
    const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });
    const line = fc.record({
      payer: fc.constantFrom('insurer', 'municipality', 'fund', ''),
      fundingSource: fc.constantFrom('Wmo', 'Wlz', ''),
      amount: fc.oneof(
        cents.map((value) => ({ cents: value })),
        fc.tuple(cents, cents).map(([a, b]) => ({ range: [Math.min(a, b), Math.max(a, b)] as [number, number] })),
      ),
    });
    const scenario = fc.array(line, { maxLength: 9 }).map((some) => lines(...some));
    const addedUp = (shares: readonly Share[], of: (share: Share) => Bounds | null): [number, number] => [
      shares.reduce((sum, share) => sum + (of(share)?.min ?? NaN), 0),
      shares.reduce((sum, share) => sum + (of(share)?.max ?? NaN), 0),
    ];

    fc.assert(
      fc.property(scenario, scenario, scenario, (current, threatened, custom) => {
        const about = input({ current, threatened, custom });
        const figures = analyse(about);

        for (const { shares, together } of [payersOf(about), fundingSourcesOf(about)]) {
          for (const name of scenarioNames) {
            const outcome = figures[name];
            const total = outcome.state === 'calculated' ? [outcome.min, outcome.max] : [];
            expect(addedUp(shares, (share) => share[name])).to.deep.equal(total);
            expect([together[name]?.min, together[name]?.max]).to.deep.equal(total);
          }
          expect(addedUp(shares, ({ saving }) => saving)).to.deep.equal([figures.saving?.min, figures.saving?.max]);
          expect(together.savingNow).to.deep.equal(figures.savingNow);
        }
      }),
    );
  });
});
