import type { Assessment } from '@maatwerk/core/value-triangle/assessment';
import { comparisonName } from './comparison-fields.js';
import { weightName } from './weight-fields.js';

/**
 * The field to go to for a path of the case: `valueTriangle/comparisons/legitimacy` is the first field that is empty
 * there, else its first. A path of one field is that field; a path of another section is `null`.
 */
export function fieldOfPath(path: string, { missing }: Assessment): string | null {
  if (path.split('/')[0] !== 'valueTriangle') return null;
  if (path === 'valueTriangle/weights') return weightName('involvement');
  if (path.startsWith('valueTriangle/weights/')) return path;
  const within = missing.map(comparisonName).find((name) => name === path || name.startsWith(`${path}/`));
  if (within) return within;
  const [, , value = 'involvement', scenario = 'current', what = 'reason'] = path.split('/');
  return ['valueTriangle', 'comparisons', value, scenario, what].join('/');
}
