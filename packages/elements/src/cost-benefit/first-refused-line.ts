import { lineKey } from '@maatwerk/core/cost-benefit/edit-lines';
import type { CostLine, ScenarioName } from '@maatwerk/core/cost-benefit';
import type { Translate } from '../messages/message-catalogue.js';
import { refusedCells, refusedCellText } from './cell-words.js';
import { linePath } from './cost-line.js';
import type { Refusal } from './first-refusal.js';

/** The first cell of a scenario that was not understood; `null` when all of them were. */
export function firstRefusedLine(name: ScenarioName, lines: readonly CostLine[], t: Translate): Refusal | null {
  for (const [index, line] of lines.entries()) {
    const [cell] = refusedCells(line);
    if (cell === undefined) continue;
    return { path: `${linePath(name, lineKey(line, index))}/${cell}`, text: refusedCellText(line, cell, t) };
  }
  return null;
}
