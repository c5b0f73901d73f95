import { legibleParts, ownRoles } from '../tokens/own-roles.mjs';

const short = new Map([
  ...ownRoles.flatMap(({ name }, nr) => [
    [name, `--_${nr}`],
    [`own-${name}`, `--_o${nr}`],
  ]),
  ...legibleParts.map(([name], nr) => [name, `--_l${nr}`]),
]);

/**
 * A text in which each private custom property of the theme has a short name, the same in every file. A name that is no
 * role of the theme is an error: nothing would declare it.
 */
export const shortProperties = (text) =>
  text.replace(/--_maatwerk-([\w-]+)/g, (long, name) => {
    const found = short.get(name);
    if (found === undefined) throw new Error(`${long} is no role in scripts/tokens/own-roles.mjs.`);
    return found;
  });
