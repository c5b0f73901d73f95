import { expect } from 'chai';
import { assign, createActor, fromPromise, setup } from 'xstate';
import { setupMachine } from './machine-setup.js';

const counts = (make: typeof setup) =>
  make({
    types: { context: {} as { n: number }, events: {} as { type: 'more' } },
    guards: { isFew: ({ context }, { most }: { most: number }) => context.n < most },
    actions: { count: assign({ n: ({ context }) => context.n + 1 }) },
    actors: { work: fromPromise(() => Promise.resolve('done')) },
    delays: { soon: 5 },
  }).createMachine({
    id: 'counts',
    context: () => ({ n: 0 }),
    initial: 'few',
    states: {
      few: {
        on: { more: [{ guard: { type: 'isFew', params: { most: 2 } }, actions: 'count' }, { target: 'waiting' }] },
      },
      waiting: { after: { soon: 'working' } },
      working: { invoke: { src: 'work', onDone: 'worked' } },
      worked: { type: 'final' },
    },
  });

describe('a machine that was set up here', () => {
  it('does what the one of XState does, by the same guards, actions, actors and delays', async () => {
    const walked = await Promise.all(
      [setup, setupMachine].map(async (make) => {
        const actor = createActor(counts(make));
        const seen: unknown[] = [];
        actor.subscribe(({ value, context }) => seen.push([value, context.n]));
        await new Promise<void>((resolve) => {
          actor.subscribe({ complete: resolve });
          actor.start();
          for (let presses = 0; presses < 3; presses++) actor.send({ type: 'more' });
        });
        return seen;
      }),
    );

    expect(walked[0]?.at(-1)).to.deep.equal(['worked', 2]);
    expect(walked[1]).to.deep.equal(walked[0]);
  });
});
