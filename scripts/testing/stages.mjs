import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browserPages } from './browser-pages.mjs';
import { compiledTests, filesUnder, root } from './source-files.mjs';

const bin = (path) => join('node_modules', path);
const reporting = (countsFile) => [
  '--reporter',
  'scripts/testing/progress-reporter.cjs',
  '--reporter-option',
  `output=${countsFile}`,
];
const mocha = (files, countsFile) => [bin('mocha/bin/mocha.js'), '--forbid-only', ...reporting(countsFile), ...files];
const inNode = (name) => ({
  name,
  count: 'mocha',
  files: () => compiledTests(name),
  run: mocha,
});
const inBrowser = (name, packages, pagesOf = (files) => files) => ({
  name,
  browser: true,
  count: 'browser',
  files: () => packages.flatMap((folder) => filesUnder(`packages/${folder}/src`, '.test.ts')),
  run: (files) => [bin('@web/test-runner/dist/bin.js'), '--files', ...pagesOf(files)],
});
const tool = (name, args) => ({ name, count: 'exit', run: () => args });

/** The first stage: everything compiles. Nothing else runs when it fails, for then the rest would test an older state. */
export const typecheck = tool('typecheck', [bin('typescript-native/bin/tsc'), '-b']);

/**
 * What `npm test` runs after the type check: `{name, browser?, count, files?, run(files, countsFile)}`, the longest
 * first: two run side by side. A stage with `files` is left out when it has none.
 */
export const stages = [
  {
    name: 'journeys',
    browser: true,
    count: 'mocha',
    files: () => filesUnder('test/journeys', '.test.ts'),
    run: (_files, countsFile) => ['scripts/journeys.mjs', ...reporting(countsFile)],
  },
  inBrowser('elements', ['elements', 'kit', 'portal']),
  {
    name: 'stories',
    browser: true,
    count: 'line',
    files: () => filesUnder('stories', '.stories.ts'),
    run: () => ['scripts/stories.mjs'],
  },
  tool('lint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']),
  // The stores have the browser's own database here. Core, which draws nothing, runs in Node, whose engine is that of
  // Chromium, and in the browsers of `npm run test:engines`.
  inBrowser('browser', ['stores'], (files) => browserPages('browser', files)),
  tool('format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
  inNode('core'),
  {
    name: 'rules',
    count: 'mocha',
    files: () => filesUnder('test/rules', '.test.mjs'),
    run: mocha,
  },
  tool('templates', [bin('@jackolope/lit-analyzer/cli.mjs'), 'packages/elements/src/**/*.ts', '--strict']),
  {
    name: 'architecture',
    count: 'mocha',
    files: () =>
      [
        'test/architecture',
        'scripts',
        'test/bench/cost-benefit',
        'test/themes',
        'test/bench/four-fields',
        'test/docs/texts',
      ].flatMap((folder) => filesUnder(folder, '.test.mjs')),
    run: mocha,
  },
  inNode('stores'),
  {
    name: 'measures',
    count: 'mocha',
    files: () => ['privacy', 'readability'].flatMap((folder) => filesUnder(`test/${folder}`, '.test.mjs')),
    run: mocha,
  },
  tool('build', ['scripts/build.mjs']),
  tool('size', ['scripts/size.mjs', '--ratchet']),
  {
    name: 'vectors',
    count: 'line',
    files: () => (existsSync(join(root, 'scripts/vectors.mjs')) ? filesUnder('test/vectors', '.json') : []),
    run: () => ['scripts/vectors.mjs', 'test/vectors'],
  },
];
