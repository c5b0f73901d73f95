import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const strict = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
};
const kinds = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The strict policy as a header, with directives of a host in place of ours or beside them. */
export const policyOf = (more = {}) =>
  Object.entries({ ...strict, ...more })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The folder with the script-tag file, as it comes with the kit. */
export const scriptTagFolder = fileURLToPath(new URL('node_modules/@maatwerk/kit/dist/script-tag', import.meta.url));

/** The folder of something of a host, such as `react/dist`. */
export const hostFolder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Answers a request with a file of these folders, the first that has it wins; 404 where none has. */
export const fileOf = (folders) => async (request, response) => {
  const path = normalize(new URL(request.url, 'http://host').pathname);
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const content = await contentOf(folders, name);
  response.setHeader('content-type', kinds[extname(name)] ?? kinds['.html']);
  response.writeHead(content === null ? 404 : 200).end(content ?? '');
};

/**
 * Serves folders as one site, the first that has a file wins, every answer under the policy and with these headers.
 * `pages` gives pages that are no file: path → HTML. Answers `{address, close()}`.
 */
export async function serveHost({ folders = [], pages = {}, policy = policyOf(), headers = {} }) {
  const file = fileOf(folders);
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url, 'http://host').pathname];
    response.setHeaders(new Headers({ ...headers, 'content-security-policy': policy }));
    if (page === undefined) void file(request, response);
    else response.setHeader('content-type', kinds['.html']).end(page);
  });
  return listening(server);
}

/** Starts a server on a free port: `{address, close()}`. */
export async function listening(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

async function contentOf(folders, name) {
  for (const folder of folders) {
    const file = join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found?.isFile()) return readFile(file);
  }
  return null;
}
