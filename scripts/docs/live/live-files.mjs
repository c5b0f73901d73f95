import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { bundles, bundleSettings } from '../../bundle.mjs';
import { bundleParts } from '../../bundle-parts.mjs';
import { root } from '../../testing/source-files.mjs';
import { liveThemes, sheetOf } from './live-themes.mjs';

/**
 * Builds what the live examples ask for into the folder `live` of a site and answers the addresses from its top: the
 * script-tag file with English and its parts, the script of the examples, and the style sheets of the themes.
 */
export async function writeLiveFiles(outDir) {
  const scripts = [...(await bundleParts(bundles.scriptTagEnglish.entry)), ...(await exampleScript())];
  const written = scripts.map(({ fileName, code }) => {
    write(join(outDir, 'live', fileName), code);
    return `live/${fileName}`;
  });
  const sheets = Object.entries(liveThemes).filter(([, { styles }]) => styles);
  for (const [name, { styles }] of sheets) {
    const file = join(outDir, 'live', sheetOf(name));
    mkdirSync(dirname(file), { recursive: true });
    cpSync(join(root, 'node_modules', styles), file);
  }
  return [...written, ...sheets.map(([name]) => `live/${sheetOf(name)}`)];
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function exampleScript() {
  const { output } = await build({
    ...bundleSettings,
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: join(root, 'scripts/docs/live/live.mjs'),
        output: { format: 'es', codeSplitting: false, entryFileNames: 'live.js', comments: false },
      },
    },
  });
  return output.filter(({ type }) => type === 'chunk');
}
