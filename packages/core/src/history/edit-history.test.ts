import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  defaultLimit,
  nextRedoLabel,
  nextUndoLabel,
  purge,
  record,
  redo,
  startHistory,
  undo,
  type EditHistory,
} from './edit-history.js';

const edit = { label: 'canvas/perspective', at: 0 };
const typed = (...values: string[]) =>
  values.reduce((history, value, at) => record(history, value, { ...edit, at }), startHistory(''));

const step = fc.oneof(
  fc.record({ value: fc.jsonValue(), label: fc.constantFrom('a', 'b'), at: fc.nat(50), coalesceWithinMs: fc.nat(20) }),
  fc.constantFrom('undo' as const, 'redo' as const),
);
const anyHistory = fc.tuple(fc.jsonValue(), fc.array(step, { maxLength: 30 })).map(([start, steps]) =>
  steps.reduce<EditHistory<unknown>>((history, next) => {
    if (next === 'undo') return undo(history);
    if (next === 'redo') return redo(history);
    return record(history, next.value, next);
  }, startHistory(start)),
);

describe('edit history', () => {
  it('has nothing to undo or redo at the start', () => {
    const history = startHistory('a');

    expect([undo(history), redo(history)]).to.deep.equal([history, history]);
    expect([nextUndoLabel(history), nextRedoLabel(history)]).to.deep.equal([undefined, undefined]);
  });

  it('gives back the former value on undo after any record', () => {
    fc.assert(
      fc.property(anyHistory, fc.jsonValue(), (history, value) => {
        const back = undo(record(history, value, edit));

        expect(back.present).to.deep.equal(history.present);
        expect(back.past).to.deep.equal(history.past.slice(-defaultLimit + 1));
      }),
    );
  });

  it('gives an undone step again on redo, and a redone step back on undo', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        if (history.past.length > 0) expect(redo(undo(history))).to.deep.equal(history);
        if (history.future.length > 0) expect(undo(redo(history))).to.deep.equal(history);
      }),
    );
  });

  it('loses what was undone as soon as something is recorded', () => {
    fc.assert(
      fc.property(anyHistory, fc.jsonValue(), (history, value) => {
        const next = record(history, value, { ...edit, coalesceWithinMs: 1000 });

        expect(next.future).to.deep.equal([]);
        expect(next.present).to.deep.equal(value);
      }),
    );
  });

  it('never changes a history that was given', () => {
    const history = typed('a', 'b');
    Object.freeze(history);
    Object.freeze(history.past);

    for (const change of [
      undo,
      redo,
      (given: EditHistory<string>) => record(given, 'c', edit),
      (given: EditHistory<string>) => purge(given, 'a'),
    ]) {
      expect(() => change(history)).to.not.throw();
    }
    expect(history.past.map(({ value }) => value)).to.deep.equal(['', 'a']);
  });

  it('names what undo and redo would do', () => {
    const history = record(record(startHistory(0), 1, { label: 'one', at: 0 }), 2, { label: 'two', at: 0 });

    expect(nextUndoLabel(history)).to.equal('two');
    expect([nextUndoLabel(undo(history)), nextRedoLabel(undo(history))]).to.deep.equal(['one', 'two']);
  });

  it('keeps 200 steps, or as many as an edit says, the newest', () => {
    const long = typed(...Array.from({ length: 250 }, (_, index) => String(index)));

    expect(long.past).to.have.length(200);
    expect(long.past.at(-1)?.value).to.equal('248');
    expect(record(long, 'x', { ...edit, limit: 3 }).past.map(({ value }) => value)).to.deep.equal([
      '247',
      '248',
      '249',
    ]);
    expect(record(long, 'x', { ...edit, limit: 0 }).past).to.deep.equal([]);
  });
});

describe('edits in quick succession', () => {
  const quick = (history: EditHistory<string>, value: string, at: number, label = 'a') =>
    record(history, value, { label, at, coalesceWithinMs: 100 });

  it('become one step under one label', () => {
    const history = quick(quick(quick(startHistory(''), 'R', 0), 'Ru', 100), 'Rus', 200);

    expect(history.past).to.deep.equal([{ label: 'a', at: 200, value: '' }]);
    expect(undo(history).present).to.equal('');
    expect(redo(undo(history)).present).to.equal('Rus');
  });

  for (const [why, second] of [
    ['after a pause', quick(quick(startHistory(''), 'R', 0), 'Ru', 101)],
    ['under another label', quick(quick(startHistory(''), 'R', 0), 'Ru', 1, 'b')],
    ['when the clock was set back', quick(quick(startHistory(''), 'R', 50), 'Ru', 49)],
    ['without a window', record(quick(startHistory(''), 'R', 0), 'Ru', { label: 'a', at: 0 })],
  ] as const) {
    it(`stay apart ${why}`, () => {
      expect(second.past.map(({ value }) => value)).to.deep.equal(['', 'R']);
    });
  }

  it('stay apart from what stood before an undo', () => {
    const history = quick(undo(quick(quick(startHistory(''), 'R', 0), 'x', 0, 'b')), 'Ru', 1);

    expect(history.past.map(({ value }) => value)).to.deep.equal(['', 'R']);
  });
});

describe('purging a text', () => {
  it('takes it out of past and future, wherever it stands in a value', () => {
    const values = [{ a: 'x' }, { a: ['Bakker'] }, { b: { c: 'mw. Bakker belt' } }, { Bakker: 1 }, { a: 'y' }];
    const full = values.reduce<EditHistory<unknown>>(
      (history, value, at) => record(history, value, { ...edit, at }),
      startHistory({}),
    );

    const purged = purge(undo(undo(full)), 'Bakker');

    expect(purged.past.map(({ value }) => value)).to.deep.equal([{}, { a: 'x' }]);
    expect(purged.future.map(({ value }) => value)).to.deep.equal([{ a: 'y' }]);
    expect(JSON.stringify([purged.past, purged.future])).to.not.include('Bakker');
  });

  it('leaves no step that holds it in any history, and every other step', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom('a', '"', '\\', 'key'), (history, text) => {
        const purged = purge(history, text);
        const stillThere = [...purged.past, ...purged.future].filter(({ value }) =>
          texts(value).some((found) => found.includes(text)),
        );

        expect(stillThere).to.deep.equal([]);
        expect(purge(purged, text)).to.deep.equal(purged);
      }),
    );
  });

  it('keeps the present, and everything when the text is empty', () => {
    const history = typed('Bakker', 'Bakker.');

    expect(purge(history, 'Bakker').present).to.equal('Bakker.');
    expect(purge(history, '')).to.deep.equal(history);
  });

  it('takes a test instead of a text', () => {
    expect(purge(typed('a', 'b', 'c'), (value) => value === 'a').past.map(({ value }) => value)).to.deep.equal([
      '',
      'b',
    ]);
  });
});

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(texts)];
}
