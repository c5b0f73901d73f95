import { expect } from 'chai';
import { hasChoice, longestStepText, readCommand } from './command-shape.js';

const open = { type: 'case.open', household: { adults: 1, children: 2 }, problems: ['a', 'b'] };

function fieldAtFault(sent: object): string | undefined {
  const shape = readCommand(sent);
  return shape.ok ? undefined : (shape.field ?? shape.code);
}

describe('the shape of a command', () => {
  it('of what is no object, or has no type, has no type either', () => {
    for (const sent of [null, undefined, 1, 'case.open', [], [open], {}, { type: 1 }, { type: null }, { type: {} }])
      expect(readCommand(sent)).to.deep.equal({ ok: false, code: 'malformed-command', type: '' });
  });

  it('of a list that carries a type is malformed all the same', () => {
    const list = Object.assign([], { type: 'draft.start' });

    expect(readCommand(list)).to.deep.equal({ ok: false, code: 'malformed-command', type: '' });
  });

  it('holds only own, known fields, frozen and apart from what was sent', () => {
    const sent = { ...open, extra: 1, problems: [...open.problems], household: { adults: 1, children: 2, name: 'x' } };

    const shape = readCommand(sent);
    sent.household.adults = 9;
    sent.problems.push('c');

    expect(shape).to.deep.equal({ ok: true, command: open });
    expect(shape.ok && shape.command).to.be.frozen;
    expect(shape.ok && shape.command['household']).to.be.frozen;
    expect(shape.ok && shape.command['problems']).to.be.frozen;
  });

  it('holds of each person an id and a discipline, and nothing else', () => {
    const people = [{ id: 'a', discipline: 'wonen', name: 'x' }, { id: 'b' }];

    const shape = readCommand({ type: 'deliberation.open', present: people });
    const present = shape.ok ? (shape.command['present'] as object[]) : [];

    expect(present).to.deep.equal([{ id: 'a', discipline: 'wonen' }, { id: 'b' }]);
    expect(present[1]).to.not.have.property('discipline');
    expect(present).to.be.frozen;
    expect(present[0]).to.be.frozen;
  });

  it('takes a person for one only with an id, and with a discipline that is text', () => {
    const withPerson = (person: unknown): string | undefined =>
      fieldAtFault({ type: 'deliberation.open', present: [person] });

    expect(withPerson({ id: 'a', discipline: '' })).to.equal(undefined);
    for (const person of [
      null,
      'a',
      {},
      { id: '' },
      { id: ' ' },
      { id: 'a', discipline: 1 },
      { id: 'a', discipline: null },
    ])
      expect(withPerson(person)).to.equal('present');
  });

  it('takes texts and ids up to their longest and no further', () => {
    expect(fieldAtFault({ type: 'case.withdraw', reason: 'x'.repeat(longestStepText) })).to.equal(undefined);
    expect(fieldAtFault({ type: 'case.withdraw', reason: 'x'.repeat(longestStepText + 1) })).to.equal('reason');
    expect(fieldAtFault({ type: 'lead.assign', id: 'x'.repeat(200) })).to.equal(undefined);
    expect(fieldAtFault({ type: 'lead.assign', id: 'x'.repeat(201) })).to.equal('id');
  });

  it('takes minutes above zero, also parts of one', () => {
    const withMinutes = (minutes: unknown): string | undefined =>
      fieldAtFault({ type: 'table.schedule', on: '2026-01-20', minutes });

    expect(withMinutes(0.5)).to.equal(undefined);
    for (const minutes of [0, -1, NaN, '30', null]) expect(withMinutes(minutes)).to.equal('minutes');
  });

  it('takes a blank choice where none is needed, and never where one is', () => {
    expect(fieldAtFault({ type: 'case.stop', how: ' ' })).to.equal(undefined);
    expect(fieldAtFault({ type: 'case.stop', how: 'by pigeon' })).to.equal('how');
    expect(fieldAtFault({ type: 'case.stop', how: null })).to.equal('how');
    expect(fieldAtFault({ type: 'vote.cast', vote: ' ' })).to.equal('vote');
    expect(fieldAtFault({ type: 'budget.record', source: '', year: 2026, committedCents: 0 })).to.equal('source');
  });

  it('takes the moments of the default process when no process is given', () => {
    expect(fieldAtFault({ type: 'score.give', moment: 12, score: null })).to.equal(undefined);
    expect(fieldAtFault({ type: 'score.give', moment: 5, score: null })).to.equal('moment');
  });

  it('cuts the name of an unknown command', () => {
    expect(readCommand({ type: 'x'.repeat(500) })).to.deep.equal({
      ok: false,
      code: 'unknown-command',
      type: 'x'.repeat(80),
    });
  });
});

describe('a choice', () => {
  it('was made when it is text that is not blank', () => {
    expect(hasChoice('spoken')).to.equal(true);
    for (const content of ['', ' ', null, undefined, 1]) expect(hasChoice(content)).to.equal(false);
  });
});
