import { spawnSync } from 'node:child_process';
import { expect } from 'chai';
import { guardedRun, reasonToEnd } from './guarded-run.mjs';

describe('a guarded run', () => {
  it('answers what was printed and how it ended', async () => {
    const ended = await guardedRun(['-e', "console.log('out'); console.error('err'); process.exit(3)"], {
      reason: () => null,
    });

    expect(ended).to.include({ code: 3, ended: null });
    expect(ended.output).to.include('out').and.to.include('err');
  });

  it('ends what it is told to, together with what that started in a group of its own', async () => {
    const grandchild =
      "require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { detached: true })";
    const hangs = `console.log(${grandchild}.pid); setInterval(() => {}, 1e6)`;

    const ended = await guardedRun(['-e', hangs], { reason: ({ output }) => (output === '' ? null : 'it hangs') });

    expect(ended.ended).to.equal('it hangs');
    expect(ended.output).to.match(/^\d+\n$/);
    expect(isAlive(Number(ended.output.trim()))).to.equal(false);
  });
});

describe('a run is ended', () => {
  const run = { now: 100_000, printedAt: 90_000, silence: 60_000, deadline: 500_000 };

  it('never while it prints and the whole command has time', () => {
    expect(reasonToEnd(run)).to.equal(null);
    expect(reasonToEnd({ ...run, now: 499_000, printedAt: 498_000 })).to.equal(null);
  });

  it('when it was silent for too long', () => {
    expect(reasonToEnd({ ...run, now: 150_000 })).to.equal('it printed nothing for 60.0 s');
  });

  it('when the time of the whole command is over, also while it prints', () => {
    const reason = reasonToEnd({ ...run, now: 500_000, printedAt: 499_999 });

    expect(reason).to.equal('the time of the whole command was over');
  });
});

// A process that ended but is not collected by its parent still has a number; its state is Z.
function isAlive(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z');
}
