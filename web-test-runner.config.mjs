import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { provideBrowser } from './scripts/browser.mjs';
import { browserCommands } from './scripts/testing/browser-commands.mjs';
import { browserCounts } from './scripts/testing/browser-counts.mjs';
import { engineLauncher } from './scripts/testing/engine-launcher.mjs';

const countsFile = process.env.COUNTS_FILE;
// a slower or busy machine is given more, as `npm test` gives it
const patience = Math.max(1, Number(process.env.TEST_MINUTES ?? 10) / 10);
// `ENGINE=firefox npx wtr --files …` runs a test in another engine
const engine = process.env.ENGINE ?? 'chromium';

const colours =
  engine === 'chromium' ? '<script type="module" src="/scripts/testing/without-colours.mjs"></script>' : '';

const chromium = () =>
  chromeLauncher({
    // a context of its own per page: a background tab gets no animation frames
    createPage: async ({ browser }) => {
      const page = await (await browser.createBrowserContext()).newPage();
      // of two pages side by side one has the focus of the window, and in the other nothing matches :focus-visible
      const protocol = await page.createCDPSession();
      await protocol.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
    launchOptions: {
      executablePath: provideBrowser(),
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    },
  });

export default {
  rootDir: import.meta.dirname,
  files: ['packages/{core,stores,elements}/src/**/*.test.ts'],
  nodeResolve: { exportConditions: ['@maatwerk/source', 'development'] },
  concurrency: 2,
  // for what hangs: many times what a page takes, and less than the silence that ends a stage of npm test
  browserStartTimeout: 120_000 * patience,
  testsStartTimeout: 120_000 * patience,
  testsFinishTimeout: 200_000 * patience,
  testRunnerHtml: (framework) =>
    `<!doctype html><html><body>${colours}<script type="module" src="${framework}"></script></body></html>`,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 * patience } },
  plugins: [
    browserCommands,
    // the decorator settings of the elements: without them a property is overwritten by its own class field
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${import.meta.dirname}/packages/elements/tsconfig.json` }),
  ],
  browsers: [engine === 'chromium' ? chromium() : engineLauncher(engine)],
  staticLogging: Boolean(countsFile),
  reporters: [defaultReporter({ reportTestProgress: false }), ...(countsFile ? [browserCounts(countsFile)] : [])],
};
