import './node-version.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.mjs';
import { ensureFirefox } from './firefox.mjs';
import { enginesThere } from './testing/engines-there.mjs';
import { filesUnder, root } from './testing/source-files.mjs';

// `npm run loss -- --engine firefox --repetitions 3`, then whatever mocha takes; `--long` is the run that can be resumed;
// `--if-possible` leaves out, and says so, an engine that is not on this machine and cannot be installed.
const { engine, repetitions, isLong, isPossible, rest } = asked(process.argv.slice(2));
const env = { ...process.env, LOSS_REPETITIONS: repetitions };
const ways = {
  chromium: () => (env.CHROME_PATH = ensureBrowser()),
  firefox: () => (env.FIREFOX_PATH = ensureFirefox()),
};
env.LOSS_ENGINES = enginesThere(engine.split(','), ways, isPossible).join(',');

const compiled = spawnSync(process.execPath, ['node_modules/typescript-native/bin/tsc', '-b', '.', 'test'], {
  cwd: root,
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(1);

const compiledTest = (path) => path.replace(/^test\//, '.build/test/').replace(/\.ts$/, '.js');
const tests = filesUnder('test/loss', '.test.ts').map(compiledTest);
const args = isLong
  ? ['.build/test/loss/long-loss.js', ...rest]
  : ['node_modules/mocha/bin/mocha.js', '--forbid-only', '--timeout', '60000', ...rest, ...tests];
spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).on('close', (code) => process.exit(code ?? 1));

function asked(args) {
  const isLong = args.includes('--long');
  const isPossible = args.includes('--if-possible');
  const taken = { engine: isLong ? 'chromium,firefox' : 'chromium', repetitions: isLong ? '200' : '10', rest: [] };
  for (let at = 0; at < args.length; at++) {
    const name = { '--engine': 'engine', '--repetitions': 'repetitions' }[args[at]];
    if (name) taken[name] = args[++at] ?? '';
    else if (!['--long', '--if-possible'].includes(args[at])) taken.rest.push(args[at]);
  }
  return { ...taken, isLong, isPossible };
}
