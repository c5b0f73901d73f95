import '@maatwerk/elements/canvas/define';
import { emptyCanvas, type Canvas } from '@maatwerk/core/canvas';
import { walkedCanvas, walkedCostBenefit } from '@maatwerk/core/case/case-walk-plan';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { DraftPort } from '@maatwerk/core/case/case.ports';
import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { seen, walkedCase } from './walked-case.js';

registerMessages('en', english);

interface Args {
  value: Canvas | string | null;
  costBenefit: CostBenefit | undefined;
  readOnly: boolean;
  mode: 'sheet' | 'conversation';
  paper: 'a4' | 'a3';
  headingLevel: number;
  locale: 'nl' | 'en';
}

const directory = { 'lead-1': 'De maatwerkeindbaas', 'case-worker-1': 'De consulent' };

const withName: Canvas = {
  ...walkedCanvas,
  support: 'Zes uur begeleiding per week, ook ’s avonds. Om de week een weekend logeren bij mevrouw Bakker.',
};

const meta: Meta<Args> = {
  title: 'Elements/Canvas',
  component: 'maatwerk-canvas',
  args: {
    value: null,
    costBenefit: undefined,
    readOnly: false,
    mode: 'sheet',
    paper: 'a4',
    headingLevel: 2,
    locale: 'nl',
  },
  argTypes: {
    mode: { control: 'inline-radio', options: ['sheet', 'conversation'] },
    paper: { control: 'inline-radio', options: ['a4', 'a3'] },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'inline-radio', options: ['nl', 'en'] },
  },
  render: ({ value, costBenefit, readOnly, mode, paper, headingLevel, locale }, { loaded }) =>
    html`<maatwerk-canvas
      .value=${value}
      .costBenefit=${costBenefit}
      .case=${loaded['session'] as CaseSession | undefined}
      .directory=${directory}
      .drafts=${loaded['drafts'] as DraftPort | undefined}
      draft-key="story"
      ?readonly=${readOnly}
      mode=${mode}
      paper=${paper}
      heading-level=${headingLevel}
      locale=${locale}
    ></maatwerk-canvas>`,
};

export default meta;
type Story = StoryObj<Args>;

const filled = { value: { ...walkedCanvas, satisfaction: { score: 2.5 } }, costBenefit: walkedCostBenefit };

/** Try everything: type, undo, give a score, write a name. */
export const Playground: Story = { args: filled };

const said: Canvas = {
  ...walkedCanvas,
  conversation: { going: 'Het is druk. De jongste is vaak boos.', content: 'Niet altijd.' },
};

/** On the sofa: one question at a time, beginning with how it goes. */
export const Conversation: Story = { args: { value: emptyCanvas(), mode: 'conversation' } };

/** What was said, and the way to put it in the plan. */
export const ConversationAnswered: Story = { args: { ...filled, value: said, mode: 'conversation' } };

/** The household's own words stand on warm paper. */
export const ConversationPerspective: Story = {
  args: { ...filled, mode: 'conversation' },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('maatwerk-canvas')?.focusField('canvas/perspective');
  },
};

/** What was said stands below the sheet until it is put in it. */
export const SaidBeforehand: Story = { args: { ...filled, value: said } };

/** A word with a capital is asked about quietly; nothing waits for the answer. */
export const MayBeAName: Story = {
  args: { ...filled, value: { ...walkedCanvas, support: 'Zij praat elke week met Zilverberk, bij de koffie.' } },
};

/** A long text grows with its words; on paper it goes on on the next page. */
export const LongText: Story = {
  args: {
    ...filled,
    value: { ...walkedCanvas, support: `${walkedCanvas.support}\n\n- Eerst dit\n- Dan dat\n\n`.repeat(60) },
  },
};

/** Nothing is written yet; three questions help to begin. */
export const Empty: Story = { args: { value: emptyCanvas() } };

/** Half of the boxes are filled, and one amount is unknown. */
export const Filling: Story = {
  args: {
    value: { ...emptyCanvas(), perspective: walkedCanvas.perspective, situation: walkedCanvas.situation },
    costBenefit: { ...walkedCostBenefit, scenarios: { ...walkedCostBenefit.scenarios, threatened: null } },
  },
};

/** A possible name is quoted and underlined; it may stay or go. */
export const PossibleName: Story = { args: { ...filled, value: withName } };

/** The household rather gives no score. */
export const NoScore: Story = { args: { ...filled, value: { ...walkedCanvas, satisfaction: { declined: true } } } };

/** A score that is not understood stays as typed, and says what to do. */
export const ScoreRefused: Story = {
  args: { ...filled, value: walkedCanvas },
  play: ({ canvasElement }) => {
    const score = canvasElement
      .querySelector('maatwerk-canvas')
      ?.shadowRoot?.querySelector<HTMLInputElement>('input[inputmode=decimal]');
    if (!score) throw new Error('There is no score to type.');
    score.value = '75';
    score.dispatchEvent(new InputEvent('input', { bubbles: true }));
    score.dispatchEvent(new Event('change', { bubbles: true }));
  },
};

/** A value that is no canvas leaves what was there, and says so. */
export const Unreadable: Story = { args: { value: '{"perspective": 3}' } };

/** Paragraphs, no boxes. */
export const ReadOnly: Story = { args: { ...filled, readOnly: true } };

/** The same in English. */
export const English: Story = { args: { ...filled, locale: 'en' } };

/** Words that a closed page left behind are back. */
export const BroughtBack: Story = {
  loaders: [
    async () => {
      const drafts = createMemoryDrafts();
      await drafts.write(
        { subject: 'anonymous', caseId: 'story', part: 'canvas' },
        { at: '2026-11-24T12:58:00Z', edits: [{ path: 'canvas', value: walkedCanvas }] },
      );
      return { drafts };
    },
  ],
};

/** In a case: its costs, its lead, and the score that the log holds. */
export const InACase: Story = { loaders: [async () => ({ session: (await walkedCase('draft')).session })] };

/** In a case whose score may still be given: a command of its own, and final. */
export const ScoreToGive: Story = {
  loaders: [
    async () => {
      const { session, open } = await walkedCase('exploration');
      const household = await open('household');
      await (await open('caseWorker')).send({ type: 'lead.assign', id: 'lead-1' });
      await household.send({ type: 'consent.give', on: '2026-01-05', scope: ['met de doorbraaktafel'] });
      await session.reload();
      await session.send({ type: 'draft.start' });
      return { session };
    },
  ],
};

/** Two people wrote in one field at the same time: both texts are there until somebody chooses. */
export const TwoTexts: Story = {
  loaders: [
    async () => {
      const { session, open } = await walkedCase('draft');
      const other = await open('caseWorker');
      const write = (one: CaseSession, ownActions: string): void => {
        one.edit('canvas', { ...one.view.document.canvas, ownActions });
      };
      write(other, 'Elke dinsdag naar de cursus over geld. Moeder belt zelf met de verhuurder.');
      write(session, 'Elke dinsdag naar de cursus over geld. De oudste fietst zelf naar school.');
      await other.save();
      await seen(session, ({ document }) => document.conflicts.length > 0);
      return { session };
    },
  ],
};

/** After the table agreed, the plan is sealed. */
export const Sealed: Story = { loaders: [async () => ({ session: (await walkedCase('approved')).session })] };

/** The household withdrew its consent: a practitioner no longer reads the plan. */
export const ConsentWithdrawn: Story = {
  loaders: [
    async () => {
      const { session, open } = await walkedCase('supplement', 'housing');
      await (await open('household')).send({ type: 'consent.withdraw', on: '2026-01-13' });
      await seen(session, ({ access }) => !access.read);
      return { session };
    },
  ],
};
