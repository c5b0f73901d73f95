import { expect } from 'chai';
import { ensureWebKit, findWebKit, noWebKit } from './webkit.mjs';

const machine = (runnable, more = {}) => ({
  env: { PATH: '/usr/bin:/opt/bin' },
  isRunnable: (path) => runnable.includes(path),
  isDebian: () => false,
  isRoot: () => false,
  run: () => false,
  ...more,
});
const debian = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];

describe('finding a WebKit', () => {
  it('takes the programs that are named first, then those on PATH', () => {
    const named = ['/own/driver', '/own/display'];
    const env = { PATH: '/usr/bin', WEBKIT_DRIVER_PATH: named[0], XVFB_PATH: named[1] };

    expect(findWebKit(machine([...debian, ...named], { env }))).to.deep.equal({ driver: named[0], display: named[1] });
    expect(findWebKit(machine(debian, { env }))).to.deep.equal({ driver: debian[0], display: debian[1] });
  });

  it('has none where one of the two programs is not there', () => {
    expect(debian.map((program) => findWebKit(machine([program])))).to.deep.equal([undefined, undefined]);
  });

  it("installs Debian's own as root on Debian", () => {
    const installed = [];
    const ran = [];
    const on = machine(installed, {
      isDebian: () => true,
      isRoot: () => true,
      run: (program, args) => {
        ran.push([program, ...args].join(' '));
        if (args[0] === 'install') installed.push(...debian);
        return true;
      },
    });

    expect(ensureWebKit(on)).to.deep.equal({ driver: debian[0], display: debian[1] });
    expect(ran).to.deep.equal(['apt-get update', 'apt-get install -y --no-install-recommends webkit2gtk-driver xvfb']);
  });

  it('says in one sentence what to install when nothing helps', () => {
    expect(() => ensureWebKit(machine([]))).to.throw(noWebKit);
  });
});
