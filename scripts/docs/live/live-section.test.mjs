import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { filesUnder, root } from '../../testing/source-files.mjs';
import { exampleOf, examples } from './examples.mjs';
import { liveSection } from './live-section.mjs';

describe('the live example of an element', () => {
  it('is on the page of every element, and on no other page', () => {
    const pages = filesUnder('docs', '.md').filter((path) =>
      readFileSync(join(root, path), 'utf8').startsWith('# `<maatwerk-'),
    );

    expect(pages.map(exampleOf)).to.have.members(Object.keys(examples));
    expect(filesUnder('docs', '.md').filter(exampleOf)).to.have.length(pages.length);
  });

  it('holds nothing that a strict policy forbids, and says what it needs where no script runs', () => {
    for (const noun of Object.keys(examples)) {
      const { head, body } = liveSection(noun, '../');

      expect(head).to.match(/^(<script type="module" src="\.\.\/live\/\w+\.js"><\/script>\n?)+$/);
      expect(body).not.to.match(/<script| style=| on\w+=/);
      expect(body).to.include('The text of this page needs no script.');
    }
  });
});
