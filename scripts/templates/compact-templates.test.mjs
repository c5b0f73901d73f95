import { expect } from 'chai';
import { compactModule } from './compact-templates.mjs';

const written = (code) => compactModule(code, 'planted.js')?.code ?? code;

describe('the templates of a module', () => {
  it('are written short where their tag is html, svg or css, and left alone elsewhere', () => {
    expect(written('a = html`\n  <p>€  </p>`; b = svg`<g>  </g>`;')).to.equal(
      'a = html` <p>€ </p>`; b = svg`<g> </g>`;',
    );
    expect(written('a = `b  c`; d = other`e  f`; g = "css`  `";')).to.equal(
      'a = `b  c`; d = other`e  f`; g = "css`  `";',
    );
  });

  it('keep their expressions to the letter, and are written short inside one', () => {
    const code = 'x = html`  <p>  ${ a  /* } ` */ ? html`<b>  </b>` : "  "}  </p>`;';

    expect(written(code)).to.equal('x = html` <p> ${ a  /* } ` */ ? html`<b> </b>` : "  "} </p>`;');
  });

  it('lose comments and white space in a style sheet, and keep its strings', () => {
    const code = 'a = css`\n  /* why */\n  .b :hover > i,\n  p {\n    margin: 0 auto;\n    content: " ;  } ";\n  }\n`;';

    expect(written(code)).to.equal('a = css`.b :hover>i,p{content:" ;  } ";margin:0 auto}`;');
  });

  it('hand on what their own escapes mean, and nothing that begins an expression', () => {
    const code = "a = css`p { content: '\\\\201c \\` \\${b}' }`;";

    expect(written(code)).to.equal('a = css`p{content:"“\\` \\${b}"}`;');
  });

  it('are left alone where a style sheet has an expression in it', () => {
    const code = 'a = css`p {  color: ${b};  }`;';

    expect(written(code)).to.equal(code);
  });

  it('are an error where a style sheet cannot be read', () => {
    expect(() => written('a = css`p { color: }}`;')).to.throw();
  });

  it('say nothing of a module without any', () => {
    expect(compactModule('const a = 1;', 'planted.js')).to.equal(null);
  });

  it('come with a map to where each stood', () => {
    const { map } = compactModule('a = html`  <p>  </p>`;', 'planted.js');

    expect(map.mappings).to.not.equal('');
  });
});

describe('the private custom properties of a module', () => {
  it('have a short name each, another for the own value, in templates of every kind', () => {
    const code = 'a = css`p{color:var(--_maatwerk-link-color)}`; b = svg`<g fill="var(--_maatwerk-own-link-color)">`;';
    const [, role, own] = /var\(--_(\d+)\).*var\(--_o(\d+)\)/.exec(written(code));

    expect(role).to.equal(own);
  });

  it('leave the names a host may set, and those without a role, as they are', () => {
    const code = 'a = css`p{color:var(--maatwerk-link-color,var(--_mark))}`;';

    expect(written(code)).to.equal(code);
  });

  it('are an error where the theme has no such role', () => {
    expect(() => written('a = css`p{color:var(--_maatwerk-lnik-color)}`;')).to.throw('--_maatwerk-lnik-color');
  });

  it('are an error outside a template', () => {
    expect(() => written('a.style.setProperty("--_maatwerk-link-color", "red")')).to.throw('outside a template');
  });
});
