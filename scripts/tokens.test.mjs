import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { roleChains } from './tokens/chains.mjs';
import { publishedTokens } from './tokens/published-tokens.mjs';
import { roleWords } from './tokens/role-words.mjs';
import { themeSource } from './tokens/theme-source.mjs';
import { writtenFiles } from './tokens/written-files.mjs';

const root = new URL('../', import.meta.url);
const textOf = (path) => readFileSync(new URL(path, root), 'utf8');
const source = await themeSource();
const declarationOf = (name) =>
  new RegExp(`--_maatwerk-${name}: ([^;]+);`)
    .exec(source)?.[1]
    .replace(/\s+/g, ' ')
    .replace(/\( | \)/g, (edge) => edge.trim());

describe('the roles of the theme', () => {
  it('stand in every written file as the matrix and the own values say', async () => {
    for (const [path, text] of await writtenFiles())
      expect(textOf(path), `${path}: run node scripts/tokens.mjs`).to.equal(text);
  });

  it("read the host's own value first, then a component's token, then the form control, then ours", () => {
    expect(declarationOf('control-border-color')).to.equal(
      'var(--maatwerk-control-border-color, var(--utrecht-textbox-border-color, ' +
        'var(--utrecht-form-control-border-color, var(--ams-text-input-border-color, var(--_maatwerk-own-control-border-color)))))',
    );
  });

  it('leave out tokens that hold another kind of value', () => {
    expect(source).to.not.include('ams-table-header-cell-font-weight');
  });

  it('have a sentence each', () => {
    expect(Object.keys(roleWords).sort()).to.deep.equal(
      roleChains()
        .map(({ name }) => name)
        .sort(),
    );
  });
});

// [custom property, token] of every leaf of a tree in the format of the Design Tokens Community Group
function tokensOf(node, path = []) {
  if ('$value' in node) return [[`--${path.join('-')}`, node]];
  return Object.entries(node).flatMap(([key, child]) => tokensOf(child, [...path, key]));
}

describe('the published tokens', () => {
  const tokens = new Map(tokensOf(publishedTokens()));
  const sourcesIn = (folder) =>
    readdirSync(new URL(folder, root), { recursive: true })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
      .map((path) => textOf(`${folder}/${path}`));

  it('are the custom properties that style sheets read, all of them and no other', () => {
    const read = ['packages/elements/src', 'packages/kit/src']
      .flatMap(sourcesIn)
      .flatMap((text) => text.match(/(?<=var\(\s*)--maatwerk-[\w-]+/g) ?? []);

    expect([...tokens.keys()].sort()).to.deep.equal([...new Set(read)].sort());
  });

  it('point, where one follows another, to a token that is there', () => {
    const wanted = [...tokens.values()].flatMap(({ $value }) => /^\{(.+)\}$/.exec($value)?.[1] ?? []);

    expect(wanted.map((path) => `--${path.replaceAll('.', '-')}`).filter((name) => !tokens.has(name))).to.deep.equal(
      [],
    );
    expect(wanted).to.not.deep.equal([]);
  });

  it('are an entry of the package', () => {
    const { exports: entries } = JSON.parse(textOf('packages/elements/package.json'));

    expect(tokensOf(JSON.parse(textOf(`packages/elements/${entries['./tokens.json']}`))).length).to.equal(tokens.size);
  });

  it('hold no private property', () => {
    expect([...tokens.values()].filter(({ $value }) => $value.includes('--'))).to.deep.equal([]);
  });
});
