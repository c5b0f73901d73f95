import { compileProcess } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { startKit } from '@maatwerk/kit';
import { createIndexedDbStore } from '@maatwerk/stores/indexeddb/indexeddb-store';

startKit();

/** Who is signed in: the word of your server, never of the browser. */
export const actor = { id: 'user-17', role: 'caseWorker' } as const;

/** The people of the municipality. */
export const directory = { 'user-17': 'Consulent Noord', 'user-21': 'Maatwerkeindbaas' };

/** Where cases are kept. */
export const store = createIndexedDbStore({ processes: [compileProcess(maastricht)], databaseName: 'gemeente' });
