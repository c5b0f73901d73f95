import { format, resolveConfig } from 'prettier';
import { chainOf, roleChains } from './chains.mjs';
import { legible, legibleParts } from './own-roles.mjs';

const folder = new URL('../../packages/elements/src/theme/', import.meta.url);
const ownName = ({ name }) => `--_maatwerk-own-${name}`;
const ownOf = (role) => (role.adaptive ? `var(${ownName(role)})` : (role.everywhere ?? role.own));
const roleName = ({ name }) => `--_maatwerk-${name}`;
const declared = (pairs) => pairs.map(([name, value]) => `${name}: ${value};`).join('\n');

const own = (role) => chainOf(role.tokens, ownOf(role));
// the host's own value is taken as it is
const withHost = ({ name }, value) => `var(--maatwerk-${name}, ${value})`;

/** The style sheet that theme.styles.ts holds, as it should be now. */
export function themeCss() {
  const roles = roleChains();
  const adaptive = roles.filter((role) => role.adaptive);
  const everywhere = [
    ...adaptive.map((role) => [ownName(role), role.own]),
    ...roles.map((role) => [roleName(role), withHost(role, own(role))]),
  ];
  const following = [
    ...adaptive.map((role) => [ownName(role), role.adaptive]),
    ...legibleParts.map(([name, value]) => [`--_maatwerk-${name}`, value]),
    ...roles
      .filter((role) => role.legible)
      .map((role) => [roleName(role), withHost(role, legible(own(role), role.legible))]),
  ];
  return `
  :host {
${declared(everywhere)}
  }

  @supports (color: oklch(from currentColor clamp(0, (l - 0.5) * 1000, 1) c h)) {
    :host {
${declared(following)}
    }
  }
`;
}

/** The text of theme.styles.ts as it should be now. */
export async function themeSource() {
  const text = `// Written by scripts/tokens.mjs from token-matrix.tsv; change that or scripts/tokens/own-roles.mjs.
import { css } from 'lit';

/** Every role of the design as \`--_maatwerk-*\`: the host's own value, else its NL Design System theme's, else ours. */
export const themeStyles = css\`${themeCss()}\`;
`;
  return format(text, { ...(await resolveConfig(folder)), parser: 'typescript' });
}
