import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
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

/** One minified ES module that holds an entry and all it imports, lazily loaded parts included; written to `outDir` when one is given. */
export async function bundle(entry, outDir) {
  const result = await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    publicDir: false,
    plugins: [compactTemplates()],
    build: {
      write: outDir !== undefined,
      ...(outDir === undefined ? {} : { outDir, emptyOutDir: true }),
      minify: true,
      sourcemap: outDir !== undefined,
      // an input, not build.lib: a library in the es format keeps its white space
      rolldownOptions: {
        input: join(root, entry),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false, entryFileNames: 'maatwerk.js', comments: false },
      },
    },
  });
  const files = result.output;
  const extra = files
    .filter(({ fileName }) => !/^maatwerk\.js(\.map)?$/.test(fileName))
    .map(({ fileName }) => fileName);
  if (extra.length > 0) throw new Error(`${entry} must become one file, but it also made ${extra.join(', ')}.`);
  return files.find(({ fileName }) => fileName === 'maatwerk.js').code;
}
