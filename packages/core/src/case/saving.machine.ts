import { assign, fromPromise } from 'xstate';
import { setupMachine } from '../process/machine-setup.js';

/**
 * How an attempt to save ended. `clean`: nothing is left to save. `dirty`: words came in meanwhile. `moved`: somebody
 * else was first. `refused`: whoever guards the store said no.
 */
export type SaveResult = 'clean' | 'dirty' | 'moved' | 'offline' | 'full' | 'damaged' | 'refused';

/** What can happen to an editor's unsaved words. */
export type SavingEvent =
  | { readonly type: 'document.edited' }
  | { readonly type: 'saving.requested' }
  | { readonly type: 'connection.restored' };

/** What a view may ask of the machine. */
export type SavingTag = 'saved' | 'unsaved' | 'saving' | 'offline' | 'full' | 'refused' | 'damaged';

/** Waits in milliseconds: from the last keystroke to saving, and between attempts without connection. */
export const savingDelays = { settle: 600, retry: 5_000 };

/**
 * Saving an editor: draft → saving → saved, or offline, full, refused, damaged. Views ask for its tags.
 */
export const savingMachine = setupMachine({
  types: {
    context: {} as { moves: number },
    events: {} as SavingEvent,
    tags: {} as SavingTag,
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
          { guard: ({ event }) => event.output === 'refused', target: 'refused' },
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
    refused: { tags: ['unsaved', 'refused'], on: { 'document.edited': 'typing', 'saving.requested': 'saving' } },
    damaged: { tags: 'damaged' },
  },
});
