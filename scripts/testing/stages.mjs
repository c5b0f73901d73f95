import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compiledTests, filesUnder, root } from './source-files.mjs';

const bin = (path) => join('node_modules', path);
const mocha = (files, countsFile) => [
  bin('mocha/bin/mocha.js'),
  '--forbid-only',
  ...['--reporter', 'json', '--reporter-option', `output=${countsFile}`],
  ...files,
];
const inNode = (name) => ({
  name,
  lane: 'node',
  count: 'mocha',
  files: () => compiledTests(name),
  run: mocha,
});
const inBrowser = (name, packages) => ({
  name,
  lane: 'browser',
  count: 'browser',
  files: () => packages.flatMap((folder) => filesUnder(`packages/${folder}/src`, '.test.ts')),
  run: (files) => [bin('@web/test-runner/dist/bin.js'), '--files', ...files],
});
const tool = (name, args) => ({ name, lane: 'node', count: 'exit', run: () => args });

/** The first stage: everything compiles. Nothing else runs when it fails, for then the rest would test an older state. */
export const typecheck = tool('typecheck', [bin('typescript-native/bin/tsc'), '-b']);

/**
 * What `npm test` runs after the type check: `{name, lane, count, limit?, files?, run(files, countsFile)}`. Stages of one lane
 * run after each other, the two lanes side by side. A stage with `files` is left out when it has none.
 */
export const stages = [
  inNode('core'),
  inNode('stores'),
  {
    name: 'vectors',
    lane: 'node',
    count: 'line',
    files: () => (existsSync(join(root, 'scripts/vectors.mjs')) ? filesUnder('test/vectors', '.json') : []),
    run: () => ['scripts/vectors.mjs', 'test/vectors'],
  },
  {
    name: 'architecture',
    lane: 'node',
    count: 'mocha',
    files: () =>
      ['test/architecture', 'scripts', 'test/bench/cost-benefit'].flatMap((folder) => filesUnder(folder, '.test.mjs')),
    run: mocha,
  },
  {
    name: 'rules',
    lane: 'node',
    count: 'mocha',
    files: () => filesUnder('test/rules', '.test.mjs'),
    run: mocha,
  },
  {
    name: 'measures',
    lane: 'node',
    count: 'mocha',
    files: () => ['privacy', 'readability'].flatMap((folder) => filesUnder(`test/${folder}`, '.test.mjs')),
    run: mocha,
  },
  tool('lint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']),
  tool('format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
  tool('templates', [bin('@jackolope/lit-analyzer/cli.mjs'), 'packages/elements/src/**/*.ts', '--strict']),
  tool('build', ['scripts/build.mjs']),
  tool('size', ['scripts/size.mjs', '--ratchet']),
  inBrowser('elements', ['elements', 'kit', 'portal']),
  inBrowser('browser', ['core', 'stores']),
  {
    name: 'stories',
    // with the shorter lane, so that both end at about the same time
    lane: 'node',
    count: 'line',
    files: () => filesUnder('stories', '.stories.ts'),
    run: () => ['scripts/stories.mjs'],
  },
  {
    name: 'journeys',
    lane: 'browser',
    count: 'mocha',
    // whole cases by keyboard, and one file of 20 MB, on a machine that may be busy
    limit: 9 * 60_000,
    files: () => filesUnder('test/journeys', '.test.ts'),
    run: (_files, countsFile) => [
      'scripts/journeys.mjs',
      '--reporter',
      'json',
      '--reporter-option',
      `output=${countsFile}`,
    ],
  },
];
