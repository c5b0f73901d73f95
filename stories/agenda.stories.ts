import '@maatwerk/elements/agenda/define';
import '@maatwerk/elements/approval/define';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { CaseStore, StoredCase } from '@maatwerk/core/case/case.ports';
import { walkActors, walkCase, type WalkActor } from '@maatwerk/core/case/case-walk';
import { compileProcess } from '@maatwerk/core/process';
import { lelystad } from '@maatwerk/core/process/definitions/lelystad';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { tableDirectory as directory } from './examples/people.js';

registerMessages('en', english);

interface Args {
  mode: 'plan' | 'meet';
  headingLevel: number;
  locale: 'nl' | 'en';
}

/** A day of a table: its cases on a memory store, who looks, and the moment it is. */
interface Day {
  readonly store: CaseStore;
  readonly who: WalkActor | null;
  readonly at: string;
  readonly table?: string;
  readonly day?: string;
  readonly process?: unknown;
}

const process = compileProcess(maastricht);
const tuesday = '2026-01-20';
const friday = '2026-01-16T12:00:00Z';
const present = [walkActors.chair, walkActors.housing, walkActors.youth, walkActors.lead].map(({ id }) => ({ id }));

const meta: Meta<Args> = {
  title: 'Elements/Agenda',
  component: 'maatwerk-agenda',
  args: { mode: 'plan', headingLevel: 2, locale: 'nl' },
  argTypes: {
    mode: { control: 'inline-radio', options: ['plan', 'meet'] },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'inline-radio', options: ['nl', 'en'] },
  },
  render: ({ mode, headingLevel, locale }, { loaded }) => {
    const { store, who, at, table, day, process: other } = loaded['day'] as Day;
    return html`<maatwerk-agenda
      mode=${mode}
      heading-level=${headingLevel}
      locale=${locale}
      ends-at="15:30"
      .store=${store}
      .process=${other ?? process}
      .actor=${who === null ? null : walkActors[who]}
      .directory=${directory}
      .table=${table}
      .day=${day ?? tuesday}
      .clock=${() => at}
    ></maatwerk-agenda>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

/** The chair plans a Tuesday: two cases have a slot, one waits and is ready, one waits for an answer. */
export const Playground: Story = { loaders: [dayFor('chair')] };

/** The second time at the table: the time runs, one question is open, and what changed stands word by word. */
export const Meeting: Story = { args: { mode: 'meet' }, loaders: [meetingFor('chair')] };

/** A member reads along: no button of the chair. */
export const Member: Story = { args: { mode: 'meet' }, loaders: [meetingFor('housing')] };

/** Two cases at once, and one after the table has ended. */
export const Clashes: Story = {
  loaders: [
    async () => {
      const { day } = await dayFor('chair')();
      await act(day.store, 'M-2026-011', 'chair', day.at, slot('13:45'));
      await act(day.store, 'M-2026-016', 'chair', day.at, slot('15:15'));
      return { day };
    },
  ],
};

/** A slot was asked on a day on which no table meets: everything that stands in the way, at the slot. */
export const Refused: Story = {
  loaders: [
    async () => {
      const { day } = await dayFor('chair')();
      return { day: { ...day, day: '2026-01-19' } };
    },
  ],
  play: async ({ canvasElement }) => {
    const agenda = canvasElement.querySelector('maatwerk-agenda');
    for (let look = 0; look < 50 && !agenda?.shadowRoot?.querySelector('[data-put]'); look++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const button = agenda?.shadowRoot?.querySelector<HTMLElement>('[data-put]');
    if (!button) throw new Error('There is no place to press.');
    button.click();
  },
};

/** The sparring table talks through all that wait for it. */
export const Sparring: Story = {
  args: { mode: 'meet' },
  loaders: [
    async () => {
      const store = createMemoryStore({ processes: [process] });
      await walked(store, 'M-2026-021', 'sparring');
      return { day: { store, who: 'housing', at: '2026-01-13T13:00:00Z', table: 'sparring', day: '2026-01-13' } };
    },
  ],
};

/** A process in which no table decides. */
export const NoTable: Story = {
  loaders: [
    () => ({
      day: { store: createMemoryStore({ processes: [] }), who: 'chair', at: '2026-01-20T12:00:00Z', process: lelystad },
    }),
  ],
};

/** The same day in English. */
export const English: Story = { args: { locale: 'en' }, loaders: [dayFor('chair')] };

type Cases = ReadonlyMap<string, StoredCase>;

// To walk cases to their table is work of seconds on a busy machine, and nothing stands on the page meanwhile: the stories
// of a page do it once, and each has a copy.
const planned = once(async (): Promise<Cases> => {
  const cases = new Map<string, StoredCase>();
  const store = createMemoryStore({ processes: [process], cases });
  for (const id of ['M-2026-009', 'M-2026-011', 'M-2026-014', 'M-2026-016']) await waiting(store, id, friday);
  await walked(store, 'M-2026-018', 'supplement');
  await act(store, 'M-2026-009', 'chair', friday, slot('13:30'));
  await act(store, 'M-2026-014', 'chair', friday, slot('14:00'));
  return cases;
});

const met = once(async (): Promise<Cases> => {
  const cases = new Map(await planned());
  const store = createMemoryStore({ processes: [process], cases });
  const [first, second] = ['2026-01-20T13:00:00Z', '2026-01-27T13:00:00Z'];
  await act(store, 'M-2026-014', 'chair', first, { type: 'deliberation.open', present });
  await act(store, 'M-2026-014', 'chair', first, { type: 'deliberation.return', reason: 'Wie betaalt het logeren?' });
  await change(store, 'M-2026-014', first);
  for (const [id, startsAt] of [
    ['M-2026-014', '14:00'],
    ['M-2026-011', '14:30'],
    ['M-2026-016', '15:00'],
  ] as const)
    await act(store, id, 'chair', first, { ...slot(startsAt), on: '2026-01-27' });
  await act(store, 'M-2026-016', 'household', first, { type: 'consent.withdraw', on: '2026-01-20' });
  await act(store, 'M-2026-014', 'youth', first, {
    type: 'question.ask',
    id: 'question-2',
    text: 'Kan de corporatie het opknappen al in februari betalen?',
    owner: walkActors.housing.id,
    due: '2026-01-27',
  });
  await act(store, 'M-2026-014', 'chair', second, { type: 'deliberation.open', present });
  return cases;
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

function copyOf(cases: Cases): CaseStore {
  return createMemoryStore({ processes: [process], cases: new Map(cases) });
}

function dayFor(who: WalkActor): () => Promise<{ day: Day }> {
  return async () => ({ day: { store: copyOf(await planned()), who, at: friday } });
}

function meetingFor(who: WalkActor): () => Promise<{ day: Day }> {
  return async () => ({
    day: { store: copyOf(await met()), who, at: '2026-01-27T13:12:00Z', day: '2026-01-27' },
  });
}

function slot(startsAt: string): { readonly type: string; readonly [field: string]: unknown } {
  return { type: 'table.schedule', on: tuesday, startsAt, minutes: 30 };
}

async function waiting(store: CaseStore, id: string, at: string): Promise<void> {
  await walked(store, id, 'supplement');
  await act(store, id, 'caseWorker', at, { type: 'question.answer', id: 'question-1', text: 'Ja, op papier.' });
}

async function walked(store: CaseStore, id: string, to: 'sparring' | 'supplement'): Promise<void> {
  const { at } = await walkCase({
    to,
    open: (actor, clock) => createCaseSession({ id, store, processes: [process], actor, clock }),
  });
  const lead = await opened(store, id, 'lead', at);
  lead.edit('canvas', { ...lead.view.document.canvas, reference: id });
  await lead.save();
  lead.stop();
}

async function change(store: CaseStore, id: string, at: string): Promise<void> {
  const lead = await opened(store, id, 'lead', at);
  const { canvas, costBenefit } = lead.view.document;
  lead.edit('canvas', {
    ...canvas,
    support: 'Een gezinscoach, zes uur per week, ook ’s avonds, een jaar lang. Daarna een half jaar nazorg.',
    ownActions: `${canvas.ownActions} De oudste fietst zelf naar school.`,
  });
  const custom = { total: { cents: 4_562_500 } };
  lead.edit('costBenefit', { ...costBenefit, scenarios: { ...costBenefit.scenarios, custom } });
  await lead.save();
  lead.stop();
}

async function act(
  store: CaseStore,
  id: string,
  who: WalkActor,
  at: string,
  command: { readonly type: string; readonly [field: string]: unknown },
): Promise<void> {
  const session = await opened(store, id, who, at);
  const outcome = await session.send(command);
  session.stop();
  if (!outcome.accepted)
    throw new Error(`${command.type}: ${outcome.refusals.map(({ code }) => code).join(' ')} ${outcome.failure ?? ''}`);
}

async function opened(store: CaseStore, id: string, who: WalkActor, at: string): Promise<CaseSession> {
  const session = createCaseSession({ id, store, processes: [process], actor: walkActors[who], clock: () => at });
  await session.reload();
  return session;
}
