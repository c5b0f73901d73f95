import type { StoredCase } from '@maatwerk/core/case/case.ports';
import { openDB, type IDBPDatabase } from 'idb';
import type { CaseDatabase } from './database.js';

let count = 0;

/** The name of a database that no other test used. */
export function freshName(): string {
  return `test-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${count++}`;
}

/** Opens a database past the store, as the developer tools do, and closes it again. */
export async function rawly<Result>(
  name: string,
  work: (database: IDBPDatabase<CaseDatabase>) => Promise<Result>,
): Promise<Result> {
  const database = await openDB<CaseDatabase>(name, 1);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Everything a database holds, keys included, as one text to search in. */
export function dump(name: string): Promise<string> {
  return rawly(name, async (database) => {
    const contents = [];
    for (const store of ['cases', 'entries', 'drafts'] as const)
      contents.push(await database.getAllKeys(store), await database.getAll(store));
    return JSON.stringify(contents);
  });
}

/** Changes a stored case past the store. */
export function tamperWith(name: string, id: string, change: (stored: StoredCase) => StoredCase): Promise<void> {
  return rawly(name, async (database) => {
    const tx = database.transaction(['cases', 'entries'], 'readwrite');
    const [cases, entries] = [tx.objectStore('cases'), tx.objectStore('entries')];
    const range = IDBKeyRange.bound([id], [id, []]);
    const [record, log] = [await cases.get(id), await entries.getAll(range)];
    if (!record) throw new Error(`there is no case ${id} to tamper with`);
    const { log: lines, ...rest } = change({ ...record, log });
    await Promise.all([
      cases.put(rest, id),
      entries.delete(range),
      ...lines.map((line, n) => entries.put(line, [id, n + 1])),
      tx.done,
    ]);
  });
}
