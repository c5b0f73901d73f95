import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:net';

const running = new Set();
process.once('exit', () => {
  for (const program of running) program.kill('SIGKILL');
});

// Where the system has it, a program also ends with this process when this process is killed.
const bound = (() => {
  const setpriv = '/usr/bin/setpriv';
  try {
    accessSync(setpriv, constants.X_OK);
    return (program, args) => [setpriv, ['--pdeathsig', 'KILL', program, ...args]];
  } catch {
    return (program, args) => [program, args];
  }
})();

/** Starts a program (`spawn`'s arguments) that ends with this process, however this process ends. */
export function startProgram(program, args, options) {
  const started = spawn(...bound(program, args), options);
  running.add(started);
  started.once('exit', () => running.delete(started));
  started.once('error', () => running.delete(started));
  return started;
}

/** Ends a program by its process and waits until it is gone. */
export async function endProgram(program) {
  if (program.exitCode !== null || program.signalCode !== null || program.pid === undefined) return;
  const gone = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGTERM');
  const late = setTimeout(() => program.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(late);
}

/** A port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
