import { createServer } from 'node:http';
import { bundle } from '../../scripts/bundle.mjs';

/** Serves `/<name>`, a page with the script `pages/<name>.mjs` alone, for each name: `{address, close()}`. */
export async function servePages(names) {
  const scripts = new Map();
  for (const name of names) scripts.set(`/${name}.js`, await bundle(`test/engines/pages/${name}.mjs`));
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://host');
    const script = scripts.get(pathname);
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(script ?? `<!doctype html><title>-</title><body><script type="module" src="${pathname}.js"></script>`);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
