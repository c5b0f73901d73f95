import { expect } from 'chai';
import { notRun } from '../not-run.mjs';
import { excerptFaults, jsonFaults, policiesOf, shellFaults, styleFaults } from '../sample-texts.mjs';
import { pagesWithSamples, samplesOf } from '../samples.mjs';

const samples = pagesWithSamples().flatMap((path) => samplesOf(path));
const placeOf = ({ path, line }) => `${path}:${String(line)}`;
const written = (...languages) => samples.filter(({ language, marks }) => languages.includes(language) && !marks.from);

// What runs in a browser has a command of its own: npm run check:docs.
describe('a sample of the docs that is no script', () => {
  it('is JSON that can be read, on the page of an editor as its value', () => {
    const read = written('json');
    for (const sample of read) {
      const isFirst = read.find(({ path }) => path === sample.path) === sample;
      expect(jsonFaults(sample, isFirst), placeOf(sample)).to.deep.equal([]);
    }
  });

  it('is a style sheet that can be read', () => {
    for (const sample of written('css')) expect(styleFaults(sample.code), placeOf(sample)).to.deep.equal([]);
  });

  it('asks for commands that exist', () => {
    for (const sample of written('sh', 'bash')) expect(shellFaults(sample.code), placeOf(sample)).to.deep.equal([]);
  });

  it('stands in the file it is taken from, which has tests of its own', () => {
    for (const { code, marks, ...sample } of samples.filter(({ marks }) => marks.from)) {
      expect(excerptFaults(code, marks.from), placeOf(sample)).to.deep.equal([]);
    }
  });

  it('is in a language that is executed, or in one of the few that say why not', () => {
    const executed = ['html', 'js', 'ts', 'json', 'css', 'sh', 'bash', 'http'];
    const others = samples.filter(({ language, marks }) => !executed.includes(language) && !marks.from);
    const unexplained = others.filter((sample) => !(sample.language in notRun) && policiesOf(sample).length === 0);

    expect(unexplained.map(placeOf)).to.deep.equal([]);
    for (const [language, why] of Object.entries(notRun)) console.log(`      not executed: ${language}: ${why}`);
  });

  it('fails when it is broken: a value, a command, a rule or an excerpt that is not there', () => {
    expect(jsonFaults({ code: '{"perspective": 1}', path: 'docs/elements/canvas.md' }, true)).to.have.length(1);
    expect(shellFaults('npm run nothing')).to.have.length(1);
    expect(styleFaults('a { color: }}')).not.to.have.length(0);
    expect(excerptFaults('this stands nowhere', 'README.md')).to.have.length(1);
  });
});
