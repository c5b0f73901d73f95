import '@maatwerk/elements/case/define';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import { walkActors, walkCase, type WalkActor, type WalkStage } from '@maatwerk/core/case/case-walk';
import type { CaseStore } from '@maatwerk/core/case/case.ports';
import { compileProcess } from '@maatwerk/core/process';
import type { Actor } from '@maatwerk/core/process/actor';
import { maastricht } from '@maatwerk/core/process/maastricht';
import type { CaseElement } from '@maatwerk/elements/case';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import { withFaults, type Fault } from '@maatwerk/stores/faulty/faulty-store';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { caseDirectory as directory } from './examples/people.js';

registerMessages('en', english);

interface Args {
  headingLevel: number;
  locale: 'nl' | 'en';
}

interface Walk {
  readonly to: WalkStage | null;
  readonly as: WalkActor | null;
  readonly plan?: 'blank';
  /** Commands after the walk, by whom. */
  readonly then?: readonly (readonly [WalkActor, Readonly<Record<string, unknown>> & { readonly type: string }])[];
  readonly fault?: Fault;
  readonly erased?: true;
  readonly listed?: true;
}

const process = compileProcess(maastricht);
const processes = [process] as const;
const id = 'M-2026-014';

const meta: Meta<Args> = {
  title: 'Elements/Case',
  component: 'maatwerk-case',
  args: { headingLevel: 2, locale: 'nl' },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'inline-radio', options: ['nl', 'en'] },
  },
  render: ({ headingLevel, locale }, { loaded }) => {
    const { store, at, as, listed } = loaded['kept'] as Kept;
    return html`<maatwerk-case
      case-id=${listed ? '' : id}
      .actor=${as && walkActors[as]}
      .store=${store}
      .drafts=${createMemoryDrafts()}
      .process=${process}
      .clock=${() => at}
      .directory=${directory}
      heading-level=${headingLevel}
      locale=${locale}
    ></maatwerk-case>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

/** The plan waits for an answer before it can be scheduled. */
export const Playground: Story = walked({ to: 'supplement', as: 'lead' });

/** A case that does not exist yet, for somebody who may begin one. */
export const NewCase: Story = walked({ to: null, as: 'caseWorker' });

/** The page names no case: those of the store, and a new one. */
export const List: Story = walked({ to: 'draft', as: 'lead', listed: true });

/** Just opened: one thing is needed. */
export const Signal: Story = walked({ to: 'signal', as: 'caseWorker' });

/** The canvas is still empty. */
export const EmptyPlan: Story = walked({ to: 'draft', as: 'lead', plan: 'blank' });

/** The next step was pressed too early: everything that is missing, above the list. */
export const Refused: Story = {
  ...walked({ to: 'draft', as: 'lead', plan: 'blank' }),
  play: ({ canvasElement }) => press(canvasElement, '[data-step="sparring.request"]'),
};

/** A step asks for its fields. */
export const StepForm: Story = {
  ...walked({ to: 'sparring', as: 'lead' }),
  play: ({ canvasElement }) => press(canvasElement, '[data-step="sparring.hold"]'),
};

/** Urgent help, a part that ends, a bridging and an escalation run beside the main line. */
export const Tracks: Story = walked({
  to: 'supplement',
  as: 'lead',
  then: [
    ['lead', { type: 'urgent.start', on: '2026-01-02', reason: 'De ontruiming is volgende week.' }],
    ['lead', { type: 'part.begin', id: 'coach', on: '2026-01-08', endsOn: '2026-02-28', text: 'Gezinscoach' }],
    ['lead', { type: 'bridging.start', id: 'stay', on: '2026-01-08', text: 'Logeren in de buurt' }],
    [
      'lead',
      { type: 'escalation.raise', level: 1, tried: ['Bellen', 'Een brief'], question: 'Mag het vonnis wachten?' },
    ],
  ],
});

/** At the table. */
export const Deliberation: Story = walked({ to: 'deliberation', as: 'housing' });

/** Decided: the plan is for reading only. */
export const Sealed: Story = walked({ to: 'approved', as: 'lead' });

/** The help runs and is followed. */
export const Monitoring: Story = walked({ to: 'monitoring', as: 'household' });

/** Closed. */
export const Closed: Story = walked({ to: 'closed', as: 'lead' });

/** Nobody is signed in. */
export const ReadOnly: Story = walked({ to: 'draft', as: null });

/** The household withdrew its consent: the lead still reads the plan. */
export const ConsentWithdrawn: Story = walked({ to: 'draft', as: 'lead', then: [withdrawal()] });

/** The household withdrew its consent: a colleague reads nothing. */
export const ConsentWithdrawnForOthers: Story = walked({ to: 'draft', as: 'housing', then: [withdrawal()] });

/** The texts were erased; what was decided stays. */
export const Erased: Story = walked({ to: 'approved', as: 'lead', erased: true });

/** Without connection words stay on this device. */
export const Offline: Story = { ...walked({ to: 'draft', as: 'lead', fault: 'offline' }), play: type };

/** The device is full. */
export const Full: Story = { ...walked({ to: 'draft', as: 'lead', fault: 'full' }), play: type };

/** The browser keeps nothing. */
export const NoStorage: Story = walked({ to: 'draft', as: 'lead', fault: 'unavailable' });

/** The stored case was altered: it is left as it is. */
export const Damaged: Story = {
  ...walked({ to: 'draft', as: 'lead' }),
  loaders: [
    async () => {
      const cases = new Map();
      const kept = await keptFor({ to: 'draft', as: 'lead' }, createMemoryStore({ processes, cases }));
      const stored = cases.get(id) as { log: readonly string[] };
      cases.set(id, { ...stored, log: stored.log.slice(1) });
      return { kept };
    },
  ],
};

/** The same in English. */
export const English: Story = { ...walked({ to: 'supplement', as: 'lead' }), args: { locale: 'en' } };

interface Kept {
  readonly store: CaseStore;
  readonly at: string;
  readonly as: WalkActor | null;
  readonly listed: boolean;
}

function walked(walk: Walk): Story {
  return { loaders: [async () => ({ kept: await keptFor(walk, createMemoryStore({ processes })) })] };
}

async function keptFor({ to, as, plan, then = [], fault, erased, listed }: Walk, store: CaseStore): Promise<Kept> {
  const sessionOf = (actor: Actor, clock: () => string) => createCaseSession({ id, store, processes, actor, clock });
  const { at } = to
    ? await walkCase({ open: sessionOf, to, ...(plan ? { plan } : {}) })
    : { at: '2026-01-05T08:00:00Z' };
  for (const [who, command] of then) {
    const session = sessionOf(walkActors[who], () => at);
    await session.send(command);
    session.stop();
  }
  if (erased) await store.erase(id, at);
  return { store: fault ? withFaults(store, { next: fault }) : store, at, as, listed: listed ?? false };
}

function withdrawal(): readonly [WalkActor, { readonly type: string; readonly on: string }] {
  return ['household', { type: 'consent.withdraw', on: '2026-01-09' }];
}

async function press(canvasElement: HTMLElement, selector: string): Promise<void> {
  const element = await drawn(canvasElement);
  element.renderRoot.querySelector<HTMLElement>(selector)?.click();
  await element.updateComplete;
}

async function type({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const element = await drawn(canvasElement);
  const session = element.case;
  session?.edit('canvas', { ...session.view.document.canvas, support: 'Acht uur per week' });
  await session?.save();
}

async function drawn(canvasElement: HTMLElement): Promise<CaseElement> {
  const element = canvasElement.querySelector('maatwerk-case') as CaseElement;
  for (let tries = 0; element.case?.view.phase !== 'ready' && tries < 200; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await element.updateComplete;
  return element;
}
