import '@maatwerk/elements/value-triangle/define';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { DraftPort } from '@maatwerk/core/case/case.ports';
import type { ValueTriangle } from '@maatwerk/core/value-triangle';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { seen, walkedCase } from './walked-case.js';

registerMessages('en', english);

interface Args {
  value: ValueTriangle | string | null;
  case: CaseSession | null | undefined;
  compareWith: { name: string; value: ValueTriangle } | null;
  readOnly: boolean;
  headingLevel: number;
  locale: 'nl' | 'en';
}

const halfway: ValueTriangle = {
  weights: { involvement: 45, legitimacy: 30, publicReturn: 25 },
  comparisons: {
    involvement: {
      current: {
        verdict: 'better',
        reason: 'Nu praten vijf organisaties over het gezin. In dit plan is moeder er zelf bij.',
      },
      threatened: { verdict: 'better', reason: 'De jongste blijft thuis. Het gezin houdt zelf de leiding.' },
    },
    legitimacy: {
      current: { verdict: 'equal', reason: 'Wij wijken één keer af van de verordening, en zeggen dat open.' },
      threatened: { reason: '' },
    },
    publicReturn: {
      current: { verdict: 'less', reason: 'Dit jaar € 41.445 meer. Een groot deel is eenmalig.' },
      threatened: { verdict: 'better', reason: '' },
    },
  },
};

const otherCase: ValueTriangle = {
  ...halfway,
  weights: { involvement: 20, legitimacy: 30, publicReturn: 50 },
  comparisons: {
    ...halfway.comparisons,
    publicReturn: {
      current: { verdict: 'better', reason: 'Ook in het eerste jaar kost het minder.' },
      threatened: { verdict: 'better', reason: '' },
    },
  },
};

const meta: Meta<Args> = {
  title: 'Elements/Value triangle',
  component: 'maatwerk-value-triangle',
  args: { value: null, case: undefined, compareWith: null, readOnly: false, headingLevel: 2, locale: 'nl' },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'inline-radio', options: ['nl', 'en'] },
    case: { table: { disable: true } },
  },
  render: ({ value, compareWith, readOnly, headingLevel, locale, ...args }, { loaded }) =>
    html`<maatwerk-value-triangle
      .value=${value}
      .compareWith=${compareWith}
      .case=${(loaded['session'] as CaseSession | undefined) ?? args.case}
      .drafts=${loaded['drafts'] as DraftPort | undefined}
      draft-key="story"
      ?readonly=${readOnly}
      heading-level=${headingLevel}
      locale=${locale}
    ></maatwerk-value-triangle>`,
};

export default meta;
type Story = StoryObj<Args>;

/** Try everything: drag, type, undo. */
export const Playground: Story = { args: { value: halfway } };

/** Nobody has chosen yet; choosing a point may be skipped. */
export const Empty: Story = {};

/** A choice still asks for its reason, and less good on a value is said without blame. */
export const Filling: Story = { args: { value: halfway } };

/** A value that is no triangle leaves what was there, and says so. */
export const Unreadable: Story = { args: { value: '{"weights": 3}' } };

/** Numbers and a table. */
export const ReadOnly: Story = { args: { value: halfway, readOnly: true } };

/** Words that a closed page left behind are back. */
export const BroughtBack: Story = {
  loaders: [
    async () => {
      const drafts = createMemoryDrafts();
      await drafts.write(
        { subject: 'anonymous', caseId: 'story', part: 'valueTriangle' },
        { at: '2026-11-24T12:58:00Z', edits: [{ path: 'valueTriangle', value: halfway }] },
      );
      return { drafts };
    },
  ],
};

/** The same in English. */
export const English: Story = { args: { value: halfway, locale: 'en' } };

/** Typed words that are no number stay, and say what to type. */
export const Refused: Story = {
  args: { value: halfway },
  play: ({ canvasElement }) => {
    const root = canvasElement.querySelector('maatwerk-value-triangle')?.shadowRoot;
    const number = root?.querySelector<HTMLInputElement>('input[inputmode=numeric]');
    if (!number) throw new Error('There is no number to type in.');
    number.value = 'veel';
    number.dispatchEvent(new InputEvent('input', { bubbles: true }));
    number.dispatchEvent(new FocusEvent('blur'));
  },
};

/** In a case: its grounds under legitimacy, and its figures under public return. */
export const InACase: Story = {
  loaders: [
    async () => {
      const { session } = await walkedCase('supplement');
      session.edit('grounds', [
        {
          id: 'ground-1',
          kind: 'hardshipClause',
          rule: 'jeugdverordening artikel 12',
          advises: 'Commissie maatwerk',
          decides: 'Het college. De manager jeugd beslist namens het college.',
          customisation: 'product',
          suitable: 'yes',
          necessary: 'yes',
          balanced: 'yes',
        },
      ]);
      return { session };
    },
  ],
};

/** Two people moved the point at the same time: both points are there until somebody chooses. */
export const TwoPoints: Story = {
  loaders: [
    async () => {
      const { session, open } = await walkedCase('draft');
      const other = await open('caseWorker');
      const move = (one: CaseSession, weights: ValueTriangle['weights']): void =>
        one.edit('valueTriangle', { ...one.view.document.valueTriangle, weights });
      move(other, { involvement: 10, legitimacy: 20, publicReturn: 70 });
      move(session, { involvement: 60, legitimacy: 25, publicReturn: 15 });
      await other.save();
      await seen(session, ({ document }) => document.conflicts.length > 0);
      return { session };
    },
  ],
};

/** Held beside another case: two points with their names, and the differences in words. */
export const TwoCases: Story = {
  args: { value: halfway, compareWith: { name: 'M-2026-009', value: otherCase } },
};

/** After the decision the guiding questions are asked; one was answered. */
export const LookingBack: Story = {
  loaders: [
    async () => {
      const { session } = await walkedCase('monitoring');
      const text = 'De ouders zaten elk gesprek voor. Na drie maanden vroegen zij zelf om minder hulp.';
      await session.send({ type: 'reflection.answer', question: 'involvement', text });
      return { session };
    },
  ],
};

/** After the table agreed, the plan is sealed. */
export const Sealed: Story = { loaders: [async () => ({ session: (await walkedCase('approved')).session })] };
