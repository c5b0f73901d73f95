import { expect } from 'chai';
import type { Draft, DraftPort } from './case.ports.js';

/** What the contract needs of the port under test. */
export interface DraftPortBench {
  /** A port without drafts. */
  create(): Promise<DraftPort>;
  /** Another port on the same drafts, as the page has after a reload. Without it nothing is said about reloading. */
  readonly again?: (port: DraftPort) => Promise<DraftPort>;
}

const draft = (value: string): Draft => ({
  at: new Date().toISOString(),
  edits: [{ path: 'canvas/perspective', value, base: '' }],
});
const key = (
  subject: string,
  caseId = 'case-1',
  part = 'document',
): { subject: string; caseId: string; part: string } => ({ subject, caseId, part });

/**
 * The contract of the drafts port as mocha tests; `describe`, `it` and chai come from the adapter's own development
 * dependencies: `draftPortContract('my drafts', { create: () => Promise.resolve(createMyDrafts()) })`.
 */
export function draftPortContract(name: string, bench: DraftPortBench): void {
  describe(`${name} keep the contract of the drafts port`, () => {
    let port: DraftPort;
    beforeEach(async () => {
      port = await bench.create();
      await port.ready;
    });
    const parts = async (subject: string, caseId = 'case-1', from = port): Promise<readonly string[]> =>
      [...(await from.read(subject, caseId)).keys()].sort();

    it('start empty', async () => {
      expect(await parts('anna')).to.deep.equal([]);
    });

    it('give back what was typed, exactly', async () => {
      const typed = draft('a\u0000b \u{1F3E1} \uD800 \r\n');

      await port.write(key('anna'), typed);

      expect((await port.read('anna', 'case-1')).get('document')).to.deep.equal(typed);
    });

    it('keep the fields of a half-filled form', async () => {
      const form: Draft = {
        ...draft(''),
        edits: [],
        fields: { on: '2026-01-13', present: [{ id: 'p-1' }], how: null },
      };

      await port.write(key('anna', 'case-1', 'form:sparring.hold'), form);

      expect((await port.read('anna', 'case-1')).get('form:sparring.hold')).to.deep.equal(form);
    });

    it('keep the way back through edits', async () => {
      const step = { label: 'canvas/perspective', at: 1, changes: [{ path: 'canvas/perspective', before: 'a' }] };
      const steps: Draft = { ...draft(''), edits: [], steps: { past: [step], future: [] } };

      await port.write(key('anna', 'case-1', 'steps:page'), steps);

      expect((await port.read('anna', 'case-1')).get('steps:page')).to.deep.equal(steps);
    });

    it('keep the last of what was written without waiting', async () => {
      const writes = ['r', 'ru', 'rus', 'rust'].map((text) => port.write(key('anna'), draft(text)));

      await Promise.all(writes);

      expect((await port.read('anna', 'case-1')).get('document')?.edits[0]?.value).to.equal('rust');
    });

    it('are removed by part', async () => {
      await port.write(key('anna'), draft('een'));
      await port.write(key('anna', 'case-1', 'form:vote.cast'), draft('twee'));

      await port.remove(key('anna'));

      expect(await parts('anna')).to.deep.equal(['form:vote.cast']);
    });

    it('are not seen by another person, nor in another case', async () => {
      await port.write(key('anna'), draft('van haar alleen'));

      expect(await parts('an')).to.deep.equal([]);
      expect(await parts('anna ')).to.deep.equal([]);
      expect(await parts('anna', 'case-10')).to.deep.equal([]);
      expect(await parts('anna', '')).to.deep.equal([]);
    });

    it('are forgotten by person, and by that person alone', async () => {
      await port.write(key('anna'), draft('een'));
      await port.write(key('anna', 'case-2'), draft('twee'));
      await port.write(key('bram'), draft('drie'));

      await port.forget('anna');

      expect([await parts('anna'), await parts('anna', 'case-2'), await parts('bram')]).to.deep.equal([
        [],
        [],
        ['document'],
      ]);
    });

    it('are forgotten by case, whoever typed them', async () => {
      await port.write(key('anna'), draft('een'));
      await port.write(key('bram'), draft('twee'));
      await port.write(key('anna', 'case-2'), draft('drie'));

      await port.forgetCase('case-1');

      expect([await parts('anna'), await parts('bram'), await parts('anna', 'case-2')]).to.deep.equal([
        [],
        [],
        ['document'],
      ]);
    });

    const { again } = bench;
    if (again) {
      it('are there after a reload that waited for nothing', async () => {
        void port.write(key('anna'), draft('midden in een w'));

        const reloaded = await again(port);
        await reloaded.ready;

        expect((await reloaded.read('anna', 'case-1')).get('document')?.edits[0]?.value).to.equal('midden in een w');
      });

      it('stay away after a reload once they are forgotten', async () => {
        await port.write(key('anna'), draft('een'));
        void port.forget('anna');

        const reloaded = await again(port);
        await reloaded.ready;

        expect(await parts('anna', 'case-1', reloaded)).to.deep.equal([]);
      });
    }
  });
}
