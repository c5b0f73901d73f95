import type { CostBenefit, CostLine, Scenario } from '@maatwerk/core/cost-benefit';
import { expect } from '@open-wc/testing';
import { createTranslator, registerMessages } from '../messages/message-catalogue.js';
import { costCourse as english } from '../messages/en/cost-course.js';
import { costCourse } from '../messages/nl/cost-course.js';
import { costs, press, textOf } from './cost-page.contract.js';
import { courseText } from './course-words.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function lines(...about: Partial<CostLine>[]): Scenario {
  return {
    lines: about.map((each, at) => ({ id: `l${at}`, label: 'a', amount: { cents: 1 }, unit: 'month', ...each })),
  };
}

function over(months: number, threatened: Scenario, custom: Scenario): CostBenefit {
  return { period: { start: '2027-01-01', months }, scenarios: { current: null, threatened, custom } };
}

const monthly = (cents: number): Scenario => lines({ amount: { cents } });
const once = (cents: number, from = '2027-01-01'): Scenario => lines({ amount: { cents }, unit: 'once', from });

const dearerFirst = over(
  36,
  lines({ amount: { cents: 190_000 }, to: '2028-01-01' }, { amount: { cents: 470_000 }, from: '2028-01-01' }),
  lines(
    { amount: { cents: 4_600_000 }, unit: 'once' },
    { amount: { cents: 120_000 }, to: '2029-01-01' },
    { amount: { cents: 80_000 }, from: '2029-01-01' },
  ),
);
const dearerForever = over(36, monthly(190_000), monthly(240_000));

describe('the course of a plan in words', () => {
  const told = (value: CostBenefit): string =>
    plain(courseText(value, createTranslator({ locale: 'nl', words: costCourse })));

  it('says in one sentence that the first year is dearer and from when the plan is cheaper', () => {
    expect(told(dearerFirst)).to.equal(
      'In het eerste jaar kost het plan € 37.600 meer, maar vanaf november 2028 is het plan goedkoper, en dat blijft zo.',
    );
  });

  it('says of a plan that never becomes cheaper that it does not', () => {
    expect(told(dearerForever)).to.equal(
      'In het eerste jaar kost het plan € 6.000 meer, en binnen deze periode wordt het plan niet blijvend goedkoper.',
    );
    expect(told(over(36, monthly(100), once(5000, '2028-05-01')))).to.equal(
      'In het eerste jaar kost het plan € 12 minder, maar binnen deze periode wordt het plan niet blijvend goedkoper.',
    );
  });

  it('says that a plan is cheaper from the first month on', () => {
    expect(told(over(24, monthly(100), monthly(99)))).to.equal(
      'Vanaf januari 2027 is het plan goedkoper, en dat blijft zo.',
    );
  });

  it('does not call a plan cheaper that comes to the same', () => {
    expect(told(over(24, monthly(100), once(2400)))).to.equal(
      'In het eerste jaar kost het plan € 12 meer, maar vanaf december 2028 kost het evenveel als wanneer er niets verandert.',
    );
    expect(told(over(24, monthly(100), monthly(100)))).to.equal('');
  });

  it('is silent about a single year in which the lines do not cross, and speaks of one in which they do', () => {
    expect(told(over(12, monthly(100), monthly(101)))).to.equal('');
    expect(told(over(12, monthly(100), once(450)))).to.equal(
      'Het plan is een tijd duurder, maar vanaf mei 2027 is het plan goedkoper, en dat blijft zo.',
    );
    expect(told(over(12, monthly(100), once(5000, '2027-05-01')))).to.equal(
      'Binnen deze periode wordt het plan niet blijvend goedkoper.',
    );
  });

  it('says that the middle of a range counts', () => {
    const range = lines({ amount: { range: [100, 300] }, unit: 'once' });

    expect(told(over(24, monthly(100), range))).to.include('Hier telt het midden van elk bedrag.');
  });

  it('is said in English too', () => {
    registerMessages('en', english);
    const t = createTranslator({ locale: 'en', words: costCourse });

    expect(plain(courseText(dearerFirst, t))).to.equal(
      'In the first year the plan costs € 37,600 more, but it is cheaper from November 2028, and it stays so.',
    );
  });
});

describe('the course of a plan in <maatwerk-cost-benefit>', () => {
  it('stands under the outcome and in the sum as text', async () => {
    const element = await costs(dearerFirst);
    const sentence = 'vanaf november 2028 is het plan goedkoper, en dat blijft zo.';
    expect(textOf(element).split(sentence)).to.have.length(2);

    await press(element, 'Lees de som als tekst');

    expect(textOf(element).split(sentence)).to.have.length(3);
  });

  it('also says of a plan that it never becomes cheaper', async () => {
    expect(textOf(await costs(dearerForever))).to.include('wordt het plan niet blijvend goedkoper.');
  });
});
