import '@maatwerk/elements/parties/define';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { DraftPort } from '@maatwerk/core/case/case.ports';
import type { Party } from '@maatwerk/core/parties';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { shows } from './shown-text.js';
import { walkedCase } from './walked-case.js';

registerMessages('en', english);

interface Args {
  value: readonly Party[] | string;
  readOnly: boolean;
  embedded: boolean;
  headingLevel: number;
  locale: 'nl' | 'en';
}

const whole: readonly Party[] = [
  { id: 'landlord', organisation: 'Woningcorporatie', role: 'Verhuurder', keyParty: true, contacted: true },
];
const open: readonly Party[] = [
  ...whole,
  { id: 'insurer', organisation: 'Zorgverzekeraar', role: 'Betaalt de behandeling', keyParty: true, contacted: false },
];

const meta: Meta<Args> = {
  title: 'Elements/Parties',
  component: 'maatwerk-parties',
  args: { value: [], readOnly: false, embedded: false, headingLevel: 2, locale: 'nl' },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'inline-radio', options: ['nl', 'en'] },
  },
  render: (args, { loaded }) =>
    html`<maatwerk-parties
      .value=${args.value}
      .case=${loaded['session'] as CaseSession | undefined}
      .drafts=${loaded['drafts'] as DraftPort | undefined}
      draft-key="story"
      ?readonly=${args.readOnly}
      ?embedded=${args.embedded}
      heading-level=${args.headingLevel}
      locale=${args.locale}
    ></maatwerk-parties>`,
};

export default meta;
type Story = StoryObj<Args>;

/** Try everything: add, move, remove, undo. */
export const Playground: Story = { args: { value: open } };

/** The plan depends on a party that nobody spoke to yet. */
export const Filling: Story = { args: { value: open }, play: shows('2 partijen, 1 nog zonder contact') };

/** A possible name is asked about under its field. */
export const PossibleName: Story = {
  args: { value: whole.map((party) => ({ ...party, role: 'Overleg met mevrouw Bakker' })) },
  play: shows('Is “Bakker” een naam?'),
};

/** Nothing is written yet. */
export const Empty: Story = { play: shows('Er staat nog geen partij bij dit plan.') };

/** A value that is no list of rows leaves what was there, and says so. */
export const Unreadable: Story = { args: { value: '{"a": 3}' }, play: shows('Deze gegevens kunnen wij niet lezen.') };

/** Words to read, nothing to press. */
export const ReadOnly: Story = { args: { value: whole, readOnly: true }, play: shows('Woningcorporatie') };

/** Within another element: one line that opens. */
export const Folded: Story = { args: { value: whole, embedded: true }, play: shows('1 partij') };

/** Words that a closed page left behind are back. */
export const BroughtBack: Story = {
  loaders: [
    async () => {
      const drafts = createMemoryDrafts();
      await drafts.write(
        { subject: 'anonymous', caseId: 'story', part: 'parties' },
        { at: '2026-11-24T12:58:00Z', edits: [{ path: 'parties', value: whole }] },
      );
      return { drafts };
    },
  ],
  play: shows('Uw tekst is er nog.'),
};

/** The same in English. */
export const English: Story = { args: { value: whole, locale: 'en' }, play: shows('What does this party do') };

/** In a case: its own rows. */
export const InACase: Story = {
  loaders: [async () => ({ session: (await walkedCase('draft')).session })],
  play: shows('Het gezin: 2 volwassenen en 3 kinderen.'),
};
