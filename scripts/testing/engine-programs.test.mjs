import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect } from 'chai';
import { endProgram, freePort, startProgram } from './engine-programs.mjs';

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
const untilGone = async (pid) => {
  while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
};
const starter = `import { startProgram } from ${JSON.stringify(new URL('./engine-programs.mjs', import.meta.url).href)};
console.log(startProgram(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' }).pid);
setInterval(() => {}, 1e6);`;

describe('the programs of an engine', function () {
  this.timeout(30_000);

  // Where a system cannot do this, a killed command leaves its display behind: the other way there is below.
  const signals = existsSync('/usr/bin/setpriv') ? ['SIGKILL'] : [];

  for (const signal of signals) {
    it(`end with the process that started them, also when it is killed: ${signal}`, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', starter]);
      const pid = Number(await new Promise((resolve) => child.stdout.once('data', resolve)));
      expect(isRunning(pid)).to.equal(true);

      child.kill(signal);

      await untilGone(pid);
    });
  }

  it('end when they are no longer needed, and twice is no harm', async () => {
    const program = startProgram(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' });

    await endProgram(program);
    await endProgram(program);

    expect(isRunning(program.pid)).to.equal(false);
  });

  it('listen where nobody else does', async () => {
    expect(await freePort()).to.be.within(1_024, 65_535);
  });
});
