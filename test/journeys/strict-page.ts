import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';

/** The policy that every page of a careful municipality may set, and that the kit works under. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** A page served under a policy, with the script-tag file beside it. */
export interface StrictPage {
  readonly address: string;
  close(): Promise<void>;
}

const root = new URL('../../../', import.meta.url);

/** Builds the script-tag file and serves it with one page, both under the policy. */
export async function serveStrictPage(html: string, policy = strictPolicy): Promise<StrictPage> {
  const script = await scriptTagFile();
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', policy);
    const isScript = request.url === '/maatwerk.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? script : html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}/`, close: () => closed(server) };
}

async function scriptTagFile(): Promise<string> {
  const { bundle, bundles } = (await import(new URL('scripts/bundle.mjs', root).href)) as {
    bundle(entry: string, outDir: string): Promise<string>;
    bundles: { scriptTag: { entry: string } };
  };
  const outDir = new URL('.build/script-tag', root).pathname;
  await bundle(bundles.scriptTag.entry, outDir);
  return readFile(`${outDir}/maatwerk.js`, 'utf8');
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}
