import { contractProcess, editCommit, openingCommit } from '@maatwerk/core/case/case-commit.contract';
import { openRecord } from '@maatwerk/core/case/case-record';
import { StoreProblem, type CaseStore, type StoredCase } from '@maatwerk/core/case/case.ports';
import { expect } from 'chai';
import { createMemoryStore } from '../memory/memory-store.js';
import type { Faults } from './faulty-store.js';

describe('a store with faults', () => {
  let faults: Faults;
  let store: CaseStore;
  let before: StoredCase;
  beforeEach(async () => {
    faults = { next: null };
    store = createMemoryStore({ processes: [contractProcess], faults });
    await store.commit('case-1', openingCommit('rust')('case-1'));
    before = (await store.load('case-1')) ?? expect.fail('no case');
  });
  const commit = (): ReturnType<CaseStore['commit']> =>
    store.commit('case-1', editCommit(before, [{ path: 'canvas/perspective', value: 'anders' }]));
  const problemOf = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'none',
      (error: unknown) => (error instanceof StoreProblem ? error.code : error),
    );

  for (const reason of ['full', 'offline', 'damaged', 'conflict'] as const) {
    it(`answers a commit with ${reason} and keeps nothing of it`, async () => {
      faults.next = reason;

      expect(await commit()).to.deep.equal({ ok: false, reason });

      faults.next = null;
      expect(await store.load('case-1')).to.deep.equal(before);
    });
  }

  for (const fault of ['unavailable', 'blocked', 'unreadable'] as const) {
    it(`rejects everything while it is ${fault}`, async () => {
      faults.next = fault;

      const problems = [store.load('case-1'), commit(), store.list(), store.erase('case-1', before.head.hash)].map(
        problemOf,
      );

      expect(new Set(await Promise.all(problems))).to.deep.equal(new Set([`storage-${fault}`]));
    });
  }

  it('gives a record that does not open while it is damaged', async () => {
    faults.next = 'damaged';

    const opening = openRecord((await store.load('case-1')) ?? expect.fail('no case'), [contractProcess]);

    expect(opening).to.deep.equal({ ok: false, problem: { code: 'record-damaged' } });
  });

  it('still reads while it is offline, but erases nothing', async () => {
    faults.next = 'offline';

    expect(await problemOf(store.erase('case-1', '2026-03-01T10:00:00Z'))).to.equal('storage-unavailable');
    expect(await store.load('case-1')).to.deep.equal(before);
  });

  it('works again once the fault is taken away', async () => {
    faults.next = 'full';
    await commit();
    faults.next = null;

    expect(await commit()).to.include({ ok: true });
  });
});
