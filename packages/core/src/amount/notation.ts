import type { Unit } from './unit.js';

/** How people write amounts: `nl` is `4.962,72 per maand`, `en` is `4,962.72 per month`. */
export type Notation = 'nl' | 'en';

/** The words that may stand in an amount, in small letters, and the language tag its figures are written by. */
export type NotationWords = {
  readonly tag: string;
  readonly multipliers: ReadonlyMap<string, bigint>;
  readonly currencies: readonly string[];
  /** The first is the one that is written. */
  readonly estimates: readonly string[];
  readonly unquantified: readonly string[];
  readonly between: readonly [before: string, middle: string];
  /** What may stand between the ends of a range, each as words one after another. */
  readonly to: readonly (readonly string[])[];
  /** The first word of a unit is the one that is written; in English it may be two words. */
  readonly units: ReadonlyMap<string, Exclude<Unit, 'once'>>;
  /** What stands after an amount that is paid a single time. */
  readonly once: string;
  /** How often an own contribution counts that has no number of its own while its line has one. */
  readonly asPeriod: string;
};

/** The words of each notation. */
export const notations: Readonly<Record<Notation, NotationWords>> = {
  nl: {
    tag: 'nl-NL',
    // Maps, because `constructor` is a member of every object.
    multipliers: new Map([
      ['duizend', 1_000n],
      ['miljoen', 1_000_000n],
      ['mln', 1_000_000n],
    ]),
    currencies: ['eur', 'euro'],
    estimates: ['ca.', 'circa', 'ongeveer'],
    unquantified: ['pm', 'p.m.'],
    between: ['tussen', 'en'],
    to: [['tot', 'en', 'met'], ['tot']],
    units: new Map([
      ['uur', 'hour'],
      ['etmaal', 'day'],
      ['dag', 'day'],
      ['nacht', 'night'],
      ['week', 'week'],
      ['maand', 'month'],
      ['schoolmaand', 'schoolMonth'],
      ['kwartaal', 'quarter'],
      ['halfjaar', 'halfYear'],
      ['jaar', 'year'],
    ]),
    once: 'eenmalig',
    asPeriod: 'periode',
  },
  en: {
    tag: 'en-GB',
    multipliers: new Map([
      ['thousand', 1_000n],
      ['million', 1_000_000n],
      ['mln', 1_000_000n],
    ]),
    currencies: ['eur', 'euro', 'euros'],
    estimates: ['±', 'ca.', 'circa', 'about', 'approximately'],
    unquantified: ['pm', 'p.m.', 'tbd'],
    between: ['between', 'and'],
    to: [['to']],
    units: new Map([
      ['hour', 'hour'],
      ['day', 'day'],
      ['night', 'night'],
      ['week', 'week'],
      ['month', 'month'],
      ['school month', 'schoolMonth'],
      ['quarter', 'quarter'],
      ['half year', 'halfYear'],
      ['half - year', 'halfYear'],
      ['year', 'year'],
    ]),
    once: 'once',
    asPeriod: 'period',
  },
};

/** A text with point and comma after a digit changed places: the English notation of figures in Dutch, and back. */
export function withMarksSwapped(text: string): string {
  return text.replace(/(\d)([.,])/g, (_found, digit: string, mark: string) => digit + (mark === ',' ? '.' : ','));
}

/** A text in a notation with the marks of Dutch figures; its words stay as they are. */
export function withDutchMarks(text: string, notation: Notation): string {
  return notation === 'nl' ? text : withMarksSwapped(text);
}
