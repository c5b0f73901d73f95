import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const syntax = (selector, message) => ({ selector, message });

const everywhere = [
  syntax(
    'ImportDeclaration[source.value="zod"]',
    "Write import * as z from 'zod/mini': the full zod is 80 KB more and evaluates code.",
  ),
  syntax(
    'ImportDeclaration[source.value="zod/mini"] > ImportSpecifier',
    "Write import * as z from 'zod/mini': the named z brings every locale along.",
  ),
  syntax(
    'CallExpression[callee.object.name="z"][callee.property.name="config"]',
    'z.config() is global for the whole page: pass errors per parse.',
  ),
  syntax(
    'NewExpression[callee.name="Function"]',
    'new Function() is blocked by the content security policy of a host.',
  ),
  syntax(
    'CallExpression[callee.name=/^(eval|Function)$/]',
    'Evaluating text as code is blocked by the content security policy of a host.',
  ),
  syntax('Identifier[name="localStorage"]', "localStorage is the host's: use a store or drafts port."),
  syntax('MemberExpression > Literal[value="localStorage"]', "localStorage is the host's: use a store or drafts port."),
  syntax(
    ':matches(Identifier, PrivateIdentifier)[name=/^(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|unsafeStatic)$/]',
    'Text never becomes markup: use a lit template.',
  ),
  syntax(
    'ImportDeclaration[source.value=/unsafe-(html|svg|mathml)/]',
    'Text never becomes markup: use a lit template.',
  ),
  syntax(
    'Identifier[name="styleMap"]',
    'styleMap writes a style attribute on first render, which a content security policy blocks: use a class or .style.setProperty.',
  ),
  syntax(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    'A style attribute is blocked by the content security policy of a host: use static styles, a class or .style.setProperty.',
  ),
];
const noDefault = syntax('ExportDefaultDeclaration', 'Named exports only.');
const noBarrel = syntax('ExportAllDeclaration', 'No barrels: name the entry in the exports of package.json.');
const noOnly = syntax(
  'MemberExpression[object.name=/^(describe|it)$/][property.name=/^(only|skip)$/]',
  'A test that is singled out or skipped hides the others.',
);

export default tseslint.config(
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '.build/',
      '.storybook-static/',
      '.coverage/',
      '.screenshots/',
      'test/architecture/planted/',
    ],
  },
  {
    files: ['packages/*/src/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'packages/*/tsconfig.test.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, noDefault, noBarrel],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // naming a key is how a copy leaves it out
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // code points are what rules about text read
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // numbers in messages and keys are plain here, never locale text
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['packages/{elements,kit,portal}/src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
  },
  {
    files: ['packages/*/src/**/*.test.ts', 'packages/*/src/**/*.contract.ts'],
    rules: {
      // chai asserts by reading a property
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      'no-restricted-syntax': ['error', ...everywhere, noDefault, noBarrel, noOnly],
    },
  },
  {
    files: ['packages/elements/src/**/*.test.ts'],
    rules: {
      // @open-wc/testing takes the type of its expect from a default export that chai no longer has
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts', '*.ts'],
    extends: [...tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': ['error', ...everywhere, noOnly],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: { 'no-unused-vars': 'error', 'no-restricted-syntax': ['error', noOnly] },
  },
);
