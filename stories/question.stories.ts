import '@maatwerk/elements/question/define';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { seen, walkedCase } from './walked-case.js';

registerMessages('en', english);

interface Args {
  about: string;
  except: readonly string[];
  readOnly: boolean;
  headingLevel: number;
  locale: 'nl' | 'en';
}

const directory = {
  'lead-1': 'De maatwerkeindbaas',
  'case-worker-1': 'De consulent',
  'practitioner-1': { label: 'Adviseur wonen', discipline: 'wonen' },
};
const asked = 'Wie betaalt het logeren als het na een jaar doorgaat?';

const meta: Meta<Args> = {
  title: 'Elements/Question',
  component: 'maatwerk-question',
  args: { about: 'canvas/support', except: [], readOnly: false, headingLevel: 3, locale: 'nl' },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'inline-radio', options: ['nl', 'en'] },
  },
  loaders: [async () => ({ session: (await withQuestion()).session })],
  render: ({ about, except, readOnly, headingLevel, locale }, { loaded }) =>
    html`<maatwerk-question
      .case=${loaded['session'] as CaseSession}
      .about=${about}
      .except=${except}
      .directory=${directory}
      ?readonly=${readOnly}
      heading-level=${headingLevel}
      locale=${locale}
    ></maatwerk-question>`,
};

export default meta;
type Story = StoryObj<Args>;

/** Try everything: answer, leave open, ask another. */
export const Playground: Story = {};

/** A question that waits for an answer: from a discipline, for the reader, by a day. */
export const Open: Story = {};

/** Its day has passed: said in words. */
export const Overdue: Story = {
  loaders: [async () => ({ session: (await withQuestion('2026-01-12')).session })],
};

/** An answer is folded under its question, with who gave it and when. */
export const Answered: Story = {
  loaders: [
    async () => {
      const { session } = await withQuestion();
      await session.send({ type: 'question.answer', id: 'q-support', text: 'De gemeente, uit het maatwerkbudget.' });
      return { session };
    },
  ],
};

/** It stays open, and why. */
export const LeftOpen: Story = {
  loaders: [
    async () => {
      const { session } = await withQuestion();
      await session.send({ type: 'question.leaveOpen', id: 'q-support', reason: 'Dat weten wij pas in mei.' });
      return { session };
    },
  ],
};

/** What is asked at the table is written down here; what is missing is said beside the fields. */
export const AskingRefused: Story = {
  args: { about: 'canvas/treatment' },
  play: async ({ canvasElement }) => {
    const questions = canvasElement.querySelector('maatwerk-question');
    await press(questions, '.question__ask');
    await press(questions, '.step-form .button--secondary');
  },
};

/** Half an answer that a closed page left is there again. */
export const HalfAnAnswer: Story = {
  loaders: [
    async () => {
      const { session } = await withQuestion();
      session.keepForm('question.answer:q-support', { text: 'Dat betaalt de gemeente, als' });
      return { session };
    },
  ],
};

/** All questions that have no place of their own: above the sheet of the canvas. */
export const WholePlan: Story = { args: { about: '', except: ['canvas/support'] } };

/** Who may not answer reads them. */
export const ForTheHousehold: Story = {
  loaders: [
    async () => {
      const { open } = await withQuestion();
      return { session: await open('household') };
    },
  ],
};

/** For reading only. */
export const ReadOnly: Story = { args: { readOnly: true } };

/** The same in English. */
export const English: Story = { args: { locale: 'en' } };

async function withQuestion(due = '2026-01-19'): ReturnType<typeof walkedCase> {
  const walked = await walkedCase('supplement');
  const housing = await walked.open('housing');
  await housing.send({
    type: 'question.ask',
    id: 'q-support',
    text: asked,
    about: 'canvas/support',
    owner: 'lead-1',
    due,
  });
  await seen(walked.session, ({ state }) => 'q-support' in state.record.questions);
  return walked;
}

async function press(element: HTMLElementTagNameMap['maatwerk-question'] | null, selector: string): Promise<void> {
  await element?.updateComplete;
  const button = element?.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!button) throw new Error(`There is no ${selector} to press.`);
  button.click();
  await element?.updateComplete;
}
