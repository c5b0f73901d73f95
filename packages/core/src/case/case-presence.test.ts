import { expect } from 'chai';
import { PresentEditors, presenceLasts, readPresence, type Presence } from './case-presence.js';

const presence = (changes: Partial<Presence> = {}): Presence => ({
  page: 'page-2',
  subject: 'practitioner-1',
  path: 'canvas/support',
  seconds: presenceLasts,
  ...changes,
});
const paths = (editors: PresentEditors): readonly string[] => editors.others.map(({ path }) => path);

describe('who types elsewhere', () => {
  it('is whoever was heard, in the field that was heard last', () => {
    const editors = new PresentEditors('page-1');

    expect(editors.hear(presence(), 0)).to.equal(true);
    expect(editors.hear(presence(), 10)).to.equal(false);
    expect(editors.hear(presence({ path: 'canvas/treatment' }), 20)).to.equal(true);

    expect(paths(editors)).to.deep.equal(['canvas/treatment']);
  });

  it('is nobody who only tells the time of a table', () => {
    const editors = new PresentEditors('page-1');

    expect(editors.hear(presence({ path: 'clock', clock: { minutes: 30 } }), 0)).to.equal(false);
    expect(editors.others).to.deep.equal([]);
  });

  it('is never the page itself', () => {
    const editors = new PresentEditors('page-2');

    expect(editors.hear(presence(), 0)).to.equal(false);
    expect(editors.others).to.deep.equal([]);
  });

  it('tells two pages of one person apart', () => {
    const editors = new PresentEditors('page-1');

    editors.hear(presence(), 0);
    editors.hear(presence({ page: 'page-3', path: 'canvas/situation' }), 0);

    expect(paths(editors)).to.deep.equal(['canvas/support', 'canvas/situation']);
  });

  it('goes when nothing is heard any more, without a goodbye', () => {
    const editors = new PresentEditors('page-1');
    editors.hear(presence(), 0);

    expect(editors.expire(9_999)).to.equal(false);
    expect(editors.expire(10_000)).to.equal(true);

    expect(editors.others).to.deep.equal([]);
  });

  it('stays no longer than this page allows, whatever was asked', () => {
    const editors = new PresentEditors('page-1');
    editors.hear(presence({ seconds: 1e9 }), 0);

    editors.expire(presenceLasts * 1_000);

    expect(editors.others).to.deep.equal([]);
  });
});

describe('what is told of typing', () => {
  it('names the field and the person, and nothing else', () => {
    const told = new PresentEditors('page-1').typed('lead-1', 'canvas/support', 0);

    expect(told).to.deep.equal({ page: 'page-1', subject: 'lead-1', path: 'canvas/support', seconds: presenceLasts });
  });

  it('is told at once for another field, and else every three seconds', () => {
    const editors = new PresentEditors('page-1');
    const told = (path: string, at: number): boolean => editors.typed('lead-1', path, at) !== null;

    expect([told('a', 0), told('a', 2_999), told('b', 2_999), told('b', 5_998), told('b', 5_999)]).to.deep.equal([
      true,
      false,
      true,
      false,
      true,
    ]);
  });
});

describe('a message about who types', () => {
  it('is read without anything that does not belong in it', () => {
    expect(readPresence({ ...presence(), text: 'geheim' })).to.deep.equal(presence());
  });

  it('is nothing when it is something else', () => {
    const messages = [
      null,
      'M-1',
      5,
      {},
      presence({ path: '' }),
      presence({ seconds: Number.NaN }),
      { ...presence(), page: 3 },
    ];

    for (const message of [...messages, presence({ path: 'x'.repeat(301) })])
      expect(readPresence(message)).to.equal(null);
  });
});
