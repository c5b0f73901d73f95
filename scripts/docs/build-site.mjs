import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import { root } from '../testing/source-files.mjs';
import { brokenLinks } from './broken-links.mjs';
import { undescribed } from './element-reference.mjs';
import { framed } from './frame.mjs';
import { writeLiveFiles } from './live/live-files.mjs';
import { siteMarkdown } from './markdown.mjs';
import { linksOf } from './page-links.mjs';
import { roomsOf } from './rooms.mjs';
import { sitePages } from './site-pages.mjs';

/**
 * Builds the site in a folder: `{addresses, faults}`, where its pages stand, and as sentences what links lead nowhere and
 * which elements have no page.
 * `manifest` is what is known of the elements.
 */
export async function buildSite(outDir, manifest) {
  const pages = sitePages(manifest);
  const files = new Map([['site.css', 'scripts/docs/site/site.css']]);
  rmSync(outDir, { recursive: true, force: true });
  await render(pages, siteMarkdown(linksOf(pages, files)), outDir);
  for (const [address, path] of files) {
    mkdirSync(dirname(join(outDir, address)), { recursive: true });
    cpSync(join(root, path), join(outDir, address));
  }
  const live = await writeLiveFiles(outDir);
  const written = new Map(pages.map(({ address }) => [address, readFileSync(join(outDir, address), 'utf8')]));
  const silent = undescribed(
    manifest,
    pages.map(({ path }) => path),
  ).map((tag) => `<${tag}> has no page in docs/elements`);
  return {
    addresses: [...written.keys()],
    faults: [...brokenLinks(written, new Set([...files.keys(), ...live])), ...silent],
  };
}

async function render(pages, markdown, outDir) {
  const rooms = roomsOf(pages);
  // a folder must be given; it holds no page, for pages are named below
  const site = new Eleventy(join(root, 'scripts/docs/site'), outDir, {
    quietMode: true,
    config(eleventy) {
      eleventy.setLibrary('md', { render: (text, { source }) => markdown.render(text, { path: source.path }) });
      for (const source of pages) {
        const data = { source, permalink: source.address, templateEngineOverride: 'md' };
        eleventy.addTemplate(source.address.replace(/html$/, 'md'), source.text, data);
      }
      eleventy.addTransform('frame', function frame(content) {
        const page = pages.find(({ address }) => join(outDir, address) === resolve(this.page.outputPath));
        return page ? framed(page, content, rooms) : content;
      });
    },
  });
  await site.write();
}
