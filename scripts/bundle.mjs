import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { build } from 'vite';
import { inOrder, packingOrder } from './packing-order.mjs';
import { compactTemplates } from './templates/compact-templates.mjs';
import { root } from './testing/source-files.mjs';

/** The entries that are shipped or measured: `{label, entry, budget}`, the budget in bytes of gzip (1 KB = 1,000 bytes). */
export const bundles = {
  scriptTag: { label: 'script-tag file', entry: 'packages/kit/src/maatwerk.ts', budget: 80_000 },
  scriptTagEnglish: { label: 'script-tag file, nl and en', entry: 'packages/kit/src/maatwerk-en.ts' },
  costBenefit: {
    label: 'cost-benefit alone',
    entry: 'packages/elements/src/cost-benefit/maatwerk-cost-benefit.ts',
    budget: 45_000,
  },
};

/** Whether the source of an entry is there. */
export const isThere = (entry) => existsSync(join(root, entry));

const settings = { root, configFile: join(root, 'vite.config.ts'), logLevel: 'error', publicDir: false };
const asOneFile = { format: 'es', codeSplitting: false, entryFileNames: 'maatwerk.js', comments: false };

// in the order in which they run, virtual ones left out
async function modulesOf(input) {
  const { output } = await build({
    ...settings,
    plugins: [compactTemplates()],
    build: { write: false, minify: false, rolldownOptions: { input, output: asOneFile } },
  });
  return Object.keys(output[0].modules).filter((id) => isAbsolute(id));
}

/** One minified ES module that holds an entry and all it imports, lazily loaded parts included; written to `outDir` when one is given. */
export async function bundle(entry, outDir) {
  const path = join(root, entry);
  const { input, plugin } = inOrder(path, packingOrder(await modulesOf(path)));
  const result = await build({
    ...settings,
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
