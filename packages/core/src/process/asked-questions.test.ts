import { expect } from 'chai';
import { appendStep, emptyHead, type Annex, type Entry } from '../log/log.js';
import { askedQuestions, type CaseOfQuestions } from './asked-questions.js';
import { commandOf } from './command-of.js';
import { decide } from './decide.js';
import { people, step, toDraft } from './example-steps.js';
import { fold } from './fold.js';
import { maastricht } from './definitions/maastricht.js';
import { isAbout, openAbout } from './place.js';
import { compileProcess } from './process.js';
import { wholePlan, type WalkStep } from './walk.js';

const process = compileProcess(maastricht);
const { lead, caseWorker, first, second } = people;

const toSupplement: readonly WalkStep[] = [
  ...toDraft,
  step('2026-01-12T09:00:00Z', lead, 'sparring.request'),
  step('2026-01-13T13:00:00Z', first, 'sparring.hold', { on: '2026-01-13', present: [lead, first, second] }),
];

function ask(id: string, fields: object = {}): WalkStep {
  return step('2026-01-13T13:30:00Z', first, 'question.ask', {
    id,
    text: `vraag ${id}`,
    owner: lead.id,
    due: '2026-01-19',
    ...fields,
  });
}

function logged(...steps: readonly WalkStep[]): CaseOfQuestions {
  const entries: Entry[] = [];
  let texts: Annex['texts'] = {};
  for (const { at, by, command } of [...toSupplement, ...steps]) {
    const folding = fold(process, entries);
    const decision = decide(process, folding.state, wholePlan, command, by, at);
    if (!decision.accepted) throw new Error(JSON.stringify(decision.refusals));
    const appended = appendStep(entries.at(-1) ?? emptyHead('case'), decision.step);
    entries.push(appended.entry);
    texts = { ...texts, ...appended.texts };
  }
  return { process, state: fold(process, entries).state, entries, annex: { salt: '', texts } };
}

const soon = '2026-01-14T09:00:00Z';

describe('a question about a place of the plan', () => {
  it('keeps that place in the log, as a path and not as words', () => {
    const { entries, state, annex } = logged(ask('a', { about: 'canvas/support' }));

    const entry = entries.at(-1)!;
    expect(entry.data['about']).to.equal('canvas/support');
    expect(state.record.questions['a']?.about).to.equal('canvas/support');
    expect(commandOf(entry, annex?.texts ?? {})).to.include({ about: 'canvas/support', text: 'vraag a' });
  });

  it('may be about nothing in particular, as it always could', () => {
    const { entries, state } = logged(ask('a'));

    expect(entries.at(-1)?.data).not.to.have.property('about');
    expect(state.record.questions['a']).not.to.have.property('about');
  });

  it('is not understood where the place is no path: words of a person never stand in the log', () => {
    const { state } = logged();
    const codes = ['mevrouw Bakker', 'canvas/mevrouw Bakker', '', 'confirmations', 7, ['canvas']].map((about) => {
      const { at, by, command } = ask('a', { about });
      const decision = decide(process, state, wholePlan, command, by, at);
      return decision.accepted ? 'accepted' : decision.refusals.map(({ code }) => code).join();
    });

    expect(new Set(codes)).to.deep.equal(new Set(['malformed-command']));
  });

  it('is also about the part that its place lies in', () => {
    const about = 'costBenefit/scenarios/custom/lines/l1';

    expect(isAbout({ about }, 'costBenefit')).to.equal(true);
    expect(isAbout({ about }, about)).to.equal(true);
    expect(isAbout({ about }, 'costBenefit/scenarios/cus')).to.equal(false);
    expect(isAbout({}, 'canvas')).to.equal(false);
    expect(isAbout({}, '')).to.equal(true);
  });

  it('counts at that place while it is open, and one about no place counts there', () => {
    const { questions } = logged(
      ask('a', { about: 'canvas/support' }),
      ask('b', { about: 'canvas/support' }),
      ask('c'),
      step(soon, lead, 'question.answer', { id: 'b', text: 'ja' }),
    ).state.record;

    expect(['canvas', 'canvas/support', 'costBenefit', null].map((path) => openAbout(questions, path))).to.deep.equal([
      1, 1, 0, 1,
    ]);
  });
});

describe('the questions of a case', () => {
  it('stand open ones first and by day, then left open, then answered', () => {
    const asked = logged(
      ask('answered'),
      ask('later', { due: '2026-01-20' }),
      ask('left'),
      ask('soon'),
      step(soon, caseWorker, 'question.answer', { id: 'answered', text: 'ja' }),
      step(soon, lead, 'question.leaveOpen', { id: 'left', reason: 'te vroeg' }),
    );

    expect(askedQuestions(asked, soon).map(({ id }) => id)).to.deep.equal(['soon', 'later', 'left', 'answered']);
  });

  it('say who asked and who answered, when and in which words', () => {
    const asked = logged(ask('a'), step(soon, caseWorker, 'question.answer', { id: 'a', text: 'ja, tot de zomer' }));

    const [question] = askedQuestions(asked, soon);

    expect(question?.asked).to.deep.equal({ by: first, at: '2026-01-13T13:30:00Z', words: 'vraag a' });
    expect(question?.settled).to.deep.equal({ by: caseWorker, at: soon, words: 'ja, tot de zomer' });
  });

  it('give the reason of one that was left open, and the last answer of one that was answered twice', () => {
    const asked = logged(
      ask('a'),
      ask('b'),
      step(soon, lead, 'question.leaveOpen', { id: 'a', reason: 'te vroeg' }),
      step(soon, lead, 'question.answer', { id: 'b', text: 'nee' }),
      step(soon, caseWorker, 'question.answer', { id: 'b', text: 'toch wel' }),
    );

    expect(askedQuestions(asked, soon).map(({ settled }) => settled?.words)).to.deep.equal(['te vroeg', 'toch wel']);
  });

  it('are overdue from the day after theirs, and not once they are answered', () => {
    const open = logged(ask('a'));
    const answered = logged(ask('a'), step(soon, lead, 'question.answer', { id: 'a', text: 'ja' }));

    expect(askedQuestions(open, '2026-01-19T22:00:00Z').map(({ overdue }) => overdue)).to.deep.equal([false]);
    expect(askedQuestions(open, '2026-01-19T23:00:00Z').map(({ overdue }) => overdue)).to.deep.equal([true]);
    expect(askedQuestions(answered, '2026-01-20T09:00:00Z').map(({ overdue }) => overdue)).to.deep.equal([false]);
  });

  it('have no words left once these are erased', () => {
    const asked = { ...logged(ask('a')), annex: null };

    expect(askedQuestions(asked, soon)[0]?.asked.words).to.equal(undefined);
  });
});
