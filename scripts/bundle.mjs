import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { build } from 'vite';
import { inOrder, packingOrder } from './packing-order.mjs';
import { compactTemplates } from './templates/compact-templates.mjs';
import { root } from './testing/source-files.mjs';

const scriptTag = 'packages/kit/src/maatwerk.ts';
const costBenefit = 'packages/elements/src/cost-benefit/maatwerk-cost-benefit.ts';

/**
 * What is measured: `{label, entry, budget, isSplit, parts}`, the budget in bytes of gzip (1 KB = 1,000 bytes). `isSplit`
 * counts what a page fetches before it asks for a part that is loaded later; `parts` counts a script that is shipped in
 * parts: those that a page has fetched by then, or `'all'`.
 */
export const bundles = {
  scriptTagFirst: { label: 'script tag, first files', entry: scriptTag, parts: [] },
  scriptTag: {
    label: 'script tag, five elements',
    entry: scriptTag,
    // each tab was opened, and each draws beside itself what belongs to it
    parts: [
      'canvas-companions',
      'cost-benefit-element',
      'cost-companions',
      'value-triangle-element',
      'approval-element',
    ],
    budget: 80_000,
  },
  scriptTagAll: { label: 'script tag, everything', entry: scriptTag, parts: 'all', budget: 120_000 },
  scriptTagEnglish: {
    label: 'script tag, all, nl and en',
    entry: 'packages/kit/src/maatwerk-en.ts',
    parts: 'all',
  },
  costBenefit: { label: 'cost-benefit alone', entry: costBenefit, budget: 45_000, isSplit: true },
  costBenefitLines: { label: 'cost-benefit, with lines', entry: costBenefit },
};

/** Whether the source of an entry is there. */
export const isThere = (entry) => existsSync(join(root, entry));

/** What every build of a script shares. */
export const bundleSettings = { root, configFile: join(root, 'vite.config.ts'), logLevel: 'error', publicDir: false };
const asOneFile = { format: 'es', codeSplitting: false, entryFileNames: 'maatwerk.js', comments: false };

// in the order in which they run, virtual ones left out
async function modulesOf(input) {
  const { output } = await build({
    ...bundleSettings,
    plugins: [compactTemplates()],
    build: { write: false, minify: false, rolldownOptions: { input, output: asOneFile } },
  });
  return Object.keys(output[0].modules).filter((id) => isAbsolute(id));
}

/** A plugin that leaves out Vite's own helper that fetches ahead, which no other build brings. */
export const withoutPreload = {
  name: 'maatwerk:without-preload',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (fetch) => fetch();' : null),
};

// every chunk of an entry, what it loads later too
async function chunksOf(input, plugins, minify) {
  const { output } = await build({
    ...bundleSettings,
    plugins: [withoutPreload, compactTemplates(), ...plugins],
    build: {
      write: false,
      minify,
      // shared with what is loaded later, a module stands in the entry's own file, as in the build of a page
      rolldownOptions: { input, preserveEntrySignatures: 'allow-extension', output: { format: 'es', comments: false } },
    },
  });
  return output.filter(({ type }) => type === 'chunk');
}

// those that a page fetches at once
function firstOf(chunks) {
  const files = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const fetched = new Set([...files.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of fetched) for (const next of files.get(name)?.imports ?? []) fetched.add(next);
  return [...fetched].flatMap((name) => files.get(name) ?? []);
}

// the plugins by which the modules that come first stand packed well
async function packed(path) {
  const modules = firstOf(await chunksOf(path, [], false)).flatMap((chunk) => Object.keys(chunk.modules));
  return inOrder(path, packingOrder(modules.filter((id) => isAbsolute(id))));
}

/** The minified files of an entry `{fileName, code, isEntry}`, those that it loads later too. */
export async function builtFiles(entry) {
  const { input, plugin } = await packed(join(root, entry));
  return chunksOf(input, [plugin], true);
}

/** The minified files that an entry fetches at once, what it loads later left out: one text per file. */
export async function firstFiles(entry) {
  return firstOf(await builtFiles(entry)).map(({ code }) => code);
}

/** One minified ES module that holds an entry and all it imports, lazily loaded parts included; written to `outDir` when one is given. */
export async function bundle(entry, outDir) {
  const path = join(root, entry);
  const { input, plugin } = inOrder(path, packingOrder(await modulesOf(path)));
  const result = await build({
    ...bundleSettings,
    plugins: [compactTemplates(), plugin],
    build: {
      write: outDir !== undefined,
      ...(outDir === undefined ? {} : { outDir, emptyOutDir: true }),
      minify: true,
      sourcemap: outDir !== undefined,
      // an input, not build.lib: a library in the es format keeps its white space
      rolldownOptions: { input, preserveEntrySignatures: 'strict', output: asOneFile },
    },
  });
  const files = result.output;
  const extra = files
    .filter(({ fileName }) => !/^maatwerk\.js(\.map)?$/.test(fileName))
    .map(({ fileName }) => fileName);
  if (extra.length > 0) throw new Error(`${entry} must become one file, but it also made ${extra.join(', ')}.`);
  return files.find(({ fileName }) => fileName === 'maatwerk.js').code;
}
