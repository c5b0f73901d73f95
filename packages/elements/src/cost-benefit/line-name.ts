import type { CostLine } from '@maatwerk/core/cost-benefit';
import type { Translate } from '../messages/message-catalogue.js';

/** What a line is called: its description, or that it has none. */
export function lineName({ label }: CostLine, t: Translate): string {
  return label.trim() === '' ? t('costLines.unlabelled') : label;
}
