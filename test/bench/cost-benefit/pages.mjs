import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { bundle } from '../../../scripts/bundle.mjs';
import { buildPeer } from '../peers/build-peer.mjs';

/** The grids that are measured, ours first: the name it has in the figures by its key. */
export const grids = { ours: 'maatwerk', 'form-js': 'form-js', 'survey-js': 'SurveyJS', rjsf: 'RJSF' };

/** The grids of others, by key. */
export const peers = Object.keys(grids).filter((key) => key !== 'ours');

const pageOf = (key) => `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${key}</title>
<link rel="stylesheet" href="/${key}.css">
<body>
<script type="module" src="/${key}.js"></script>
</body>
</html>`;

/**
 * Builds each grid for production, all in one script, and serves it as `/<key>.html`; `{address, bytes, close()}`, in
 * `bytes` what script and styles of each grid weigh together in gzip.
 */
export async function servePages(keys) {
  const files = new Map([['/blank.html', ['text/html', '<!doctype html><title>blank</title>']]]);
  const bytes = {};
  for (const key of keys) {
    const { script, style } =
      key === 'ours'
        ? { script: await bundle('test/bench/cost-benefit/own-grid.mjs'), style: '' }
        : await buildPeer(`grids/${key}.mjs`);
    bytes[key] = [script, style].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
    files.set(`/${key}.html`, ['text/html; charset=utf-8', pageOf(key)]);
    files.set(`/${key}.js`, ['text/javascript; charset=utf-8', script]);
    files.set(`/${key}.css`, ['text/css; charset=utf-8', style]);
  }
  const server = createServer((request, response) => {
    const [type, body] = files.get(new URL(request.url, 'http://localhost').pathname) ?? [];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type ?? 'text/plain' }).end(body ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { address: `http://127.0.0.1:${server.address().port}`, bytes, close };
}
