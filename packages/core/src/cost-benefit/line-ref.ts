import type { CostLine, ScenarioName } from './cost-benefit.js';
import type { LineRef } from './finding.js';

/** The place of a line in its scenario. */
export function refTo(scenario: ScenarioName, line: CostLine, index: number): LineRef {
  return { scenario, index, ...(line.id !== undefined && { id: line.id }) };
}
