import { parseCostBenefit } from '@maatwerk/core/cost-benefit';

const read = parseCostBenefit({
  period: { start: '2027-01-01', months: 12 },
  scenarios: { threatened: { total: { cents: 9126000 } }, custom: { total: { cents: 6278500 } } },
});
if (!read.ok) throw new Error(JSON.stringify(read.problems));

/** An analysis as a host has it. */
export const costBenefit = read.value;
