import { expect } from 'chai';
import { findEmails } from './email.js';

const found = (text: string) => findEmails(text).map(({ start, end }) => text.slice(start, end));

describe('finding e-mail addresses', () => {
  for (const [text, expected] of [
    ['Mail gezin@example.nl.', ['gezin@example.nl']],
    ['Mail <gezin@example.nl>, of (hulp@post.example.org)', ['gezin@example.nl', 'hulp@post.example.org']],
    ['mailto:j.bakker+plan@post.example.org?', ['j.bakker+plan@post.example.org']],
    ["'gezin@example.nl'", ['gezin@example.nl']],
    ['GEZIN@EXAMPLE.NL', ['GEZIN@EXAMPLE.NL']],
    ['zoë@bücher.example', ['zoë@bücher.example']],
    ['hulp@xn--bcher-kva.example- en', ['hulp@xn--bcher-kva.example']],
    ['hulp@example.nl.2', ['hulp@example.nl']],
    ['a@b@example.nl', ['b@example.nl']],
  ] as const) {
    it(`reads ${text}`, () => {
      expect(found(text)).to.deep.equal(expected);
    });
  }

  for (const text of [
    '3@thuis',
    '@example.nl',
    'gezin@',
    'gezin@.nl',
    'gezin@example',
    'gezin@example.1',
    'gezin @example.nl',
    '...@example.nl',
  ]) {
    it(`stays silent on ${text}`, () => {
      expect(found(text)).to.deep.equal([]);
    });
  }

  // Firefox has no stack for a pattern that takes a megabyte at once.
  it('reads a megabyte without a space, before and after the sign', () => {
    const long = 'a'.repeat(1_000_000);

    expect(found(`${long} gezin@example.nl`)).to.deep.equal(['gezin@example.nl']);
    expect(found(`${long}@example.nl`)).to.have.length(1);
    expect(found(`gezin@${long}.nl gezin@example.${long}`)).to.have.length(1);
    expect(found('\ud835\udc1a@example.nl')).to.deep.equal(['\ud835\udc1a@example.nl']);
  });
});
