import { join } from 'node:path';
import { expect } from 'chai';
import { ensureBrowser, findBrowser, noBrowser } from './browser.mjs';

// A machine on which only `there` can be run; `installs` maps a command line to the programs it brings.
function machineWith({ there = [], env = {}, cached = [], debian = false, root = false, installs = {} } = {}) {
  const runnable = new Set(there);
  const ran = [];
  return {
    ran,
    env: { PATH: '/first:/second', ...env },
    isRunnable: (path) => runnable.has(path),
    cached: () => cached,
    isDebian: () => debian,
    isRoot: () => root,
    run(program, args) {
      const line = [program, ...args].join(' ');
      ran.push(line);
      for (const path of installs[line] ?? []) runnable.add(path);
      return line in installs;
    },
  };
}

const aptInstall = 'apt-get install -y --no-install-recommends chromium';
const download = 'npx playwright-core install chromium';
const starts = '/downloaded --version';
const onPath = join('/second', 'chromium');

describe('finding a browser', () => {
  it('takes CHROME_PATH before anything else', () => {
    const machine = machineWith({ env: { CHROME_PATH: '/mine' }, there: ['/mine', onPath] });

    expect(findBrowser(machine)).to.equal('/mine');
  });

  it('passes over a CHROME_PATH that cannot be run', () => {
    const machine = machineWith({ env: { CHROME_PATH: '/gone' }, there: [onPath] });

    expect(findBrowser(machine)).to.equal(onPath);
  });

  it('prefers chromium, then google-chrome, then chromium-browser on PATH', () => {
    const all = [join('/first', 'chromium-browser'), join('/first', 'google-chrome'), onPath];

    const found = [all, all.slice(0, 2), all.slice(0, 1)].map((there) => findBrowser(machineWith({ there })));

    expect(found).to.deep.equal([onPath, join('/first', 'google-chrome'), join('/first', 'chromium-browser')]);
  });

  it("falls back on Playwright's cache", () => {
    const machine = machineWith({ cached: ['/new', '/old'], there: ['/old'] });

    expect(findBrowser(machine)).to.equal('/old');
  });

  it('finds nothing with an empty PATH and an empty cache', () => {
    expect(findBrowser(machineWith({ env: { PATH: '' } }))).to.equal(undefined);
  });
});

describe('providing a browser', () => {
  it('installs nothing when there is one', () => {
    const machine = machineWith({ there: [onPath], debian: true, root: true });

    ensureBrowser(machine);

    expect(machine.ran).to.deep.equal([]);
  });

  it("installs Debian's own as root on Debian", () => {
    const machine = machineWith({
      debian: true,
      root: true,
      installs: { 'apt-get update': [], [aptInstall]: [onPath] },
    });

    const path = ensureBrowser(machine);

    expect(path).to.equal(onPath);
    expect(machine.ran).to.deep.equal(['apt-get update', aptInstall]);
  });

  it("downloads Playwright's elsewhere", () => {
    const machine = machineWith({
      cached: ['/downloaded'],
      debian: true,
      installs: { [download]: ['/downloaded'], [starts]: [] },
    });

    const path = ensureBrowser(machine);

    expect(path).to.equal('/downloaded');
    expect(machine.ran).to.deep.equal([download, starts]);
  });

  it("downloads Playwright's when Debian's could not be installed", () => {
    const machine = machineWith({
      cached: ['/downloaded'],
      debian: true,
      root: true,
      installs: { [download]: ['/downloaded'], [starts]: [] },
    });

    const path = ensureBrowser(machine);

    expect(path).to.equal('/downloaded');
    expect(machine.ran).to.deep.equal(['apt-get update', download, starts]);
  });

  it('refuses a download that does not start', () => {
    const machine = machineWith({ cached: ['/downloaded'], installs: { [download]: ['/downloaded'] } });

    expect(() => ensureBrowser(machine)).to.throw(noBrowser);
  });

  it('says in one sentence what to install when nothing helps', () => {
    const machine = machineWith();

    expect(() => ensureBrowser(machine)).to.throw(noBrowser);
  });
});
