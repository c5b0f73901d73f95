import { expect } from 'chai';
import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { createActor, fromPromise } from 'xstate';
import { savingMachine } from './saving.machine.js';
import { savingDelays, startSaving, type SaveResult, type SavingEvent, type SavingTag, type Timers } from './saving.js';

const tags: readonly SavingTag[] = ['saved', 'unsaved', 'saving', 'offline', 'full', 'refused', 'damaged'];
const results = ['clean', 'dirty', 'moved', 'offline', 'full', 'damaged', 'refused', 'fails'] as const;
const events = ['document.edited', 'saving.requested', 'connection.restored'] as const;
const waits = Object.values(savingDelays);

type Move = (typeof results)[number] | SavingEvent['type'] | number | 'stop';
const isEvent = (move: Move): move is SavingEvent['type'] => events.some((type) => type === move);

type Running = Pick<ReturnType<typeof startSaving>, 'getSnapshot' | 'send' | 'stop'>;

/** Timers that go off when they are told how many milliseconds went by. */
function heldTimers(): Timers & { pass(milliseconds: number): void } {
  const timers = new Map<number, { at: number; work: () => void }>();
  let now = 0;
  let last = 0;
  return {
    setTimeout: (work, milliseconds) => {
      timers.set(++last, { at: now + milliseconds, work });
      return last;
    },
    clearTimeout: (timer) => void timers.delete(timer as number),
    pass: (milliseconds) => {
      now += milliseconds;
      for (const [id, { at, work }] of timers) {
        if (at <= now && timers.delete(id)) work();
      }
    },
  };
}

/** Runs moves and tells after each which tags hold, how often was saved and how often something was heard. */
async function run(
  moves: readonly Move[],
  start: (save: () => Promise<SaveResult>, timers: Timers, heard: () => void) => Running,
): Promise<readonly unknown[]> {
  const timers = heldTimers();
  let attempts: ((move: (typeof results)[number]) => void)[] = [];
  let saved = 0;
  let heard = 0;
  const save = (): Promise<SaveResult> =>
    new Promise((resolve, reject) => {
      saved += 1;
      attempts.push((move) => (move === 'fails' ? reject(new Error('no answer')) : resolve(move)));
    });
  const saving = start(save, timers, () => (heard += 1));
  const told: unknown[] = [];
  for (const move of moves) {
    if (typeof move === 'number') timers.pass(move);
    else if (move === 'stop') saving.stop();
    else if (isEvent(move)) saving.send({ type: move });
    else {
      for (const end of attempts) end(move);
      attempts = [];
    }
    // Both have taken an answer after a few turns; a timer would wait 4 ms in a browser.
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    told.push([move, tags.filter((tag) => saving.getSnapshot().hasTag(tag)), saved, heard]);
  }
  return told;
}

const plain = (moves: readonly Move[]): Promise<readonly unknown[]> =>
  run(moves, (save, timers, heard) => {
    const saving = startSaving(save, timers);
    saving.subscribe(heard);
    return saving;
  });

const machine = (moves: readonly Move[]): Promise<readonly unknown[]> =>
  run(moves, (save, timers, heard) => {
    const actor = createActor(savingMachine.provide({ actors: { save: fromPromise(save) } }), {
      clock: timers,
    });
    actor.start();
    actor.subscribe(heard);
    return actor;
  });

describe('saving', () => {
  it('does what its machine does, whatever happens in whatever order', async () => {
    // Each way saving may end comes up often, with whatever follows.
    const ends = results.map((result): Move[] => ['document.edited', 'saving.requested', result]);
    const single = [...results, ...events, ...waits, 100].map((move): Move[] => [move]);
    const story = array(constantFrom(...ends, ...single), { maxLength: 30 });

    await assert(
      asyncProperty(story, async (parts) => {
        const moves = parts.flat();
        expect(await plain(moves)).to.deep.equal(await machine(moves));
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  it('does what its machine does in stories that chance seldom tells', async () => {
    const begin: Move[] = ['document.edited', 'saving.requested'];
    const stories: Move[][] = [
      [
        ...begin,
        ...Array<Move>(23).fill('moved'),
        'saving.requested',
        'moved',
        'clean',
        'document.edited',
        600,
        'clean',
      ],
      [...begin, 'full', 'document.edited', 600, 'document.edited', 4_400, 'clean'],
      [...begin, 'offline', 600, 4_400, 'fails', 'connection.restored', 'clean'],
    ];

    for (const moves of stories) expect(await plain(moves)).to.deep.equal(await machine(moves));

    expect(JSON.stringify(await plain(stories[0] ?? []))).to.contain('offline');
  });

  it('says no more once it was stopped', async () => {
    const moves: Move[] = ['document.edited', savingDelays.settle, 'stop', 'clean', 'document.edited', 10_000];

    const told = await plain(moves);

    expect(told.slice(2).map((at) => (at as unknown[]).slice(1))).to.deep.equal(Array(4).fill([['saving'], 1, 2]));
  });

  it('takes what is sent by whoever hears of it after what was sent before', () => {
    const order: string[] = [];
    const saving = startSaving(() => new Promise(() => undefined), heldTimers());
    saving.subscribe(() => {
      order.push(tags.filter((tag) => saving.getSnapshot().hasTag(tag)).join());
      if (order.length === 1) saving.send({ type: 'saving.requested' });
      order.push('heard');
    });

    saving.send({ type: 'document.edited' });

    expect(order).to.deep.equal(['unsaved', 'heard', 'saving', 'heard']);
  });
});
