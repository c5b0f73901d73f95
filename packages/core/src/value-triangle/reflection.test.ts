import { expect } from 'chai';
import type { Actor } from '../process/actor.js';
import { lelystad } from '../process/definitions/lelystad.js';
import { people, step, toDeliberation, toDraft } from '../process/example-steps.js';
import { maastricht } from '../process/maastricht.js';
import { possibleCommands } from '../process/possible.js';
import { compileProcess, type Process } from '../process/process.js';
import { walk, wholePlan, type WalkStep } from '../process/walk.js';
import { reflectionOf, type Reflection } from './reflection.js';

const { caseWorker, lead, chair, first, second } = people;
const toExecution: readonly WalkStep[] = [
  ...toDraft,
  ...toDeliberation,
  step('2026-01-20T13:10:00Z', first, 'vote.cast', { vote: 'for' }),
  step('2026-01-20T13:11:00Z', second, 'vote.cast', { vote: 'for' }),
  step('2026-01-20T13:12:00Z', chair, 'deliberation.approve'),
  step('2026-01-21T09:00:00Z', caseWorker, 'execution.start'),
];
const answer = (at: string, question: string): WalkStep =>
  step(at, lead, 'reflection.answer', { question, text: 'Het gezin deed veel zelf.' });
const later = '2026-03-01T09:00:00Z';

function looked(
  steps: readonly WalkStep[],
  actor: Actor = lead,
  process: Process = compileProcess(maastricht),
): Reflection {
  const { state, entries } = walk(process, steps);
  const options = possibleCommands(process, state, wholePlan, actor, later);
  const texts = Object.fromEntries(entries.map(({ seq }) => [seq, { text: { salt: '', text: `woorden ${seq}` } }]));
  return reflectionOf({ process, state, entries, annex: { salt: '', texts }, options });
}

describe('looking back on the three values', () => {
  it('is not asked before the decision, and is once the plan is approved', () => {
    const before = looked([...toDraft, ...toDeliberation]);
    const after = looked(toExecution);

    expect([before.isDue, before.mayAnswer]).to.deep.equal([false, false]);
    expect([after.isDue, after.mayAnswer]).to.deep.equal([true, true]);
    expect(after.corners.map(({ question }) => question?.nl.endsWith('?'))).to.deep.equal([true, true, true]);
  });

  it('is for reading to who may not answer', () => {
    const { isDue, mayAnswer } = looked(toExecution, people.household);

    expect([isDue, mayAnswer]).to.deep.equal([true, false]);
  });

  it('keeps every answer at its own corner, the oldest first, with who gave it', () => {
    const steps = [...toExecution, answer(later, 'involvement'), answer(later, 'involvement')];
    const [involvement, legitimacy] = looked(steps).corners;

    expect(involvement?.answers.map(({ by, words }) => [by.id, words])).to.deep.equal([
      ['lead', `woorden ${steps.length - 1}`],
      ['lead', `woorden ${steps.length}`],
    ]);
    expect(legitimacy?.answers).to.deep.equal([]);
  });

  it('has no question of the process where the process asks none, and still looks back', () => {
    const asksNothing = compileProcess({ ...maastricht, reflection: [] });
    const { isDue, corners } = looked(toExecution, lead, asksNothing);

    expect([isDue, corners.map(({ question }) => question)]).to.deep.equal([true, [null, null, null]]);
  });

  it('may be asked while a plan is made, where a process says so', () => {
    const { isDue, mayAnswer } = looked(toDraft, lead, compileProcess(lelystad));

    expect([isDue, mayAnswer]).to.deep.equal([true, true]);
  });

  it('has no words left once they are erased', () => {
    const process = compileProcess(maastricht);
    const { state, entries } = walk(process, [...toExecution, answer(later, 'involvement')]);

    const { corners } = reflectionOf({ process, state, entries, annex: null, options: [] });

    expect(corners[0]?.answers.map(({ words }) => words)).to.deep.equal([undefined]);
  });
});
