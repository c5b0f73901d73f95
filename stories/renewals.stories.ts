import '@maatwerk/elements/renewals/define';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { WalkActor } from '@maatwerk/core/case/case-walk';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { followedCase, type Part } from './followed-case.js';

registerMessages('en', english);

interface Args {
  headingLevel: number;
  locale: 'nl' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Renewals',
  component: 'maatwerk-renewals',
  args: { headingLevel: 2, locale: 'nl' },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'inline-radio', options: ['nl', 'en'] },
  },
  render: ({ headingLevel, locale }, { loaded }) =>
    html`<maatwerk-renewals
      .case=${(loaded['session'] as CaseSession | undefined) ?? null}
      heading-level=${headingLevel}
      locale=${locale}
    ></maatwerk-renewals>`,
};

export default meta;
type Story = StoryObj<Args>;

const parts: readonly Part[] = [
  ['Taalles', '2026-03-01'],
  ['Inkomensbeheer', '2026-03-31'],
  ['Begeleiding thuis', '2026-05-30'],
  ['Logeerweekenden', '2026-08-29'],
  ['Schoolmaatje', '2026-07-01', 'stopped'],
];

/** One part ended and nobody decided, one has to be arranged now, others come later; one was phased out. */
export const Playground: Story = { loaders: [followed(parts)] };

/** The form to extend a part stands under it, with the other ways beside. */
export const Deciding: Story = {
  loaders: [followed(parts)],
  play: ({ canvasElement }) => {
    const root = canvasElement.querySelector('maatwerk-renewals')?.shadowRoot;
    const button = root?.querySelector<HTMLElement>('[data-decide]');
    if (!button) throw new Error('There is nothing to decide on.');
    button.click();
  },
};

/** Only what the plan says: nobody wrote down yet that it began. */
export const Planned: Story = { loaders: [followed([])] };

/** For reading: who decides is said. */
export const Reading: Story = { loaders: [followed(parts, 'household')] };

/** There is no case. */
export const NoCase: Story = {};

/** The same in English. */
export const English: Story = { args: { locale: 'en' }, loaders: [followed(parts)] };

function followed(of: readonly Part[], who?: WalkActor): () => Promise<{ session: CaseSession }> {
  return async () => ({
    session: await followedCase({ now: '2026-03-12T09:00:00Z', parts: of, ...(who ? { who } : {}) }),
  });
}
