import { StoreProblem, type CaseStore, type StoredCase } from '@maatwerk/core/case/case.ports';

/**
 * What goes wrong: `full` no room for a commit, `offline` a commit is not reached while reading still works, `damaged`
 * the stored record does not verify, `conflict` somebody else is always first, `unavailable`, `blocked` and
 * `unreadable` nothing works, `slow` every answer takes `delay`, `silent` no answer ever comes.
 */
export type Fault =
  'full' | 'offline' | 'damaged' | 'conflict' | 'unavailable' | 'blocked' | 'unreadable' | 'slow' | 'silent';

/** The fault of every next call, until it is set to another or `null`. */
export interface Faults {
  next: Fault | null;
  /** Milliseconds an answer takes while `slow`; 2000 unless set. */
  delay?: number;
}

/** A store around another that fails on request: for stories and tests. `faults` is read at every call. */
export function withFaults(store: CaseStore, faults: Faults): CaseStore {
  async function answer<Result>(work: () => Promise<Result>, needsConnection: boolean): Promise<Result> {
    const { next, delay = 2_000 } = faults;
    if (next === 'silent') return new Promise<Result>(() => undefined);
    if (next === 'slow') await new Promise((resolve) => setTimeout(resolve, delay));
    if (next === 'unavailable' || next === 'blocked' || next === 'unreadable')
      throw new StoreProblem(`storage-${next}`);
    if (next === 'offline' && needsConnection) throw new StoreProblem('storage-unavailable');
    return work();
  }
  return {
    kind: store.kind,
    load: (id) =>
      answer(async () => {
        const stored = await store.load(id);
        return faults.next === 'damaged' && stored ? damaged(stored) : stored;
      }, false),
    commit: (id, commit) =>
      answer(async () => {
        const { next } = faults;
        if (next === 'full' || next === 'offline' || next === 'damaged' || next === 'conflict')
          return { ok: false, reason: next };
        return store.commit(id, commit);
      }, false),
    list: () => answer(() => store.list(), false),
    subscribe: (id, changed) => store.subscribe(id, changed),
    ...(store.presence ? { presence: store.presence } : {}),
    erase: (id, at) => answer(() => store.erase(id, at), true),
  };
}

function damaged(stored: StoredCase): StoredCase {
  return { ...stored, docVersion: stored.docVersion + 1 };
}
