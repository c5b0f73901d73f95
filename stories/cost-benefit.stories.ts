import '@maatwerk/elements/cost-benefit/define';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { DraftPort } from '@maatwerk/core/case/case.ports';
import type { CostBenefit, CostLine } from '@maatwerk/core/cost-benefit';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { seen, walkedCase } from './walked-case.js';

registerMessages('en', english);

interface Args {
  value: CostBenefit | string | null;
  case: CaseSession | null | undefined;
  readOnly: boolean;
  headingLevel: number;
  locale: 'nl' | 'en';
}

const period = { start: '2027-01-01', months: 12 };

const smit: CostBenefit = {
  period,
  scenarios: {
    current: { total: { cents: 2_134_000 } },
    threatened: { total: { cents: 9_126_000 } },
    custom: { total: { cents: 6_278_500 } },
  },
  customBudgetCents: 5_254_500,
};

const line = (id: string, label: string, cents: number, rest: Partial<CostLine> = {}): CostLine => ({
  id,
  label,
  amount: { cents },
  unit: 'once',
  payer: 'municipality',
  ...rest,
});

const lines: CostBenefit = {
  period,
  mode: 'lines',
  scenarios: {
    current: { total: { cents: 2_134_000 } },
    threatened: {
      lines: [
        line('t1', 'Gezinsgroep, jongste kind', 21_500, { unit: 'day', times: 365, fundingSource: 'Jeugdwet' }),
        line('t2', 'Ontruiming en opslag', 639_500, { fundingSource: 'corporatie', payer: 'housingCorporation' }),
        line('t3', 'Begeleiding thuis', 8_250, { unit: 'hour', times: 60, fundingSource: 'Jeugdwet' }),
        line('t4', 'Inkomensbeheer', 12_000, { unit: 'month', fundingSource: 'bijzondere bijstand' }),
        line('t5', 'Uitval van school', 0, { amount: { unquantified: true }, unit: 'year', payer: 'school' }),
      ],
    },
    custom: {
      lines: [
        line('m1', 'Begeleiding thuis', 8_250, { unit: 'hour', times: 312, fundingSource: 'maatwerkbudget' }),
        line('m2', 'Logeerweekenden', 18_500, { unit: 'night', times: 78, fundingSource: 'maatwerkbudget' }),
        line('m3', 'Schulden afkopen', 1_237_500, { fundingSource: 'maatwerkbudget' }),
        line('m4', 'Woning opknappen', 0, { amount: { range: [400_000, 600_000] }, fundingSource: 'corporatie' }),
        line('m5', 'Schoolmaatje', 10_500, {
          unit: 'week',
          times: 40,
          fundingSource: 'fonds',
          payer: 'fund',
          ownContribution: { cents: 1_000, unit: 'week', times: 40 },
        }),
        line('m6', 'Inkomensbeheer', 12_000, { unit: 'month', fundingSource: 'bijzondere bijstand' }),
      ],
    },
  },
};

const meta: Meta<Args> = {
  title: 'Elements/Cost-benefit',
  component: 'maatwerk-cost-benefit',
  args: { value: null, case: undefined, readOnly: false, headingLevel: 2, locale: 'nl' },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'inline-radio', options: ['nl', 'en'] },
    case: { table: { disable: true } },
  },
  render: ({ value, readOnly, headingLevel, locale, ...args }, { loaded }) =>
    html`<maatwerk-cost-benefit
      .value=${value}
      .case=${(loaded['session'] as CaseSession | undefined) ?? args.case}
      .drafts=${loaded['drafts'] as DraftPort | undefined}
      draft-key="story"
      ?readonly=${readOnly}
      heading-level=${headingLevel}
      locale=${locale}
    ></maatwerk-cost-benefit>`,
};

export default meta;
type Story = StoryObj<Args>;

/** Try everything: type, switch, undo. */
export const Playground: Story = { args: { value: smit } };

/** Nothing is calculated yet, which is not € 0. */
export const Empty: Story = {};

/** Dearer than now and cheaper than what threatens: both are said alike. */
export const ThreeTotals: Story = { args: { value: smit } };

/** Only one comparison can be made as yet. */
export const HalfFilled: Story = {
  args: { value: { ...smit, scenarios: { ...smit.scenarios, current: null } } },
};

/** Ranges, an estimate and PM are said in words and drawn apart. */
export const RangesAndPm: Story = {
  args: {
    value: {
      ...smit,
      scenarios: {
        current: { total: { cents: 2_100_000, estimate: true } },
        threatened: { total: { range: [2_200_000, 5_600_000] } },
        custom: { total: { unquantified: true } },
      },
    },
  },
};

/** What is not understood stays as typed, with what was perhaps meant. */
export const Refused: Story = {
  args: {
    value: { ...smit, scenarios: { ...smit.scenarios, custom: { total: { unquantified: true, typed: '1.5' } } } },
  },
};

/** A reason why it cannot be calculated is an outcome too. */
export const Impossible: Story = {
  args: {
    value: {
      ...smit,
      scenarios: { ...smit.scenarios, current: { impossible: 'De vorige gemeente geeft geen cijfers' } },
    },
  },
};

/** Line by line, with a range and a line that is PM. */
export const Lines: Story = { args: { value: lines } };

/** Sums that do not add up are questions, with their arithmetic. */
export const Findings: Story = {
  args: {
    value: {
      ...lines,
      scenarios: {
        ...lines.scenarios,
        current: {
          total: { cents: 1_640_000 },
          lines: [
            line('c1', 'Opleiding', 60_000),
            line('c2', 'Taalles', 3_800, { unit: 'hour' }),
            line('c3', 'Begeleiding', 990_000),
          ],
        },
        custom: { lines: [line('m1', 'Opleiding', 600_000)] },
      },
    },
  },
};

/** A value that is no analysis leaves what was there, and says so. */
export const Unreadable: Story = { args: { value: '{"period": 3}' } };

/** Amounts and a table, without inputs. */
export const ReadOnly: Story = { args: { value: lines, readOnly: true } };

/** Words that a closed page left behind are back, also half a number. */
export const BroughtBack: Story = {
  loaders: [
    async () => {
      const drafts = createMemoryDrafts();
      await drafts.write(
        { subject: 'anonymous', caseId: 'story', part: 'costBenefit' },
        { at: '2026-11-24T12:58:00Z', edits: [{ path: 'costBenefit', value: smit }] },
      );
      return { drafts };
    },
  ],
};

/** The same in English. */
export const English: Story = { args: { value: smit, locale: 'en' } };

/** In a case it needs no value of its own. */
export const InACase: Story = {
  loaders: [async () => ({ session: (await walkedCase('supplement')).session })],
};

/** Two people changed one amount at the same time: both are there until somebody chooses. */
export const TwoVersions: Story = {
  loaders: [
    async () => {
      const { session, open } = await walkedCase('draft');
      const other = await open('caseWorker');
      const edit = (by: CaseSession, cents: number): void => {
        const { costBenefit } = by.view.document;
        by.edit('costBenefit', {
          ...costBenefit,
          scenarios: { ...costBenefit.scenarios, current: { total: { cents } } },
        });
      };
      edit(other, 2_000_000);
      await other.save();
      edit(session, 1_900_000);
      await session.save();
      await seen(session, ({ document }) => document.conflicts.length > 0);
      return { session };
    },
  ],
};
