import '@maatwerk/elements/cost-benefit-exchange/define';
import '@maatwerk/elements/cost-benefit/define';
import type { CostBenefitExchangeElement } from '@maatwerk/elements/cost-benefit-exchange';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

registerMessages('en', english);

interface Args {
  value: CostBenefit | string;
  readOnly: boolean;
  headingLevel: number;
  locale: 'nl' | 'en';
}

const period = { start: '2027-01-01', months: 12 };

const lines: CostBenefit = {
  period,
  mode: 'lines',
  scenarios: {
    current: { total: { cents: 2_134_000 } },
    threatened: {
      lines: [{ id: 't1', label: 'Groep buiten huis', amount: { cents: 25_300 }, unit: 'day', times: 208 }],
    },
    custom: {
      lines: [
        { id: 'm1', label: 'Begeleiding thuis', amount: { cents: 8_250 }, unit: 'hour', times: 312 },
        { id: 'm2', label: 'Fiets', amount: { cents: 25_000 }, unit: 'once', fundingSource: 'maatwerkbudget' },
      ],
    },
  },
};

const copied = 'Post\tBedrag\tPer\nHuur\t1.000,50\tmaand\nGas\t1.5\tooit\n';

const meta: Meta<Args> = {
  title: 'Elements/Cost-benefit exchange',
  component: 'maatwerk-cost-benefit-exchange',
  args: { value: lines, readOnly: false, headingLevel: 3, locale: 'nl' },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'inline-radio', options: ['nl', 'en'] },
  },
  render: ({ value, readOnly, headingLevel, locale }) =>
    html`<maatwerk-cost-benefit-exchange
      .value=${value as CostBenefit}
      ?readonly=${readOnly}
      heading-level=${headingLevel}
      locale=${locale}
    ></maatwerk-cost-benefit-exchange>`,
};

export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const partIn = (canvas: HTMLElement): CostBenefitExchangeElement =>
  canvas.querySelector('maatwerk-cost-benefit-exchange') as CostBenefitExchangeElement;

async function press(part: CostBenefitExchangeElement, words: string): Promise<void> {
  await part.updateComplete;
  const buttons = [...part.renderRoot.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent.includes(words))?.click();
  await part.updateComplete;
}

const paste: Play = async ({ canvasElement, args }) => {
  const part = partIn(canvasElement);
  await press(part, args.locale === 'en' ? 'Paste lines' : 'Regels plakken');
  const area = part.renderRoot.querySelector('textarea');
  if (!area) return;
  area.value = copied;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await part.updateComplete;
};

const openFile =
  (content: string, name: string): Play =>
  async ({ canvasElement }) => {
    const part = partIn(canvasElement);
    await press(part, 'Open een bestand');
    const input = part.renderRoot.querySelector<HTMLInputElement>('input[type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], name));
    if (!input) return;
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

/** Try everything: paste, copy, save, open. */
export const Playground: Story = {};

/** What a pasted table would bring is said before anything changes; two cells are not understood. */
export const Pasted: Story = { play: paste };

/** The lines are taken over, and what was there can be put back. */
export const TakenOver: Story = {
  play: async (context) => {
    await paste(context);
    await press(partIn(context.canvasElement), 'Overnemen');
  },
};

/** A whole analysis takes the place of what is there. */
export const WholeAnalysis: Story = { play: openFile(JSON.stringify(lines), 'kosten.json') };

/** A file that is no analysis says what is wrong at which place. */
export const WrongFile: Story = {
  play: openFile('{"period": {"start": "ooit", "months": 1.5}, "scenarios": {}}', 'kosten.json'),
};

/** Without lines there is nothing for a worksheet. */
export const NoLines: Story = {
  args: { value: { period, scenarios: { current: null, threatened: null, custom: null } } },
  play: async ({ canvasElement }) => press(partIn(canvasElement), 'Bewaar als CSV'),
};

/** A value that cannot be read leaves the former one. */
export const Unreadable: Story = { args: { value: 'niets' } };

/** For reading: copy, save and print. */
export const ReadOnly: Story = { args: { readOnly: true } };

/** In the editor it stands at the end, and what it takes can be undone. */
export const InTheEditor: Story = {
  render: ({ value, readOnly, locale }) =>
    html`<maatwerk-cost-benefit .value=${value} ?readonly=${readOnly} locale=${locale}></maatwerk-cost-benefit>`,
};

/** The same in English, with figures in English. */
export const English: Story = { args: { locale: 'en' }, play: paste };
