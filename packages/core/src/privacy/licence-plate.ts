import { spansOf, type Span } from './span.js';

// The fourteen side codes of the Dutch vehicle authority (RDW), X for a letter and 9 for a digit.
const sideCodes = [
  'XX-99-99',
  '99-99-XX',
  '99-XX-99',
  'XX-99-XX',
  'XX-XX-99',
  '99-XX-XX',
  '99-XXX-9',
  '9-XXX-99',
  'XX-999-X',
  'X-999-XX',
  'XXX-99-X',
  'X-99-XXX',
  '9-XX-999',
  '999-XX-9',
];

const plate = new RegExp(
  `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)(?:${sideCodes
    .map((code) => code.replaceAll('X', '[A-Z]').replaceAll('9', '\\d'))
    .join('|')})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`,
  'gu',
);

/** Dutch licence plates written with their hyphens. */
export function findLicencePlates(text: string): Span[] {
  return spansOf(text, plate);
}
