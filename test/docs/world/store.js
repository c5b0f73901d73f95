import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import { process } from './process.js';

/** Where the cases of a sample are kept. */
export const store = createMemoryStore({ processes: [process] });
