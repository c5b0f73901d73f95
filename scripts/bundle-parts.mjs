import { mkdirSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { build } from 'vite';
import { bundleSettings, withoutPreload } from './bundle.mjs';
import { fetchAgain } from './fetch-again.mjs';
import { inOrder, packingOrder } from './packing-order.mjs';
import { planParts } from './part-plan.mjs';
import { compactTemplates } from './templates/compact-templates.mjs';
import { root } from './testing/source-files.mjs';

const folder = 'maatwerk';
// Each comes when the one before is drawn or used, so that it may lean on that.
const series = ['cost-benefit-element', 'cost-companions', 'lines-part'];

async function modulesOf(entry) {
  const modules = new Map();
  const look = {
    name: 'maatwerk:look',
    moduleParsed: ({ id, importedIds, dynamicallyImportedIds, exports }) => {
      modules.set(id, { imports: importedIds, later: dynamicallyImportedIds, exports });
    },
  };
  const { output } = await build({
    ...bundleSettings,
    plugins: [withoutPreload, compactTemplates(), look],
    build: { write: false, minify: false, rolldownOptions: { input: entry, output: { format: 'es' } } },
  });
  const used = output.flatMap((chunk) => Object.keys(chunk.modules ?? {})).filter((id) => isAbsolute(id));
  return { modules, used };
}

/**
 * The script-tag file as `maatwerk.js` and the files it fetches from the folder beside it, minified, `maatwerk.js` first:
 * `[{name, fileName, code, imports}]`; written to `outDir` when one is given. `kit` is what every page fetches, the
 * others come when they are needed. `maatwerk.js` holds nothing but the address of `kit`, so that it may be renamed, kept
 * for a while or asked for with a query, and every part still means the same kit.
 */
export async function bundleParts(entry, outDir) {
  const path = join(root, entry);
  const { modules, used } = await modulesOf(path);
  const placeOf = planParts({ entry: path, modules, series });
  const isInKit = (id) => placeOf.get(id) === 'kit';
  const { input, plugin } = inOrder(path, packingOrder(used.filter(isInKit)));
  const shared = [...new Set(placeOf.values())].filter((place) => place !== 'kit');
  const { output } = await build({
    ...bundleSettings,
    plugins: [withoutPreload, compactTemplates(), plugin, fetchAgain()],
    build: {
      write: false,
      minify: true,
      sourcemap: outDir !== undefined,
      rolldownOptions: {
        input: { kit: input },
        // what parts share with the kit is exported by the kit
        preserveEntrySignatures: 'allow-extension',
        output: {
          format: 'es',
          comments: false,
          entryFileNames: `${folder}/[name]-[hash].js`,
          chunkFileNames: `${folder}/[name]-[hash].js`,
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              { name: 'kit', test: (id) => isInKit(id) || (!placeOf.has(id) && !isAbsolute(id)) },
              ...shared.map((name) => ({ name, test: (id) => placeOf.get(id) === name })),
            ],
          },
        },
      },
    },
  });
  const chunks = output.filter(({ type }) => type === 'chunk');
  const kit = chunks.find(({ isEntry }) => isEntry);
  if (kit.imports.length > 0)
    throw new Error(`The kit of ${entry} must come in one file, but it imports ${kit.imports.join(', ')}.`);
  const first = `export{${modules.get(path).exports.join(',')}}from"./${kit.fileName}";\n`;
  const files = [
    { name: 'maatwerk', fileName: 'maatwerk.js', code: first, imports: [kit.fileName] },
    ...chunks.map(({ name, fileName, code, imports }) => ({ name, fileName, code, imports })),
  ];
  if (outDir !== undefined) write(outDir, [...files, ...output.filter(({ type }) => type === 'asset')]);
  return files;
}

/** Of the files of `bundleParts`, those that a page has fetched once it has these parts, or `'all'`. */
export function fetchedFiles(files, parts) {
  if (parts === 'all') return files;
  const missing = parts.filter((part) => !files.some(({ name }) => name === part));
  if (missing.length > 0)
    throw new Error(`There is no part ${missing.join(' or ')}: ${files.map(({ name }) => name).join(', ')}.`);
  const fetched = new Set(files.filter(({ name }) => name === 'maatwerk' || parts.includes(name)));
  for (const { imports } of fetched) {
    for (const file of files) if (imports.includes(file.fileName)) fetched.add(file);
  }
  return [...fetched];
}

function write(outDir, files) {
  mkdirSync(join(outDir, folder), { recursive: true });
  for (const { fileName, code, source } of files) writeFileSync(join(outDir, fileName), code ?? source);
}
