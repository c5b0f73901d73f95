import { assign, fromPromise } from 'xstate';
import { setupMachine } from '../process/machine-setup.js';
import { mostMoves, savingDelays, type SaveResult, type SavingEvent, type SavingTag } from './saving.js';

export type { SaveResult, SavingEvent, SavingTag } from './saving.js';

/**
 * Saving an editor: draft → saving → saved, or offline, full, refused, damaged, for whoever wants a machine of it. A page
 * runs `startSaving`, which does the same.
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
            guard: ({ event, context }) => event.output === 'moved' && context.moves < mostMoves,
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
