import { expect } from 'chai';
import { ensureFirefox, findFirefox, noFirefox } from './firefox.mjs';

const machine = (runnable, more = {}) => ({
  env: { PATH: '/usr/bin:/opt/bin' },
  isRunnable: (path) => runnable.includes(path),
  isDebian: () => false,
  isRoot: () => false,
  run: () => false,
  ...more,
});

describe('finding a Firefox', () => {
  it('takes FIREFOX_PATH first, then firefox-esr, then firefox on PATH', () => {
    const all = ['/own/firefox', '/opt/bin/firefox-esr', '/usr/bin/firefox'];
    const on = (runnable) =>
      findFirefox(machine(runnable, { env: { PATH: '/usr/bin:/opt/bin', FIREFOX_PATH: '/own/firefox' } }));

    expect([on(all), on(all.slice(1)), on(all.slice(2))]).to.deep.equal(all);
  });

  it("installs Debian's own as root on Debian", () => {
    const installed = [];
    const ran = [];
    const on = machine(installed, {
      isDebian: () => true,
      isRoot: () => true,
      run: (program, args) => {
        ran.push([program, ...args].join(' '));
        if (args[0] === 'install') installed.push('/usr/bin/firefox-esr');
        return true;
      },
    });

    expect(ensureFirefox(on)).to.equal('/usr/bin/firefox-esr');
    expect(ran).to.deep.equal(['apt-get update', 'apt-get install -y --no-install-recommends firefox-esr']);
  });

  it('says in one sentence what to install when nothing helps', () => {
    expect(() => ensureFirefox(machine([]))).to.throw(noFirefox);
  });
});
