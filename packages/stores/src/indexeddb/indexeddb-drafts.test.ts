import { draftPortContract } from '@maatwerk/core/case/draft-port.contract';
import type { Draft, DraftPort } from '@maatwerk/core/case/case.ports';
import { expect } from 'chai';
import { deleteDB } from 'idb';
import { createIndexedDbDrafts } from './indexeddb-drafts.js';
import { dump, freshName } from './raw-database.contract.js';
import './indexeddb-in-node.contract.js';

const names = new WeakMap<DraftPort, string>();
const draftsOn = (databaseName: string): DraftPort => {
  const port = createIndexedDbDrafts({ databaseName });
  names.set(port, databaseName);
  return port;
};

draftPortContract('drafts in IndexedDB', {
  create: () => Promise.resolve(draftsOn(freshName())),
  again: (port) => Promise.resolve(draftsOn(names.get(port) ?? '')),
});

describe('drafts in IndexedDB', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');
  const key = { subject: 'anna', caseId: 'case-1', part: 'document' };
  const typedAt = (at: string): Draft => ({ at, edits: [{ path: 'canvas/perspective', value: 'rust', base: '' }] });

  it('are gone from the database once they are older than the days they are kept', async () => {
    const databaseName = freshName();
    const before = createIndexedDbDrafts({ databaseName, now: () => now });
    await before.ready;
    await before.write(key, typedAt('2026-02-22T12:00:01Z'));
    await before.write({ ...key, part: 'old' }, typedAt('2026-02-22T11:59:59Z'));

    const after = createIndexedDbDrafts({ databaseName, now: () => now, keepDays: 7 });
    await after.ready;

    expect([...(await after.read('anna', 'case-1')).keys()]).to.deep.equal(['document']);
    expect(await dump(databaseName)).not.to.include('11:59:59');
  });

  it('are not given back once they are too old, though the page stayed open', async () => {
    let clock = now;
    const drafts = createIndexedDbDrafts({ databaseName: freshName(), now: () => clock });
    await drafts.write(key, typedAt('2026-03-01T12:00:00Z'));

    clock += 31 * 86_400_000;

    expect(await drafts.read('anna', 'case-1')).to.deep.equal(new Map());
  });

  it('hand the words to the browser before write returns', async () => {
    const drafts = draftsOn(freshName());
    await drafts.ready;
    const calls: string[] = [];
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
    const { put } = IDBObjectStore.prototype;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
    const { commit } = IDBTransaction.prototype;
    IDBObjectStore.prototype.put = function noted(this: IDBObjectStore, ...args) {
      calls.push('put');
      return put.apply(this, args);
    };
    IDBTransaction.prototype.commit = function noted(this: IDBTransaction) {
      calls.push('commit');
      commit.call(this);
    };

    const writing = drafts.write(key, typedAt('2026-03-01T12:00:00Z'));
    calls.push('returned');
    Object.assign(IDBObjectStore.prototype, { put });
    Object.assign(IDBTransaction.prototype, { commit });

    await writing;
    expect(calls).to.deep.equal(['put', 'commit', 'returned']);
  });

  it('can be written again after the database was deleted under them', async () => {
    const databaseName = freshName();
    const drafts = draftsOn(databaseName);
    await drafts.ready;

    await deleteDB(databaseName);
    await drafts.write(key, typedAt(new Date().toISOString()));

    expect([...(await drafts.read('anna', 'case-1')).keys()]).to.deep.equal(['document']);
  });
});
