import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { root } from './testing/source-files.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const rows = read('docs/accessibility/statement.md')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const criteria = rows.filter(([first]) => /^\d\.\d\.\d+$/.test(first));
const tests = rows.filter(([first]) => /^T\d+$/.test(first));

// The criteria of levels A and AA, by guideline: how many the last of each counts, and which of them are AAA or gone.
const guidelines = { 1.1: 1, 1.2: 5, 1.3: 5, 1.4: 13, 2.1: 4, 2.2: 2, 2.3: 1, 2.4: 11, 2.5: 8 };
const further = { 3.1: 2, 3.2: 6, 3.3: 8, 4.1: 3 };
const left = new Set('1.4.6 1.4.7 1.4.8 1.4.9 2.1.3 2.4.8 2.4.9 2.4.10 2.5.5 2.5.6 3.2.5 3.3.5 3.3.6 4.1.1'.split(' '));
const asked = Object.entries({ ...guidelines, ...further }).flatMap(([guideline, last]) =>
  Array.from({ length: last }, (_, index) => `${guideline}.${index + 1}`).filter((number) => !left.has(number)),
);

describe('the accessibility statement', () => {
  it('goes through every criterion of WCAG 2.2, A and AA, in their order', () => {
    expect(asked).to.have.length(55);
    expect(criteria.map(([number]) => number)).to.deep.equal(asked);
  });

  it('says of each whether it is met, and by which test that it lists', () => {
    const codes = tests.map(([code]) => code);
    for (const [number, , , how, by] of criteria) {
      expect(how, number).to.match(/^(Met|Partly|Host|None)\b/);
      for (const code of by.split(' ').filter(Boolean)) expect(codes, number).to.include(code);
      if (how.startsWith('Met')) expect(by, `${number} is met by no test`).to.not.equal('');
    }
  });

  for (const [code, , where, name] of tests) {
    it(`names a test that exists: ${code}`, () => {
      const path = where.replaceAll('`', '');

      expect(existsSync(join(root, path)), path).to.equal(true);
      expect(read(path)).to.include(name.slice(1, -1));
    });
  }

  it('uses every test that it lists', () => {
    const used = new Set(criteria.flatMap(([, , , , by]) => by.split(' ')));

    expect(tests.map(([code]) => code).filter((code) => !used.has(code))).to.deep.equal([]);
  });
});
