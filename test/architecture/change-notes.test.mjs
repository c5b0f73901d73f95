import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readChangeNote } from '../../scripts/testing/change-note.mjs';
import { filesUnder, root } from '../../scripts/testing/source-files.mjs';

const packages = readdirSync(`${root}/packages`);
const notes = filesUnder('changes', '.md').filter((path) => path !== 'changes/README.md');
const note = (head, text = 'A sentence.') => `---\n${head}\n---\n\n${text}\n`;

describe('the change notes', () => {
  for (const path of notes) {
    it(`hold one that can be read in ${path}`, () => {
      expect(readChangeNote(readFileSync(`${root}/${path}`, 'utf8'), packages).text).to.not.equal('');
    });
  }
});

describe('a change note', () => {
  it('names its packages, its kind and what changes', () => {
    const read = readChangeNote(note('packages: core, elements\nkind: fix'), packages);

    expect(read).to.deep.equal({ packages: ['core', 'elements'], kind: 'fix', text: 'A sentence.' });
  });

  const refused = {
    'without a head': ['A sentence.', 'begins with a head'],
    'without a package': [note('kind: fix'), 'packages names'],
    'with an unknown package': [note('packages: shed\nkind: fix'), '"shed"'],
    'with another kind': [note('packages: core\nkind: chore'), '"chore"'],
    'that says nothing': [note('packages: core\nkind: fix', ''), 'tells the integrator'],
  };
  for (const [what, [markdown, words]] of Object.entries(refused)) {
    it(`is refused ${what}`, () => {
      expect(() => readChangeNote(markdown, packages)).to.throw(words);
    });
  }
});
