import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/testing/source-files.mjs';

const folder = join(root, '.build/docs-node');

/** Writes what a sample executes as a file that Node runs, and answers its path. */
export function writtenForNode({ name, code }) {
  const path = join(folder, `${name}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, code);
  return path;
}

/**
 * Starts a server of a sample beside a folder `public` with files by address, on a free port: `{address, close}`. Rejects
 * with what it printed when it ends or says nothing for half a minute.
 */
export async function startServer(script, files) {
  const path = writtenForNode(script);
  for (const [address, text] of files) {
    mkdirSync(dirname(join(folder, 'public', address)), { recursive: true });
    writeFileSync(join(folder, 'public', address), text);
  }
  const port = new URL('free-port.mjs', import.meta.url).href;
  const server = spawn(process.execPath, ['--import', port, path], { cwd: folder });
  let printed = '';
  const address = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`It does not listen: ${printed}`)), 30_000);
    const hear = (text) => {
      printed += String(text);
      const [, found] = /listening at (\S+)/.exec(printed) ?? [];
      if (!found) return;
      clearTimeout(late);
      resolve(found);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('exit', () => reject(new Error(`It ended: ${printed}`)));
  });
  return { address, close: () => server.kill() };
}
