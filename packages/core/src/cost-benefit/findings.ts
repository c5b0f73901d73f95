import type { Amount } from '../amount/amount.js';
import { scenarioNames, type CostBenefit, type CostLine, type ScenarioName } from './cost-benefit.js';
import { boundsOf, sumOf } from './exact-sum.js';
import type { Finding, LineRef } from './finding.js';
import type { ExactLine } from './line-outcome.js';
import { refTo } from './line-ref.js';
import { magnitudeFindings } from './magnitude.js';
import type { ExactScenario } from './scenario-sum.js';

/** Everything in the figures to look at again, by scenario and then between scenarios. */
export function findingsIn(input: CostBenefit, scenarios: Record<ScenarioName, ExactScenario>): Finding[] {
  return [
    ...scenarioNames.flatMap((name) => [
      ...unequalPeriod(name, input),
      ...totalBesideLines(name, input.scenarios[name]?.total, scenarios[name]),
      ...duplicateLines(name, scenarios[name].lines),
      ...scenarios[name].lines.flatMap((line, index) =>
        lineFindings(refTo(name, line.line, index), line, input.rounding ?? 0),
      ),
    ]),
    ...magnitudeFindings(scenarios),
  ];
}

function unequalPeriod(scenario: ScenarioName, { period, scenarios }: CostBenefit): Finding[] {
  const months = scenarios[scenario]?.period?.months ?? period.months;
  if (months === period.months) return [];
  return [{ code: 'unequal-periods', scenario, lines: [], params: { months, periodMonths: period.months } }];
}

function totalBesideLines(scenario: ScenarioName, total: Amount | undefined, worked: ExactScenario): Finding[] {
  if (worked.state !== 'calculated' || worked.fromTotal || total === undefined) return [];
  const stated = sumOf(total);
  const { sum } = worked;
  if (stated.unquantified || (stated.min === sum.min && stated.max === sum.max)) return [];
  const params = { terms: worked.lines.map(boundsOf), sum: boundsOf(sum), stated: boundsOf(stated) };
  return [{ code: 'total-differs-from-lines', scenario, lines: [], params }];
}

function duplicateLines(scenario: ScenarioName, lines: ExactLine[]): Finding[] {
  const found = new Map<string, { line: CostLine; refs: LineRef[] }>();
  lines.forEach(({ line }, index) => {
    const written = JSON.stringify([line.label, writtenAmount(line.amount), line.unit, line.from, line.to]);
    const same = found.get(written) ?? { line, refs: [] };
    same.refs.push(refTo(scenario, line, index));
    found.set(written, same);
  });
  return [...found.values()]
    .filter(({ refs }) => refs.length > 1)
    .map(({ line: { label, amount, unit }, refs }) => ({
      code: 'duplicate-line',
      scenario,
      lines: refs,
      params: { label, amount, unit, count: refs.length },
    }));
}

// The order of an object's members is no part of what is written, and an estimate of € 500 beside € 500 is the same line twice.
function writtenAmount(amount: Amount): unknown {
  if ('cents' in amount) return amount.cents;
  return 'range' in amount ? amount.range : (amount.typed ?? 'PM');
}

function lineFindings(ref: LineRef, worked: ExactLine, rounding: number): Finding[] {
  const { line, outside, timesMissing, formula } = worked;
  const { label, stated } = line;
  const about = { scenario: ref.scenario, lines: [ref] };
  const findings: Finding[] = [];
  if (timesMissing) {
    const of = formula.times === null ? 'line' : 'ownContribution';
    const unit = of === 'line' ? line.unit : (line.ownContribution?.unit ?? line.unit);
    findings.push({ code: 'times-missing', ...about, params: { label, unit, of } });
  }
  if (outside) {
    const days = { ...(line.from !== undefined && { from: line.from }), ...(line.to !== undefined && { to: line.to }) };
    const counted = line.times !== undefined && !worked.unquantified;
    findings.push({ code: 'line-outside-period', ...about, params: { label, ...days, counted } });
  }
  if (stated !== undefined && isOffRate(worked, stated.cents, rounding)) {
    const params = { label, formula, computed: boundsOf(worked), stated: stated.cents, rounding };
    findings.push({ code: 'row-differs-from-rate', ...about, params });
  }
  return findings;
}

function isOffRate({ min, max, unquantified }: ExactLine, stated: number, rounding: number): boolean {
  if (unquantified) return false;
  const off = [min, max].map((end) => 2n * size(BigInt(stated) - end));
  return off.every((doubled) => doubled > BigInt(rounding));
}

function size(cents: bigint): bigint {
  return cents < 0n ? -cents : cents;
}
