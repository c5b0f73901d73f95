import '@maatwerk/elements/grounds/define';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { DraftPort } from '@maatwerk/core/case/case.ports';
import type { Ground } from '@maatwerk/core/grounds';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { shows } from './shown-text.js';
import { seen, walkedCase } from './walked-case.js';

registerMessages('en', english);

interface Args {
  value: readonly Ground[] | string;
  readOnly: boolean;
  embedded: boolean;
  headingLevel: number;
  locale: 'nl' | 'en';
}

const whole: readonly Ground[] = [
  {
    id: 'hardship',
    kind: 'hardshipClause',
    rule: 'Jeugdverordening artikel 12',
    advises: 'Commissie maatwerk',
    decides: 'Het college. De manager jeugd beslist namens het college.',
    customisation: 'product',
    suitable: 'yes',
    necessary: 'yes',
    balanced: 'yes',
  },
];
const open: readonly Ground[] = [
  ...whole,
  { id: 'law', kind: 'law', rule: 'Jeugdwet artikel 2.3', advises: '', decides: '' },
];

const meta: Meta<Args> = {
  title: 'Elements/Grounds',
  component: 'maatwerk-grounds',
  args: { value: [], readOnly: false, embedded: false, headingLevel: 2, locale: 'nl' },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'inline-radio', options: ['nl', 'en'] },
  },
  render: (args, { loaded }) =>
    html`<maatwerk-grounds
      .value=${args.value}
      .case=${loaded['session'] as CaseSession | undefined}
      .drafts=${loaded['drafts'] as DraftPort | undefined}
      draft-key="story"
      ?readonly=${args.readOnly}
      ?embedded=${args.embedded}
      heading-level=${args.headingLevel}
      locale=${args.locale}
    ></maatwerk-grounds>`,
};

export default meta;
type Story = StoryObj<Args>;

/** Try everything: add, move, remove, undo. */
export const Playground: Story = { args: { value: open } };

/** What is still open is said per ground, and first of all in the line under the title. */
export const Filling: Story = {
  args: { value: open },
  play: shows('2 gronden, 1 nog zonder wie beslist', 'Nog open:'),
};

/** One answer about proportion is no: allowed, with a word about where to explain. */
export const OutOfProportion: Story = {
  args: { value: whole.map((ground) => ({ ...ground, balanced: 'no' as const })) },
  play: shows('Een antwoord is nee. Dat mag.'),
};

/** A possible name is asked about under its field. */
export const PossibleName: Story = {
  args: { value: whole.map((ground) => ({ ...ground, decides: 'mevrouw Bakker' })) },
  play: shows('Is “Bakker” een naam?'),
};

/** Two people changed the same ground: what differs stands side by side until somebody chooses. */
export const TwoVersions: Story = {
  loaders: [
    async () => {
      const { session, open: openFor } = await walkedCase('draft');
      const other = await openFor('caseWorker');
      const decide = (one: CaseSession, decides: string): void =>
        one.edit(
          'grounds',
          one.view.document.grounds.map((ground) => ({ ...ground, decides })),
        );
      decide(other, 'De manager jeugd');
      decide(session, 'De wethouder');
      await other.save();
      await seen(session, ({ document }) => document.conflicts.length > 0);
      return { session };
    },
  ],
  play: shows('De manager jeugd', 'De wethouder', 'Beide teksten houden'),
};

/** Nothing is written yet. */
export const Empty: Story = { play: shows('Er staat nog geen grond bij dit plan.') };

/** A value that is no list of rows leaves what was there, and says so. */
export const Unreadable: Story = { args: { value: '{"a": 3}' }, play: shows('Deze gegevens kunnen wij niet lezen.') };

/** Words to read, nothing to press. */
export const ReadOnly: Story = { args: { value: whole, readOnly: true }, play: shows('Hardheidsclausule') };

/** Within another element: one line that opens. */
export const Folded: Story = { args: { value: whole, embedded: true }, play: shows('1 grond') };

/** Words that a closed page left behind are back. */
export const BroughtBack: Story = {
  loaders: [
    async () => {
      const drafts = createMemoryDrafts();
      await drafts.write(
        { subject: 'anonymous', caseId: 'story', part: 'grounds' },
        { at: '2026-11-24T12:58:00Z', edits: [{ path: 'grounds', value: whole }] },
      );
      return { drafts };
    },
  ],
  play: shows('Uw tekst is er nog.'),
};

/** The same in English. */
export const English: Story = { args: { value: whole, locale: 'en' }, play: shows('Hardship clause') };

/** In a case: its own rows. */
export const InACase: Story = {
  loaders: [async () => ({ session: (await walkedCase('draft')).session })],
  play: shows('MW-2026-014'),
};

/** After the table agreed, the plan is for reading. */
export const Sealed: Story = {
  loaders: [async () => ({ session: (await walkedCase('approved')).session })],
  play: shows('Alleen lezen.'),
};
