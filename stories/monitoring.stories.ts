import '@maatwerk/elements/monitoring/define';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { followedCase, type Moment } from './followed-case.js';

registerMessages('en', english);

interface Args {
  headingLevel: number;
  locale: 'nl' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Monitoring',
  component: 'maatwerk-monitoring',
  args: { headingLevel: 2, locale: 'nl' },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'inline-radio', options: ['nl', 'en'] },
  },
  render: ({ headingLevel, locale }, { loaded }) =>
    html`<maatwerk-monitoring
      .case=${(loaded['session'] as CaseSession | undefined) ?? null}
      heading-level=${headingLevel}
      locale=${locale}
    ></maatwerk-monitoring>`,
};

export default meta;
type Story = StoryObj<Args>;

const start: Moment = ['2026-02-10T15:00:00Z', 'start', 3.5];
const skipped: Moment = ['2026-08-04T15:00:00Z', 6, null];
const last: Moment = ['2027-02-03T15:00:00Z', 12, 7.1];

/** Every conversation was held, one without a score: the line with its gap, the words of the household, the lessons. */
export const Playground: Story = { loaders: [followed('2027-02-04T09:00:00Z', start, skipped, last)] };

/** The help has just started; the first conversation may be held. */
export const FirstConversation: Story = { loaders: [followed('2026-02-02T10:00:00Z')] };

/** The next conversation has its day ahead. */
export const TooEarly: Story = { loaders: [followed('2026-03-01T10:00:00Z', start)] };

/** A score that cannot be: it stays as typed, with what to do. */
export const Refused: Story = {
  loaders: [followed('2026-08-04T10:00:00Z', start)],
  play: async ({ canvasElement }) => {
    press(canvasElement, '[data-step="score.give"]');
    const input = await shown<HTMLInputElement>(canvasElement, '.input--number');
    input.value = '11';
    input.dispatchEvent(new Event('input'));
    press(canvasElement, '.step-form .button--primary');
    await shown(canvasElement, '.field__error');
  },
};

/** For reading, by somebody who gives no score. */
export const Reading: Story = {
  loaders: [
    async () => ({ session: await followedCase({ now: '2026-08-04T10:00:00Z', moments: [start], who: 'chair' }) }),
  ],
};

/** There is no case to follow. */
export const NoCase: Story = {};

/** The same in English. */
export const English: Story = {
  args: { locale: 'en' },
  loaders: [followed('2027-02-04T09:00:00Z', start, skipped, last)],
};

function followed(now: string, ...moments: readonly Moment[]): () => Promise<{ session: CaseSession }> {
  return async () => ({ session: await followedCase({ now, moments }) });
}

function press(canvasElement: HTMLElement, selector: string): void {
  const button = canvasElement.querySelector('maatwerk-monitoring')?.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!button) throw new Error(`There is no ${selector} to press.`);
  button.click();
}

async function shown<Found extends Element>(canvasElement: HTMLElement, selector: string): Promise<Found> {
  for (let frame = 0; frame < 100; frame++) {
    const found = canvasElement.querySelector('maatwerk-monitoring')?.shadowRoot?.querySelector<Found>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`There is no ${selector}.`);
}
