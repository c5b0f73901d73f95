import './node-version.mjs';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './testing/source-files.mjs';

/** Whether this machine has a desktop on which a browser can be opened. */
function hasDisplay({ platform, env } = process) {
  if (env.CI) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  const opener = (env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'xdg-open')));
  return opener && Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

const { createServer } = await import('vite');
const server = await createServer({
  root: join(root, 'packages/portal'),
  configFile: join(root, 'vite.config.ts'),
  server: { port: 4173, open: hasDisplay() },
});
await server.listen();
console.log(`The example portal is at ${server.resolvedUrls.local[0]} (stop with Ctrl+C).`);
