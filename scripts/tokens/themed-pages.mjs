import { readFileSync } from 'node:fs';
import { themes } from './themes.mjs';

// Runs in the page. Colours are read as painted, for a computed one may be oklch() or color().
function readRoles({ roles, styles }) {
  const host = document.querySelector('#element');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const probe = root.appendChild(document.createElement('span'));
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const computed = getComputedStyle(host);
  const valueOf = (property) => computed.getPropertyValue(property).trim();

  const painted = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  return roles.map(({ name, tokens, property }) => {
    const token = tokens.find((candidate) => valueOf(`--${candidate}`) !== '') ?? null;
    const value = valueOf(`--_maatwerk-${name}`);
    const resolved = (declared) => {
      probe.style.setProperty(property, declared);
      return getComputedStyle(probe).getPropertyValue(property);
    };
    const shown = resolved(`var(--_maatwerk-${name})`);
    return {
      name,
      token,
      value: token === null ? value : valueOf(`--${token}`),
      usable: value === '' || CSS.supports(property, value),
      colour: property === 'color' ? painted(shown) : null,
      unbent: property === 'color' && token !== null ? painted(resolved(`var(--${token})`)) : null,
    };
  });
}

const propertyOf = (name) =>
  [
    [/-color$/, 'color'],
    [/font-family$/, 'font-family'],
    [/font-weight$/, 'font-weight'],
    [/font-size$/, 'font-size'],
    [/radius$/, 'border-radius'],
    [/./, 'padding-left'],
  ].find(([pattern]) => pattern.test(name))[1];

/** The page of a theme, as HTML with an element of id `element` on it. */
export function pageOf({ className = '', styles, page = {} }) {
  const sheet = styles ? readFileSync(new URL(`../../node_modules/${styles}`, import.meta.url), 'utf8') : '';
  const set = Object.entries(page).map(([name, value]) => `${name}: ${value};`);
  // a host that sets a token of a theme itself does so with more weight than the theme's class
  return `<!doctype html><html lang="nl" class="${className}"><style>${sheet}</style><style>:root:root { ${set.join(' ')} }</style><div id="element"></div>`;
}

/**
 * What every role becomes on the page of every theme: `{theme: Map of role → {name, token, value, usable, colour,
 * unbent}}`. `token` is the first of its chain that the theme has (null: our own value), `value` what that holds, `usable`
 * whether a property of its kind takes it, `colour` `[red, green, blue, alpha]` as Chromium paints it, `unbent` the same of
 * the token alone.
 */
export async function rolesByTheme(browser, roles, styles, names = Object.keys(themes)) {
  const page = await browser.newPage();
  const asked = roles.map(({ name, tokens }) => ({ name, tokens, property: propertyOf(name) }));
  const found = {};
  for (const name of names) {
    await page.setContent(pageOf(themes[name]));
    const read = await page.evaluate(readRoles, { roles: asked, styles });
    found[name] = new Map(read.map((role) => [role.name, role]));
  }
  await page.close();
  return found;
}
