import type { Random } from './random-walk.js';

/** What nobody should send, by what it is: each made anew, because some of it changes when it is read. */
export const badInputs: Readonly<Record<string, () => unknown>> = {
  nothing: () => undefined,
  'a null': () => null,
  'no number': () => NaN,
  'a number without end': () => Infinity,
  'minus zero': () => -0,
  'a symbol': () => Symbol('case.open'),
  'a function': () => () => 'case.open',
  'a list': () => [{ type: 'case.open' }],
  'an object without type': () => ({}),
  'a map': () => new Map([['type', 'case.open']]),
  'a type that is no text': () => ({ type: 1 }),
  'a long type': () => ({ type: 'x'.repeat(5_000_000) }),
  'a long text': () => ({ type: 'case.withdraw', reason: 'x'.repeat(5_000_000) }),
  'a long id': () => ({ type: 'lead.assign', id: 'x'.repeat(5_000_000) }),
  'a long list': () => ({
    type: 'case.open',
    household: { adults: 1, children: 1 },
    problems: Array<number>(1_000_000).fill(1),
  }),
  'a circle': () => {
    const circle: Record<string, unknown> = { type: 'case.withdraw' };
    circle['reason'] = circle;
    return circle;
  },
  'a nest': () => ({ type: 'case.withdraw', reason: nested(20_000) }),
  'numbers that are none': () => ({ type: 'table.schedule', on: '2026-01-20', minutes: NaN }),
  'minutes without end': () => ({ type: 'table.schedule', on: '2026-01-20', minutes: -Infinity }),
  'minus zero cents': () => ({
    type: 'authority.record',
    on: '2026-01-20',
    outcome: 'granted',
    upToCents: -Infinity,
    body: 'x',
  }),
  'a key of the prototype': () => JSON.parse('{"type":"case.withdraw","__proto__":{"reason":"x"}}') as unknown,
  'a type of the prototype': () => ({ type: '__proto__' }),
  'a constructor': () => ({ type: 'constructor' }),
  'an id of the prototype': () => ({ type: 'bridging.settle', id: '__proto__', on: '2026-01-20', payer: 'x' }),
  'an inherited type': () => Object.create({ type: 'case.withdraw', reason: 'x' }) as unknown,
  'a getter that throws': () => ({
    get type(): string {
      throw new Error('trap');
    },
  }),
  'a proxy that throws': () =>
    new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error('trap');
        },
      },
    ),
  'half a character': () => ({ type: '\ud800' }),
};

/** Events that only the engine itself may raise. */
export const forgedEvents: readonly string[] = [
  'xstate.init',
  'xstate.stop',
  'xstate.snapshot.actor',
  'xstate.done.state.maastricht.main',
  'xstate.done.actor.0.case',
  'xstate.error.actor.0.case',
  'xstate.error.execution',
  'xstate.after.1000.case',
  'xstate.route.case',
  'xstate.promise.resolve',
  '@xstate.event',
  '*',
  '',
];

/** Lists inside lists, so many deep. */
export function nested(depth: number): unknown {
  let nest: unknown = [];
  for (let level = 0; level < depth; level++) nest = [nest];
  return nest;
}

/** A text of random bytes; often with pieces of what was expected there, so that it is not refused at the first byte. */
export function randomBytes(random: Random, pieces: readonly string[]): string {
  const parts = Array.from({ length: Math.floor(random() * 12) }, () =>
    random() < 0.5
      ? (pieces[Math.floor(random() * pieces.length)] ?? '')
      : String.fromCharCode(...Array.from({ length: Math.floor(random() * 40) }, () => Math.floor(random() * 256))),
  );
  return parts.join('');
}
