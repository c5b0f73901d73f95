import { contractProcess, openingCommit } from '@maatwerk/core/case/case-commit.contract';
import { caseStoreContract } from '@maatwerk/core/case/case-store.contract';
import { StoreProblem, type CaseStore } from '@maatwerk/core/case/case.ports';
import { expect } from 'chai';
import { withFaults, type Fault } from '../faulty/faulty-store.js';
import { createMemoryStore } from './memory-store.js';
import { orInMemory } from './or-in-memory.js';

const processes = [contractProcess];
const device = (next: Fault | null): { store: CaseStore; faults: { next: Fault | null } } => {
  const faults = { next };
  return { store: { ...withFaults(createMemoryStore({ processes }), faults), kind: 'device' }, faults };
};

caseStoreContract('a store that goes on in memory', {
  create: () => Promise.resolve(orInMemory(device('unavailable').store, createMemoryStore({ processes }))),
});

describe('a store that may go on in memory', () => {
  it('says that it does once the device turns out to keep nothing', async () => {
    const store = orInMemory(device('unavailable').store, createMemoryStore({ processes }));
    expect(store.kind).to.equal('device');

    expect(await store.load('case-1')).to.equal(null);

    expect(store.kind).to.equal('memory');
  });

  it('stays with a device that answered before, for there may be cases on it', async () => {
    const { store: kept, faults } = device(null);
    const store = orInMemory(kept, createMemoryStore({ processes }));
    await store.commit('case-1', openingCommit()('case-1'));
    faults.next = 'unavailable';

    const problem = await store.load('case-1').catch((error: unknown) => error);

    expect(problem).to.be.instanceOf(StoreProblem);
    expect(store.kind).to.equal('device');
  });

  it('tells a device that is blocked or unreadable as it is', async () => {
    for (const fault of ['blocked', 'unreadable'] as const) {
      const store = orInMemory(device(fault).store, createMemoryStore({ processes }));

      const problem = await store.list().catch((error: unknown) => error);

      expect(problem).to.include({ code: `storage-${fault}` });
    }
  });
});
