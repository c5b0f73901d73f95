import { comparedScenarios, publicValues } from '@maatwerk/core/value-triangle';
import { TextFindings, type FindingsHost } from '../privacy/text-findings.js';
import { comparisonName, type ComparisonField } from './comparison-fields.js';

/** The element whose reasons are looked at. */
export interface ReasonsHost extends FindingsHost<'valueTriangle'> {
  writeReason(field: ComparisonField, reason: string): void;
}

const reasons: ReadonlyMap<string, ComparisonField> = new Map(
  publicValues
    .flatMap((value) => comparedScenarios.map((scenario) => ({ value, scenario, what: 'reason' as const })))
    .map((field) => [comparisonName(field), field]),
);

/** Possible names in the six reasons. */
export function reasonFindings(host: ReasonsHost): TextFindings<'valueTriangle'> {
  return new TextFindings(host, {
    section: 'valueTriangle/',
    texts: () => {
      const { comparisons } = host.editor.value;
      return new Map([...reasons].map(([path, { value, scenario }]) => [path, comparisons[value][scenario].reason]));
    },
    labelOf: (path) => host.words.t(`valueTriangle.${reasons.get(path)?.value ?? 'involvement'}`),
    write: (path, text) => {
      const field = reasons.get(path);
      if (field) host.writeReason(field, text);
    },
  });
}
