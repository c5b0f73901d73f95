import { expect } from 'chai';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../browser.mjs';
import { roleChains } from './chains.mjs';
import { contrastOf, over } from './contrast-of.mjs';
import { judgedPairs } from './judged-pairs.mjs';
import { rolesByTheme } from './themed-pages.mjs';
import { themeCss } from './theme-source.mjs';

const roles = roleChains();
const legible = new Set(roles.filter((role) => role.legible).map(({ name }) => name));

describe('the contrast of two colours', () => {
  it('is what WCAG says of black on white, and of a grey that is just enough', () => {
    expect(contrastOf([0, 0, 0], [255, 255, 255])).to.equal(21);
    expect(contrastOf([118, 118, 118], [255, 255, 255])).to.be.closeTo(4.54, 0.005);
  });

  it('is that of what is seen where a colour lets another through', () => {
    expect(over([0, 0, 0, 0.5], [255, 255, 255])).to.deep.equal([127.5, 127.5, 127.5]);
  });

  it("is the theme's own affair only where its token stands without a fallback of ours", () => {
    const grey = { colour: [170, 170, 170, 1] };
    const white = { colour: [255, 255, 255, 1], token: 'x-background' };
    const pair = { front: 'link', back: 'document-background-color', least: 4.5 };
    const verdictOf = (token, names) =>
      judgedPairs(
        new Map([
          ['link', { ...grey, token }],
          ['document-background-color', white],
        ]),
        new Set(names),
        [pair],
      )[0].verdict;

    expect([verdictOf('x-link', []), verdictOf('x-link', ['link']), verdictOf(null, [])]).to.deep.equal([
      'theme',
      'ours',
      'ours',
    ]);
  });
});

describe('in every theme', function () {
  this.timeout(120_000);
  let found;
  before(async () => {
    const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
    found = await rolesByTheme(browser, roles, themeCss());
    await browser.close();
  });

  it('every pair of colours is strong enough, save what a theme itself says on a page it was not made for', () => {
    const weak = Object.entries(found).flatMap(([theme, ofTheme]) =>
      judgedPairs(ofTheme, legible)
        .filter(({ verdict }) => verdict !== 'enough')
        .map(({ front, back, verdict }) => `${theme}: ${front} on ${back} (${verdict})`),
    );

    expect(weak.filter((line) => !/^utrecht-on-dark: .*\(theme\)$/.test(line))).to.deep.equal([]);
  });

  it('every token that is found holds what its role can use', () => {
    const unusable = Object.entries(found).flatMap(([theme, ofTheme]) =>
      [...ofTheme.values()].filter(({ usable }) => !usable).map(({ name, token }) => `${theme}: ${token} for ${name}`),
    );

    expect(unusable).to.deep.equal([]);
  });

  it("a colour of the theme is drawn as it is where it can be read, and as near as can be where it can't", () => {
    const drawn = (theme) => found[theme].get('link-color');

    expect(drawn('utrecht').colour).to.deep.equal(drawn('utrecht').unbent);
    expect(drawn('ma').colour).to.not.deep.equal(drawn('ma').unbent);
  });
});
