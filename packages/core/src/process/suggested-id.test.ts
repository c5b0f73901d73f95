import { expect } from 'chai';
import { emptyRecord, type CaseLogRecord, type Question } from './case-log-record.js';
import { maastricht } from './maastricht.js';
import { possibleCommands } from './possible.js';
import { recordedFacts } from './facts.js';
import { compileProcess, initialState, type CaseState } from './process.js';
import { hasNothingToActOn, possibleIds } from './suggested-id.js';

const process = compileProcess(maastricht);
const now = '2026-01-14T09:00:00Z';

function asked(...questions: readonly Pick<Question, 'id' | 'due' | 'status'>[]): CaseState {
  const record: CaseLogRecord = {
    ...emptyRecord,
    questions: Object.fromEntries(
      questions.map((question) => [question.id, { by: 'a', owner: 'b', askedIn: 1, ...question }]),
    ),
  };
  return { ...initialState(process), stage: 'supplement', record };
}

describe('possibleIds', () => {
  it('is new for a question that is asked', () => {
    expect(possibleIds(process, asked(), 'question.ask', now)).to.equal('new');
  });

  it('are the open questions for an answer, the earliest due first', () => {
    const state = asked(
      { id: 'later', due: '2026-02-01', status: 'open' },
      { id: 'done', due: '2026-01-01', status: 'answered' },
      { id: 'soon', due: '2026-01-20', status: 'open' },
    );

    expect(possibleIds(process, state, 'question.answer', now)).to.deep.equal(['soon', 'later']);
  });

  it('are none where nothing was asked', () => {
    expect(possibleIds(process, asked(), 'question.leaveOpen', now)).to.deep.equal([]);
  });

  it('are none for a command that is not possible here', () => {
    expect(possibleIds(process, initialState(process), 'question.answer', now)).to.deep.equal([]);
  });
});

describe('hasNothingToActOn', () => {
  const idle = (state: CaseState): readonly string[] =>
    possibleCommands(process, state, recordedFacts(null), { id: 'a', role: 'lead' }, now)
      .filter((option) => hasNothingToActOn(process, state, option, now))
      .map(({ type }) => type);

  it('holds for answers without a question and for what was never begun', () => {
    expect(idle(asked())).to.include.members(['question.answer', 'escalation.close', 'part.extend']);
  });

  it('does not hold once there is something', () => {
    expect(idle(asked({ id: 'soon', due: '2026-01-20', status: 'open' }))).not.to.include('question.answer');
  });

  it('does not hold for a step that begins something', () => {
    const found = idle(asked()).filter((type) => ['question.ask', 'escalation.raise', 'part.begin'].includes(type));

    expect(found).to.deep.equal([]);
  });
});
