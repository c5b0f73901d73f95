import '@maatwerk/elements/case-file/define';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import { walkActors, walkCase, type WalkActor, type WalkStage } from '@maatwerk/core/case/case-walk';
import { compileProcess } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import type { CaseFileElement } from '@maatwerk/elements/case-file';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import { withFaults, type Fault } from '@maatwerk/stores/faulty/faulty-store';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { rootIn, untilShown } from './shown-text.js';

registerMessages('en', english);

interface Args {
  headingLevel: number;
  locale: 'nl' | 'en';
}

const process = compileProcess(maastricht);
const store = createMemoryStore({ processes: [process] });

const meta: Meta<Args> = {
  title: 'Elements/Case file',
  component: 'maatwerk-case-file',
  args: { headingLevel: 2, locale: 'nl' },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'inline-radio', options: ['nl', 'en'] },
  },
  render: ({ headingLevel, locale }, { loaded }) =>
    html`<maatwerk-case-file
      .actor=${loaded['actor'] ?? walkActors.lead}
      .store=${loaded['store'] ?? store}
      .process=${process}
      .clock=${() => '2027-01-11T09:00:00Z'}
      heading-level=${headingLevel}
      locale=${locale}
    ></maatwerk-case-file>`,
};

export default meta;
type Story = StoryObj<Args>;

/** Choose a file of your own: what “Maak een kopie” saved. */
export const Playground: Story = {};

/** The panel is open. */
export const Choosing: Story = { play: ({ canvasElement }) => press(canvasElement, 'Open een kopie') };

/** A copy of a decided plan: votes do not stand, and it goes back. */
export const Found: Story = found('approved', 'De casus gaat terug naar Aanvullen');

/** A copy of a closed case, for reading. */
export const Closed: Story = found('closed', 'Deze casus is gesloten');

/** The copy was taken over. */
export const Taken: Story = {
  ...found('draft', 'Alles klopt.'),
  play: async (context) => {
    await found('draft', 'Alles klopt.').play?.(context);
    await press(context.canvasElement, 'Neem deze kopie over');
    await untilShown(context.canvasElement, ['staat nu op dit apparaat']);
  },
};

/** A case of that name is there already; it is never replaced. */
export const AlreadyThere: Story = found('draft', 'Wij vervangen hem niet', { isThere: true });

/** A step in the file was changed. */
export const Damaged: Story = found('draft', 'De eerste fout staat bij stap', {
  changed: (text) => text.replace('lead.assign', 'lead.assigm'),
});

/** A file of another version of the kit. */
export const OtherVersion: Story = found('draft', 'Hier lezen wij versie 1', {
  changed: (text) => text.replace('maatwerk-case/1', 'maatwerk-case/2'),
});

/** No case at all. */
export const NoCase: Story = found('draft', 'Dit is geen kopie van een casus', { changed: () => 'Beste collega,' });

/** Whoever may not lead a case does not take one over. */
export const NotAllowed: Story = found('draft', 'U bent maatwerker', { as: 'housing' });

/** The device is full. */
export const Full: Story = {
  ...found('draft', 'Alles klopt.', { fault: 'full' }),
  play: async (context) => {
    await found('draft', 'Alles klopt.').play?.(context);
    await press(context.canvasElement, 'Neem deze kopie over');
    await untilShown(context.canvasElement, ['Het apparaat is vol']);
  },
};

/** The same in English. */
export const English: Story = { args: { locale: 'en' } };

interface Found {
  readonly changed?: (text: string) => string;
  readonly as?: WalkActor;
  readonly isThere?: boolean;
  readonly fault?: Fault;
}

function found(to: WalkStage, shows: string, { changed, as, isThere, fault }: Found = {}): Story {
  return {
    loaders: [
      async () => {
        const from = createMemoryStore({ processes: [process] });
        const text = await copyAt(to, from);
        const here = isThere ? from : createMemoryStore({ processes: [process] });
        return {
          text: changed?.(text) ?? text,
          actor: walkActors[as ?? 'lead'],
          store: fault ? withFaults(here, { next: fault }) : here,
        };
      },
    ],
    play: async ({ canvasElement, loaded }) => {
      const element = canvasElement.querySelector('maatwerk-case-file') as CaseFileElement;
      await element.open(new Blob([loaded['text'] as string]));
      await untilShown(canvasElement, [shows]);
    },
  };
}

async function copyAt(to: WalkStage, from: ReturnType<typeof createMemoryStore>): Promise<string> {
  const common = { id: 'M-2026-014', store: from, processes: [process] as const };
  const { at } = await walkCase({ open: (actor, clock) => createCaseSession({ ...common, actor, clock }), to });
  const session = createCaseSession({ ...common, actor: walkActors.lead, clock: () => at });
  for (let tries = 0; session.view.phase !== 'ready' && tries < 300; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return session.exportRecord();
}

async function press(canvasElement: HTMLElement, name: string): Promise<void> {
  const buttons = [...rootIn(canvasElement).querySelectorAll('button')];
  buttons.find((one) => one.textContent.trim() === name)?.click();
  await (canvasElement.querySelector('maatwerk-case-file') as CaseFileElement).updateComplete;
}
