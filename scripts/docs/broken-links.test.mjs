import { expect } from 'chai';
import { brokenLinks } from './broken-links.mjs';

const page = (...links) => links.map((link) => `<a href="${link}">…</a>`).join('');

describe('links between pages', () => {
  it('are whole where page, place and file are there, from any folder', () => {
    const pages = new Map([
      ['index.html', `<h2 id="begin">Begin</h2>${page('elements/case.html#keyboard', '#begin', 'elements/')}`],
      ['elements/index.html', page('../index.html', '../picture.svg', 'https://example.nl/elsewhere')],
      ['elements/case.html', `<h2 id="keyboard">Keyboard</h2>${page('../', './')}`],
    ]);

    expect(brokenLinks(pages, new Set(['picture.svg']))).to.deep.equal([]);
  });

  it('are told when the page, the place on it or the file is not there', () => {
    const pages = new Map([['index.html', `${page('nowhere.html', '#nowhere')}<img src="nowhere.svg">`]]);

    expect(brokenLinks(pages, new Set())).to.deep.equal([
      'index.html: there is no nowhere.html',
      'index.html: index.html has no place #nowhere',
      'index.html: there is no nowhere.svg',
    ]);
  });
});
