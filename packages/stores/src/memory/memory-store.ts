import type { CaseStore, StoredCase } from '@maatwerk/core/case/case.ports';
import { applyCommit, erasedRecord, listingOf } from '@maatwerk/core/case/case-record';
import type { Process } from '@maatwerk/core/process';
import { withFaults, type Faults } from '../faulty/faulty-store.js';
import { createListeners } from '../listeners/listeners.js';
import { createLocalPresence } from '../presence/local-presence.js';

/** What a memory store starts from. */
export interface MemoryStoreOptions {
  /** The processes whose cases it can list. */
  readonly processes: readonly Process[];
  /** Where the cases are kept, by id; give one to begin with cases, or to share it between stores. */
  readonly cases?: Map<string, StoredCase>;
  /** Faults that a story or test sets while it runs. */
  readonly faults?: Faults;
}

/** A store that is gone with the page: for stories, tests and trying out. */
export function createMemoryStore({ processes, cases = new Map(), faults }: MemoryStoreOptions): CaseStore {
  const listeners = createListeners();
  // Each method answers later, as every other store does, but reads and writes at once: nothing can come in between.
  const store: CaseStore = {
    kind: 'memory',
    load: (id) => answer(() => cases.get(id) ?? null),
    commit: (id, commit) =>
      answer(() => {
        const stored = cases.get(id) ?? null;
        const outcome = applyCommit(id, stored, commit);
        if (!outcome.ok) return outcome;
        cases.set(
          id,
          Object.freeze({ ...outcome.record, log: Object.freeze([...(stored?.log ?? []), ...outcome.added]) }),
        );
        listeners.notify(id);
        return { ok: true, seq: outcome.record.head.seq, docVersion: outcome.record.docVersion };
      }),
    list: () => answer(() => [...cases.values()].map((stored) => listingOf(stored, processes))),
    subscribe: (id, changed) => listeners.add(id, changed),
    presence: createLocalPresence(),
    erase: (id, at) =>
      answer(() => {
        const stored = cases.get(id);
        if (!stored) return;
        cases.set(id, Object.freeze({ ...erasedRecord(stored, at), log: stored.log }));
        listeners.notify(id);
      }),
  };
  return faults ? withFaults(store, faults) : store;
}

function answer<Result>(work: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
