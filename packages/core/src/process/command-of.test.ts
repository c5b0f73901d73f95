import { expect } from 'chai';
import { appendStep, emptyHead, type AcceptedStep } from '../log/log.js';
import { commandOf } from './command-of.js';

const by = { id: 'lead-1', role: 'lead' };
const at = '2026-01-05T09:00:00Z';
const append = (
  type: string,
  data: AcceptedStep['data'],
  texts: AcceptedStep['texts'],
): ReturnType<typeof appendStep> => appendStep(emptyHead('case-1'), { at, by, type, data, texts });

describe('the command of an entry', () => {
  it('has its fields back, texts and lists of texts too', () => {
    const command = { type: 'escalation.raise', level: 2, tried: ['bellen', 'brieven'], question: 'Wie beslist?' };
    const { entry, texts } = append(
      'escalation.raise',
      { level: 2 },
      { tried: command.tried, question: command.question },
    );

    expect(commandOf(entry, texts)).to.deep.equal(command);
  });

  it('has nothing else: no facts, no process, no field it does not know', () => {
    const { entry, texts } = append('vote.cast', { vote: 'for', facts: { sections: 'x' }, by: 'somebody else' }, {});

    expect(commandOf(entry, texts)).to.deep.equal({ type: 'vote.cast', vote: 'for' });
  });

  it('is none when a text is missing or not the one that was committed to', () => {
    const { entry, texts } = append('exploration.start', {}, { reason: 'te laat' });
    const other = append('exploration.start', {}, { reason: 'op tijd' }).texts;
    const listed = { '1': { reason: [{ text: 'te laat', salt: '' }] } };

    expect([{}, other, listed].map((given) => commandOf(entry, given))).to.deep.equal([null, null, null]);
    expect(commandOf(entry, texts)).to.deep.equal({ type: 'exploration.start', reason: 'te laat' });
  });

  it('is none when a list lacks a text or has one too many', () => {
    const { entry, texts } = append('consent.give', { on: '2026-01-05' }, { scope: ['tafel', 'school'] });
    const scope = texts['1']?.['scope'] as readonly { text: string; salt: string }[];

    expect(commandOf(entry, { '1': { scope: scope.slice(1) } })).to.equal(null);
    expect(commandOf(entry, { '1': { scope: [...scope].reverse() } })).to.equal(null);
    expect(commandOf(entry, texts)).to.deep.equal({
      type: 'consent.give',
      on: '2026-01-05',
      scope: ['tafel', 'school'],
    });
  });

  it('that does not exist is left for the decision to refuse', () => {
    expect(commandOf({ seq: 1, type: 'xstate.done.actor.x', data: { vote: 'for' } }, {})).to.deep.equal({
      type: 'xstate.done.actor.x',
    });
  });
});
