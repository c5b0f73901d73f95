import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import { expect, fixture, html } from '@open-wc/testing';
import type { CostBenefitChartElement } from './cost-benefit-chart-element.js';
import './maatwerk-cost-benefit-chart.js';

const unequal: CostBenefit = {
  period: { start: '2027-01-01', months: 12 },
  scenarios: {
    current: null,
    threatened: { total: { cents: 2_400_000 }, period: { start: '2027-01-01', months: 24 } },
    custom: { total: { cents: 1_300_000 } },
  },
};

describe('<maatwerk-cost-benefit-chart> of scenarios over other months', () => {
  it('tells only what the outcome tells, with how long each amount is about, and why there is no course', async () => {
    const element = await fixture<CostBenefitChartElement>(
      html`<maatwerk-cost-benefit-chart lang="nl" .value=${unequal}></maatwerk-cost-benefit-chart>`,
    );

    const told = element.renderRoot.textContent.replace(/\s+/g, ' ');
    expect(told).to.include('€ 11.000 minder dan wat dreigt');
    expect(told).to.match(/Dreigend In 24 maanden/);
    expect(told).to.include('Daarom ziet u hier niet hoe de kosten oplopen.');
    expect(element.renderRoot.querySelector('svg[role=img], .standings')).to.equal(null);
    await expect(element).to.be.accessible();
  });
});
