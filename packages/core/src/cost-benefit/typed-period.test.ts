import { expect } from 'chai';
import { emptyCostBenefit, parseCostBenefit } from './cost-benefit.js';
import { costBenefitState } from './custom-budget.js';
import { typeCustomBudget } from './typed-budget.js';
import { typePeriod } from './typed-period.js';

const empty = emptyCostBenefit('2027-01-01');
const total = { total: { cents: 100 } };
const calculated = { ...empty, scenarios: { current: total, threatened: total, custom: total } };

describe('typing a period', () => {
  it('reads a first day, and a number of months or a product of them', () => {
    expect(typePeriod(empty, 'start', '2028-02-29').period).to.deep.equal({ start: '2028-02-29', months: 12 });
    expect(typePeriod(empty, 'months', '2 x 12').period).to.deep.equal({ start: '2027-01-01', months: 24 });
  });

  it('keeps anything else as typed, and the period as it was', () => {
    for (const text of ['', 'twaalf', '0', '1201', '1,5', '-3']) {
      const typed = typePeriod(empty, 'months', text);

      expect(typed, text).to.deep.equal({ ...empty, unread: { months: text } });
      expect(parseCostBenefit(typed).ok).to.equal(true);
    }
    expect(typePeriod(empty, 'start', '2027-02-30').unread).to.deep.equal({ start: '2027-02-30' });
  });

  it('leaves nothing unread once it can be read', () => {
    const typed = typePeriod(typePeriod(empty, 'months', 'twaalf'), 'start', '');

    const mended = typePeriod(typePeriod(typed, 'months', '12'), 'start', '2027-01-01');

    expect(mended).to.deep.equal(empty);
  });

  it('leaves other texts that could not be read where they are, as typing a budget does', () => {
    const both = typePeriod(typeCustomBudget(empty, 'veel'), 'months', 'lang');

    expect(typeCustomBudget(both, '5').unread).to.deep.equal({ months: 'lang' });
    expect(typePeriod(both, 'months', '6').unread).to.deep.equal({ customBudget: 'veel' });
  });

  it('leaves the analysis unfinished while it cannot be read, so that nobody decides on another period than was meant', () => {
    expect(costBenefitState(calculated)).to.equal('calculated');
    expect(costBenefitState(typePeriod(calculated, 'months', 'twee jaar'))).to.equal(null);
    expect(costBenefitState(typePeriod(calculated, 'start', ''))).to.equal(null);
  });
});
