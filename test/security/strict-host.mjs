import { createServer } from 'node:http';
import { bundle, bundles } from '../../scripts/bundle.mjs';
import { bundleParts } from '../../scripts/bundle-parts.mjs';
import { elementNouns } from '../../packages/kit/dist/element-nouns.js';

const policyWith = (types) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types ${types}`;

// Listens before any script of ours, in a file of its own, for a script in the page would be a violation itself.
const watch = `window.complaints = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
  // a browser may ask for the icon of a page by itself
  if (!blockedURI.endsWith('/favicon.ico')) complaints.push(['violation', effectiveDirective, blockedURI, sample].join(' '));
});
addEventListener('error', ({ message, error }) => complaints.push('error ' + (error ? error.stack : message)));
addEventListener('unhandledrejection', ({ reason }) => complaints.push('error ' + reason));
for (const kind of ['error', 'warn']) {
  const write = console[kind];
  console[kind] = (...words) => { complaints.push(kind + ' ' + words.join(' ')); write.apply(console, words); };
}
window.print = () => undefined;`;

const actor = `actor='{"id":"lead-1","role":"lead","discipline":"schulden"}'`;
const caseOf = (id, inside = '') => `<maatwerk-case case-id="${id}" ${actor}>${inside}</maatwerk-case>`;
const editors = ['canvas', 'cost-benefit', 'value-triangle', 'parties', 'funding', 'grounds'];
const page = (body) => `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Plan</title>
<script src="/watch.js"></script><script type="module" src="/maatwerk.js"></script><body>${body}</body></html>`;

/** The pages that are walked, by path: three stages of a case, the editors alone, and what shows parts of a case. */
export const walkedPages = {
  '/draft': page(caseOf('M-draft')),
  '/deliberation': page(caseOf('M-deliberation')),
  '/monitoring': page(caseOf('M-monitoring')),
  '/alone': page(editors.map((noun) => `<maatwerk-${noun}></maatwerk-${noun}>`).join('')),
  '/parts': page(
    `${caseOf(
      'M-monitoring',
      elementNouns
        .filter((noun) => !editors.includes(noun) && !['case', 'agenda'].includes(noun))
        .map((noun) => `<maatwerk-${noun}></maatwerk-${noun}>`)
        .join(''),
    )}<maatwerk-agenda ${actor}></maatwerk-agenda>`,
  ),
};

/** Serves the built script tag, the page that keeps cases and the walked pages; the policy of a page is its `?types=`, `lit-html` unless named. */
export async function serveStrictHost() {
  const files = new Map(
    (await bundleParts(bundles.scriptTag.entry)).map(({ fileName, code }) => [`/${fileName}`, code]),
  );
  files.set('/watch.js', watch);
  files.set('/keep.js', await bundle('test/security/kept-cases.js'));
  const pages = {
    ...walkedPages,
    '/keep': `<!doctype html><title>-</title><script type="module" src="/keep.js"></script>`,
  };
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://host');
    const script = files.get(pathname);
    response.setHeader('content-security-policy', policyWith(searchParams.get('types') ?? 'lit-html'));
    response.setHeader('content-type', script === undefined ? 'text/html; charset=utf-8' : 'text/javascript');
    const body = script ?? pages[pathname];
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
