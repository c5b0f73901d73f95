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

/** Cents as an amount: `€ 62.785`, `€ 82,50`, below zero `min € 100`; figures are Dutch in either language. */
export function formatCents(cents: number, locale: Locale = 'nl'): string {
  const sign = cents < 0 ? `${words[locale].below}${noBreak}` : '';
  return `${sign}€${noBreak}${figures(Math.abs(cents))}`;
}

/** A lowest and a highest amount as one: `€ 61.785 – 63.785`; the same twice is one amount. `+ PM` where something is unknown. */
export function formatSpan({ min, max, unquantified }: Span, locale: Locale = 'nl'): string {
  const open = unquantified ? ` +${noBreak}${words[locale].pm}` : '';
  if (min === max) return `${formatCents(min, locale)}${open}`;
  const high = max < 0 || min < 0 ? formatCents(max, locale) : figures(max);
  return `${formatCents(min, locale)} – ${high}${open}`;
}

/** An amount to be read aloud: `tussen 61.785 en 63.785 euro`. */
export function speakSpan({ min, max, unquantified }: Span, locale: Locale = 'nl'): string {
  const { between, one, below, pm } = words[locale];
  const spoken = (cents: number): string => `${cents < 0 ? `${below} ` : ''}${figures(Math.abs(cents))}`;
  const amount = min === max ? one(spoken(min)) : between(spoken(min), spoken(max));
  return unquantified ? `${amount} + ${pm}` : amount;
}

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });

// Intl counts in binary fractions beyond 2^53 / 100: euros and cents apart stay exact.
function figures(cents: number): string {
  const rest = cents % 100;
  const euros = whole.format((cents - rest) / 100);
  return rest === 0 ? euros : `${euros},${String(rest).padStart(2, '0')}`;
}
