import type { Weights } from '@maatwerk/core/value-triangle';
import { balanced, moveTowards } from '@maatwerk/core/value-triangle/weights';
import { pointStep } from './weight-fields.js';

/** Where a key moves the point: an arrow 5 points, with Shift 1; Home into balance. `null` for any other key. */
export function weightsByKey(
  { key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent,
  weights: Weights | null,
): Weights | null {
  if (ctrlKey || altKey || metaKey) return null;
  const step = shiftKey ? 1 : pointStep;
  switch (key) {
    case 'ArrowUp':
      return moveTowards(weights, 'involvement', step);
    case 'ArrowLeft':
      return moveTowards(weights, 'legitimacy', step);
    case 'ArrowRight':
      return moveTowards(weights, 'publicReturn', step);
    case 'ArrowDown':
      return moveTowards(weights, 'involvement', -step);
    case 'Home':
      return balanced;
    default:
      return null;
  }
}
