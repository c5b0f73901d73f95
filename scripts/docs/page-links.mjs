import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../testing/source-files.mjs';
import { relativeAddress } from './frame.mjs';

/**
 * From a link in a source to one in the site. What is no page but a file of the repository goes along: its address in the
 * site and its path are added to `files`.
 */
export function linksOf(pages, files) {
  const bySource = new Map(pages.map((page) => [page.path, page]));
  return (href, from) => {
    if (/^(https?:|mailto:|#)/.test(href)) return href;
    const [path, anchor] = href.split('#');
    const target = posix.join(posix.dirname(from), path);
    const inFolder = target === 'docs' ? 'README.md' : posix.join(target, 'README.md');
    const page = bySource.get(target) ?? bySource.get(inFolder);
    const isFile = !page && existsSync(join(root, target)) && statSync(join(root, target)).isFile();
    const copy = target.endsWith('.svg') ? target.replace(/^docs\//, '') : `files/${target}`;
    if (isFile) files.set(copy, target);
    if (!page && !isFile) return href;
    const address = relativeAddress(bySource.get(from).address, page?.address ?? copy);
    return anchor === undefined ? address : `${address}#${anchor}`;
  };
}
