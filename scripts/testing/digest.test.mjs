import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { digestOf } from './digest.mjs';

const absent = join(tmpdir(), 'no-such-folder', 'counts.json');
const stage = { name: 'lint', ended: null, milliseconds: 61_000, output: '', countsFile: absent };
const recorded = (...failures) => {
  const countsFile = join(mkdtempSync(join(tmpdir(), 'digest-')), 'counts.json');
  writeFileSync(countsFile, JSON.stringify({ failures }));
  return { ...stage, countsFile };
};

describe('the digest of a failed stage', () => {
  it('names the tests that failed with the first lines of their messages', () => {
    const ofMocha = recorded({ fullTitle: 'an amount is whole', err: { message: 'expected 1\nto be 2\n\nx\ny' } });
    const ofBrowser = recorded({ title: '<maatwerk-step> is accessible', message: 'no name' });

    expect(digestOf(ofMocha)).to.deep.equal([
      'lint failed',
      '  an amount is whole',
      '    expected 1',
      '    to be 2',
      '    x',
    ]);
    expect(digestOf(ofBrowser)).to.deep.equal(['lint failed', '  <maatwerk-step> is accessible', '    no name']);
  });

  it('names the tests that a stage printed as not ok or as failed', () => {
    const output = 'ok one\nnot ok two\n  small: 20 by 20 px\nok three\nFAILED four\n2 passed, 2 failed\n';

    expect(digestOf({ ...stage, output })).to.deep.equal(['lint failed', '  two', '    small: 20 by 20 px', '  four']);
  });

  it('says of a stage that was ended why, after how long, and what it printed last', () => {
    const lines = digestOf({ ...stage, ended: 'it printed nothing for 60.0 s', output: 'ok one\nok two\n\n' });

    expect(lines).to.deep.equal([
      'lint failed',
      '  ended after 61.0 s: it printed nothing for 60.0 s; its last line: ok two',
    ]);
  });

  it('shows the end of what a tool printed that has no tests', () => {
    const output = Array.from({ length: 9 }, (_, index) => `line ${index}`).join('\n');

    expect(digestOf({ ...stage, output }))
      .to.have.length(6)
      .and.to.include('  line 8');
  });

  it('stays small, however much failed', () => {
    const failures = Array.from({ length: 200 }, () => ({ title: 'x'.repeat(5_000), message: 'y\n'.repeat(5_000) }));

    const lines = digestOf(recorded(...failures));

    expect(lines.join('\n').length).to.be.below(8_000);
    expect(lines.at(-1)).to.equal('  and 195 more');
  });
});
