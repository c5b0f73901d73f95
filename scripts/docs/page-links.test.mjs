import { expect } from 'chai';
import { brokenLinks } from './broken-links.mjs';
import { siteMarkdown } from './markdown.mjs';
import { linksOf } from './page-links.mjs';
import { sitePages } from './site-pages.mjs';

describe('the pages of the docs', () => {
  it('lead to pages, places and files that are there', () => {
    const pages = sitePages({ modules: [] });
    const files = new Map();
    const markdown = siteMarkdown(linksOf(pages, files));
    const drawn = new Map(pages.map(({ address, path, text }) => [address, markdown.render(text, { path })]));

    expect(brokenLinks(drawn, new Set(files.keys()))).to.deep.equal([]);
    expect(pages.length).to.be.greaterThan(60);
  });
});
