import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { builtFiles } from '../../../scripts/bundle.mjs';
import { buildPeer } from '../peers/build-peer.mjs';

/** The forms that are measured, ours first: the name each has in the figures by its key. */
export const forms = {
  ours: 'maatwerk',
  'form-js': 'form-js',
  'json-forms': 'JSON Forms',
  rjsf: 'RJSF',
  'survey-js': 'SurveyJS',
  'form-io': 'Form.io',
};

/** The forms of others, by key. */
export const peers = Object.keys(forms).filter((key) => key !== 'ours');

const pageOf = (key, script, hasStyle) => `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${key}</title>
${hasStyle ? `<link rel="stylesheet" href="/${key}/style.css">` : ''}
<body>
<script type="module" src="/${key}/${script}"></script>
</body>
</html>`;

async function filesOf(key) {
  if (key === 'ours') {
    const chunks = await builtFiles('test/bench/four-fields/own-form.mjs');
    return {
      entry: chunks.find(({ isEntry }) => isEntry).fileName,
      scripts: chunks.map(({ fileName, code }) => [fileName, code]),
      style: '',
    };
  }
  const { script, style } = await buildPeer(`forms/${key}.mjs`);
  return { entry: 'form.js', scripts: [['form.js', script]], style };
}

/**
 * Builds each form for production and serves it packed with gzip as `/<key>/`: `{address, fetched(), close()}`.
 * `fetched()` is how many packed bytes of scripts and styles were asked for since it was last called.
 */
export async function servePages(keys) {
  const files = new Map([['/blank.html', page('<!doctype html><title>blank</title>')]]);
  for (const key of keys) {
    const { entry, scripts, style } = await filesOf(key);
    files.set(`/${key}/`, page(pageOf(key, entry, style !== '')));
    for (const [name, code] of scripts) files.set(`/${key}/${name}`, part('text/javascript', code));
    files.set(`/${key}/style.css`, part('text/css', style));
  }
  let sent = 0;
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url, 'http://localhost').pathname);
    if (!file) return response.writeHead(404).end();
    sent += file.counted;
    const headers = { 'content-type': `${file.type}; charset=utf-8`, 'content-encoding': 'gzip' };
    return response.writeHead(200, headers).end(file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    fetched() {
      const before = sent;
      sent = 0;
      return before;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function part(type, text) {
  const body = gzipSync(text, { level: 9 });
  return { type, body, counted: body.length };
}

const page = (text) => ({ ...part('text/html', text), counted: 0 });
