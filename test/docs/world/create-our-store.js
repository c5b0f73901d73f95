import { contractProcess } from '@maatwerk/core/case/case-commit.contract';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';

/**
 * A host's own adapter of the store port, on a server of its own.
 * @type {(server: unknown) => import('@maatwerk/core/case/case.ports').CaseStore}
 */
export const createOurStore = () => createMemoryStore({ processes: [contractProcess] });
