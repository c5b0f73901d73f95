import { contractProcess, editCommit, openingCommit, stepCommit } from '@maatwerk/core/case/case-commit.contract';
import { caseStoreContract } from '@maatwerk/core/case/case-store.contract';
import { StoreProblem, type CaseStore, type StoredCase } from '@maatwerk/core/case/case.ports';
import { openRecord } from '@maatwerk/core/case/case-record';
import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import { createIndexedDbStore } from './indexeddb-store.js';
import { freshName, rawly, tamperWith } from './raw-database.contract.js';
import './indexeddb-in-node.contract.js';

const names = new WeakMap<CaseStore, string>();
const storeOn = (databaseName: string): CaseStore => {
  const store = createIndexedDbStore({ processes: [contractProcess], databaseName });
  names.set(store, databaseName);
  return store;
};
const nameOf = (store: CaseStore): string => names.get(store) ?? '';

caseStoreContract('the IndexedDB store', {
  create: () => Promise.resolve(storeOn(freshName())),
  again: (store) => Promise.resolve(storeOn(nameOf(store))),
  tamper: (store, id, change) => tamperWith(nameOf(store), id, change),
});

describe('the IndexedDB store', () => {
  let name: string;
  let store: CaseStore;
  beforeEach(() => {
    name = freshName();
    store = storeOn(name);
  });
  const kept = async (id: string): Promise<StoredCase> => (await store.load(id)) ?? expect.fail('no such case');
  const problemOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      (error: unknown) => (error instanceof StoreProblem ? error.code : String(error)),
    );

  it('gives way when the database is deleted, and opens it again at the next use', async () => {
    await store.commit('case-1', openingCommit()('case-1'));

    await deleteDB(name);

    expect(await store.load('case-1')).to.equal(null);
    expect(await store.commit('case-1', openingCommit()('case-1'))).to.include({ ok: true });
  });

  it('says that a later version of the kit has been here', async () => {
    (await openDB(name, 99)).close();

    expect(await problemOf(store.load('case-1'))).to.equal('storage-unreadable');
  });

  it('says that another page does not give way, and works once it does', async () => {
    const impatient = createIndexedDbStore({ processes: [contractProcess], databaseName: name, patience: 100 });
    const holder = await openDB(name, 1);
    const deletion = deleteDB(name);

    const problem = await problemOf(impatient.load('case-1'));
    holder.close();
    await deletion;

    expect(problem).to.equal('storage-blocked');
    expect(await impatient.load('case-1')).to.equal(null);
  });

  it('says that a database without its stores cannot be read', async () => {
    (await openDB(name, 1)).close();

    expect(await problemOf(store.load('case-1'))).to.equal('storage-unreadable');
  });

  for (const [what, absent] of Object.entries({
    'there is no storage': { value: undefined },
    'the browser forbids to look': {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    },
    'the browser refuses to open': {
      value: {
        open: () => {
          throw new DOMException('private', 'InvalidStateError');
        },
      },
    },
  })) {
    it(`says that storage is unavailable when ${what}`, async () => {
      const before = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
      Object.defineProperty(globalThis, 'indexedDB', { configurable: true, ...absent });

      const problem = await problemOf(store.load('case-1')).finally(() => {
        if (before) Object.defineProperty(globalThis, 'indexedDB', before);
      });

      expect(problem).to.equal('storage-unavailable');
      expect(await store.load('case-1')).to.equal(null);
    });
  }

  it('answers that the device is full, and keeps nothing of that commit', async () => {
    await store.commit('case-1', openingCommit('rust')('case-1'));
    const before = await kept('case-1');
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function fullDisk(): never {
      throw new DOMException('no room', 'QuotaExceededError');
    };

    const result = await store
      .commit('case-1', stepCommit(before, { type: 'lead.assign', id: 'lead-1' }))
      .finally(() => (IDBObjectStore.prototype.put = put));

    expect(result).to.deep.equal({ ok: false, reason: 'full' });
    expect(await kept('case-1')).to.deep.equal(before);
  });

  it('shows a case whose record was taken away as damaged, and opens no other in its place', async () => {
    await store.commit('case-1', openingCommit()('case-1'));
    await rawly(name, (database) => database.delete('cases', 'case-1'));

    expect(openRecord(await kept('case-1'), [contractProcess])).to.deep.include({ ok: false });
    expect(await store.commit('case-1', openingCommit()('case-1'))).to.deep.equal({ ok: false, reason: 'damaged' });
    expect((await store.list()).map(({ id, damaged }) => [id, damaged])).to.deep.equal([['case-1', true]]);
  });

  it('adds nothing behind a line that somebody put at the end', async () => {
    await store.commit('case-1', openingCommit()('case-1'));
    const before = await kept('case-1');
    await rawly(name, (database) => database.put('entries', '{}', ['case-1', 2]));

    expect(await store.commit('case-1', stepCommit(before, { type: 'lead.assign', id: 'lead-1' }))).to.deep.equal({
      ok: false,
      reason: 'damaged',
    });
    expect((await kept('case-1')).log).to.deep.equal([...before.log, '{}']);
  });

  it('erases unsaved words of the case with it, whoever typed them, and those of other cases not', async () => {
    await store.commit('case-1', openingCommit()('case-1'));
    const draft = { at: '2026-01-05T09:00:00Z', edits: [] };
    await rawly(name, (database) =>
      Promise.all(['case-1', 'case-2'].map((id) => database.put('drafts', draft, ['anna', id, 'document']))),
    );

    await store.erase('case-1', '2026-03-01T10:00:00Z');

    expect(await rawly(name, (database) => database.getAllKeys('drafts'))).to.deep.equal([
      ['anna', 'case-2', 'document'],
    ]);
  });

  it('makes a decision strictly durable, and words as fast as the device can', async () => {
    const asked: unknown[] = [];
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function noted(this: IDBDatabase, ...args) {
      if (args[1] === 'readwrite') asked.push(args[2]?.durability);
      return transaction.apply(this, args);
    };

    try {
      await store.commit('case-1', openingCommit()('case-1'));
      await store.commit('case-1', editCommit(await kept('case-1'), [{ path: 'canvas/perspective', value: 'rust' }]));
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }

    expect(asked).to.deep.equal(['strict', 'relaxed']);
  });
});
