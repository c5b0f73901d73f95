import '@maatwerk/elements/cost-benefit-chart/define';
import '@maatwerk/elements/cost-benefit/define';
import type { CostBenefitChartElement } from '@maatwerk/elements/cost-benefit-chart';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { CostBenefit, CostLine, Scenario } from '@maatwerk/core/cost-benefit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { walkedCase } from './walked-case.js';

registerMessages('en', english);

interface Args {
  value: CostBenefit | string | null;
  headingLevel: number;
  locale: 'nl' | 'en';
}

const none = { current: null, threatened: null, custom: null };

const over = (months: number, scenarios: Partial<CostBenefit['scenarios']>): CostBenefit => ({
  period: { start: '2027-01-01', months },
  scenarios: { ...none, ...scenarios },
});

const lines = (...about: (Partial<CostLine> & Pick<CostLine, 'label'>)[]): Scenario => ({
  lines: about.map((each, at) => ({
    id: `r${String(at + 1)}`,
    amount: { cents: 0 },
    unit: 'month',
    payer: 'municipality',
    ...each,
  })),
});

const year = over(12, {
  current: lines({ label: 'Begeleiding en inkomen', amount: { cents: 2_134_000 }, unit: 'once' }),
  threatened: lines(
    { label: 'Gezinsgroep', amount: { cents: 7_847_500 }, unit: 'once', fundingSource: 'Jeugdwet' },
    { label: 'Ontruiming', amount: { cents: 639_500 }, unit: 'once', payer: 'housingCorporation' },
    { label: 'Begeleiding thuis', amount: { cents: 639_000 }, unit: 'once', fundingSource: 'Wmo' },
  ),
  custom: lines(
    { label: 'Begeleiding thuis', amount: { cents: 5_398_500 }, unit: 'once', fundingSource: 'maatwerkbudget' },
    { label: 'Woning opknappen', amount: { cents: 500_000 }, unit: 'once', payer: 'housingCorporation' },
    { label: 'Schoolmaatje', amount: { cents: 380_000 }, unit: 'once', payer: 'fund', fundingSource: 'fonds' },
  ),
});

const dearerFirst = over(36, {
  current: lines({ label: 'Begeleiding', amount: { cents: 210_000 } }),
  threatened: lines(
    { label: 'Begeleiding', amount: { cents: 190_000 }, to: '2028-01-01' },
    { label: 'Opvang', amount: { cents: 470_000 }, from: '2028-01-01' },
  ),
  custom: lines(
    { label: 'Woning aanpassen', amount: { cents: 4_600_000 }, unit: 'once' },
    { label: 'Begeleiding', amount: { cents: 120_000 }, to: '2029-01-01', payer: 'insurer' },
    { label: 'Begeleiding', amount: { cents: 80_000 }, from: '2029-01-01', payer: 'insurer' },
  ),
});

const neverCheaper = over(36, {
  threatened: lines({ label: 'Begeleiding', amount: { cents: 190_000 } }),
  custom: lines({ label: 'Intensieve begeleiding', amount: { cents: 240_000 } }),
});

const chart = ({ value, headingLevel, locale }: Args, session?: CaseSession): TemplateResult =>
  html`<maatwerk-cost-benefit-chart
    .value=${value as CostBenefit}
    .case=${session}
    heading-level=${headingLevel}
    locale=${locale}
  ></maatwerk-cost-benefit-chart>`;

const meta: Meta<Args> = {
  title: 'Elements/Cost-benefit chart',
  component: 'maatwerk-cost-benefit-chart',
  args: { value: null, headingLevel: 2, locale: 'nl' },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'inline-radio', options: ['nl', 'en'] },
  },
  render: (args, { loaded }) => chart(args, loaded['session'] as CaseSession | undefined),
};

export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const choose =
  (words: string): Play =>
  async ({ canvasElement }) => {
    const part = canvasElement.querySelector('maatwerk-cost-benefit-chart') as CostBenefitChartElement;
    await part.updateComplete;
    const choices = [...part.renderRoot.querySelectorAll<HTMLElement>('label, button')];
    choices.find(({ textContent }) => textContent.includes(words))?.click();
    await part.updateComplete;
  };

/** Try everything: another view, another division, the course. */
export const Playground: Story = { args: { value: dearerFirst } };

/** Nothing is calculated, so nothing is drawn. */
export const Empty: Story = { args: { value: over(12, {}) } };

/** A year: dearer than now, cheaper than what threatens, and a fund that pays more. */
export const OneYear: Story = { args: { value: year } };

/** The same per funding source. */
export const PerSource: Story = { args: { value: year }, play: choose('Bron') };

/** Dearer in its first year and cheaper later: break-even in month 23. */
export const DearerFirst: Story = { args: { value: dearerFirst } };

/** The figures of the picture, every year of them. */
export const AsTable: Story = { args: { value: dearerFirst }, play: choose('Tabel') };

/** What it costs now has dots. */
export const WithCurrent: Story = { args: { value: dearerFirst }, play: choose('Ook Huidig') };

/** A plan that never becomes cheaper says so. */
export const NeverCheaper: Story = { args: { value: neverCheaper } };

/** A year has no course to tell; it is drawn when asked. */
export const CourseOfAYear: Story = { args: { value: year }, play: choose('Laat zien hoe de kosten oplopen') };

/** Bars fade to their highest amount and end in an open box where PM comes on top. */
export const RangesAndPm: Story = {
  args: {
    value: over(24, {
      current: { total: { unquantified: true } },
      threatened: lines(
        { label: 'Opvang', amount: { range: [3_000_000, 6_000_000] }, unit: 'once' },
        { label: 'Schulden', amount: { unquantified: true }, payer: 'insurer' },
      ),
      custom: lines({ label: 'Begeleiding', amount: { cents: 150_000 } }),
    }),
  },
};

/** An own contribution above the costs gives an amount below zero. */
export const BelowZero: Story = {
  args: {
    value: over(36, {
      threatened: lines({ label: 'Begeleiding', amount: { cents: 50_000 } }),
      custom: lines(
        { label: 'Inrichting', amount: { cents: 1_500_000 }, unit: 'once' },
        { label: 'Kamer', amount: { cents: 10_000 }, ownContribution: { cents: 120_000, unit: 'month' } },
      ),
    }),
  },
};

/** Ninety trillion euros still have round ticks. */
export const Huge: Story = {
  args: {
    value: over(36, {
      threatened: lines({ label: 'Alles', amount: { cents: 250_199_979_298_360 } }),
      custom: lines({ label: 'Veel', amount: { cents: 6_007_199_254_740_991 }, unit: 'once' }),
    }),
  },
};

/** A hundred years: round years under the lines, and a round choice of them beside. */
export const Century: Story = {
  args: {
    value: over(1200, {
      threatened: lines({ label: 'Begeleiding', amount: { cents: 190_000 } }),
      custom: lines({ label: 'Woning', amount: { cents: 120_000_000 }, unit: 'once' }),
    }),
  },
};

/** Every amount is 0, which is calculated. */
export const Zero: Story = {
  args: { value: over(12, { current: lines(), threatened: lines(), custom: lines() }) },
};

/** One scenario alone can be shown, not compared. */
export const OnlyThePlan: Story = {
  args: { value: over(1, { custom: lines({ label: 'Plan', amount: { cents: 120_050 } }) }) },
};

/** Why something cannot be calculated stands with the amounts. */
export const Impossible: Story = {
  args: {
    value: {
      ...year,
      scenarios: { ...year.scenarios, current: { impossible: 'De vorige gemeente geeft geen cijfers' } },
    },
  },
};

/** Three totals say nothing of payers. */
export const WithoutPayers: Story = {
  args: {
    value: over(12, { threatened: { total: { cents: 9_126_000 } }, custom: { total: { cents: 6_278_500 } } }),
  },
};

/** A value that is no analysis leaves what was there, and says so. */
export const Unreadable: Story = { args: { value: '{"period": 3}' } };

/** 320 pixels wide. */
export const Narrow: Story = {
  args: { value: dearerFirst },
  globals: { viewport: { value: 'mobile1' } },
};

/** The same in English. */
export const English: Story = { args: { value: dearerFirst, locale: 'en' } };

/** In a case it shows the analysis of that case. */
export const InACase: Story = {
  loaders: [async () => ({ session: (await walkedCase('supplement')).session })],
  args: { value: null },
};

/** Beside the editor it leaves out what the editor shows itself. */
export const BesideTheEditor: Story = {
  render: ({ value, locale }) =>
    html`<maatwerk-cost-benefit .value=${value as CostBenefit} locale=${locale}></maatwerk-cost-benefit>`,
  args: { value: dearerFirst },
};
