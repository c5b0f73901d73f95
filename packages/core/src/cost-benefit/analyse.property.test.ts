import { expect } from 'chai';
import fc from 'fast-check';
import { units } from '../amount/unit.js';
import { addDays, addMonths } from '../calendar/calendar.js';
import { analyse } from './analyse.js';
import type { Analysis, Bounds } from './analysis.js';
import { parseCostBenefit, type CostBenefit, type CostLine, type Period } from './cost-benefit.js';

// Every share of a month (÷ 28, 29, 30, 31) of a twelfth of these cents is whole, so nothing is rounded.
const divisible = 377_580 * 12;

const start = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01', days));
const period: fc.Arbitrary<Period> = fc.record({ start, months: fc.integer({ min: 1, max: 60 }) });
const unit = fc.constantFrom(...units);
const counted = fc.constantFrom(...units.filter((each) => each !== 'hour' && each !== 'schoolMonth'));
const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });
const times = fc.integer({ min: 0, max: 5000 }).map((thousandths) => thousandths / 1000);

const line: fc.Arbitrary<CostLine> = fc.record(
  {
    label: fc.constantFrom('coach', 'group', 'taxi'),
    amount: fc.oneof(
      cents.map((value) => ({ cents: value })),
      fc.tuple(cents, cents).map(([a, b]) => ({ range: [Math.min(a, b), Math.max(a, b)] as [number, number] })),
      fc.constant({ unquantified: true as const }),
    ),
    unit,
    times,
    people: fc.integer({ min: 1, max: 6 }),
    from: start,
    to: start,
    payer: fc.constantFrom('insurer', 'municipality', ''),
    ownContribution: fc.record({ cents, unit, times }, { requiredKeys: ['cents', 'unit'] }),
    stated: fc.record({ cents }),
  },
  { requiredKeys: ['label', 'amount', 'unit'] },
);
const lines = fc.array(line, { maxLength: 12 });

function customOf(within: Period, custom: CostLine[], threatened: CostLine[] = []): CostBenefit {
  return { period: within, scenarios: { current: null, threatened: { lines: threatened }, custom: { lines: custom } } };
}

function boundsOf(analysis: Analysis): Bounds {
  const { custom } = analysis;
  if (custom.state !== 'calculated') throw new Error('custom has lines, so it is calculated');
  return { min: custom.min, max: custom.max, unquantified: custom.unquantified };
}

function valueOf(within: Period, ...custom: CostLine[]): number {
  return boundsOf(analyse(customOf(within, custom))).max;
}

describe('any analysis', () => {
  it('is linear in the amount', () => {
    const amount = fc.integer({ min: -1000, max: 1000 });

    fc.assert(
      fc.property(
        period,
        counted,
        amount,
        amount,
        fc.option(start),
        fc.option(start),
        (within, per, a, b, from, to) => {
          const days = { ...(from !== null && { from }), ...(to !== null && { to }) };
          const priced = (parts: number) => ({
            label: 'coach',
            amount: { cents: parts * divisible },
            unit: per,
            ...days,
          });

          expect(valueOf(within, priced(a + b))).to.equal(valueOf(within, priced(a), priced(b)));
        },
      ),
    );
  });

  it('does not change when a line is split over people', () => {
    fc.assert(
      fc.property(
        period,
        counted,
        cents,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        (within, per, each, some, others) => {
          const priced = (people: number) => ({ label: 'coach', amount: { cents: each * 12 }, unit: per, people });

          expect(valueOf(within, priced(some + others))).to.equal(valueOf(within, priced(some), priced(others)));
        },
      ),
    );
  });

  it('does not change when a line is split after whole months', () => {
    const early = start.map((day) => `${day.slice(0, 8)}${day.slice(8) > '28' ? '28' : day.slice(8)}`);
    const recurring = counted.filter((each) => each !== 'once');

    fc.assert(
      fc.property(
        early,
        fc.integer({ min: 2, max: 24 }),
        fc.nat({ max: 30 }),
        recurring,
        fc.integer({ min: 1, max: 900 }),
        (first, months, extra, per, parts) => {
          const within = { start: first, months: months + 2 };
          const end = addDays(addMonths(first, months), extra);
          const priced = (from: string, to: string) => ({
            label: 'coach',
            amount: { cents: parts * divisible },
            unit: per,
            from,
            to,
          });
          const middle = addMonths(first, 1 + (parts % (months - 1)));

          expect(valueOf(within, priced(first, middle), priced(middle, end))).to.equal(
            valueOf(within, priced(first, end)),
          );
        },
      ),
    );
  });

  it('does not change with the order of its lines', () => {
    const shuffled = lines.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );

    fc.assert(
      fc.property(period, shuffled, lines, (within, [some, others], threatened) => {
        const [one, other] = [
          analyse(customOf(within, some, threatened)),
          analyse(customOf(within, others, threatened)),
        ];
        const codes = ({ findings }: Analysis) => [...new Set(findings.map(({ code }) => code))].sort();

        expect(other.custom).to.deep.equal(one.custom);
        expect(other.saving).to.deep.equal(one.saving);
        expect(other.perPayer).to.deep.equal(one.perPayer);
        expect(other.breakEvenMonth).to.equal(one.breakEvenMonth);
        expect(codes(other)).to.deep.equal(codes(one));
      }),
    );
  });

  it('holds in a range what any point of that range comes to', () => {
    fc.assert(
      fc.property(
        period,
        line,
        cents,
        fc.nat({ max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (within, some, low, width, share) => {
          const range = boundsOf(analyse(customOf(within, [{ ...some, amount: { range: [low, low + width] } }])));
          const point = boundsOf(
            analyse(customOf(within, [{ ...some, amount: { cents: low + Math.round(width * share) } }])),
          );

          expect(point.min).to.be.within(range.min, range.max);
        },
      ),
    );
  });

  it('has the same figures with a PM line more, and says so', () => {
    fc.assert(
      fc.property(period, lines, line, (within, some, other) => {
        const known = boundsOf(analyse(customOf(within, some)));
        const unknown = boundsOf(analyse(customOf(within, [...some, { ...other, amount: { unquantified: true } }])));

        expect(unknown).to.deep.equal({ ...known, unquantified: true });
      }),
    );
  });

  it('is the sum of what each payer and each line comes to', () => {
    fc.assert(
      fc.property(period, lines, (within, some) => {
        const analysis = analyse(customOf(within, some));
        const added = (parts: Bounds[]) => ({
          min: parts.reduce((sum, part) => sum + part.min, 0),
          max: parts.reduce((sum, part) => sum + part.max, 0),
          unquantified: parts.some((part) => part.unquantified),
        });

        expect(added(analysis.lines.custom)).to.deep.equal(boundsOf(analysis));
        expect(added(Object.values(analysis.perPayer).map((per) => per.custom))).to.deep.equal(boundsOf(analysis));
      }),
    );
  });

  it('breaks even at the end exactly when what is spread over it saves nothing less than nothing', () => {
    const inside = line.map(({ label, amount, unit: per, people }) => ({
      label,
      amount,
      unit: per,
      ...(people && { people }),
    }));

    fc.assert(
      fc.property(
        period,
        fc.array(inside, { maxLength: 6 }),
        fc.array(inside, { maxLength: 6 }),
        (within, custom, threatened) => {
          const { saving, breakEvenMonth } = analyse(customOf(within, custom, threatened));

          expect(breakEvenMonth !== null).to.equal((saving?.min ?? 0) + (saving?.max ?? 0) >= 0);
        },
      ),
    );
  });

  it('can be read back from the case document', () => {
    fc.assert(
      fc.property(period, lines, (within, some) => {
        const input = customOf(within, some);

        expect(parseCostBenefit(structuredClone(input))).to.deep.equal({ ok: true, value: input });
      }),
    );
  });
});
