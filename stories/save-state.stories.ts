import '@maatwerk/elements/case/define';
import { createCaseSession, type CaseSessionOptions } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { walkActors, walkCase, type WalkActor, type WalkStage } from '@maatwerk/core/case/case-walk';
import type { CaseStore, DraftPort } from '@maatwerk/core/case/case.ports';
import { compileProcess } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import type { CaseElement } from '@maatwerk/elements/case';
import { withFaults, type Fault, type Faults } from '@maatwerk/stores/faulty/faulty-store';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { untilShown } from './shown-text.js';

/** What a story has: the case element's store, whose faults it sets, and a colleague's way in past those faults. */
interface Kept {
  readonly store: CaseStore;
  readonly drafts: DraftPort;
  readonly faults: Faults;
  readonly at: string;
  readonly open: (who: WalkActor, drafts?: DraftPort) => Promise<CaseSession>;
}

const process = compileProcess(maastricht);
const id = 'M-2026-014';
const directory = { [walkActors.caseWorker.id]: { label: 'De consulent', role: 'caseWorker' } };

const meta: Meta = {
  title: 'Parts/Save state',
  component: 'maatwerk-case',
  render: (_args, { loaded }) => {
    const { store, drafts, at } = loaded['kept'] as Kept;
    return html`<maatwerk-case
      case-id=${id}
      .actor=${walkActors.lead}
      .store=${store}
      .drafts=${drafts}
      .process=${process}
      .clock=${() => at}
      .directory=${directory}
    ></maatwerk-case>`;
  },
};

export default meta;
type Story = StoryObj;

/** Somebody types: kept at once on this device. */
export const Typing: Story = story('shared', {
  then: async ({ session }) => write(session, 'Acht uur'),
  shows: 'Alles wat u typt, wordt meteen op dit apparaat bewaard',
});

/** Kept where colleagues reach it. */
export const Saved: Story = story('shared', { then: typed, shows: 'Bewaard om' });

/** Kept on this device alone, with a copy to make. */
export const DeviceOnly: Story = story('device', { then: typed, shows: 'Alleen op dit apparaat bewaard' });

/** Kept on this page alone. */
export const PageOnly: Story = story('memory', { shows: 'Sluit u de pagina, dan is de tekst weg' });

/** Without connection: told once, typing goes on. */
export const Offline: Story = story('shared', { fault: 'offline', then: typed, shows: 'Geen verbinding.' });

/** The device is full: told at once, with a copy to make that holds what was typed. */
export const Full: Story = story('device', { fault: 'full', then: typed, shows: 'het apparaat is vol' });

/** The stored case was altered while it was open. */
export const Damaged: Story = story('device', { fault: 'damaged', then: typed, shows: 'de casus is beschadigd' });

/** A colleague typed later, and that could not be fetched yet. */
export const NewerElsewhere: Story = story('shared', {
  then: async ({ kept }) => {
    const colleague = await kept.open('caseWorker');
    kept.faults.next = 'unavailable';
    write(colleague, 'Negen uur');
    await colleague.save();
  },
  shows: 'Daar is later getypt.',
});

/** A colleague types now, and where; it goes by itself after ten seconds. */
export const SomebodyTypes: Story = story('shared', {
  then: async ({ kept }) => write(await kept.open('caseWorker'), 'Negen'),
  shows: 'De consulent typt bij ondersteuning',
});

/** The same person types in another window. */
export const OtherWindow: Story = story('device', {
  then: async ({ kept }) => write(await kept.open('lead'), 'Negen'),
  shows: 'In een ander venster wordt bij ondersteuning getypt',
});

/** Decided: for reading only. */
export const Sealed: Story = story('device', { to: 'approved', shows: 'Dit plan is verzegeld op' });

/** A page closed in the middle of a word: the words are back. */
export const BroughtBack: Story = story('device', { left: 'Acht uur per we', shows: 'Uw tekst is er nog.' });

interface Told {
  readonly to?: WalkStage;
  readonly fault?: Fault;
  /** Words that a page left behind when it closed. */
  readonly left?: string;
  readonly then?: (page: { readonly session: CaseSession; readonly kept: Kept }) => Promise<void>;
  readonly shows: string;
}

function story(kind: CaseStore['kind'], { to = 'draft', fault, left, then, shows }: Told): Story {
  return {
    loaders: [async () => ({ kept: await keptAs(kind, to, left) })],
    play: async ({ canvasElement, loaded }) => {
      const kept = loaded['kept'] as Kept;
      const element = canvasElement.querySelector('maatwerk-case') as CaseElement;
      const session = await opened(element);
      kept.faults.next = fault ?? null;
      await then?.({ session, kept });
      await untilShown(canvasElement, [shows]);
    },
  };
}

async function keptAs(kind: CaseStore['kind'], to: WalkStage, left?: string): Promise<Kept> {
  const memory = createMemoryStore({ processes: [process] });
  const faults: Faults = { next: null };
  const optionsOf = (who: WalkActor, clock: () => string, drafts?: DraftPort): CaseSessionOptions => ({
    id,
    store: memory,
    processes: [process],
    actor: walkActors[who],
    clock,
    ...(drafts ? { drafts } : {}),
  });
  const { at } = await walkCase({
    open: (actor, clock) => createCaseSession({ ...optionsOf('lead', clock), actor }),
    to,
  });
  const open = async (who: WalkActor, drafts?: DraftPort): Promise<CaseSession> => {
    const session = createCaseSession(optionsOf(who, () => at, drafts));
    await until(() => session.view.phase === 'ready');
    return session;
  };
  const drafts = createMemoryDrafts();
  if (left !== undefined) {
    const closed = await open('lead', drafts);
    write(closed, left);
    closed.stop();
  }
  return { store: { ...withFaults(memory, faults), kind }, drafts, faults, at, open };
}

async function typed({ session }: { readonly session: CaseSession }): Promise<void> {
  write(session, 'Acht uur per week');
  await session.save();
}

function write(session: CaseSession, support: string): void {
  session.edit('canvas', { ...session.view.document.canvas, support });
}

async function opened(element: CaseElement): Promise<CaseSession> {
  await until(() => element.case?.view.phase === 'ready');
  return element.case as CaseSession;
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 300; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
}
