import type { CostLine } from '@maatwerk/core/cost-benefit';
import type { Translate } from '../messages/message-catalogue.js';
import { refusedCells, refusedCellText } from './cell-words.js';

/** What to do about the first cell that was not understood; `null` when all of them were. */
export function firstRefusedLine(lines: readonly CostLine[], t: Translate): string | null {
  for (const line of lines) {
    const [cell] = refusedCells(line);
    if (cell !== undefined) return refusedCellText(line, cell, t);
  }
  return null;
}
