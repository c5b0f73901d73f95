import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EndReport, StartReport } from './report.js';

/** Serves the page under test and hears from it. Its address outlives the browser, so that a profile finds its database again. */
export interface LossServer {
  readonly address: string;
  /** What the next page of this lane says when it has come up, or is done; rejects after so many milliseconds. */
  started<Report = StartReport>(lane: string, patience?: number): Promise<Report>;
  /** Called while the page of this lane stands still in its request, with what it knew then. */
  onKill(lane: string, kill: (report: EndReport) => void): void;
  /** The last plan that a form of this lane sent, as text; `null` when none did. */
  sent(lane: string): string | null;
  close(): Promise<void>;
}

const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Plan</title>
<link rel="icon" href="data:,"><form method="post"></form><script type="module" src="/loss.js"></script>`;

/** Serves a script as the page under test, on an address of its own. */
export async function serveLossPage(script: string): Promise<LossServer> {
  const waiting = new Map<string, (report: unknown) => void>();
  const kills = new Map<string, (report: EndReport) => void>();
  const sent = new Map<string, string>();
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      const lane = searchParams.get('name') ?? '';
      if (pathname === '/kill') {
        kills.get(lane)?.(JSON.parse(body) as EndReport);
        return;
      }
      if (pathname === '/started') waiting.get(lane)?.(JSON.parse(body));
      if (pathname === '/sent') sent.set(lane, new URLSearchParams(body).get('plan') ?? '');
      const isScript = pathname === '/loss.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
      if (isScript) response.setHeader('cache-control', 'max-age=3600');
      response.end(isScript ? script : html);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    started: <Report>(lane: string, patience = 60_000) =>
      new Promise<Report>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`the page of ${lane} did not come up`)), patience);
        // Nobody waits for it any more once the browser is gone.
        timer.unref();
        waiting.set(lane, (report) => {
          clearTimeout(timer);
          waiting.delete(lane);
          resolve(report as Report);
        });
      }),
    onKill: (lane, kill) => void kills.set(lane, kill),
    sent: (lane) => sent.get(lane) ?? null,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString('utf8');
}
