import type { CaseStore, Commit, CommitResult, StoredCase } from '@maatwerk/core/case/case.ports';
import { applyCommit, erasedRecord, listingOf, type StoredRecord } from '@maatwerk/core/case/case-record';
import { emptyHead } from '@maatwerk/core/log';
import type { Process } from '@maatwerk/core/process';
import type { IDBPDatabase } from 'idb';
import { createTabPresence } from '../presence/tab-presence.js';
import { announceChanges } from './change-announcer.js';
import { connectTo, isFull, type CaseDatabase, type Opened } from './database.js';

/** Where the cases are kept on this device. */
export interface IndexedDbStoreOptions {
  /** The processes whose cases it can list. */
  readonly processes: readonly Process[];
  /** The database; hosts with several portals on one origin give each its own. */
  readonly databaseName?: string;
  /** Milliseconds to wait for another page that holds the database; 10000 unless set. */
  readonly patience?: number;
}

/** A store on this device alone: the pages and tabs of one browser profile share it. */
export function createIndexedDbStore({
  processes,
  databaseName = 'maatwerk',
  patience,
}: IndexedDbStoreOptions): CaseStore {
  const connection = connectTo(databaseName, patience === undefined ? {} : { patience });
  const changes = announceChanges(databaseName);
  return {
    kind: 'device',
    load: (id) => connection.run((database) => readCase(database, id)),
    async commit(id, commit) {
      try {
        const result = await connection.run((...opened) => writeCommit(opened, id, commit));
        if (result.ok) changes.announce(id);
        return result;
      } catch (error) {
        if (isFull(error)) return { ok: false, reason: 'full' };
        throw error;
      }
    },
    list: () =>
      connection.run(async (database) => (await readAll(database)).map((stored) => listingOf(stored, processes))),
    subscribe: (id, changed) => changes.listen(id, changed),
    presence: createTabPresence(databaseName),
    async erase(id, at) {
      if (await connection.run((...opened) => eraseCase(opened, id, at))) changes.announce(id);
    },
  };
}

async function readCase(database: IDBPDatabase<CaseDatabase>, id: string): Promise<StoredCase | null> {
  const tx = database.transaction(['cases', 'entries']);
  const [record, log] = await Promise.all([
    tx.objectStore('cases').get(id),
    tx.objectStore('entries').getAll(linesOf(id)),
    committed(tx),
  ]);
  if (record) return { ...record, id, log };
  return log.length > 0 ? withoutRecord(id, log) : null;
}

async function writeCommit([database, endWhenLeft]: Opened, id: string, commit: Commit): Promise<CommitResult> {
  // A decision must survive the power going off; typed words need only survive the page.
  const durability = commit.entries.length > 0 ? 'strict' : 'relaxed';
  const tx = endWhenLeft(database.transaction(['cases', 'entries'], 'readwrite', { durability }));
  const [cases, entries] = [tx.objectStore('cases'), tx.objectStore('entries')];
  const stored = (await cases.get(id)) ?? null;
  const outcome = applyCommit(id, stored, commit);
  // Lines beyond the head are nobody's to write over: somebody put them there past the store.
  const lines = await entries.count(linesOf(id, (stored?.head.seq ?? 0) + 1));
  if (!outcome.ok || lines > 0) {
    await committed(tx);
    return outcome.ok ? { ok: false, reason: 'damaged' } : outcome;
  }
  const { record, added } = outcome;
  const firstSeq = record.head.seq - added.length + 1;
  // Read and write in one transaction, and done when the browser says complete: anything less loses commits.
  await Promise.all([
    cases.put(record, id),
    ...added.map((line, index) => entries.add(line, [id, firstSeq + index])),
    committed(tx),
  ]);
  return { ok: true, seq: record.head.seq, docVersion: record.docVersion };
}

/** Whether there was a case to erase. Unsaved words of the case go in the same transaction, whoever typed them. */
async function eraseCase([database, endWhenLeft]: Opened, id: string, at: string): Promise<boolean> {
  const tx = endWhenLeft(database.transaction(['cases', 'drafts'], 'readwrite', { durability: 'strict' }));
  const [cases, drafts] = [tx.objectStore('cases'), tx.objectStore('drafts')];
  const [stored, keys] = await Promise.all([cases.get(id), drafts.getAllKeys()]);
  const forgotten = keys.filter(([, caseId]) => caseId === id).map((key) => drafts.delete(key));
  await Promise.all([...(stored ? [cases.put(erasedRecord(stored, at), id)] : []), ...forgotten, committed(tx)]);
  return stored !== undefined;
}

async function readAll(database: IDBPDatabase<CaseDatabase>): Promise<readonly StoredCase[]> {
  const tx = database.transaction(['cases', 'entries']);
  const [ids, records, keys, lines] = await Promise.all([
    tx.objectStore('cases').getAllKeys(),
    tx.objectStore('cases').getAll(),
    tx.objectStore('entries').getAllKeys(),
    tx.objectStore('entries').getAll(),
    committed(tx),
  ]);
  const logs = new Map<string, string[]>(ids.map((id) => [id, []]));
  keys.forEach(([id], index) => {
    const log = logs.get(id) ?? [];
    logs.set(id, log);
    log.push(lines[index] ?? '');
  });
  const byId = new Map<string, StoredRecord>(
    ids.flatMap((id, index) => (records[index] ? [[id, records[index]]] : [])),
  );
  return [...logs].map(([id, log]) => {
    const record = byId.get(id);
    return record ? { ...record, id, log } : withoutRecord(id, log);
  });
}

// The browser finishes it then without the page, which may be left at any moment.
function committed(tx: { commit(): void; readonly done: Promise<void> }): Promise<void> {
  tx.commit();
  return tx.done;
}

/** Lines whose record is gone: a case that shows as damaged rather than as absent. */
function withoutRecord(id: string, log: readonly string[]): StoredCase {
  return { id, log, head: emptyHead(id), document: null, docVersion: 0, annex: null, checksum: '' };
}

// An array sorts after every number, so this ends the lines of one case.
function linesOf(id: string, from = 0): IDBKeyRange {
  return IDBKeyRange.bound([id, from], [id, []]);
}
