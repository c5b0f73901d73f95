import { createMachine, type setup } from 'xstate';

type Setup = (implementations: object) => { createMachine(config: object): unknown };

const bare: Setup = (implementations) => ({
  createMachine: (config) => createMachine(config as never, implementations as never),
});

/**
 * XState's `setup` with its types, and of what it returns only `createMachine`: its own also hands out every action
 * creator, so that a bundle keeps a dozen that nobody calls.
 */
export const setupMachine = bare as unknown as typeof setup;
