import { expect } from 'chai';
import fc from 'fast-check';
import { readTable, separatorOf, writeTable, type Separator } from './table-text.js';

const separators: Separator[] = ['\t', ';', ','];

describe('the cells of delimited text', () => {
  it('read back as they were written, whatever they hold', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab"\t;,\r\n\'=+-@5 é＝'), maxLength: 6 });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 });

    fc.assert(
      fc.property(rows, fc.constantFrom(...separators), (written, separator) => {
        expect(readTable(writeTable(written, separator), separator)).to.deep.equal(written);
      }),
      { numRuns: 2000 },
    );
  });

  it('are every character of any text, and none is refused', () => {
    const text = fc.string({ unit: fc.constantFrom(...'a"\t\r\n'), maxLength: 20 });

    fc.assert(
      fc.property(text, (typed) => {
        const letters = (one: string) => one.replace(/[^a]/g, '');

        expect(letters(readTable(typed, '\t').flat().join(''))).to.equal(letters(typed));
      }),
      { numRuns: 2000 },
    );
  });

  it('hold quotes, separators and line breaks as worksheets put them on the clipboard', () => {
    expect(readTable('a\t"x\ny"\t"zei ""ja"""\r\n1\t\t3\r\n', '\t')).to.deep.equal([
      ['a', 'x\ny', 'zei "ja"'],
      ['1', '', '3'],
    ]);
  });

  it('keep a quote that closes nothing', () => {
    expect(readTable('"aap" noot\t2\n5" buis\t"open\t3', '\t')).to.deep.equal([
      ['"aap" noot', '2'],
      ['5" buis', '"open', '3'],
    ]);
  });

  it('are as many in a row as there are, in any row', () => {
    expect(readTable('a\n\nb\t\tc\n\t', '\t')).to.deep.equal([['a'], [''], ['b', '', 'c'], ['', '']]);
    expect(readTable('', '\t')).to.deep.equal([]);
    expect(readTable('\ufeffa;b', ';')).to.deep.equal([['a', 'b']]);
  });

  it('get an apostrophe where a worksheet would calculate, but not before a number', () => {
    expect(writeTable([['=1+1', '+31', '-5,50', '-5 - 3', '@x', "'=a", 'a=b']], ';')).to.equal(
      "'=1+1;'+31;-5,50;'-5 - 3;'@x;''=a;a=b\r\n",
    );
    expect(readTable("'=1+1;'naam;=2", ';')).to.deep.equal([['=1+1', "'naam", '=2']]);
  });

  it('are read in proportion to the text', () => {
    for (const text of ['"', '""', '"a', '"\t', '"""a\t', '\t', "'", '"a"b\n'].map((part) => part.repeat(200_000))) {
      expect(readTable(text, '\t')).to.be.an('array');
    }
  });
});

describe('the separator of a file', () => {
  it('is a tab, else a semicolon, else a comma, in its first line outside quotes', () => {
    expect(['a\tb;c', 'a;"b,c"', '"a;b",c', 'a,b\n1;2', 'a'].map(separatorOf)).to.deep.equal([
      '\t',
      ';',
      ',',
      ',',
      ',',
    ]);
  });
});
