import { expect } from 'chai';
import { editCommit, openingCommit, stepCommit } from './case-commit.contract.js';
import { describeCare } from './case-store-care.contract.js';
import { handsOf, type CaseStoreBench } from './case-store-bench.contract.js';
import type { CaseStore, CommitResult, FieldEdit } from './case.ports.js';

const assignLead = { type: 'lead.assign', id: 'lead-1' };
const perspective = (value: string): FieldEdit => ({ path: 'canvas/perspective', value });
const note = (n: number): FieldEdit => ({
  path: `updates/u${n}`,
  value: { id: `u${n}`, on: '2026-01-05', by: 'case-worker-1', text: `${n}` },
});

/**
 * The contract of the store port as mocha tests. Run it from a test file of your adapter, with mocha (or another runner
 * that gives `describe` and `it`) and chai among your own development dependencies:
 * `caseStoreContract('my store', { create: () => Promise.resolve(createMyStore()) })`.
 */
export function caseStoreContract(name: string, bench: CaseStoreBench): void {
  describe(`${name} keeps the contract of the store port`, () => {
    const hands = handsOf(bench);
    const { kept, opened, openCase, expectRefused } = hands;

    describe('a commit', () => {
      it('is needed before a case exists', async () => {
        expect(await hands.store.load('case-1')).to.equal(null);
      });

      it('keeps entries, edits and texts together', async () => {
        const commit = openingCommit('hier blijven wonen')('case-1');

        const result = await hands.store.commit('case-1', commit);

        expect(result).to.deep.equal({ ok: true, seq: 1, docVersion: 1 });
        const stored = await opened('case-1');
        expect(stored.state.stage).to.equal('signal');
        expect(stored.document?.canvas.perspective).to.equal('hier blijven wonen');
        expect(stored.annex?.texts['1']?.['problems']).to.have.length(2);
        if (!bench.guarded) expect((await kept('case-1')).log).to.deep.equal(commit.entries);
      });

      it('is seen by whoever else opens the case', async () => {
        await openCase('case-1');

        expect(await hands.other.load('case-1')).to.deep.equal(await hands.store.load('case-1'));
      });

      it('builds on what stands: a step and an edit in one', async () => {
        const before = await openCase('case-1');

        const result = await hands.store.commit(
          'case-1',
          stepCommit(before, assignLead, [perspective('rust in huis')]),
        );

        expect(result).to.deep.equal({ ok: true, seq: 2, docVersion: 2 });
        const { state, document } = await opened('case-1');
        expect([state.record.lead, document?.canvas.perspective]).to.deep.equal(['lead-1', 'rust in huis']);
      });

      it('of a step alone leaves the document version', async () => {
        const before = await openCase('case-1');

        expect(await hands.store.commit('case-1', stepCommit(before, assignLead))).to.deep.equal({
          ok: true,
          seq: 2,
          docVersion: 1,
        });
      });

      it('of edits alone leaves the log', async () => {
        const before = await openCase('case-1');

        expect(await hands.store.commit('case-1', editCommit(before, [perspective('rust in huis')]))).to.deep.equal({
          ok: true,
          seq: 1,
          docVersion: 2,
        });
        expect((await kept('case-1')).log).to.deep.equal(before.log);
      });

      it('leaves other cases alone', async () => {
        const first = await openCase('case-1', 'een');
        await openCase('case-10', 'tien');

        await hands.store.commit('case-10', editCommit(await kept('case-10'), [perspective('twaalf')]));

        expect(await kept('case-1')).to.deep.equal(first);
      });

      it('gives texts back exactly: null characters, emoji, lone surrogates, line ends, keys of an object', async () => {
        const odd = 'a\u0000b \u{1F3E1}\u200D \uD800 \uDC00 e\u0301 \u2028 \r\n\t "\\ __proto__';
        await openCase('case-1', odd);

        const exploring = { type: 'exploration.start', reason: odd };
        await hands.store.commit('case-1', stepCommit(await kept('case-1'), exploring));

        const { document, annex } = await opened('case-1');
        expect(document?.canvas.perspective).to.equal(odd);
        expect(annex?.texts['2']?.['reason']).to.include({ text: odd });
      });
    });

    describe('a commit that does not fit', () => {
      it('is a conflict when it builds on fewer entries', async () => {
        const before = await openCase('case-1');
        await hands.other.commit('case-1', stepCommit(before, assignLead));

        const result = await expectRefused('case-1', stepCommit(before, assignLead, [perspective('te laat')]));

        expect(result).to.include({ reason: 'conflict' });
      });

      it('is a conflict when it builds on an older document', async () => {
        const before = await openCase('case-1');
        await hands.other.commit('case-1', editCommit(before, [perspective('eerst')]));

        const result = await expectRefused('case-1', stepCommit(before, assignLead, [perspective('te laat')]));

        expect(result).to.include({ reason: 'conflict' });
      });

      it('is a conflict when the case was opened already', async () => {
        await openCase('case-1');

        expect(await expectRefused('case-1', openingCommit('nog eens')('case-1'))).to.include({ reason: 'conflict' });
      });

      // A guarded store takes nothing of a proposed entry but its command.
      for (const [what, spoil] of bench.guarded ? [] : Object.entries(spoiled)) {
        it(`keeps nothing of it when ${what}`, async () => {
          const before = await openCase('case-1');
          const commit = stepCommit(before, assignLead, [perspective('hoort er niet bij')]);

          await expectRefused('case-1', { ...commit, entries: commit.entries.map(spoil) });
        });
      }

      it('keeps nothing of it when the edits make no document', async () => {
        const before = await openCase('case-1');

        await expectRefused(
          'case-1',
          stepCommit(before, assignLead, [perspective('goed'), { path: 'canvas/unknown', value: 'fout' }]),
        );
      });

      it('leaves no case when it was the first', async () => {
        const opening = openingCommit('elders')('another-case');
        const spoilt = bench.guarded ? { ...opening, entries: ['null'] } : opening;

        await expectRefused('case-1', spoilt);

        expect(await hands.store.list()).to.deep.equal([]);
      });
    });

    describe('two people at once', () => {
      it(`have one winner in each of ${bench.costly ? 'ten' : 'a hundred'} races`, async function () {
        this.timeout(60_000);
        const race = async (id: string, number: number): Promise<string> => {
          const before = await kept(id);
          const commitAs = (each: CaseStore, name: string): Promise<CommitResult> =>
            each.commit(id, stepCommit(before, { ...assignLead, id: `${name}-${number}` }));
          const results = await Promise.all([commitAs(hands.store, 'lead'), commitAs(hands.other, 'other')]);
          return results
            .map((result) => (result.ok ? 'won' : result.reason))
            .sort()
            .join();
        };

        const outcomes: string[] = [];
        for (const id of Array.from({ length: bench.costly ? 1 : 10 }, (_, n) => `case-${n}`)) {
          await openCase(id);
          for (let number = 0; number < 10; number++) outcomes.push(await race(id, number));
        }

        expect(outcomes).to.deep.equal(Array.from({ length: bench.costly ? 10 : 100 }, () => 'conflict,won'));
        expect((await opened('case-0')).entries).to.have.length(11);
      });

      it(`lose none of ${bench.costly ? 'forty' : 'two hundred'} interleaved edits`, async function () {
        this.timeout(60_000);
        await openCase('case-1');
        const share = bench.costly ? 10 : 50;
        const writer = async (each: CaseStore, part: number): Promise<void> => {
          for (let n = part * share; n < (part + 1) * share; n++) {
            let result: CommitResult | null = null;
            while (!result?.ok) {
              result = await each.commit(
                'case-1',
                editCommit((await each.load('case-1')) ?? expect.fail('gone'), [note(n)]),
              );
              if (!result.ok && result.reason !== 'conflict') expect.fail(result.reason);
            }
          }
        };

        await Promise.all([
          writer(hands.store, 0),
          writer(hands.other, 1),
          writer(hands.store, 2),
          writer(hands.other, 3),
        ]);

        const texts = (await opened('case-1')).document?.updates.map(({ text }) => Number(text)) ?? [];
        expect(texts.sort((a, b) => a - b)).to.deep.equal(Array.from({ length: 4 * share }, (_, n) => n));
      });
    });

    describeCare(bench, hands);
  });
}

const spoiled: Readonly<Record<string, (line: string) => string>> = {
  'an entry follows another than the last': (line) => line.replace(/"prev":"[^"]*"/, `"prev":"${'0'.repeat(64)}"`),
  'an entry leaves a number out': (line) => line.replace('"seq":2', '"seq":3'),
  'an entry says something else than its hash': (line) => line.replace('lead-1', 'lead-2'),
  'an entry is not canonical': (line) => line.replace('{', '{ '),
  'an entry is no entry': () => 'null',
};
