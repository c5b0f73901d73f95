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

/**
 * Runs a Node script with arguments and answers `{code, output, milliseconds, hung}`; after `limit` milliseconds it and
 * everything it started are ended, and `hung` is true.
 */
export function guardedRun(args, { cwd, env = {}, limit }) {
  return new Promise((done) => {
    const start = Date.now();
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    let hung = false;
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    const timer = setTimeout(() => {
      hung = true;
      endTree(child);
    }, limit);
    child.on('close', (code) => {
      clearTimeout(timer);
      running.delete(child);
      done({ code: code ?? 1, output, milliseconds: Date.now() - start, hung });
    });
  });
}
