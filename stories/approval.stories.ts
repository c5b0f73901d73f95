import '@maatwerk/elements/approval/define';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { WalkActor, WalkStage } from '@maatwerk/core/case/case-walk';
import type { BeforeEvent } from '@maatwerk/elements/before-event';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { tableDirectory as directory } from './examples/people.js';
import { seen, walkedCase, type WalkedCase } from './walked-case.js';

registerMessages('en', english);

interface Args {
  headingLevel: number;
  locale: 'nl' | 'en';
}

const voteFor = { type: 'vote.cast', vote: 'for' };

const meta: Meta<Args> = {
  title: 'Elements/Approval',
  component: 'maatwerk-approval',
  args: { headingLevel: 2, locale: 'nl' },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'inline-radio', options: ['nl', 'en'] },
  },
  render: ({ headingLevel, locale }, { loaded }) =>
    html`<maatwerk-approval
      .case=${(loaded['session'] as CaseSession | undefined) ?? null}
      .directory=${directory}
      heading-level=${headingLevel}
      locale=${locale}
    ></maatwerk-approval>`,
};

export default meta;
type Story = StoryObj<Args>;

/** One voted, the plan asks more than the table may give: vote, decide, record a higher decision. */
export const Playground: Story = { loaders: [beforeDecision()] };

/** Nobody has voted yet. */
export const NoVotes: Story = { loaders: [walked('deliberation')] };

/** Approval was pressed too early: everything that is still needed, each with a link. */
export const Refused: Story = {
  loaders: [beforeDecision()],
  play: ({ canvasElement }) => press(canvasElement, '[data-decision="deliberation.approve"]'),
};

/** The system of the municipality failed: the user is told, and nothing was sent. */
export const HostFails: Story = {
  loaders: [walked('deliberation')],
  play: ({ canvasElement }) => {
    const fail = (event: Event): void =>
      (event as BeforeEvent<object>).waitUntil(Promise.reject(new TypeError('Failed to fetch')));
    canvasElement.addEventListener('maatwerk-before-step', fail, { once: true });
    press(canvasElement, '[data-decision="deliberation.approve"]');
  },
};

/** The reason of a rejection is asked in place. */
export const Rejecting: Story = {
  loaders: [walked('deliberation')],
  play: ({ canvasElement }) => press(canvasElement, '[data-decision="deliberation.reject"]'),
};

/** The lead may press, and reads why others decide. */
export const LeadPresses: Story = {
  loaders: [walked('deliberation', 'lead')],
  play: ({ canvasElement }) => press(canvasElement, '.votes button'),
};

/** The plan changed after a vote: it lapsed, and its giver may vote again. */
export const Lapsed: Story = {
  loaders: [
    async () => {
      const { session, open } = await walkedCase('deliberation', 'chair');
      await act(open, 'housing', voteFor);
      const lead = await open('lead');
      lead.edit('canvas', { ...lead.view.document.canvas, support: 'Twee gezinscoaches, ieder vier uur per week.' });
      await lead.save();
      await seen(session, ({ document }) => document.canvas.support.startsWith('Twee'));
      return { session };
    },
  ],
};

/** The table decides later; what it will need stands here already. */
export const NotYet: Story = { loaders: [walked('draft', 'lead')] };

/** The table agreed: the seal, the votes, and whether the plan still is the same. */
export const Sealed: Story = { loaders: [walked('approved')] };

/** The text was erased; the decision and the seal are kept. */
export const Erased: Story = {
  loaders: [
    async () => {
      const { session } = await walkedCase('approved', 'chair');
      await session.erase();
      return { session };
    },
  ],
};

/** The table rejected the plan. */
export const Rejected: Story = {
  loaders: [
    async () => {
      const { session } = await walkedCase('deliberation', 'chair');
      await session.send({ type: 'deliberation.reject', reason: 'Er is een voorliggende voorziening.' });
      return { session };
    },
  ],
};

/** For reading, by somebody without a role at the table. */
export const Reading: Story = { loaders: [walked('deliberation', 'household')] };

/** There is no case to decide on. */
export const NoCase: Story = {};

/** The same decision in English. */
export const English: Story = { args: { locale: 'en' }, loaders: [walked('deliberation')] };

function walked(to: WalkStage, who: WalkActor = 'chair'): () => Promise<{ session: CaseSession }> {
  return async () => ({ session: (await walkedCase(to, who)).session });
}

function beforeDecision(): () => Promise<{ session: CaseSession }> {
  return async () => {
    const { session, open } = await walkedCase('deliberation', 'chair');
    const lead = await open('lead');
    lead.edit('costBenefit', { ...lead.view.document.costBenefit, customBudgetCents: 5_254_500 });
    await lead.save();
    await act(open, 'housing', voteFor);
    await seen(session, ({ standing }) => standing.approvals === 1);
    return { session };
  };
}

async function act(open: WalkedCase['open'], who: WalkActor, command: object): Promise<void> {
  const outcome = await (await open(who)).send(command);
  if (!outcome.accepted) throw new Error(outcome.refusals.map(({ code }) => code).join(' '));
}

function press(canvasElement: HTMLElement, selector: string): void {
  const button = canvasElement.querySelector('maatwerk-approval')?.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!button) throw new Error(`There is no ${selector} to press.`);
  button.click();
}
