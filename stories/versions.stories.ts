import '@maatwerk/elements/versions/define';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { WalkStage } from '@maatwerk/core/case/case-walk';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { walkedCase } from './walked-case.js';

registerMessages('en', english);

interface Args {
  open: boolean;
  headingLevel: number;
  locale: 'nl' | 'en';
}

async function changedSince(stage: WalkStage): Promise<CaseSession> {
  const { session } = await walkedCase(stage);
  const { canvas } = session.view.document;
  session.edit('canvas', {
    ...canvas,
    support: canvas.support.replace('acht uur', 'zes uur').replace('een half jaar', 'een heel jaar'),
    involvement: `${canvas.involvement} Na drie maanden kijken wij samen of dat lukt.`,
  });
  return session;
}

const meta: Meta<Args> = {
  title: 'Elements/Versions',
  component: 'maatwerk-versions',
  args: { open: true, headingLevel: 3, locale: 'nl' },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'inline-radio', options: ['nl', 'en'] },
  },
  loaders: [async () => ({ session: await changedSince('supplement') })],
  render: ({ open, headingLevel, locale }, { loaded }) =>
    html`<maatwerk-versions
      .case=${loaded['session'] as CaseSession}
      ?open=${open}
      heading-level=${headingLevel}
      locale=${locale}
    ></maatwerk-versions>`,
};

export default meta;
type Story = StoryObj<Args>;

/** Try everything: open, close, another language. */
export const Playground: Story = {};

/** One line that names the last table and what changed since. */
export const Closed: Story = { args: { open: false } };

/** Each field with its text then and now. */
export const Open: Story = {};

/** Nothing was written since the table. */
export const Unchanged: Story = {
  loaders: [async () => ({ session: (await walkedCase('supplement')).session })],
};

/** After the decision: several tables to compare with, and the text that was decided on. */
export const Decided: Story = {
  loaders: [async () => ({ session: (await walkedCase('approved')).session })],
};

/** Before the first table. */
export const NoTableYet: Story = {
  loaders: [async () => ({ session: (await walkedCase('draft')).session })],
};
