import { expect } from 'chai';
import { emptyCostBenefit, parseCostBenefit } from './cost-benefit.js';
import { customBudgetText, typeCustomBudget } from './typed-budget.js';

const empty = emptyCostBenefit('2027-01-01');

describe('typing what the plan asks of the custom budget', () => {
  it('reads one amount', () => {
    const typed = typeCustomBudget(empty, '52.545');

    expect(typed.customBudgetCents).to.equal(5_254_500);
    expect(customBudgetText(typed)).to.equal('52.545');
    expect(typeCustomBudget(typed, '')).to.deep.equal(empty);
  });

  it('keeps anything else as typed', () => {
    for (const text of ['veel', '-5', '1 - 2', '74 per maand', 'PM']) {
      const typed = typeCustomBudget({ ...empty, customBudgetCents: 5 }, text);

      expect(typed, text).to.deep.equal({ ...empty, unread: { customBudget: text } });
      expect(customBudgetText(typed)).to.equal(text);
      expect(parseCostBenefit(typed).ok).to.equal(true);
    }
  });

  it('reads and writes it in English on an English page', () => {
    const typed = typeCustomBudget(empty, '52,545.50', 'en');

    expect(typed.customBudgetCents).to.equal(5_254_550);
    expect(customBudgetText(typed, 'en')).to.equal('52,545.50');
    expect(typeCustomBudget(empty, '52.545', 'en').unread).to.deep.equal({ customBudget: '52.545' });
  });
});
