// Prints how every pair of colours comes out in every theme; --chains prints which token each role resolves to.
import './node-version.mjs';
import { chromium } from 'playwright-core';
import { provideBrowser } from './browser.mjs';
import { roleChains } from './tokens/chains.mjs';
import { judgedPairs } from './tokens/judged-pairs.mjs';
import { rolesByTheme } from './tokens/themed-pages.mjs';
import { themeCss } from './tokens/theme-source.mjs';
import { themes } from './tokens/themes.mjs';

const roles = roleChains();
const legible = new Set(roles.filter((role) => role.legible).map(({ name }) => name));
const browser = await chromium.launch({ executablePath: provideBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
const found = await rolesByTheme(browser, roles, themeCss());
await browser.close();

const hex = ([red, green, blue, alpha]) =>
  `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}` +
  (alpha < 1 ? ` at ${Math.round(alpha * 100)}%` : '');
const distance = (one, other) => Math.max(...one.map((channel, i) => Math.abs(channel - other[i])));

function printChains() {
  for (const { name } of roles) {
    console.log(name);
    for (const [theme, ofTheme] of Object.entries(found)) {
      const { token, value, usable, colour } = ofTheme.get(name);
      const shown = colour ? hex(colour) : value;
      console.log(`  ${theme.padEnd(17)}${(token ?? 'our own').padEnd(62)}${usable ? shown : `NOT USABLE: ${value}`}`);
    }
  }
}

function printPairs(theme, ofTheme) {
  console.log(`${themes[theme].title}`);
  const judged = judgedPairs(ofTheme, legible);
  const words = { enough: '', theme: "too weak: the theme's own", ours: 'TOO WEAK' };
  for (const { what, front, back, ratio, least, law, verdict } of judged) {
    const colours = `${front} on ${back}`;
    console.log(
      `  ${ratio.toFixed(2).padStart(6)} of ${String(least).padEnd(4)}${law.padEnd(7)}${what.padEnd(32)}${colours.padEnd(66)}${words[verdict]}`,
    );
  }
  return judged;
}

const summary = [];
for (const [theme, ofTheme] of Object.entries(found)) {
  const judged = process.argv.includes('--chains') ? judgedPairs(ofTheme, legible) : printPairs(theme, ofTheme);
  const bent = [...ofTheme.values()].filter(
    ({ name, colour, unbent }) => legible.has(name) && unbent && distance(colour, unbent) > 1,
  );
  const weak = judged.filter(({ verdict }) => verdict !== 'enough');
  const unusable = [...ofTheme.values()].filter(({ usable }) => !usable);
  summary.push(
    `${themes[theme].title}: ${judged.length - weak.length} of ${judged.length} pairs are strong enough`,
    ...bent.map(({ name, token, colour, unbent }) => `  ours for ${token} ${hex(unbent)}: ${hex(colour)} (${name})`),
    ...unusable.map(({ name, token, value }) => `  ${token} holds "${value}", which ${name} cannot use`),
    ...weak.map(
      ({ what, front, back, ratio, verdict }) =>
        `  ${verdict === 'theme' ? "the theme's own" : 'OURS'}: ${what}, ${front} on ${back}, ${ratio.toFixed(2)}`,
    ),
  );
  if (unusable.length > 0 || weak.some(({ verdict }) => verdict === 'ours')) process.exitCode = 1;
}
if (process.argv.includes('--chains')) printChains();
console.log(`\n${summary.join('\n')}`);
