import type { CostBenefit, CostLine } from '@maatwerk/core/cost-benefit';

const period = { start: '2027-01-01', months: 12 };

/** A line paid once by the municipality unless said otherwise. */
export const line = (id: string, label: string, cents: number, rest: Partial<CostLine> = {}): CostLine => ({
  id,
  label,
  amount: { cents },
  unit: 'once',
  payer: 'municipality',
  ...rest,
});

/** Dearer than now, cheaper than what threatens. */
export const smit: CostBenefit = {
  period,
  scenarios: {
    current: { total: { cents: 2_134_000 } },
    threatened: { total: { cents: 9_126_000 } },
    custom: { total: { cents: 6_278_500 } },
  },
  customBudgetCents: 5_254_500,
};

/** The same line by line, with a range and a line that is PM. */
export const lines: CostBenefit = {
  period,
  mode: 'lines',
  scenarios: {
    current: { total: { cents: 2_134_000 } },
    threatened: {
      lines: [
        line('t1', 'Gezinsgroep, jongste kind', 21_500, { unit: 'day', times: 365, fundingSource: 'Jeugdwet' }),
        line('t2', 'Ontruiming en opslag', 639_500, { fundingSource: 'corporatie', payer: 'housingCorporation' }),
        line('t3', 'Begeleiding thuis', 8_250, { unit: 'hour', times: 60, fundingSource: 'Jeugdwet' }),
        line('t4', 'Inkomensbeheer', 12_000, { unit: 'month', fundingSource: 'bijzondere bijstand' }),
        line('t5', 'Uitval van school', 0, { amount: { unquantified: true }, unit: 'year', payer: 'school' }),
      ],
    },
    custom: {
      lines: [
        line('m1', 'Begeleiding thuis', 8_250, { unit: 'hour', times: 312, fundingSource: 'maatwerkbudget' }),
        line('m2', 'Logeerweekenden', 18_500, { unit: 'night', times: 78, fundingSource: 'maatwerkbudget' }),
        line('m3', 'Schulden afkopen', 1_237_500, { fundingSource: 'maatwerkbudget' }),
        line('m4', 'Woning opknappen', 0, { amount: { range: [400_000, 600_000] }, fundingSource: 'corporatie' }),
        line('m5', 'Schoolmaatje', 10_500, {
          unit: 'week',
          times: 40,
          fundingSource: 'fonds',
          payer: 'fund',
          ownContribution: { cents: 1_000, unit: 'week', times: 40 },
        }),
        line('m6', 'Inkomensbeheer', 12_000, { unit: 'month', fundingSource: 'bijzondere bijstand' }),
      ],
    },
  },
};

/** One analysis with every finding there is. */
export const everyFinding: CostBenefit = {
  period,
  mode: 'lines',
  scenarios: {
    current: {
      lines: [
        line('c1', 'Opleiding', 60_000),
        line('c2', 'Taalles', 3_800, { unit: 'hour' }),
        line('c3', 'Begeleiding', 1_780_000),
      ],
    },
    threatened: {
      period: { ...period, months: 24 },
      lines: [
        line('t1', 'Groep buiten huis', 25_300, { unit: 'day', times: 208, stated: { cents: 5_261_600 } }),
        line('t2', 'Opslag', 10_000),
        line('t3', 'Opslag', 10_000),
        line('t4', 'Oude schuld', 50_000, { from: '2030-01-01' }),
      ],
    },
    custom: {
      total: { cents: 1_640_000 },
      lines: [
        line('m1', 'Begeleiding thuis', 500_000),
        line('m2', 'Opleiding', 600_000),
        line('m3', 'Woning inrichten', 990_000),
      ],
    },
  },
};

/** Five hundred lines that threaten, and one that helps. */
export const manyLines: CostBenefit = {
  period,
  mode: 'lines',
  scenarios: {
    current: null,
    threatened: {
      lines: Array.from({ length: 500 }, (_none, index) =>
        line(`t${String(index)}`, `Post ${String(index + 1)}`, 10_000 + index, { unit: 'month' }),
      ),
    },
    custom: { lines: [line('m1', 'Begeleiding thuis', 8_250, { unit: 'hour', times: 312 })] },
  },
};
