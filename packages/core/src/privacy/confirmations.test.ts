import { expect } from 'chai';
import * as z from 'zod/mini';
import { confirmationSchema, openFindings } from './confirmations.js';
import { createFindingMemory } from './finding-memory.js';

const texts = [
  { path: 'canvas/situation', text: 'Hond genaamd Boris. Mw. Bakker belt.' },
  { path: 'canvas/support', text: 'De hond heet Boris.' },
];
const boris = { id: 'c1', kind: 'name', match: 'Boris', by: 'u1', at: '2026-11-25T13:03:00Z' } as const;
const open = (...confirmations: { kind: 'name' | 'bsn'; match: string }[]) =>
  openFindings(texts, { confirmations }).map(({ path, match }) => `${path} ${match}`);

describe('confirmed false alarms', () => {
  it('names the text each open finding stands in', () => {
    expect(openFindings(texts, { confirmations: [] })[2]).to.deep.equal({
      path: 'canvas/support',
      kind: 'name',
      match: 'Boris',
      start: 13,
      end: 18,
    });
  });

  it('stay silent in the whole case', () => {
    expect(open(boris)).to.deep.equal(['canvas/situation Bakker']);
  });

  it('hold for the same kind and the same text only', () => {
    expect(open({ kind: 'bsn', match: 'Boris' }, { kind: 'name', match: 'boris' })).to.deep.equal(open());
    expect(open()).to.have.length(3);
  });

  it('go together with the allow list and the known names', () => {
    const findings = openFindings(texts, { confirmations: [], allow: ['Boris'], knownNames: ['belt'] });

    expect(findings.map(({ match }) => match)).to.deep.equal(['Bakker', 'belt']);
  });

  it('stay silent with a memory too, which forgets texts that are gone', () => {
    const memory = createFindingMemory();
    const options = { confirmations: [boris], memory };

    const both = openFindings(texts, options);
    openFindings(texts.slice(1), options);
    openFindings(texts, options);

    expect(both.map(({ match }) => match)).to.deep.equal(['Bakker']);
    expect(memory.charactersRead).to.equal(2 * texts[0]!.text.length + texts[1]!.text.length);
  });

  it('say what was kept, by whom and when', () => {
    expect(z.safeParse(confirmationSchema, boris).success).to.equal(true);
    for (const wrong of [{ kind: 'word' }, { match: '' }, { by: '' }, { at: '25 november' }, { note: '' }]) {
      expect(z.safeParse(confirmationSchema, { ...boris, ...wrong }).success, JSON.stringify(wrong)).to.equal(false);
    }
  });
});
