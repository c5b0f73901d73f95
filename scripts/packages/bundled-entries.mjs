import { join } from 'node:path';
import { build } from 'vite';
import { entriesOf, published } from './published.mjs';

const virtual = 'host-page.js';

// What a host's bundler makes of a page; its warnings count as faults.
async function bundlePage(folder, code) {
  const faults = [];
  const page = {
    name: 'host-page',
    resolveId: (id) => (id === virtual ? join(folder, virtual) : null),
    load: (id) => (id === join(folder, virtual) ? code : null),
  };
  const { output } = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [page],
    build: {
      write: false,
      minify: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: virtual,
        preserveEntrySignatures: 'strict',
        onwarn: ({ message }) => faults.push(message),
      },
    },
  });
  return { faults, code: output.map((file) => file.code ?? '').join('\n') };
}

const imported = (entries) =>
  entries.map((entry, i) => `import * as part${i} from '${entry}';`).join('\n') +
  `\nexport const all = [${entries.map((_, i) => `part${i}`).join(', ')}];`;

/** What is wrong when Vite bundles every entry of the packages installed in a folder, and when a page uses few or none. */
export async function bundleFaults(folder) {
  const forBrowsers = published
    .flatMap(entriesOf)
    .filter(({ entry }) => !/\.json$|\.contract$|\/script-tag\//.test(entry))
    .map(({ entry }) => entry);
  const { faults } = await bundlePage(folder, imported(forBrowsers));

  const classes = forBrowsers.filter(
    (entry) => /^@maatwerk\/elements\/[\w-]+$/.test(entry) && entry !== '@maatwerk/elements/define',
  );
  const unused = classes.map((entry, i) => `import * as part${i} from '${entry}';`).join('\n');
  const none = await bundlePage(folder, `${unused}\nexport const page = 1;`);
  if (none.code.length > 200) faults.push(`Classes that no page uses leave ${none.code.length} bytes in its bundle.`);

  const one = await bundlePage(folder, `${unused}\nimport '@maatwerk/elements/question/define';`);
  const holds = (name) => new RegExp(`\\bclass ${name}\\b|\\b${name} = class\\b`).test(one.code);
  if (!holds('QuestionElement')) faults.push('A define entry is left out of the bundle.');
  for (const other of ['CanvasElement', 'AgendaElement', 'CostBenefitElement'].filter(holds))
    faults.push(`${other} comes along with another element.`);
  return faults;
}
