import { spansOf, type Span } from './span.js';

// The post gives out no postcode that begins with 0 or ends in SA, SD or SS.
const postcode =
  /(?<![\p{L}\p{N}]|\d[-.,/])[1-9]\d{3}[ \u00a0\u202f]?(?!SA|SD|SS)[A-Z]{2}(?:[ \u00a0\u202f]?[1-9]\d{0,4}(?:[A-Za-z]{1,3}|[-/][A-Za-z0-9]{1,4})?(?![\p{L}\p{N}]|[.,]\d)|(?![\p{L}\p{N}]|-\p{L}))/gu;

/** Dutch postcodes, each with the house number and its addition where these follow. */
export function findPostcodes(text: string): Span[] {
  return spansOf(text, postcode);
}
