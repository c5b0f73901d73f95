import { createCaseSession } from '@maatwerk/core/case/case-session';
import { walkCase } from '@maatwerk/core/case/case-walk';
import { compileProcess } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { createIndexedDbStore } from '@maatwerk/stores/indexeddb/indexeddb-store';

// A page of its own, which leaves cases on the device for the page with the script tag to show.
const processes = [compileProcess(maastricht)];
const store = createIndexedDbStore({ processes, databaseName: 'maatwerk' });

async function keep() {
  for (const to of ['draft', 'deliberation', 'monitoring']) {
    const open = (actor, clock) => createCaseSession({ id: `M-${to}`, store, processes, actor, clock });
    await walkCase({ open, to });
  }
}

keep().then(
  () => (document.title = 'kept'),
  (error) => (document.title = String(error)),
);
