import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from '../testing/source-files.mjs';
import { floorFaults } from './browser-floors.mjs';
import { bundleFaults } from './bundled-entries.mjs';
import { installedFiles, installFresh, packAll, tell } from './fresh-folder.mjs';
import { packFaults } from './pack-faults.mjs';
import { prepare } from './prepare.mjs';
import { entriesOf, packageOf, published } from './published.mjs';
import { templateCheckers, templateFaults } from './template-faults.mjs';

const bin = (path) => join(root, 'node_modules', path);
const entries = (name) => entriesOf(name).map(({ entry }) => entry);

// Whatever publint says is a fault, a suggestion too: none is left unanswered.
async function lintFaults(tarball) {
  const { messages, pkg } = await publint({
    pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
    strict: true,
  });
  return messages.map((message) => `publint, ${message.type}: ${formatMessage(message, pkg, { color: false })}`);
}

function typesFaults(tarball) {
  // the packages are ES modules alone, which a CommonJS host loads with import()
  const { ok, output } = tell(
    process.execPath,
    [
      bin('@arethetypeswrong/cli/dist/index.js'),
      tarball,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      '--no-emoji',
      '--no-color',
    ],
    root,
  );
  return ok ? [] : [`are the types wrong: ${output.slice(0, 4000)}`];
}

function importFaults(folder) {
  const all = entries('elements');
  const tagOf = (entry) => `maatwerk-${entry.split('/')[2]}`;
  const registrations = all.filter((entry) => /\/[\w-]+\/[\w-]+\/define$/.test(entry));
  // what explains a policy stands in for Lit, and so needs a page
  const needsNoPage = (entry) => !entry.endsWith('.json') && !entry.includes('/unsupported/');
  const given = {
    plain: ['core', 'stores'].flatMap(entries),
    classes: all.filter((entry) => needsNoPage(entry) && !registrations.includes(entry)),
    registrations: registrations.map((entry) => ({ entry, tag: tagOf(entry) })),
  };
  const { ok, output } = tell(process.execPath, ['import-entries.mjs', JSON.stringify(given)], folder);
  return ok ? JSON.parse(output.slice(output.lastIndexOf('\n[') + 1)) : [output.slice(-4000)];
}

function compileFaults(folder, compiler) {
  const { ok, output } = tell(process.execPath, [bin(`${compiler}/bin/tsc`), '-p', '.', '--pretty', 'false'], folder);
  return ok ? [] : [output.slice(0, 4000)];
}

const scriptTag = (folder) =>
  [...installedFiles(folder, 'kit')]
    .flatMap(([path, text]) => (/^dist\/script-tag\/.+\.js$/.test(path) ? [text] : []))
    .join('\n');

const versionFaults = () => {
  const versions = new Set(published.map((name) => packageOf(name).version));
  const own = published.flatMap((name) =>
    Object.entries(packageOf(name).dependencies).filter(([other]) => other.startsWith('@maatwerk/')),
  );
  const isOne = versions.size === 1 && own.every(([, version]) => versions.has(version));
  return isOne ? [] : ['The packages do not all have one version, or ask for another one of each other.'];
};

/** Packs every package, proves it in a fresh folder, prints a line for each proof, and sets the exit code. */
export async function check() {
  let failed = 0;
  const proves = async (what, work) => {
    const start = Date.now();
    const faults = await Promise.resolve()
      .then(work)
      .catch((error) => [String(error.message ?? error)]);
    console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${what} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    for (const fault of faults) console.log(`     ${fault.trim()}`);
    failed += faults.length;
  };
  let tarballs = new Map();
  let folder;
  await proves('one version for all packages', versionFaults);
  await proves('everything that is packed is made', () => prepare().then(() => []));
  if (failed > 0) {
    console.log('The rest is not tried: it would prove an older build.');
    process.exitCode = 1;
    return;
  }
  await proves('npm packs every package', () => ((tarballs = packAll()), []));
  for (const [name, tarball] of tarballs) {
    await proves(`${name}: publint`, () => lintFaults(tarball));
    await proves(`${name}: are the types wrong`, () => typesFaults(tarball));
  }
  await proves('a fresh folder installs them together', () => ((folder = installFresh(tarballs)), []));
  for (const name of published)
    await proves(`${name}: what is packed`, () => packFaults(installedFiles(folder, name), root));
  await proves('every entry is imported in Node; only a define entry registers', () => importFaults(folder));
  for (const compiler of ['typescript', 'typescript-native'])
    await proves(`${compiler}: right use compiles, wrong use does not`, () => compileFaults(folder, compiler));
  for (const checker of templateCheckers)
    await proves(`${checker}: a right template passes, a wrong one does not`, () =>
      templateFaults(checker, folder, tell),
    );
  await proves('docs/browsers.md says what the built files ask of browsers', () =>
    floorFaults(folder, scriptTag(folder)),
  );
  await proves('every entry is bundled; what is not used is left out', () => bundleFaults(folder));
  rmSync(folder, { recursive: true, force: true });
  console.log(failed === 0 ? 'The packages can be published.' : `${failed} faults.`);
  process.exitCode = failed === 0 ? 0 : 1;
}
