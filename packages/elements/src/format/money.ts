import { writeCents } from '@maatwerk/core/amount/write-amount';
import type { Locale } from '../messages/message-catalogue.js';

/** A lowest and a highest amount in cents, as an analysis gives them. */
export interface Span {
  readonly min: number;
  readonly max: number;
  /** Something in it has no known amount. */
  readonly unquantified?: boolean;
}

const words = {
  nl: {
    below: 'min',
    pm: 'PM',
    between: (low: string, high: string) => `tussen ${low} en ${high} euro`,
    one: (amount: string) => `${amount} euro`,
  },
  en: {
    below: 'minus',
    pm: 'PM',
    between: (low: string, high: string) => `between ${low} and ${high} euros`,
    one: (amount: string) => `${amount} ${amount === '1' ? 'euro' : 'euros'}`,
  },
} as const;

const noBreak = '\u00a0';

/** Cents as an amount: `€ 62.785`, `€ 82,50`, below zero `min € 100`, in English `€ 62,785.50`. */
export function formatCents(cents: number, locale: Locale = 'nl'): string {
  const sign = cents < 0 ? `${words[locale].below}${noBreak}` : '';
  return `${sign}€${noBreak}${writeCents(Math.abs(cents), locale)}`;
}

/** A lowest and a highest amount as one: `€ 61.785 – 63.785`; the same twice is one amount. `+ PM` where something is unknown. */
export function formatSpan({ min, max, unquantified }: Span, locale: Locale = 'nl'): string {
  const open = unquantified ? ` +${noBreak}${words[locale].pm}` : '';
  if (min === max) return `${formatCents(min, locale)}${open}`;
  const high = max < 0 || min < 0 ? formatCents(max, locale) : writeCents(max, locale);
  return `${formatCents(min, locale)} – ${high}${open}`;
}

/** An amount to be read aloud: `tussen 61.785 en 63.785 euro`. */
export function speakSpan({ min, max, unquantified }: Span, locale: Locale = 'nl'): string {
  const { between, one, below, pm } = words[locale];
  const spoken = (cents: number): string => `${cents < 0 ? `${below} ` : ''}${writeCents(Math.abs(cents), locale)}`;
  const amount = min === max ? one(spoken(min)) : between(spoken(min), spoken(max));
  return unquantified ? `${amount} + ${pm}` : amount;
}
