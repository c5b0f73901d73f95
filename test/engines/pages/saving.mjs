import { contractProcess, editCommit, openingCommit } from '@maatwerk/core/case/case-commit.contract';
import { createIndexedDbStore } from '@maatwerk/stores/indexeddb/indexeddb-store';

// Saves without end, also at the moment it is left; its title is how often.
const store = createIndexedDbStore({ processes: [contractProcess], databaseName: 'left-page' });
const id = 'case-1';

async function save(times) {
  const stored = await store.load(id);
  const commit = stored
    ? editCommit(stored, [{ path: 'canvas/perspective', value: `rust ${times}` }])
    : openingCommit()(id);
  await store.commit(id, commit);
}

addEventListener('pagehide', () => void save('at the end').catch(() => undefined));
for (let times = 0; ; times++) {
  document.title = String(times);
  await save(times);
}
