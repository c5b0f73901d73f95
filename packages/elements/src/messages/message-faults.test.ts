import { expect } from '@open-wc/testing';
import { english } from './english.js';
import { messageFaults } from './message-faults.js';

describe('what is wrong with sentences of a host', () => {
  it('is nothing in those of the kit', () => {
    expect(messageFaults(english)).to.deep.equal([]);
  });

  it('is told by key: unknown, no sentence, a place too many or too few', () => {
    const found = messageFaults({
      'canvas.titel': 'Plan',
      'canvas.title': 5,
      'needs.title': { one: 'Eén ding' },
      'agenda.free': { one: 'Nog {n} minuut', other: 'Nog {minutes} minuten' },
      'privacy.name': 'Is dit een naam?',
      constructor: 'Bouwer',
    });

    expect(found.map((text) => text.split(' ').slice(0, 4).join(' '))).to.include.members([
      'canvas.titel is no key',
      'canvas.title is no sentence:',
      'needs.title is no sentence:',
      'agenda.free knows no {minutes}:',
      'privacy.name leaves out {match}.',
      'constructor is no key',
    ]);
  });

  it('is said of what are no messages at all, and never thrown', () => {
    for (const given of [null, undefined, 5, 'canvas.title']) expect(messageFaults(given)).to.have.length(1);
  });
});
