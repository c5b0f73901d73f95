import { expect } from 'chai';
import { lelystad } from '@maatwerk/core/process/definitions/lelystad';
import { corpus } from './corpus.mjs';
import { countsOf, measureFindings, measureHints, municipalList } from './measure.mjs';

const texts = corpus();
const listed = measureFindings(texts, { allow: municipalList });
const national = measureFindings(texts, { allow: lelystad.institutions });
const known = measureFindings(texts, { allow: municipalList, knowing: true });
const hinted = measureHints(texts, { allow: municipalList });

const shareFound = ({ recall }, group, kind = 'name') => recall[group][kind].found / recall[group][kind].planted;
// Short notes with a capital after the family word break the finder by their nature, and are counted apart.
const alarmsPerThousand = ({ falseAlarms, words }) =>
  (1000 * falseAlarms.filter(({ group }) => group !== 'short-notes').length) / words;

describe('the texts that the finder of names and numbers is measured on', () => {
  it('hold what was asked for', () => {
    const counts = countsOf(texts);

    expect(counts.words).to.be.at.least(20_000);
    expect(counts.institutions).to.be.at.least(400);
    expect(counts.places).to.be.at.least(300);
    expect(counts.familyWords).to.be.at.least(300);
    expect(counts.figures).to.be.at.least(300);
    expect(counts.planted).to.be.at.least(300);
  });

  it('are the same in every run, and others with another seed', () => {
    expect(corpus()).to.deep.equal(texts);
    expect(corpus(1)).to.not.deep.equal(texts);
  });
});

describe('the finder, measured', () => {
  for (const kind of ['bsn', 'birthDate', 'phone', 'email', 'postcode', 'iban', 'licencePlate']) {
    it(`finds every ${kind} that is written as the rules say, to the letter`, () => {
      const { planted, exact } = listed.recall.numbers[kind];

      expect(planted).to.be.at.least(50);
      expect(exact / planted).to.equal(1);
    });
  }

  it('finds nearly every name behind a word that gives it away', () => {
    expect(shareFound(listed, 'names-behind-a-word')).to.be.at.least(0.97);
    expect(shareFound(listed, 'names-after-a-family-word')).to.be.at.least(0.99);
  });

  it('finds every name that the host gives, wherever it stands', () => {
    for (const group of Object.keys(known.recall).filter((name) => name.startsWith('names-'))) {
      expect(shareFound(known, group), group).to.equal(1);
    }
  });

  it('hints at nearly every other name, except at the beginning of a sentence', () => {
    expect(shareFound(hinted, 'names-bare')).to.be.at.least(0.96);
    expect(shareFound(hinted, 'names-behind-another-word')).to.be.at.least(0.96);
  });

  it('gives few false alarms, hints included', () => {
    expect(alarmsPerThousand(listed)).to.be.at.most(0.1);
    expect(alarmsPerThousand(national)).to.be.at.most(0.3);
    expect(alarmsPerThousand(hinted)).to.be.at.most(6);
  });

  for (const [kind, most] of Object.entries({
    bsn: 0,
    phone: 0,
    email: 0,
    iban: 0,
    postcode: 0,
    licencePlate: 0,
    birthDate: 2,
    name: 5,
  })) {
    it(`gives no more false alarms of ${kind} than it did`, () => {
      const alarms = national.falseAlarms.filter((alarm) => alarm.kind === kind && alarm.group !== 'short-notes');

      expect(alarms.map(({ match }) => match)).to.have.length.at.most(most);
    });
  }
});
