import type { CostBenefit, CostLine, ScenarioName } from './cost-benefit.js';
import { withLines, withTotal } from './edit-scenario.js';
import { findingKey, type Finding } from './finding.js';

/** An analysis as far as it says which findings may stay. */
export type KeepsFindings = Pick<CostBenefit, 'keptFindings'>;

/**
 * The analysis as the computation has it, or `null` where only a person can mend it. The figure beside what was
 * computed goes: a typed total, what a line was said to come to, a period of its own, lines that are the same twice.
 */
export function settleFinding(costBenefit: CostBenefit, finding: Finding): CostBenefit | null {
  const { code, scenario, lines } = finding;
  switch (code) {
    case 'total-differs-from-lines':
      return withTotal(costBenefit, scenario, null);
    case 'row-differs-from-rate':
      return withoutStated(costBenefit, scenario, lines[0]?.index);
    case 'duplicate-line':
      return withoutCopies(
        costBenefit,
        scenario,
        lines.map(({ index }) => index),
      );
    case 'unequal-periods':
      return withoutOwnPeriod(costBenefit, scenario);
    case 'magnitude':
    case 'times-missing':
    case 'line-outside-period':
      return null;
  }
}

/** The analysis in which a finding stays as it is, with the reason as typed; the finding comes back as soon as its figures change. */
export function keepFinding(costBenefit: CostBenefit, finding: Finding, reason: string): CostBenefit {
  const rest = reopenFinding(costBenefit, finding);
  return { ...rest, keptFindings: [...(rest.keptFindings ?? []), { finding: findingKey(finding), reason }] };
}

/** The analysis in which nobody said that a finding may stay. */
export function reopenFinding(costBenefit: CostBenefit, finding: Finding): CostBenefit {
  const { keptFindings, ...rest } = costBenefit;
  const key = findingKey(finding);
  const others = (keptFindings ?? []).filter((kept) => kept.finding !== key);
  return others.length === 0 ? rest : { ...rest, keptFindings: others };
}

/** Why a finding may stay, as typed; `undefined` while nobody began to say so. */
export function keptReason({ keptFindings = [] }: KeepsFindings, finding: Finding): string | undefined {
  if (keptFindings.length === 0) return undefined;
  const key = findingKey(finding);
  return keptFindings.find((kept) => kept.finding === key)?.reason;
}

/** The findings that are still a question: those that nobody keeps, or that are kept without a reason. */
export function openFindings(keeps: KeepsFindings, findings: readonly Finding[]): readonly Finding[] {
  if (keeps.keptFindings === undefined) return findings;
  return findings.filter((finding) => (keptReason(keeps, finding) ?? '').trim() === '');
}

function withoutStated(costBenefit: CostBenefit, name: ScenarioName, index: number | undefined): CostBenefit {
  return withLines(
    costBenefit,
    name,
    linesOf(costBenefit, name).map((line, at) => {
      if (at !== index) return line;
      const { stated: _said, ...rest } = line;
      return rest;
    }),
  );
}

// Two lines that differ in anything but their id may both be right: then a person says which one goes.
function withoutCopies(costBenefit: CostBenefit, name: ScenarioName, same: readonly number[]): CostBenefit | null {
  const lines = linesOf(costBenefit, name);
  const [first, ...copies] = same;
  const original = first === undefined ? undefined : lines[first];
  if (original === undefined || copies.some((at) => content(lines[at]) !== content(original))) return null;
  return withLines(
    costBenefit,
    name,
    lines.filter((_line, at) => !copies.includes(at)),
  );
}

// A typed total is about the months it was typed for; only lines can be worked out again over other months.
function withoutOwnPeriod(costBenefit: CostBenefit, name: ScenarioName): CostBenefit | null {
  const scenario = costBenefit.scenarios[name];
  if (!scenario || scenario.lines === undefined) return null;
  const { period: _own, ...rest } = scenario;
  return { ...costBenefit, scenarios: { ...costBenefit.scenarios, [name]: rest } };
}

function linesOf({ scenarios }: CostBenefit, name: ScenarioName): CostLine[] {
  return scenarios[name]?.lines ?? [];
}

function content(line: CostLine | undefined): string {
  return JSON.stringify(Object.entries({ ...line, id: '' }).sort(([a], [b]) => (a < b ? -1 : 1)));
}
