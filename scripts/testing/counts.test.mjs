import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { countSessions, failuresOf } from './browser-counts.mjs';
import { countOf } from './counts.mjs';

const fileWith = (value) => {
  const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'counts.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
};
const absent = join(tmpdir(), 'no-such-folder', 'counts.json');

describe('the count of a stage', () => {
  it('is the count that mocha wrote', () => {
    const countsFile = fileWith({ stats: { passes: 7, failures: 2 } });

    expect(countOf('mocha', { code: 2, countsFile })).to.deep.equal({ passed: 7, failed: 2 });
  });

  it('is one failure when the stage left no count', () => {
    expect(countOf('mocha', { code: 0, countsFile: absent })).to.deep.equal({ passed: 0, failed: 1 });
    expect(countOf('line', { code: 0, output: 'nothing to see' })).to.deep.equal({ passed: 0, failed: 1 });
  });

  it('is one failure when no test was executed', () => {
    expect(countOf('browser', { code: 0, countsFile: fileWith({ passed: 0, failed: 0 }) }).failed).to.equal(1);
  });

  it('is one failure when the exit code is not explained by a failing test', () => {
    const countsFile = fileWith({ stats: { passes: 7, failures: 0 } });

    expect(countOf('mocha', { code: 1, countsFile })).to.deep.equal({ passed: 7, failed: 1 });
  });

  it('is the last line that holds a count, where a stage prints it', () => {
    const output = '1 passed, 0 failed\nmore\n12 passed, 3 failed\n';

    expect(countOf('line', { code: 1, output })).to.deep.equal({ passed: 12, failed: 3 });
  });

  it('is one for a tool, by its exit code', () => {
    expect(countOf('exit', { code: 0 })).to.deep.equal({ passed: 1, failed: 0 });
    expect(countOf('exit', { code: 2 })).to.deep.equal({ passed: 0, failed: 1 });
  });
});

describe('the count of a browser run', () => {
  const suite = (...tests) => ({ tests, suites: [] });
  const passing = { passed: true, skipped: false };

  it('adds the tests of nested suites', () => {
    const testResults = {
      tests: [passing],
      suites: [{ tests: [passing, { passed: false, skipped: false }], suites: [] }],
    };

    expect(countSessions([{ passed: false, errors: [], testResults }])).to.deep.equal({
      passed: 2,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts a file that did not load as a failure', () => {
    expect(countSessions([{ passed: false, errors: [{ message: 'import' }] }]).failed).to.equal(1);
  });

  it('counts a file without a test as a failure', () => {
    expect(countSessions([{ passed: true, errors: [], testResults: suite() }]).failed).to.equal(1);
  });

  it('counts an error outside every test as a failure', () => {
    expect(countSessions([{ passed: false, errors: [], testResults: suite(passing) }])).to.include({
      passed: 1,
      failed: 1,
    });
  });

  it('counts a skipped test as neither', () => {
    const testResults = suite(passing, { passed: false, skipped: true });

    expect(countSessions([{ passed: true, errors: [], testResults }])).to.deep.equal({
      passed: 1,
      failed: 0,
      skipped: 1,
    });
  });

  it('names what failed: tests by their full title, and files', () => {
    const inner = {
      name: 'in print',
      tests: [{ name: 'shows all', passed: false, error: { message: 'half' } }],
      suites: [],
    };
    const broken = { testFile: '/a/note.test.ts', testResults: { tests: [passing], suites: [inner] }, errors: [] };
    const unloaded = { testFile: '/a/step.test.ts', errors: [{ message: 'no such module' }] };

    expect(failuresOf([broken, unloaded])).to.deep.equal([
      { title: 'in print shows all', message: 'half' },
      { title: 'step.test.ts', message: 'no such module' },
    ]);
  });
});
