import { canvasFields, type Canvas, type CanvasField } from './canvas.js';

/** The boxes of the paper: its eight texts, an amount per scenario, and the score. */
export type CanvasBox = CanvasField | `costBenefit/${'current' | 'threatened' | 'custom'}` | 'score';

/** What stands beside the canvas: the analysis (a reason why it is impossible fills its boxes too; an object says which scenarios are calculated) and whether a score was given or declined. */
export type BesideCanvas = {
  costBenefit: 'calculated' | 'impossible' | null | { current: boolean; threatened: boolean; custom: boolean };
  score: boolean;
};

/** How far a canvas is: `filled` of `total` boxes, which are `empty`, and which of the empty ones are no failure (`optionalEmpty`). */
export type Completeness = { filled: number; total: number; empty: CanvasBox[]; optionalEmpty: CanvasBox[] };

/**
 * The twelve boxes in the order of reading. The paper's lead, date and reference are its head and not boxes: they come
 * from the case. The costs are three boxes because the paper has three amounts, and two of them are no comparison yet.
 */
export const canvasBoxes: readonly CanvasBox[] = [
  ...canvasFields.slice(0, 6),
  'costBenefit/current',
  'costBenefit/threatened',
  'costBenefit/custom',
  ...canvasFields.slice(6),
  'score',
];

/** How many of the twelve boxes are filled; a text of white space alone is empty, an empty score hinders nothing. */
export function completenessOf(canvas: Canvas, beside: BesideCanvas): Completeness {
  const unfilled = canvasBoxes.filter((box) => !isFilled(box, canvas, beside));
  return {
    filled: canvasBoxes.length - unfilled.length,
    total: canvasBoxes.length,
    empty: unfilled.filter((box) => box !== 'score'),
    optionalEmpty: unfilled.filter((box) => box === 'score'),
  };
}

function isFilled(box: CanvasBox, canvas: Canvas, { costBenefit, score }: BesideCanvas): boolean {
  switch (box) {
    case 'score':
      return score || canvas.satisfaction !== undefined;
    case 'costBenefit/current':
      return isCalculated(costBenefit, 'current');
    case 'costBenefit/threatened':
      return isCalculated(costBenefit, 'threatened');
    case 'costBenefit/custom':
      return isCalculated(costBenefit, 'custom');
    default:
      return canvas[box].trim() !== '';
  }
}

function isCalculated(state: BesideCanvas['costBenefit'], scenario: 'current' | 'threatened' | 'custom'): boolean {
  return typeof state === 'object' ? state?.[scenario] === true : true;
}
