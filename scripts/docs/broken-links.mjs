import { posix } from 'node:path';

const decoded = (text) => decodeURIComponent(text.replaceAll('&amp;', '&'));

/**
 * The links of a site that lead nowhere, as sentences. `pages` maps the address of a page to its HTML, `files` holds the
 * addresses of everything else in the site.
 */
export function brokenLinks(pages, files) {
  const ids = new Map(
    [...pages].map(([address, html]) => [
      address,
      new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => decoded(id))),
    ]),
  );
  return [...pages].flatMap(([address, html]) =>
    [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, link]) => {
      if (/^(https?|mailto):/.test(link)) return [];
      const [path, anchor] = decoded(link).split('#');
      const target =
        path === ''
          ? address
          : posix
              .join(posix.dirname(address), path)
              .replace(/^\.?\/?$|\/$/, '$&index.html')
              .replace(/^\.\//, '');
      if (!pages.has(target)) return files.has(target) && !anchor ? [] : [`${address}: there is no ${link}`];
      return !anchor || ids.get(target).has(anchor) ? [] : [`${address}: ${target} has no place #${anchor}`];
    }),
  );
}
