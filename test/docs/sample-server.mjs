import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';
import { bundles, bundleSettings, withoutPreload } from '../../scripts/bundle.mjs';
import { root } from '../../scripts/testing/source-files.mjs';
import { samplesFolder } from './sample-types.mjs';

/** The policy that the docs name. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Builds the kit and scripts of samples together, as a reader's bundler would: a map of address to code. */
export async function builtScripts(scripts) {
  const samples = scripts.map(({ name, file }) => [`samples/${name}`, join(samplesFolder, file)]);
  const { output } = await build({
    ...bundleSettings,
    plugins: [withoutPreload],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: {
          maatwerk: join(root, bundles.scriptTag.entry),
          'en/maatwerk': join(root, bundles.scriptTagEnglish.entry),
          ...Object.fromEntries(samples),
        },
        external: ['/maatwerk.js'],
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  });
  return new Map(output.filter(({ code }) => code !== undefined).map(({ fileName, code }) => [`/${fileName}`, code]));
}

/** Serves scripts by their address, and pages by theirs: `pages` holds `{html, headers}`. */
export async function serve(scripts, pages) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    const code = scripts.get(pathname);
    const found = page?.html ?? code;
    const type = page ? 'text/html; charset=utf-8' : 'text/javascript';
    const headers = page?.headers ?? { 'content-security-policy': strictPolicy };
    // what a sample asks its own server, or the page it goes to, is answered with nothing
    const isFile = /\.\w+$/.test(pathname);
    const status = found !== undefined ? 200 : isFile ? 404 : 204;
    response.writeHead(status, { 'content-type': type, ...headers }).end(found);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${String(server.address().port)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
