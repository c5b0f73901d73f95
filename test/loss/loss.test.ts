import { expect } from 'chai';
import { wantedEngines, repetitions, pageScript } from './asked.js';
import { allCells, repeated, runLoss, type Cell } from './loss-run.js';
import { lossTable } from './loss-table.js';
import { isKept, type Outcome } from './outcome.js';
import { endings } from './report.js';

const words = {
  reload: 'the page is reloaded',
  kill: 'the browser is killed, of what was acknowledged',
  submit: 'the form around it is sent',
  remove: 'the element is removed',
  navigate: 'another page is opened',
} as const;

for (const engine of wantedEngines()) {
  describe(`what is typed in ${engine}`, function () {
    this.timeout(20 * 60_000);

    const outcomes: Outcome[] = [];
    before(async () => {
      await runLoss({
        engine,
        script: await pageScript(),
        cells: repeated(allCells, repetitions()),
        onOutcome: (some) => outcomes.push(...some),
      });
      console.log(lossTable(`\nWords typed in ${engine}`, outcomes));
    });

    for (const place of ['case', 'alone'] as const) {
      for (const ending of endings) {
        it(`${place === 'case' ? 'in a case' : 'alone with drafts'} loses no character when ${words[ending]}`, () => {
          const tried = outcomes.filter((one) => one.place === place && one.ending === ending);

          expect(tried).to.have.length(5 * repetitions());
          expect(tried.filter((one) => !isKept(one))).to.deep.equal([]);
        });
      }
    }

    it('is in the form that the server receives, to the last character', () => {
      const received = outcomes.filter(({ place }) => place === 'form');

      expect(received).to.have.length(5 * repetitions());
      expect(received.filter((one) => !isKept(one))).to.deep.equal([]);
    });
  });

  describe(`a saver that waits until the typing stops, in ${engine}`, function () {
    this.timeout(10 * 60_000);

    it('loses characters in the same test', async () => {
      const outcomes: Outcome[] = [];
      const cells: readonly Cell[] = endings.flatMap((ending) => [0, 50].map((delay) => ({ ending, delay })));
      await runLoss({
        engine,
        script: await pageScript(),
        saver: 'naive',
        cells,
        onOutcome: (some) => outcomes.push(...some),
      });
      console.log(lossTable(`\nA saver that waits, in ${engine}`, outcomes));

      const failed = new Set(outcomes.filter((one) => !isKept(one)).map(({ ending }) => ending));
      // A field that has focus is left when it is removed, and then it is saved; so once in Firefox before another page opened.
      expect(['reload', 'submit'].filter((ending) => !failed.has(ending as never))).to.deep.equal([]);
    });
  });
}
