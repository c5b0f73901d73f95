import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strictPolicy } from './strict-page.js';

/** A page of a server that knows nothing of the kit but the file of one element. */
export interface ElementPage {
  readonly address: string;
  close(): Promise<void>;
}

/** What the browser sent: fields of a form that was posted, else `null`. */
export type Sent = URLSearchParams | null;

const root = new URL('../../../', import.meta.url);

/** Builds one element as a file of its own and serves it at `/maatwerk.js`, under the strict policy, beside the pages that `pageOf` writes. */
export async function serveElement(entry: string, pageOf: (sent: Sent, path: string) => string): Promise<ElementPage> {
  const script = await elementFile(entry);
  const server = createServer((request, response) => {
    void bodyOf(request).then((sent) => {
      const path = request.url ?? '/';
      const isScript = path === '/maatwerk.js';
      response.setHeader('content-security-policy', strictPolicy);
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(isScript ? script : pageOf(sent, path));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A text as it stands in an attribute or between tags. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

async function elementFile(entry: string): Promise<string> {
  const { bundle } = (await import(new URL('scripts/bundle.mjs', root).href)) as {
    bundle(entry: string): Promise<string>;
  };
  return bundle(entry);
}

async function bodyOf(request: IncomingMessage): Promise<Sent> {
  if (request.method !== 'POST') return null;
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
