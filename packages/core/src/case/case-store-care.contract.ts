import { expect } from 'chai';
import { verify } from '../log/verify.js';
import { contractProcess, editCommit, stepCommit } from './case-commit.contract.js';
import { openRecord } from './case-record.js';
import type { CaseStoreBench, StoreHands } from './case-store-bench.contract.js';
import type { CaseStore, FieldEdit } from './case.ports.js';

const assignLead = { type: 'lead.assign', id: 'lead-1' };
const perspective = (value: string): FieldEdit => ({ path: 'canvas/perspective', value });

/** The part of the store contract about erasing, subscribing, listing and damage. */
export function describeCare({ tamper }: CaseStoreBench, hands: StoreHands): void {
  const { kept, opened, openCase, expectRefused } = hands;

  describe('erasing', () => {
    it('empties document and annex and keeps a log that verifies', async () => {
      const before = await openCase('case-1', 'geheim');

      await hands.store.erase('case-1', '2026-03-01T10:00:00Z');

      const stored = await kept('case-1');
      expect([stored.document, stored.annex, stored.log]).to.deep.equal([null, null, before.log]);
      expect(verify('case-1', stored.log, before.head).ok).to.equal(true);
      expect((await opened('case-1')).erasedAt).to.be.a('string');
    });

    it('a second time changes nothing', async () => {
      await openCase('case-1');
      await hands.store.erase('case-1', '2026-03-01T10:00:00Z');
      const once = await kept('case-1');

      await hands.store.erase('case-1', '2026-04-01T10:00:00Z');

      expect(await kept('case-1')).to.deep.equal(once);
    });

    it('makes later edits impossible, those begun before it too', async () => {
      const before = await openCase('case-1');
      await hands.store.erase('case-1', '2026-03-01T10:00:00Z');

      await expectRefused('case-1', editCommit(before, [perspective('toch')]));
      await expectRefused('case-1', editCommit(await kept('case-1'), [perspective('toch')]));
    });

    it('of a case that does not exist does nothing', async () => {
      await hands.store.erase('case-1', '2026-03-01T10:00:00Z');

      expect(await hands.store.load('case-1')).to.equal(null);
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
      const hearing = heard(hands.other, 'case-1');

      await hands.store.commit('case-1', stepCommit(before, assignLead));

      await hearing;
      expect((await hands.other.load('case-1'))?.log).to.have.length(2);
    });

    it('hears an erasure', async () => {
      await openCase('case-1');
      const hearing = heard(hands.other, 'case-1');

      await hands.store.erase('case-1', '2026-03-01T10:00:00Z');

      await hearing;
      expect((await hands.other.load('case-1'))?.document).to.equal(null);
    });

    it('hears nothing of other cases, and nothing once it stopped', async () => {
      const calls: string[] = [];
      const stop = hands.other.subscribe('case-2', () => calls.push('another case'));
      hands.other.subscribe('case-1', () => calls.push('stopped'))();
      const before = await openCase('case-1');
      const hearing = heard(hands.other, 'case-1');

      await hands.store.commit('case-1', stepCommit(before, assignLead));

      await hearing;
      stop();
      expect(calls).to.deep.equal([]);
    });
  });

  describe('listing', () => {
    it('names every case with its reference, stage and process, and no text of the plan', async () => {
      const first = await openCase('case-1', 'geheim');
      await hands.store.commit('case-1', editCommit(first, [{ path: 'canvas/reference', value: 'MW-1' }]));
      await openCase('case-2');

      const listings = [...(await hands.store.list())].sort((a, b) => (a.id < b.id ? -1 : 1));

      expect(listings.map(({ id, reference, stage, damaged }) => ({ id, reference, stage, damaged }))).to.deep.equal([
        { id: 'case-1', reference: 'MW-1', stage: 'signal', damaged: false },
        { id: 'case-2', reference: 'case-2', stage: 'signal', damaged: false },
      ]);
      expect(listings[0]?.process).to.deep.equal({ id: 'maastricht', version: 1 });
      expect(JSON.stringify(listings)).not.to.include('geheim');
    });
  });

  if (tamper) {
    describe('a record that was damaged', () => {
      it('still loads as it is, and shows in the list', async () => {
        await openCase('case-1', 'rust');
        await tamper(hands.store, 'case-1', (stored) => ({ ...stored, document: `${stored.document ?? ''} ` }));

        expect((await kept('case-1')).document).to.match(/ $/);
        expect(await hands.store.list()).to.deep.include.members([
          { id: 'case-1', reference: 'case-1', stage: null, process: null, changedAt: null, damaged: true },
        ]);
      });

      it('is never written over', async () => {
        const before = await openCase('case-1', 'rust');
        await tamper(hands.store, 'case-1', (stored) => ({ ...stored, docVersion: stored.docVersion + 1 }));

        const result = await expectRefused('case-1', {
          ...editCommit(before, [perspective('hersteld')]),
          expectedDocVersion: 2,
        });

        expect(result).to.include({ reason: 'damaged' });
      });

      it('does not open when an entry was altered', async () => {
        await openCase('case-1');
        await tamper(hands.store, 'case-1', (stored) => ({
          ...stored,
          log: stored.log.map((line) => line.replace('"adults":2', '"adults":3')),
        }));

        const opening = openRecord(await kept('case-1'), [contractProcess]);

        expect(opening).to.deep.equal({ ok: false, problem: { code: 'log-broken', seq: 1, why: 'changed' } });
      });

      it('does not open when its last entry was taken away', async () => {
        const before = await openCase('case-1');
        await hands.store.commit('case-1', stepCommit(before, assignLead));
        await tamper(hands.store, 'case-1', (stored) => ({ ...stored, log: stored.log.slice(0, 1) }));

        const opening = openRecord(await kept('case-1'), [contractProcess]);

        expect(opening).to.deep.equal({ ok: false, problem: { code: 'log-broken', seq: 2, why: 'cut-off' } });
      });

      it('can be erased', async () => {
        await openCase('case-1', 'geheim');
        await tamper(hands.store, 'case-1', (stored) => ({
          ...stored,
          docVersion: 'geheim' as never,
          head: 'geheim' as never,
        }));

        await hands.store.erase('case-1', '2026-03-01T10:00:00Z');

        expect(JSON.stringify(await kept('case-1'))).not.to.include('geheim');
      });
    });
  }
}
