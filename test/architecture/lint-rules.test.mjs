import { expect } from 'chai';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { root } from '../../scripts/testing/source-files.mjs';

// The rules under test read syntax alone; without types a text can be linted that is no file of the tree.
const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });

const messagesOn = async (code, file = 'packages/elements/src/canvas/planted.ts') => {
  const [result] = await eslint.lintText(code, { filePath: `${root}/${file}` });
  return result.messages.map(({ message }) => message).join('\n');
};

const refused = {
  'the full zod': ["import { z } from 'zod';\nexport const a = z;", 'zod/mini'],
  'the named z of zod/mini': ["import { z } from 'zod/mini';\nexport const a = z;", 'import * as z'],
  'a zod setting for the whole page': ["import * as z from 'zod/mini';\nz.config({});", 'per parse'],
  'text evaluated as code': ["export const a: unknown = eval('1');", 'content security policy'],
  'a function made from text': ["export const a = new Function('return 1');", 'content security policy'],
  'the storage of the host': ["globalThis.localStorage.setItem('a', 'b');", "the host's"],
  'the storage of the host by its name in quotes': ["export const a: unknown = window['localStorage'];", "the host's"],
  'text written as markup': ["document.body.innerHTML = 'a';", 'lit template'],
  'the directive that writes text as markup': [
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const a = unsafeHTML;",
    'lit template',
  ],
  'the style directive': [
    "import { styleMap } from 'lit/directives/style-map.js';\nexport const a = styleMap;",
    'styleMap',
  ],
  'a style attribute in a template': [
    'import { html } from \'lit\';\nexport const a = html`<p style="color: red">a</p>`;',
    'style attribute',
  ],
  'a default export': ['export default 1;', 'Named exports'],
  'a barrel': ["export * from './a.js';", 'barrels'],
};

describe('the lint rules of the packages', function () {
  this.timeout(60_000);

  for (const [what, [code, words]] of Object.entries(refused)) {
    it(`refuse ${what}`, async () => {
      expect(await messagesOn(code)).to.include(words);
    });
  }

  it('refuse a test that is singled out', async () => {
    const messages = await messagesOn("it.only('a', () => {});", 'packages/core/src/amount/planted.test.ts');

    expect(messages).to.include('hides the others');
  });

  it('stay silent on what is allowed', async () => {
    const code = [
      "import { html } from 'lit';",
      "import * as z from 'zod/mini';",
      '/** A planted text. */',
      'export const text = z.string();',
      '/** A planted part. */',
      "export const part = html`<p class='total'>a</p>`;",
    ].join('\n');

    expect(await messagesOn(code)).to.equal('');
  });

  it('let chai assert by reading a property in a test', async () => {
    const code = "import { expect } from 'chai';\nit('a', () => {\n  expect(true).to.be.true;\n});";

    expect(await messagesOn(code, 'packages/core/src/amount/planted.test.ts')).to.equal('');
  });
});
