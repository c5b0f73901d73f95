import { expect } from 'chai';
import type { Entry } from '../log/log.js';
import { emptyDocument, type CaseDocument } from './case-document.js';
import { sectionsHash } from './case-facts.js';
import { changesSince, keepsVersion, mergedVersions, versionLimits, versionsOf, versionText } from './case-versions.js';

const empty = emptyDocument('2026-01-05');
const withTexts = (texts: Partial<CaseDocument['canvas']>): CaseDocument => ({
  ...empty,
  canvas: { ...empty.canvas, ...texts },
});
const entry = (seq: number, type: string, data: Entry['data'] = {}): Entry => ({
  seq,
  type,
  data,
  at: `2026-01-0${String(seq)}T09:00:00Z`,
  by: { id: 'user-1', role: 'lead' },
  prev: '',
  hash: '',
});

describe('the versions of a case', () => {
  it('are kept at a table, at the decision and when the plan is opened again', () => {
    const kept = ['sparring.hold', 'deliberation.open', 'deliberation.approve', 'approval.reopen'];

    expect(kept.every((type) => keepsVersion(type, 'deliberation.approve'))).to.equal(true);
    expect(keepsVersion('vote.cast', 'deliberation.approve')).to.equal(false);
    expect(keepsVersion('plan.settle', 'plan.settle')).to.equal(true);
  });

  it('say at which step they were kept, and whether the entry vouches for the text', () => {
    const plan = withTexts({ perspective: 'rust' });
    const sections = sectionsHash(plan, 'salt');
    const versions = { 2: versionText(plan), 1: versionText(withTexts({ perspective: 'iets' })) };
    const entries = [entry(1, 'sparring.hold'), entry(2, 'deliberation.approve', { facts: { sections } })];

    const read = versionsOf({ entries, annex: { salt: 'salt', texts: {}, versions } });

    expect(read.map(({ seq, type, isProven }) => [seq, type, isProven])).to.deep.equal([
      [1, 'sparring.hold', false],
      [2, 'deliberation.approve', true],
    ]);
    expect(read[1]?.plan.canvas.perspective).to.equal('rust');
    expect(versionsOf({ entries, annex: null })).to.deep.equal([]);
  });

  it('are left out when they cannot be read', () => {
    const versions = { 1: 'no json', 2: '{"plan":{"canvas":3}}', 9: versionText(empty) };

    expect(
      versionsOf({ entries: [entry(1, 'a'), entry(2, 'b')], annex: { salt: '', texts: {}, versions } }),
    ).to.deep.equal([]);
  });

  it('make room for newer ones, by number and by length', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [index + 1, versionText(empty)]));
    expect(Object.keys(mergedVersions({}, many, []))).to.deep.equal(
      Array.from({ length: versionLimits.versions }, (_, index) => String(index + 9)),
    );

    const long = versionText(withTexts({ support: 'x'.repeat(1_100_000) }));
    expect(Object.keys(mergedVersions({ 3: long }, { 7: long }, []))).to.deep.equal(['7']);
  });

  it('lose words that somebody took away, and say so', () => {
    const plan = withTexts({ support: 'Mevrouw Bakker komt. Bel mevrouw Bakker.' });
    const kept = { 1: versionText(plan), 2: versionText(empty) };

    const merged = mergedVersions(kept, {}, ['Bakker']);

    expect(JSON.stringify(merged)).not.to.include('Bakker');
    expect(merged['2']).to.equal(kept[2]);
    const [version] = versionsOf({
      entries: [entry(1, 'sparring.hold')],
      annex: { salt: '', texts: {}, versions: merged },
    });
    expect([version?.plan.canvas.support, version?.isCleaned]).to.deep.equal(['Mevrouw … komt. Bel mevrouw ….', true]);
  });
});

describe('what changed since a version', () => {
  const ground = { id: 'g1', kind: 'law', rule: 'Wmo', advises: '', decides: '' } as const;

  it('is every text that differs, of the canvas and of the rows, with both texts', () => {
    const plan = { ...withTexts({ support: 'acht uur' }), grounds: [ground] };
    const now = {
      ...withTexts({ support: 'negen uur', conversation: { going: 'goed' } }),
      grounds: [{ ...ground, rule: 'Wmo 2015' }],
    };

    expect(changesSince({ plan }, now)).to.deep.equal({
      texts: [
        { path: 'canvas/support', before: 'acht uur', after: 'negen uur' },
        { path: 'canvas/conversation/going', before: null, after: 'goed' },
        { path: 'grounds/g1/rule', before: 'Wmo', after: 'Wmo 2015' },
      ],
      others: [],
    });
  });

  it('names once what is no text', () => {
    const plan = { ...empty, grounds: [ground] };
    const now: CaseDocument = {
      ...empty,
      canvas: { ...empty.canvas, satisfaction: { score: 7 } },
      grounds: [{ ...ground, kind: 'bylaw' as const, suitable: 'yes' as const }],
      costBenefit: {
        ...empty.costBenefit,
        scenarios: { ...empty.costBenefit.scenarios, current: { total: { cents: 1 } } },
      },
    };

    expect(changesSince({ plan }, now).others).to.have.members(['canvas/satisfaction', 'costBenefit', 'grounds']);
  });

  it('is nothing between equal plans, however they are shown and whoever wrote them', () => {
    const now: CaseDocument = {
      ...empty,
      costBenefit: { ...empty.costBenefit, mode: 'lines' },
      edited: { 'canvas.support': { by: 'user-1', at: '2026-01-05T09:00:00Z' } },
      updates: [{ id: 'u', on: '2026-01-05', by: 'user-1', text: 'bericht' }],
    };

    expect(changesSince({ plan: empty }, now)).to.deep.equal({ texts: [], others: [] });
  });
});
