import type { PublicValue, Weights } from '@maatwerk/core/value-triangle';
import type { Translate } from '../messages/message-catalogue.js';

/** The weights to be read aloud: `Betrokkenheid 45, legitimiteit 30, rendement 25.` */
export function weightsSentence(t: Translate, weights: Weights): string {
  return t('valueTriangle.said', { ...weights });
}

/** What the weights come to in words; the values that carry the most, none while nobody chose. */
export function leaningSentence(t: Translate, leansTo: readonly PublicValue[]): string {
  const [value, other] = leansTo.map((name) => t(`valueTriangle.${name}.inline`));
  const keys = ['weight.empty', 'leans.one', 'leans.two', 'leans.all'] as const;
  return t(`valueTriangle.${keys[leansTo.length] ?? 'leans.all'}`, { value, other });
}
