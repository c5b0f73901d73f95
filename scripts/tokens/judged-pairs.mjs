import { contrastOf, over } from './contrast-of.mjs';
import { pairs } from './pairs.mjs';

const pageRole = 'document-background-color';

/**
 * Every pair with its `ratio` in a theme (`roles` as in rolesByTheme) and a `verdict`: `enough`; `theme` when the theme's
 * own token is too weak and no fallback of ours takes its place; `ours` when a value or fallback of ours is.
 * `legible` are the names of the roles that a fallback stands behind.
 */
export function judgedPairs(roles, legible, all = pairs) {
  const colourOf = (name) => roles.get(name).colour;
  const page = over(colourOf(pageRole), [255, 255, 255]);
  return all.map((pair) => {
    const back = over(colourOf(pair.back), over(colourOf(pair.under ?? pageRole), page));
    const ratioOf = (name) => contrastOf(over(colourOf(name), back), back);
    const ratio = Math.max(...[pair.front, pair.or].filter(Boolean).map(ratioOf));
    const isTheme = roles.get(pair.front).token !== null && !legible.has(pair.front);
    return { ...pair, ratio, verdict: ratio >= pair.least ? 'enough' : isTheme ? 'theme' : 'ours' };
  });
}
