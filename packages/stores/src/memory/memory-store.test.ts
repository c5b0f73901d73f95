import type { StoredCase } from '@maatwerk/core/case/case.ports';
import { contractProcess } from '@maatwerk/core/case/case-commit.contract';
import { caseStoreContract } from '@maatwerk/core/case/case-store.contract';
import { createMemoryStore } from './memory-store.js';

let cases = new Map<string, StoredCase>();

caseStoreContract('the memory store', {
  create: () => {
    cases = new Map();
    return Promise.resolve(createMemoryStore({ processes: [contractProcess], cases }));
  },
  tamper: (_store, id, change) => {
    const stored = cases.get(id);
    if (stored) cases.set(id, change(stored));
    return Promise.resolve();
  },
});
