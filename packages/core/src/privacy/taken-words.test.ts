import { expect } from 'chai';
import { record, redo, startHistory, undo, type EditHistory } from '../history/edit-history.js';
import { noSteps, recordStep, type EditSteps } from '../history/edit-steps.js';
import { purgeOf, purgeWindowMs, type Purge } from './purge.js';
import { purgedSteps, purgeMoments, takenBy, withTaking } from './taken-words.js';

const at = '2026-01-12T09:00:00.000Z';
const taken = purgeOf('plan/support', 'mevrouw Bakker', at);
const end = Date.parse(taken.after);
const name = 'Bel mevrouw Bakker.';
const gone = (): boolean => false;
const stands = (): boolean => true;

const quick = { label: 'plan/support', coalesceWithinMs: 1_500 };
const typedThenTaken = (): EditHistory<string> => {
  const before = record(startHistory(''), name, { ...quick, at: Date.parse(at) - 100 });
  return withTaking(before, record(before, 'Bel ….', { ...quick, at: Date.parse(at) }), taken);
};
const marked = (steps: EditSteps, purge: Purge): EditSteps => ({
  ...steps,
  past: [...steps.past.slice(0, -1), { ...steps.past.at(-1)!, taken: purge } as never],
});
const kept = (): EditSteps => {
  const piece = (before: string, after: string, time: number): EditSteps['past'] =>
    recordStep(noSteps, [{ path: 'plan/support', before, after }], { label: 'plan/support', at: time }).past;
  const other = recordStep(noSteps, [{ path: 'plan/core', before: '', after: 'rust' }], { label: 'plan/core', at: 2 });
  const typed = [...piece('', 'Bel mevrouw B', 1), ...other.past, ...piece('Bel mevrouw B', name, 3)];
  return marked({ past: [...typed, ...piece(name, 'Bel ….', Date.parse(at))], future: [] }, taken);
};

describe('words that were taken away in an editor that stands alone', () => {
  it('are a step of their own however quickly they went, so that undo brings them back', () => {
    const history = typedThenTaken();

    expect(history.past.map(({ value }) => value)).to.deep.equal(['', name]);
    expect(undo(history).present).to.equal(name);
    expect(takenBy(redo(undo(history)).past.at(-1)!)).to.deep.equal(taken);
  });

  it('wait ten minutes, as in a case', () => {
    expect(purgeMoments(typedThenTaken())).to.deep.equal([Date.parse(at) + purgeWindowMs]);
    expect(purgeMoments(undo(typedThenTaken()))).to.deep.equal([end]);
    expect(purgedSteps(kept(), end - 1, gone)).to.deep.equal(kept());
  });

  it('then go from the way back, whole and in the pieces they were typed in; the rest stays', () => {
    const purged = purgedSteps(kept(), end, gone);

    expect(purged.past.map(({ label }) => label)).to.deep.equal(['plan/core']);
    expect(JSON.stringify(purged)).not.to.match(/akker|mevrouw B/);
  });

  it('go with the words typed in the same step, and those in other texts', () => {
    const steps = kept();
    const joined = { ...steps.past.at(-1)!, at: end - 1 };
    const wide = recordStep(noSteps, [{ path: 'plan/core', before: name, after: '' }], { label: 'plan/core', at: end });

    const purged = purgedSteps({ past: [...steps.past.slice(0, -1), joined, ...wide.past], future: [] }, end, gone);

    expect(JSON.stringify(purged)).not.to.match(/akker|mevrouw B/);
  });

  it('stay for good where they stand again, and go on waiting where redo would take them away again', () => {
    const steps = kept();
    const back = purgedSteps(steps, end, stands);
    const undone: EditSteps = { past: steps.past.slice(0, -1), future: steps.past.slice(-1) };

    expect(back.past.map(({ label }) => label)).to.deep.equal(steps.past.map(({ label }) => label));
    expect(back.past.flatMap((step) => takenBy(step) ?? [])).to.deep.equal([]);
    expect(purgedSteps(back, end, gone)).to.equal(back);
    expect(purgedSteps(undone, end, stands)).to.equal(undone);
  });
});
