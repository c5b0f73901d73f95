import '@maatwerk/elements/cost-benefit-prices/define';
import '@maatwerk/elements/cost-benefit/define';
import type { CostBenefitPricesElement } from '@maatwerk/elements/cost-benefit-prices';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import type { CostBenefit, CostLine } from '@maatwerk/core/cost-benefit';
import { priceExamples } from '@maatwerk/core/cost-benefit/price-examples';
import type { PriceList } from '@maatwerk/core/cost-benefit/price-list';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

registerMessages('en', english);

interface Args {
  value: CostBenefit | string;
  lists: unknown;
  readOnly: boolean;
  headingLevel: number;
  locale: 'nl' | 'en';
}

const empty: CostBenefit = {
  period: { start: '2027-01-01', months: 12 },
  scenarios: { current: null, threatened: null, custom: null },
  mode: 'lines',
};

const contract: PriceList = {
  name: 'Inkoop jeugdhulp 2026',
  prices: [
    {
      id: 'coach',
      label: 'Coaching thuis',
      amount: { cents: 7_800 },
      unit: 'hour',
      year: 2026,
      region: 'Voorbeeldstad en omgeving',
      source: 'inkoopcontract jeugdhulp',
      fundingSource: 'Jeugdwet',
      payer: 'municipality',
    },
    {
      id: 'foster',
      label: 'Pleegzorg',
      amount: { range: [4_200, 5_600] },
      unit: 'day',
      year: 2026,
      region: 'Voorbeeldstad en omgeving',
      source: 'inkoopcontract jeugdhulp',
      fundingSource: 'Jeugdwet',
      payer: 'municipality',
    },
  ],
};

const line = (id: string, label: string, cents: number, rest: Partial<CostLine>): CostLine => ({
  id,
  label,
  amount: { cents },
  unit: 'month',
  ...rest,
});

const odd: CostBenefit = {
  ...empty,
  scenarios: {
    ...empty.scenarios,
    threatened: { lines: [line('t1', 'Gezinsgroep', 645_000, { priceYear: 2021, source: 'tarievenlijst' })] },
    custom: {
      lines: [
        line('m1', 'Begeleiding thuis', 33_000, { source: 'offerte' }),
        line('m2', 'Inkomensbeheer', 12_000, { priceYear: 2072 }),
      ],
    },
  },
};

const alone = ({ value, lists, readOnly, headingLevel, locale }: Args): TemplateResult =>
  html`<maatwerk-cost-benefit-prices
    .value=${value as CostBenefit}
    .lists=${lists}
    ?readonly=${readOnly}
    heading-level=${headingLevel}
    locale=${locale}
  ></maatwerk-cost-benefit-prices>`;

const meta: Meta<Args> = {
  title: 'Elements/Cost-benefit prices',
  component: 'maatwerk-cost-benefit-prices',
  args: { value: empty, lists: [contract, priceExamples()], readOnly: false, headingLevel: 3, locale: 'nl' },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'inline-radio', options: ['nl', 'en'] },
  },
  render: alone,
};

export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const partIn = (canvas: HTMLElement): CostBenefitPricesElement =>
  canvas.querySelector('maatwerk-cost-benefit-prices') as CostBenefitPricesElement;

async function press(part: CostBenefitPricesElement, words: string): Promise<void> {
  await part.updateComplete;
  const buttons = [...part.renderRoot.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent.includes(words))?.click();
  await part.updateComplete;
}

const open: Play = async ({ canvasElement, args }) => {
  await press(partIn(canvasElement), args.locale === 'en' ? 'Line from a price list' : 'Regel uit een prijslijst');
};

async function search(part: CostBenefitPricesElement, text: string): Promise<void> {
  const field = part.renderRoot.querySelector<HTMLInputElement>('input[type=text]');
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await part.updateComplete;
}

/** Try everything: open, search, add. */
export const Playground: Story = {};

/** Two lists; one holds examples and says so. */
export const Open: Story = { play: open };

/** Every word that is typed has to occur. */
export const Found: Story = {
  play: async (context) => {
    await open(context);
    await search(partIn(context.canvasElement), 'thuis');
  },
};

/** No price holds these words. */
export const NothingFound: Story = {
  play: async (context) => {
    await open(context);
    await search(partIn(context.canvasElement), 'raket');
  },
};

/** A line was added; what it still needs is said at the price. */
export const Added: Story = {
  play: async (context) => {
    await open(context);
    await press(partIn(context.canvasElement), 'Coaching thuis');
  },
};

/** A list that cannot be read is named and left out. */
export const UnreadableList: Story = { args: { lists: [{ name: 'Tarieven 2025', prices: 'geen' }, contract] } };

/** Prices that are old, of a year to come, or without a year are questions. */
export const OddYears: Story = { args: { value: odd, lists: [] } };

/** For reading: only the questions. */
export const ReadOnly: Story = { args: { value: odd, readOnly: true } };

/** In the editor it stands under the lines. */
export const InTheEditor: Story = {
  args: { value: odd, lists: [priceExamples()] },
  render: ({ value, lists, readOnly, locale }) =>
    html`<maatwerk-cost-benefit
      .value=${value}
      .priceLists=${lists as PriceList[]}
      ?readonly=${readOnly}
      locale=${locale}
    ></maatwerk-cost-benefit>`,
};

/** The same in English. */
export const English: Story = { args: { locale: 'en', lists: [priceExamples('en')] }, play: open };
