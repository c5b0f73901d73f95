import type { PlaceName } from './place.js';

/** What a browser acknowledged: by place, the longest text that was read back or of whose transaction `complete` has fired. */
export interface Acknowledged {
  readonly texts: Map<PlaceName, string>;
  /** Milliseconds from writing to `complete`, of each transaction. */
  readonly waits: readonly number[];
}

/** Watches every write of the page to IndexedDB; `typed` gives the texts that stand in the fields now. */
export function watchWrites(typed: () => ReadonlyMap<PlaceName, string>): Acknowledged {
  const texts = new Map<PlaceName, string>();
  const waits: number[] = [];
  const watched = new WeakSet<IDBTransaction>();

  function note(transaction: IDBTransaction, value: unknown): void {
    const written = JSON.stringify(value) ?? '';
    for (const [name, text] of typed()) {
      if (text === '' || !written.includes(text)) continue;
      transaction.addEventListener('complete', () => {
        if (text.length > (texts.get(name)?.length ?? 0)) texts.set(name, text);
      });
    }
    if (watched.has(transaction)) return;
    watched.add(transaction);
    const begun = performance.now();
    transaction.addEventListener('complete', () => waits.push(performance.now() - begun));
  }

  for (const method of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[method];
    IDBObjectStore.prototype[method] = function watchedWrite(this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      const request = key === undefined ? write.call(this, value) : write.call(this, value, key);
      note(this.transaction, value);
      return request;
    };
  }
  return { texts, waits };
}

/** Makes every transaction of the page wait, or not wait, until the device says that the bytes are on the disk. */
export function forceDurability(durability: IDBTransactionDurability): void {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function forced(this: IDBDatabase, stores, mode) {
    return transaction.call(this, stores, mode, { durability });
  };
}
