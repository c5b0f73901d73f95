// Writes packages/elements/src/theme/theme.styles.ts from the token matrix and the table of own values.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ownRoles } from './tokens/own-roles.mjs';

const folder = new URL('../packages/elements/src/theme/', import.meta.url);
const generated = new URL('theme.styles.ts', folder);

// A component's own token says more than the form control in general; a basis token says the least.
const order = [/^nl-/, /^utrecht-(?!form-control-)/, /^utrecht-form-control-/, /^denhaag-/, /^ams-/, /^basis-/];
const rankOf = (token) => order.findIndex((pattern) => pattern.test(token));

function readMatrix() {
  const [, ...rows] = readFileSync(new URL('token-matrix.tsv', folder), 'utf8').trim().split('\n');
  return new Map(
    rows.map((row) => {
      const [role, ...tokens] = row.split('\t');
      return [role, [...new Set(tokens)].filter((token) => rankOf(token) >= 0)];
    }),
  );
}

function chainOf({ name, row, swap, also = [], never = [], own }, matrix) {
  const found = (matrix.get(row) ?? []).filter((token) => !never.includes(token));
  if (row && !matrix.has(row)) throw new Error(`token-matrix.tsv has no row "${row}" for the role ${name}`);
  const swapped = swap ? found.map((token) => token.replace(...swap)) : found;
  const tokens = [...new Set([...swapped, ...also])].sort((a, b) => rankOf(a) - rankOf(b));
  return [`maatwerk-${name}`, ...tokens].reduceRight(
    (inner, token) => `var(--${token}${inner ? `, ${inner}` : ''})`,
    own,
  );
}

const ownName = ({ name }) => `--_maatwerk-own-${name}`;

const declared = (pairs, indent) => pairs.map(([name, value]) => `${indent}${name}: ${value};`).join('\n');

/** The text of theme.styles.ts as it should be now. */
export async function themeSource() {
  const matrix = readMatrix();
  const adaptive = ownRoles.filter((role) => role.adaptive);
  const chains = ownRoles.map((role) => {
    const own = role.adaptive ? `var(${ownName(role)})` : role.own;
    return [`--_maatwerk-${role.name}`, chainOf({ ...role, own }, matrix)];
  });
  const fixed = adaptive.map((role) => [ownName(role), role.own]);
  const following = adaptive.map((role) => [ownName(role), role.adaptive]);
  const text = `// Written by scripts/tokens.mjs from token-matrix.tsv; change that or scripts/tokens/own-roles.mjs.
import { css } from 'lit';

/** Every role of the design as \`--_maatwerk-*\`: the host's own value, else its NL Design System theme's, else ours. */
export const themeStyles = css\`
  :host {
${declared([...fixed, ...chains], '    ')}
  }

  @supports (color: oklch(from currentColor clamp(0, (l - 0.5) * 1000, 1) c h)) {
    :host {
${declared(following, '      ')}
    }
  }
\`;
`;
  return format(text, { ...(await resolveConfig(folder)), parser: 'typescript' });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const isCurrent = readFileSync(generated, { encoding: 'utf8', flag: 'a+' }) === (await themeSource());
  if (process.argv.includes('--check')) {
    if (!isCurrent)
      console.error('packages/elements/src/theme/theme.styles.ts is not up to date. Run node scripts/tokens.mjs');
    process.exitCode = isCurrent ? 0 : 1;
  } else {
    writeFileSync(generated, await themeSource());
  }
}
