import { readFileSync } from 'node:fs';
import { ownRoles } from './own-roles.mjs';

// A component's own token says more than the form control in general; a basis token says the least.
const order = [/^nl-/, /^utrecht-(?!form-control-)/, /^utrecht-form-control-/, /^denhaag-/, /^ams-/, /^basis-/];
const rankOf = (token) => order.findIndex((pattern) => pattern.test(token));

const matrix = new URL('../../packages/elements/src/theme/token-matrix.tsv', import.meta.url);

function rowsOfMatrix() {
  const [, ...rows] = readFileSync(matrix, 'utf8').trim().split('\n');
  return new Map(
    rows.map((row) => {
      const [role, ...tokens] = row.split('\t');
      return [role, [...new Set(tokens)].filter((token) => rankOf(token) >= 0)];
    }),
  );
}

function tokensOf({ name, row, swap, also = [], never = [], last = [] }, rows) {
  if (row && !rows.has(row)) throw new Error(`token-matrix.tsv has no row "${row}" for the role ${name}`);
  const found = (rows.get(row) ?? []).filter((token) => !never.includes(token));
  const swapped = swap ? found.map((token) => token.replace(...swap)) : found;
  const sorted = [...swapped, ...also].sort((a, b) => rankOf(a) - rankOf(b));
  return [...new Set([...sorted, ...last])];
}

/** `var()` of each token in turn, then `own`. */
export const chainOf = (tokens, own) => tokens.reduceRight((inner, token) => `var(--${token}, ${inner})`, own);

/** Every role with `tokens`, the names of the tokens of themes it looks for after the host's own, in that order. */
export function roleChains() {
  const rows = rowsOfMatrix();
  return ownRoles.map((role) => ({ ...role, tokens: tokensOf(role, rows) }));
}
