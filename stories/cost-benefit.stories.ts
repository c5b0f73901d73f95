import '@maatwerk/elements/cost-benefit/define';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { DraftPort } from '@maatwerk/core/case/case.ports';
import { parseCostBenefit, type CostBenefit } from '@maatwerk/core/cost-benefit';
import { analyse } from '@maatwerk/core/cost-benefit/analyse';
import { keepFinding } from '@maatwerk/core/cost-benefit/settle-finding';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import type { Faults } from '@maatwerk/stores/faulty/faulty-store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { everyFinding, line, lines, manyLines, smit } from './cost-benefit-examples.js';
import { rootIn, shows, typeIn, untilShown } from './shown-text.js';
import { seen, walkedCase } from './walked-case.js';

registerMessages('en', english);

interface Args {
  value: CostBenefit | string | null;
  case: CaseSession | null | undefined;
  readOnly: boolean;
  disabled: boolean;
  required: boolean;
  headingLevel: number;
  locale: 'nl' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Cost-benefit',
  component: 'maatwerk-cost-benefit',
  args: {
    value: null,
    case: undefined,
    readOnly: false,
    disabled: false,
    required: false,
    headingLevel: 2,
    locale: 'nl',
  },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'inline-radio', options: ['nl', 'en'] },
    case: { table: { disable: true } },
  },
  render: ({ value, readOnly, disabled, required, headingLevel, locale, ...args }, { loaded }) =>
    html`<maatwerk-cost-benefit
      .value=${value}
      .case=${(loaded['session'] as CaseSession | undefined) ?? args.case}
      .drafts=${loaded['drafts'] as DraftPort | undefined}
      draft-key="story"
      ?readonly=${readOnly}
      ?disabled=${disabled}
      ?required=${required}
      heading-level=${headingLevel}
      locale=${locale}
    ></maatwerk-cost-benefit>`,
};

export default meta;
type Story = StoryObj<Args>;

const totals = (scenarios: Partial<CostBenefit['scenarios']>): CostBenefit => ({
  ...smit,
  scenarios: { ...smit.scenarios, ...scenarios },
});
const typing =
  (field: string, text: string, ...shown: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await typeIn(canvasElement, field, text);
    await untilShown(canvasElement, shown);
  };

/** Try everything: type, switch, undo. */
export const Playground: Story = { args: { value: smit } };

/** Nothing is calculated yet, which is not € 0. */
export const Empty: Story = { play: shows('Nog niet berekend. Dat is iets anders dan € 0.') };

/** Dearer than now and cheaper than what threatens: both are said alike. */
export const ThreeTotals: Story = {
  args: { value: smit },
  play: shows('€ 28.475 minder', '€ 41.445 meer'),
};

/** Only one comparison can be made as yet. */
export const Filling: Story = {
  args: { value: totals({ current: null }) },
  play: shows('€ 28.475 minder', 'nog niet berekend'),
};

/** PM by typing: it is not counted, and nothing pretends to be complete. */
export const Unquantified: Story = {
  args: { value: totals({ current: null, threatened: null }) },
  play: typing('field-scenarios-threatened-total', 'PM', 'PM: er zijn kosten, het bedrag is nog niet bekend.'),
};

/** A range has two ends and a middle. */
export const Range: Story = {
  args: { value: totals({ threatened: { total: { range: [2_200_000, 5_600_000] } } }) },
  play: shows('Wij lezen: tussen € 22.000 en € 56.000 in 12 maanden, midden: € 39.000'),
};

/** An estimate is said to be one. */
export const Estimate: Story = {
  args: { value: totals({ current: { total: { cents: 2_100_000, estimate: true } } }) },
  play: shows('Schatting: ongeveer € 21.000.'),
};

/** What is not understood stays as typed, with what was perhaps meant as buttons. */
export const Refused: Story = {
  args: { value: smit },
  play: typing('field-scenarios-custom-total', '1.5', 'Wij begrijpen “1.5” niet. Bedoelt u 1,50 of 1.500?'),
};

/** A reason why it cannot be calculated is an outcome too. */
export const Impossible: Story = {
  args: { value: totals({ current: { impossible: 'De vorige gemeente geeft geen cijfers' } }) },
  play: shows('Niet te berekenen: De vorige gemeente geeft geen cijfers.'),
};

/** Line by line, with a range and a line that is PM. */
export const Lines: Story = { args: { value: lines }, play: shows('€ 91.260 + PM', '€ 61.785 – 63.785') };

/** As many lines as a worksheet gives. */
export const ManyLines: Story = {
  args: { value: manyLines },
  play: shows('500 regels'),
  // The contrast of 4.000 cells takes longer than all other checks together, and is that of the story above.
  parameters: { a11y: { options: { rules: { 'color-contrast': { enabled: false } } } } },
};

/** Sums that do not add up are questions, with their arithmetic: every one there is. */
export const Findings: Story = {
  args: { value: everyFinding },
  play: shows(
    '7 dingen om naar te kijken',
    'Een aantal ontbreekt',
    'Niet even lang',
    'Meer dan één keer hetzelfde',
    'Deze regel geeft een ander bedrag',
    'Buiten de periode',
    'Deze optelsom klopt niet',
    'Tien keer zo veel',
  ),
};

const kept = analyse(everyFinding).findings.reduce(
  (next, finding) =>
    finding.code === 'total-differs-from-lines' ? keepFinding(next, finding, 'Zo staat het in de offerte') : next,
  everyFinding,
);

/** A finding that may stay, with the reason why. */
export const KeptFinding: Story = {
  args: { value: kept },
  play: shows('6 dingen om naar te kijken', 'Waarom mag dit blijven staan?'),
};

/** What was kept can be read by who only reads. */
export const KeptFindingReadOnly: Story = {
  args: { value: kept, readOnly: true },
  play: shows('“Zo staat het in de offerte”'),
};

/** A value that is no analysis leaves what was there, and says so. */
export const Unreadable: Story = {
  args: { value: '{"period": 3}' },
  play: shows('Deze gegevens kunnen wij niet lezen.'),
};

/** Amounts and a table, without inputs. */
export const ReadOnly: Story = { args: { value: lines, readOnly: true }, play: shows('Alleen lezen') };

/** For reading, and left out of the form. */
export const Disabled: Story = { args: { value: smit, disabled: true }, play: shows('Alleen lezen', '€ 62.785') };

/** The same in English. */
export const English: Story = { args: { value: smit, locale: 'en' }, play: shows('€ 28,475 less') };

/** Words are kept on the device while they are typed. */
export const Saved: Story = {
  args: { value: smit },
  loaders: [() => ({ drafts: createMemoryDrafts() })],
  play: typing('field-scenarios-custom-total', '60.000', 'Alleen op dit apparaat bewaard'),
};

/** The device has no room left. */
export const Full: Story = {
  args: { value: smit },
  loaders: [() => ({ drafts: { ...createMemoryDrafts(), write: () => Promise.reject(new Error('full')) } })],
  play: typing('field-scenarios-custom-total', '60.000', 'Bewaren lukt niet: het apparaat is vol.'),
};

/** Without a connection one can type on; the device keeps it. */
export const Offline: Story = {
  loaders: [
    async () => {
      const faults: Faults = { next: null };
      const { session } = await walkedCase('draft', 'lead', 'written', faults);
      faults.next = 'offline';
      return { session };
    },
  ],
  play: typing('field-scenarios-custom-total', '60.000', 'Geen verbinding. U kunt doortypen.'),
};

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
  play: shows('Uw tekst is er nog.'),
};

/** In a form: what is sent stands below it, as the server gets it. */
export const InAForm: Story = {
  args: { value: smit },
  render: ({ value }) =>
    html`<form @submit=${showSent}>
      <label for="costs">Onze berekening</label>
      <maatwerk-cost-benefit id="costs" name="costs" lang="nl" required .value=${value}></maatwerk-cost-benefit>
      <p><button>Verstuur</button> <button type="reset">Opnieuw beginnen</button></p>
      <output></output>
    </form>`,
  play: async ({ canvasElement }) => {
    canvasElement.querySelector<HTMLButtonElement>('form > p > button')?.click();
    const sent = parseCostBenefit(JSON.parse(canvasElement.querySelector('output')?.textContent ?? 'null'));
    if (!sent.ok) throw new Error('The form sent no analysis.');
    await untilShown(canvasElement, ['€ 28.475 minder']);
  },
};

/** A form is not sent while nothing is filled in. */
export const RequiredRefused: Story = {
  args: { required: true },
  play: async ({ canvasElement }) => {
    (rootIn(canvasElement).host as HTMLElement & { reportValidity(): boolean }).reportValidity();
    await untilShown(canvasElement, ['Vul dit onderdeel in. Daarna kunt u het formulier versturen.']);
  },
};

/** In a case it needs no value of its own. */
export const InACase: Story = {
  loaders: [async () => ({ session: (await walkedCase('supplement')).session })],
  play: shows('€ 28.475 minder'),
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
      edit(session, 1_900_000);
      await other.save();
      await session.save();
      await seen(session, ({ document }) => document.conflicts.length > 0);
      return { session };
    },
  ],
  play: shows('Twee versies van bedrag bij Huidig', 'Van u: 19.000', 'Van iemand anders: 20.000'),
};

/** Two people changed one line at the same time: both lines are there, and the newest counts until somebody chooses. */
export const TwoVersionsOfALine: Story = {
  loaders: [
    async () => {
      const { session, open } = await walkedCase('draft');
      const edit = (by: CaseSession, cents: number): void => {
        const { costBenefit } = by.view.document;
        const custom = { lines: [line('m1', 'Schulden afkopen', cents)] };
        by.edit('costBenefit', {
          ...costBenefit,
          mode: 'lines',
          scenarios: { ...costBenefit.scenarios, custom },
        });
      };
      edit(session, 1_000_000);
      await session.save();
      const other = await open('caseWorker');
      edit(other, 1_200_000);
      edit(session, 1_237_500);
      await other.save();
      await session.save();
      await seen(session, ({ document }) => document.conflicts.length > 0);
      return { session };
    },
  ],
  play: shows('Twee versies van regel bij Maatwerk', '12.375', '12.000'),
};

function showSent(event: Event): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const output = form.querySelector('output');
  if (output) output.textContent = String(new FormData(form).get('costs'));
}
