import { assign, fromPromise, setup } from 'xstate';

/** How an attempt to save ended. `clean`: nothing is left to save. `dirty`: words came in meanwhile. `moved`: somebody else was first. */
export type SaveResult = 'clean' | 'dirty' | 'moved' | 'offline' | 'full' | 'damaged';

/** What can happen to an editor's unsaved words. */
export type SavingEvent =
  | { readonly type: 'document.edited' }
  | { readonly type: 'saving.requested' }
  | { readonly type: 'connection.restored' };

/** Waits in milliseconds: from the last keystroke to saving, and between attempts without connection. */
export const savingDelays = { settle: 600, retry: 5_000 };

/**
 * Saving an editor: draft → saving → saved, or offline, full, damaged. Views ask for its tags:
 * `saved`, `unsaved`, `saving`, `offline`, `full`, `damaged`.
 */
export const savingMachine = setup({
  types: {
    context: {} as { moves: number },
    events: {} as SavingEvent,
    tags: {} as 'saved' | 'unsaved' | 'saving' | 'offline' | 'full' | 'damaged',
  },
  actors: { save: fromPromise<SaveResult>(() => Promise.resolve('clean')) },
  delays: savingDelays,
  actions: {
    countMove: assign({ moves: ({ context }) => context.moves + 1 }),
    forgetMoves: assign({ moves: 0 }),
  },
}).createMachine({
  id: 'saving',
  context: () => ({ moves: 0 }),
  initial: 'saved',
  states: {
    saved: { tags: 'saved', on: { 'document.edited': 'typing' } },
    typing: {
      tags: 'unsaved',
      after: { settle: 'saving' },
      on: { 'document.edited': { target: 'typing', reenter: true }, 'saving.requested': 'saving' },
    },
    saving: {
      tags: 'saving',
      invoke: {
        src: 'save',
        onDone: [
          { guard: ({ event }) => event.output === 'clean', target: 'saved', actions: 'forgetMoves' },
          { guard: ({ event }) => event.output === 'dirty', target: 'typing', actions: 'forgetMoves' },
          {
            guard: ({ event, context }) => event.output === 'moved' && context.moves < 20,
            target: 'saving',
            reenter: true,
            actions: 'countMove',
          },
          { guard: ({ event }) => event.output === 'full', target: 'full' },
          { guard: ({ event }) => event.output === 'damaged', target: 'damaged' },
          { target: 'offline', actions: 'forgetMoves' },
        ],
        onError: 'offline',
      },
    },
    offline: {
      tags: ['unsaved', 'offline'],
      after: { retry: 'saving' },
      on: { 'saving.requested': 'saving', 'connection.restored': 'saving' },
    },
    full: { tags: ['unsaved', 'full'], on: { 'document.edited': 'fullTyping', 'saving.requested': 'saving' } },
    fullTyping: { tags: ['unsaved', 'full'], after: { retry: 'saving' }, on: { 'saving.requested': 'saving' } },
    damaged: { tags: 'damaged' },
  },
});
