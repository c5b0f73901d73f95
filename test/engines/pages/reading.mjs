import { contractProcess, editCommit } from '@maatwerk/core/case/case-commit.contract';
import { createIndexedDbStore } from '@maatwerk/stores/indexeddb/indexeddb-store';

const store = createIndexedDbStore({ processes: [contractProcess], databaseName: 'left-page' });

try {
  const stored = await store.load('case-1');
  const patch = [{ path: 'canvas/breakthrough', value: 'huur' }];
  const result = await store.commit('case-1', editCommit(stored, patch));
  document.title = result.ok ? 'read and saved' : `read, and ${result.reason}`;
} catch (error) {
  document.title = String(error);
}
