import { boundsOf } from './exact-sum.js';
import type { Finding, LineRef } from './finding.js';
import type { ExactLine } from './line-outcome.js';

/** What there is to look at in one line by itself; `rounding` in cents. */
export function lineFindings(ref: LineRef, worked: ExactLine, rounding: number): Finding[] {
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
  return [min, max].every((end) => {
    const off = BigInt(stated) - end;
    return 2n * (off < 0n ? -off : off) > BigInt(rounding);
  });
}
