import { createServer, type Server } from 'node:http';
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

/** A page served under a policy, with the script-tag file and its parts beside it. */
export interface StrictPage {
  readonly address: string;
  /** The addresses of the script-tag file and all its parts, such as `/maatwerk/approval-….js`. */
  readonly scripts: readonly string[];
  /** Answers requests for these scripts with an error from now on, or again with the script when there are none. */
  withhold(isWithheld: (path: string) => boolean): void;
  close(): Promise<void>;
}

const root = new URL('../../../', import.meta.url);

/** Builds the script-tag file and serves it with one page, both under the policy. */
export async function serveStrictPage(html: string, policy = strictPolicy): Promise<StrictPage> {
  const scripts = await scriptTagFiles();
  let isWithheld: (path: string) => boolean = () => false;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const script = scripts.get(path);
    response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', script === undefined ? 'text/html; charset=utf-8' : 'text/javascript');
    if (isWithheld(path)) response.writeHead(503).end();
    else response.end(script ?? html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    scripts: [...scripts.keys()],
    withhold: (paths) => {
      isWithheld = paths;
    },
    close: () => closed(server),
  };
}

let built: Promise<ReadonlyMap<string, string>> | undefined;

function scriptTagFiles(): Promise<ReadonlyMap<string, string>> {
  return (built ??= build());
}

async function build(): Promise<ReadonlyMap<string, string>> {
  const load = (name: string): Promise<unknown> => import(new URL(`scripts/${name}`, root).href);
  const { bundles } = (await load('bundle.mjs')) as { bundles: { scriptTag: { entry: string } } };
  const { bundleParts } = (await load('bundle-parts.mjs')) as {
    bundleParts(entry: string): Promise<readonly { fileName: string; code: string }[]>;
  };
  const files = await bundleParts(bundles.scriptTag.entry);
  return new Map(files.map(({ fileName, code }) => [`/${fileName}`, code]));
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}
