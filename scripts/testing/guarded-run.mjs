import { spawn, spawnSync } from 'node:child_process';

const running = new Set();

// A browser is started in a process group of its own, so the group of its starter does not reach it: walk the tree.
function descendants(pid) {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const pairs = (stdout ?? '')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent) => pairs.filter(([, ppid]) => ppid === parent).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}

function endTree(child) {
  for (const pid of [child.pid, ...descendants(child.pid)]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // ended in the meantime
    }
  }
}

process.on('exit', () => running.forEach(endTree));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/** A time in milliseconds as words, in seconds with one decimal. */
export const secondsOf = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Why a run that last printed at a moment is to be ended now, in words, or null: it was silent for so many milliseconds,
 * or the deadline is there. Moments are milliseconds, as of Date.now.
 */
export function reasonToEnd({ now, printedAt, silence, deadline }) {
  if (now >= deadline) return 'the time of the whole command was over';
  return now - printedAt >= silence ? `it printed nothing for ${secondsOf(now - printedAt)}` : null;
}

/**
 * Runs a Node script with arguments and answers `{code, output, milliseconds, ended}`. `reason({now, printedAt, output})`
 * is asked all the time; as soon as it answers words, the script and everything it started are ended, and `ended` is
 * those words; otherwise it is null.
 */
export function guardedRun(args, { cwd, env = {}, reason }) {
  return new Promise((done) => {
    const start = Date.now();
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    let ended = null;
    let printedAt = start;
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        printedAt = Date.now();
      });
    const watch = setInterval(() => {
      ended = reason({ now: Date.now(), printedAt, output });
      if (ended === null) return;
      clearInterval(watch);
      endTree(child);
    }, 100);
    child.on('close', (code) => {
      clearInterval(watch);
      running.delete(child);
      done({ code: code ?? 1, output, milliseconds: Date.now() - start, ended });
    });
  });
}
