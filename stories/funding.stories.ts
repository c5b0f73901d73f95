import '@maatwerk/elements/funding/define';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { DraftPort } from '@maatwerk/core/case/case.ports';
import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import type { FundingPart } from '@maatwerk/core/funding';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { shows } from './shown-text.js';
import { walkedCase } from './walked-case.js';

registerMessages('en', english);

interface Args {
  value: readonly FundingPart[] | string;
  readOnly: boolean;
  embedded: boolean;
  headingLevel: number;
  locale: 'nl' | 'en';
  costBenefit?: CostBenefit;
}

const whole: readonly FundingPart[] = [
  { id: 'stay', part: 'Logeren om de week', source: 'Jeugdwet', endsOn: '2099-12-31', renewBy: '2099-11-01' },
];
const costs: CostBenefit = {
  period: { start: '2026-01-01', months: 12 },
  scenarios: {
    current: null,
    threatened: null,
    custom: {
      lines: [
        { label: 'Logeren', amount: { cents: 30_000 }, unit: 'month', fundingSource: 'Jeugdwet' },
        {
          label: 'Woning opknappen',
          amount: { range: [400_000, 500_000] },
          unit: 'once',
          fundingSource: 'Maatwerkbudget',
        },
      ],
    },
  },
};

const meta: Meta<Args> = {
  title: 'Elements/Funding',
  component: 'maatwerk-funding',
  args: { value: [], readOnly: false, embedded: false, headingLevel: 2, locale: 'nl' },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'inline-radio', options: ['nl', 'en'] },
  },
  render: (args, { loaded }) =>
    html`<maatwerk-funding
      .value=${args.value}
      .case=${loaded['session'] as CaseSession | undefined}
      .drafts=${loaded['drafts'] as DraftPort | undefined}
      .costBenefit=${args.costBenefit}
      draft-key="story"
      ?readonly=${args.readOnly}
      ?embedded=${args.embedded}
      heading-level=${args.headingLevel}
      locale=${args.locale}
    ></maatwerk-funding>`,
};

export default meta;
type Story = StoryObj<Args>;

/** Try everything: add, move, remove, undo. */
export const Playground: Story = { args: { value: whole, costBenefit: costs } };

/** Beside each source stands what the analysis asks of it; a source without a part is offered. */
export const Asked: Story = {
  args: { value: whole, costBenefit: costs },
  play: shows('De kosten en baten vragen € 3.600 uit deze bron.', 'Zet erbij: Maatwerkbudget'),
};

/** The day to ask for more lies after the end. */
export const TooLate: Story = {
  args: { value: whole.map((part) => ({ ...part, renewBy: '2100-01-31' })) },
  play: shows('Deze dag ligt na de einddatum. Kies een eerdere dag.'),
};

/** One part ends soon, another has ended, by the reminders of the case. */
export const Ending: Story = {
  loaders: [
    async () => {
      const { session } = await walkedCase('draft');
      const ending: FundingPart = { id: 'soon', part: 'Logeren', source: 'Jeugdwet', endsOn: '2026-02-01' };
      session.edit('funding', [ending, { ...ending, id: 'over', endsOn: '2026-01-01' }]);
      return { session };
    },
  ],
  play: shows('Loopt bijna af', 'Afgelopen'),
};

/** Nothing is written yet. */
export const Empty: Story = { play: shows('Er staat nog geen onderdeel met een bron.') };

/** A value that is no list of rows leaves what was there, and says so. */
export const Unreadable: Story = { args: { value: '{"a": 3}' }, play: shows('Deze gegevens kunnen wij niet lezen.') };

/** Words to read, nothing to press. */
export const ReadOnly: Story = { args: { value: whole, readOnly: true }, play: shows('Logeren om de week') };

/** Within another element: one line that opens. */
export const Folded: Story = { args: { value: whole, embedded: true }, play: shows('1 onderdeel') };

/** Words that a closed page left behind are back. */
export const BroughtBack: Story = {
  loaders: [
    async () => {
      const drafts = createMemoryDrafts();
      await drafts.write(
        { subject: 'anonymous', caseId: 'story', part: 'funding' },
        { at: '2026-11-24T12:58:00Z', edits: [{ path: 'funding', value: whole }] },
      );
      return { drafts };
    },
  ],
  play: shows('Uw tekst is er nog.'),
};

/** The same in English. */
export const English: Story = { args: { value: whole, locale: 'en' }, play: shows('What pays for this?') };

/** In a case: its own rows. */
export const InACase: Story = {
  loaders: [async () => ({ session: (await walkedCase('draft')).session })],
  play: shows('De kosten en baten vragen € 12.000 uit deze bron.'),
};

/** After the table agreed, the plan is for reading. */
export const Sealed: Story = {
  loaders: [async () => ({ session: (await walkedCase('approved')).session })],
  play: shows('Alleen lezen.'),
};
