import { spawnSync } from 'node:child_process';
import { expect } from 'chai';
import { guardedRun } from './guarded-run.mjs';

describe('a guarded run', () => {
  it('answers what was printed and how it ended', async () => {
    const ended = await guardedRun(['-e', "console.log('out'); console.error('err'); process.exit(3)"], {
      limit: 30_000,
    });

    expect(ended).to.include({ code: 3, hung: false });
    expect(ended.output).to.include('out').and.to.include('err');
  });

  it('ends what hangs, together with what that started in a group of its own', async () => {
    const grandchild =
      "require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { detached: true })";
    const hangs = `console.log(${grandchild}.pid); setInterval(() => {}, 1e6)`;

    const ended = await guardedRun(['-e', hangs], { limit: 1_500 });

    expect(ended.hung).to.equal(true);
    expect(ended.output).to.match(/^\d+\n$/);
    expect(isAlive(Number(ended.output.trim()))).to.equal(false);
  });
});

// A process that ended but is not collected by its parent still has a number; its state is Z.
function isAlive(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z');
}
