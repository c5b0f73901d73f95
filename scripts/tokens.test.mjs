import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { themeSource } from './tokens/theme-source.mjs';

const written = readFileSync(new URL('../packages/elements/src/theme/theme.styles.ts', import.meta.url), 'utf8');
const source = await themeSource();
const declarationOf = (name) =>
  new RegExp(`--_maatwerk-${name}: ([^;]+);`)
    .exec(source)?.[1]
    .replace(/\s+/g, ' ')
    .replace(/\( | \)/g, (edge) => edge.trim());

describe('the roles of the theme', () => {
  it('stand in the generated file as the matrix and the own values say', () => {
    expect(written, 'run node scripts/tokens.mjs').to.equal(source);
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
});
