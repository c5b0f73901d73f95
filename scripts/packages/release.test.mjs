import { expect } from 'chai';
import { releaseNotes, versionFault, withRelease, withVersion } from './release.mjs';

describe('the version of a release', () => {
  const follows = [
    ['0.1.0', '0.1.1', ['fix']],
    ['0.1.0', '0.1.1', ['feature']],
    ['0.1.3', '0.2.0', ['breaking', 'fix']],
    ['0.9.0', '1.0.0', ['fix']],
    ['1.4.2', '1.5.0', ['feature']],
    ['1.4.2', '2.0.0', ['breaking']],
  ];
  for (const [current, wanted, kinds] of follows) {
    it(`may be ${wanted} after ${current} with ${kinds.join(' and ')}`, () => {
      expect(versionFault(current, wanted, kinds)).to.equal(null);
    });
  }

  const refused = [
    ['0.1.0', undefined, ['fix'], 'three numbers'],
    ['0.1.0', 'v0.2', ['fix'], 'three numbers'],
    ['0.1.0', '0.2.0-beta.1', ['fix'], 'three numbers'],
    ['0.1.0', '0.1.0', ['fix'], 'does not come after'],
    ['0.2.0', '0.1.9', ['fix'], 'does not come after'],
    ['0.1.0', '0.3.0', ['fix'], 'one step'],
    ['0.1.1', '0.2.1', ['fix'], 'one step'],
    ['0.1.0', '0.2.0', [], 'no change note'],
    ['0.1.0', '0.1.1', ['fix', 'breaking'], 'raise the second number'],
    ['1.0.0', '1.1.0', ['breaking'], 'raise the first number'],
    ['1.0.0', '1.0.1', ['feature'], 'raise the second number'],
  ];
  for (const [current, wanted, kinds, words] of refused) {
    it(`is not ${String(wanted)} after ${current} with ${kinds.join(' and ') || 'nothing'}: ${words}`, () => {
      expect(versionFault(current, wanted, kinds)).to.contain(words);
    });
  }
});

describe('the notes of a release', () => {
  const notes = [
    { packages: ['core'], kind: 'fix', text: 'A sum is right.\n\nAlso in March.' },
    { packages: ['elements', 'kit'], kind: 'breaking', text: 'A name has changed.' },
    { packages: ['core'], kind: 'feature', text: 'A rule came.' },
  ];

  it('stand word for word, what needs action first', () => {
    expect(releaseNotes('0.2.0', '2026-12-01', notes)).to.equal(
      [
        '## 0.2.0 · 2026-12-01',
        '### You must act',
        '**elements, kit**\n\nA name has changed.',
        '### New',
        '**core**\n\nA rule came.',
        '### Mended',
        '**core**\n\nA sum is right.\n\nAlso in March.',
      ].join('\n\n'),
    );
  });

  it('leave out what there is none of', () => {
    expect(releaseNotes('0.1.1', '2026-12-01', [notes[0]])).to.not.match(/You must act|New/);
  });

  it('come above the former release and below the introduction', () => {
    const first = withRelease('# Changelog\n\nAbout it.\n', '## 0.1.0 · 2026-11-01');
    const second = withRelease(first, '## 0.2.0 · 2026-12-01');

    expect(first).to.equal('# Changelog\n\nAbout it.\n\n## 0.1.0 · 2026-11-01\n');
    expect(second).to.equal('# Changelog\n\nAbout it.\n\n## 0.2.0 · 2026-12-01\n\n## 0.1.0 · 2026-11-01\n');
  });
});

describe('a package of a release', () => {
  it('has its version and asks for the others in the same one', () => {
    const before = {
      name: '@maatwerk/kit',
      version: '0.1.0',
      dependencies: { '@maatwerk/core': '0.1.0', lit: '3.3.3' },
    };

    const after = withVersion(before, '0.2.0');

    expect(after.version).to.equal('0.2.0');
    expect(after.dependencies).to.deep.equal({ '@maatwerk/core': '0.2.0', lit: '3.3.3' });
    expect(before.version).to.equal('0.1.0');
  });

  it('may ask for nothing', () => {
    expect(withVersion({ name: 'maatwerk-kit', version: '0.1.0' }, '0.2.0')).to.deep.equal({
      name: 'maatwerk-kit',
      version: '0.2.0',
    });
  });
});
