import { expect } from 'chai';
import { verify } from '../log/verify.js';
import { contractProcess, editCommit, openingCommit, stepCommit } from './case-commit.contract.js';
import { openRecord, type OpenedCase } from './case-record.js';
import type { CaseStore, Commit, CommitResult, FieldEdit, StoredCase } from './case.ports.js';

/** What the contract needs of the store under test. */
export interface CaseStoreBench {
  /** A store without cases that knows `contractProcess` and lets `contractActor` in. */
  create(): Promise<CaseStore>;
  /** Another store on the same cases, as another page or person has one; the same one unless given. */
  readonly again?: (store: CaseStore) => Promise<CaseStore>;
  /** Changes a stored case past the store, as somebody with the developer tools can. Without it damage is not tested. */
  readonly tamper?: (store: CaseStore, id: string, change: (stored: StoredCase) => StoredCase) => Promise<void>;
  /** Decides again and writes entries of its own, so that its lines differ from those committed. */
  readonly guarded?: boolean;
}

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
    let store: CaseStore;
    let other: CaseStore;
    beforeEach(async () => {
      store = await bench.create();
      other = (await bench.again?.(store)) ?? store;
    });

    const kept = async (id: string): Promise<StoredCase> => (await store.load(id)) ?? expect.fail('no such case');
    const opened = async (id: string): Promise<OpenedCase> => {
      const opening = openRecord(await kept(id), [contractProcess]);
      return opening.ok ? opening.opened : expect.fail(opening.problem.code);
    };
    const openCase = async (id: string, text = 'rust'): Promise<StoredCase> => {
      expect(await store.commit(id, openingCommit(text)(id))).to.include({ ok: true });
      return kept(id);
    };
    const expectRefused = async (id: string, commit: Commit): Promise<CommitResult> => {
      const before = await store.load(id);

      const result = await store.commit(id, commit);

      expect(result.ok).to.equal(false);
      expect(await store.load(id)).to.deep.equal(before);
      return result;
    };

    describe('a commit', () => {
      it('is needed before a case exists', async () => {
        expect(await store.load('case-1')).to.equal(null);
      });

      it('keeps entries, edits and texts together', async () => {
        const commit = openingCommit('hier blijven wonen')('case-1');

        const result = await store.commit('case-1', commit);

        expect(result).to.deep.equal({ ok: true, seq: 1, docVersion: 1 });
        const stored = await opened('case-1');
        expect(stored.state.stage).to.equal('signal');
        expect(stored.document?.canvas.perspective).to.equal('hier blijven wonen');
        expect(stored.annex?.texts['1']?.['problems']).to.have.length(2);
        if (!bench.guarded) expect((await kept('case-1')).log).to.deep.equal(commit.entries);
      });

      it('is seen by whoever else opens the case', async () => {
        await openCase('case-1');

        expect(await other.load('case-1')).to.deep.equal(await store.load('case-1'));
      });

      it('builds on what stands: a step and an edit in one', async () => {
        const before = await openCase('case-1');

        const result = await store.commit('case-1', stepCommit(before, assignLead, [perspective('rust in huis')]));

        expect(result).to.deep.equal({ ok: true, seq: 2, docVersion: 2 });
        const { state, document } = await opened('case-1');
        expect([state.record.lead, document?.canvas.perspective]).to.deep.equal(['lead-1', 'rust in huis']);
      });

      it('of a step alone leaves the document version', async () => {
        const before = await openCase('case-1');

        expect(await store.commit('case-1', stepCommit(before, assignLead))).to.deep.equal({
          ok: true,
          seq: 2,
          docVersion: 1,
        });
      });

      it('of edits alone leaves the log', async () => {
        const before = await openCase('case-1');

        expect(await store.commit('case-1', editCommit(before, [perspective('rust in huis')]))).to.deep.equal({
          ok: true,
          seq: 1,
          docVersion: 2,
        });
        expect((await kept('case-1')).log).to.deep.equal(before.log);
      });

      it('leaves other cases alone', async () => {
        const first = await openCase('case-1', 'een');
        await openCase('case-10', 'tien');

        await store.commit('case-10', editCommit(await kept('case-10'), [perspective('twaalf')]));

        expect(await kept('case-1')).to.deep.equal(first);
      });

      it('gives texts back exactly: null characters, emoji, lone surrogates, line ends, keys of an object', async () => {
        const odd = 'a\u0000b \u{1F3E1}\u200D \uD800 \uDC00 e\u0301 \u2028 \r\n\t "\\ __proto__';
        await openCase('case-1', odd);

        const exploring = { type: 'exploration.start', reason: odd };
        await store.commit('case-1', stepCommit(await kept('case-1'), exploring));

        const { document, annex } = await opened('case-1');
        expect(document?.canvas.perspective).to.equal(odd);
        expect(annex?.texts['2']?.['reason']).to.include({ text: odd });
      });
    });

    describe('a commit that does not fit', () => {
      it('is a conflict when it builds on fewer entries', async () => {
        const before = await openCase('case-1');
        await other.commit('case-1', stepCommit(before, assignLead));

        const result = await expectRefused('case-1', stepCommit(before, assignLead, [perspective('te laat')]));

        expect(result).to.include({ reason: 'conflict' });
      });

      it('is a conflict when it builds on an older document', async () => {
        const before = await openCase('case-1');
        await other.commit('case-1', editCommit(before, [perspective('eerst')]));

        const result = await expectRefused('case-1', stepCommit(before, assignLead, [perspective('te laat')]));

        expect(result).to.include({ reason: 'conflict' });
      });

      it('is a conflict when the case was opened already', async () => {
        await openCase('case-1');

        expect(await expectRefused('case-1', openingCommit('nog eens')('case-1'))).to.include({ reason: 'conflict' });
      });

      for (const [what, spoil] of Object.entries(spoiled)) {
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

        await expectRefused('case-1', opening);

        expect(await store.list()).to.deep.equal([]);
      });
    });

    describe('two people at once', () => {
      it('have one winner in each of a hundred races', async () => {
        await openCase('case-1');

        for (let race = 0; race < 100; race++) {
          const before = await kept('case-1');
          const commits = [store, other].map((each, n) =>
            each.commit('case-1', stepCommit(before, { ...assignLead, id: `lead-${race}-${n}` })),
          );
          const outcomes = (await Promise.all(commits)).map((result) => (result.ok ? 'won' : result.reason)).sort();
          if (outcomes.join() !== 'conflict,won') expect.fail(`race ${race}: ${outcomes.join()}`);
        }

        expect((await opened('case-1')).entries).to.have.length(101);
      });

      it('lose none of two hundred interleaved edits', async () => {
        await openCase('case-1');
        const writer = async (each: CaseStore, from: number): Promise<void> => {
          for (let n = from; n < from + 50; n++) {
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

        await Promise.all([writer(store, 0), writer(other, 50), writer(store, 100), writer(other, 150)]);

        const texts = (await opened('case-1')).document?.updates.map(({ text }) => Number(text)) ?? [];
        expect(texts.sort((a, b) => a - b)).to.deep.equal(Array.from({ length: 200 }, (_, n) => n));
      });
    });

    describe('erasing', () => {
      it('empties document and annex and keeps a log that verifies', async () => {
        const before = await openCase('case-1', 'geheim');

        await store.erase('case-1', '2026-03-01T10:00:00Z');

        const stored = await kept('case-1');
        expect([stored.document, stored.annex, stored.log]).to.deep.equal([null, null, before.log]);
        expect(verify('case-1', stored.log, before.head).ok).to.equal(true);
        expect((await opened('case-1')).erasedAt).to.be.a('string');
      });

      it('a second time changes nothing', async () => {
        await openCase('case-1');
        await store.erase('case-1', '2026-03-01T10:00:00Z');
        const once = await kept('case-1');

        await store.erase('case-1', '2026-04-01T10:00:00Z');

        expect(await kept('case-1')).to.deep.equal(once);
      });

      it('makes later edits impossible, those begun before it too', async () => {
        const before = await openCase('case-1');
        await store.erase('case-1', '2026-03-01T10:00:00Z');

        await expectRefused('case-1', editCommit(before, [perspective('toch')]));
        await expectRefused('case-1', editCommit(await kept('case-1'), [perspective('toch')]));
      });

      it('of a case that does not exist does nothing', async () => {
        await store.erase('case-1', '2026-03-01T10:00:00Z');

        expect(await store.load('case-1')).to.equal(null);
      });
    });

    describe('subscribing', () => {
      const heard = (each: CaseStore, id: string): Promise<void> =>
        new Promise((resolve) => {
          const stop = each.subscribe(id, () => {
            stop();
            resolve();
          });
        });

      it('hears what somebody else commits', async () => {
        const before = await openCase('case-1');
        const hearing = heard(other, 'case-1');

        await store.commit('case-1', stepCommit(before, assignLead));

        await hearing;
        expect((await other.load('case-1'))?.log).to.have.length(2);
      });

      it('hears an erasure', async () => {
        await openCase('case-1');
        const hearing = heard(other, 'case-1');

        await store.erase('case-1', '2026-03-01T10:00:00Z');

        await hearing;
        expect((await other.load('case-1'))?.document).to.equal(null);
      });

      it('hears nothing of other cases, and nothing once it stopped', async () => {
        const calls: string[] = [];
        const stop = other.subscribe('case-2', () => calls.push('another case'));
        other.subscribe('case-1', () => calls.push('stopped'))();
        const before = await openCase('case-1');
        const hearing = heard(other, 'case-1');

        await store.commit('case-1', stepCommit(before, assignLead));

        await hearing;
        stop();
        expect(calls).to.deep.equal([]);
      });
    });

    describe('listing', () => {
      it('names every case with its reference, stage and process, and no text of the plan', async () => {
        const first = await openCase('case-1', 'geheim');
        await store.commit('case-1', editCommit(first, [{ path: 'canvas/reference', value: 'MW-1' }]));
        await openCase('case-2');

        const listings = [...(await store.list())].sort((a, b) => (a.id < b.id ? -1 : 1));

        expect(listings.map(({ id, reference, stage, damaged }) => ({ id, reference, stage, damaged }))).to.deep.equal([
          { id: 'case-1', reference: 'MW-1', stage: 'signal', damaged: false },
          { id: 'case-2', reference: 'case-2', stage: 'signal', damaged: false },
        ]);
        expect(listings[0]?.process).to.deep.equal({ id: 'maastricht', version: 1 });
        expect(JSON.stringify(listings)).not.to.include('geheim');
      });
    });

    const { tamper } = bench;
    if (tamper) {
      describe('a record that was damaged', () => {
        it('still loads as it is, and shows in the list', async () => {
          await openCase('case-1', 'rust');
          await tamper(store, 'case-1', (stored) => ({ ...stored, document: `${stored.document ?? ''} ` }));

          expect((await kept('case-1')).document).to.match(/ $/);
          expect(await store.list()).to.deep.include.members([
            { id: 'case-1', reference: 'case-1', stage: null, process: null, changedAt: null, damaged: true },
          ]);
        });

        it('is never written over', async () => {
          const before = await openCase('case-1', 'rust');
          await tamper(store, 'case-1', (stored) => ({ ...stored, docVersion: stored.docVersion + 1 }));

          const result = await expectRefused('case-1', {
            ...editCommit(before, [perspective('hersteld')]),
            expectedDocVersion: 2,
          });

          expect(result).to.include({ reason: 'damaged' });
        });

        it('does not open when an entry was altered', async () => {
          await openCase('case-1');
          await tamper(store, 'case-1', (stored) => ({
            ...stored,
            log: stored.log.map((line) => line.replace('"adults":2', '"adults":3')),
          }));

          const opening = openRecord(await kept('case-1'), [contractProcess]);

          expect(opening).to.deep.equal({ ok: false, problem: { code: 'log-broken', seq: 1, why: 'changed' } });
        });

        it('does not open when its last entry was taken away', async () => {
          const before = await openCase('case-1');
          await store.commit('case-1', stepCommit(before, assignLead));
          await tamper(store, 'case-1', (stored) => ({ ...stored, log: stored.log.slice(0, 1) }));

          const opening = openRecord(await kept('case-1'), [contractProcess]);

          expect(opening).to.deep.equal({ ok: false, problem: { code: 'log-broken', seq: 2, why: 'cut-off' } });
        });

        it('can be erased', async () => {
          await openCase('case-1', 'geheim');
          await tamper(store, 'case-1', (stored) => ({
            ...stored,
            docVersion: 'geheim' as never,
            head: 'geheim' as never,
          }));

          await store.erase('case-1', '2026-03-01T10:00:00Z');

          expect(JSON.stringify(await kept('case-1'))).not.to.include('geheim');
        });
      });
    }
  });
}

const spoiled: Readonly<Record<string, (line: string) => string>> = {
  'an entry follows another than the last': (line) => line.replace(/"prev":"[^"]*"/, `"prev":"${'0'.repeat(64)}"`),
  'an entry leaves a number out': (line) => line.replace('"seq":2', '"seq":3'),
  'an entry says something else than its hash': (line) => line.replace('lead-1', 'lead-2'),
  'an entry is not canonical': (line) => line.replace('{', '{ '),
  'an entry is no entry': () => 'null',
};
