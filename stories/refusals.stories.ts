import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { KeptCase } from './examples/kept-case.js';
import { refusedCases } from './refusals/refused-cases.js';
import './refusals/refused-commands.js';
import type { RefusedCommands } from './refusals/refused-commands.js';
import groups from './refusals/refusal-groups.json' with { type: 'json' };

interface Args {
  locale: 'nl' | 'en';
}

/** Every reason for which a command is refused, in words, each met by a real command; a sentence leads to where it is mended. */
const meta: Meta<Args> = {
  title: 'Process/Refusals',
  tags: ['!autodocs'],
  args: { locale: 'nl' },
  argTypes: { locale: { control: 'inline-radio', options: ['nl', 'en'] } },
  render: ({ locale }, { loaded }) =>
    html`<refused-commands .refused=${loaded['refused'] as readonly KeptCase[]} locale=${locale}></refused-commands>`,
};

export default meta;
type Story = StoryObj<Args>;

/** What may be said of any command. */
export const Everywhere: Story = refused('everywhere');

/** A field that was left empty. */
export const Fields: Story = refused('fields');

/** The household, its consent, and the plan. */
export const Plan: Story = refused('plan');

/** What a way of deciding asks beside it. */
export const Route: Story = refused('route');

/** The tables: days, people, questions and votes. */
export const Table: Story = refused('table');

/** After the decision: scores, lessons, and help from higher up. */
export const Help: Story = refused('help');

/** Urgent help, bridging, parts that end, and other tracks. */
export const Tracks: Story = refused('tracks');

/** A sentence leads into the case, to the field where it is mended. */
export const Led: Story = {
  loaders: [async () => ({ refused: await refusedCases(['perspective-missing']) })],
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('refused-commands') as RefusedCommands;
    list.renderRoot.querySelector<HTMLElement>('[data-code=perspective-missing] button')?.click();
    const isFocused = (): boolean => list.shadowRoot?.activeElement?.localName === 'maatwerk-case';
    for (let tries = 0; tries < 500 && !isFocused(); tries++) await new Promise((next) => setTimeout(next, 20));
    if (!isFocused()) throw new Error('The sentence led nowhere.');
  },
};

function refused(group: keyof typeof groups): Story {
  const codes = groups[group];
  return {
    loaders: [async () => ({ refused: await refusedCases(codes) })],
    play: async ({ canvasElement }) => {
      const list = canvasElement.querySelector('refused-commands') as RefusedCommands;
      await list.updateComplete;
      const unsaid = codes.filter((code) => !list.renderRoot.querySelector(`[data-code=${code}]`));
      if (unsaid.length > 0) throw new Error(`Not said in words: ${unsaid.join(', ')}`);
    },
  };
}
