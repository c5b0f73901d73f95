import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { CaseStore, StoredCase } from '@maatwerk/core/case/case.ports';
import { walkActors, walkCase, type WalkActor } from '@maatwerk/core/case/case-walk';
import type { Instant } from '@maatwerk/core/calendar';
import { compileProcess } from '@maatwerk/core/process';
import type { Actor } from '@maatwerk/core/process/actor';
import { maastricht } from '@maatwerk/core/process/maastricht';
import type { Faults } from '@maatwerk/stores/faulty/faulty-store';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import { fixture, html } from '@open-wc/testing';
import type { RenamedDefinition } from '../case/renamed-definition.contract.js';
import type { AgendaElement } from './agenda-element.js';
import './maatwerk-agenda.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

/** The process of the tests. */
const usual = compileProcess(maastricht);

/** The people of the tests, as a host's directory knows them. */
export const people = {
  [walkActors.lead.id]: { label: 'De eindbaas', role: 'lead', discipline: 'schulden' },
  [walkActors.chair.id]: { label: 'De voorzitter', role: 'chair' },
  [walkActors.housing.id]: { label: 'Wonen', role: 'practitioner', discipline: 'wonen' },
  [walkActors.youth.id]: { label: 'Jeugd', role: 'practitioner', discipline: 'jeugd' },
};

/** A case of a day: its id, and the slot it was given; without one it waits, with its question still open where asked. */
export interface DayCase {
  readonly id: string;
  readonly startsAt?: string;
  readonly question?: 'open';
  /** It waits for the sparring table. */
  readonly stage?: 'sparring';
}

/** A day of a table over a memory store. `at` is the moment it is, and may be moved. */
export interface TableDay {
  readonly store: CaseStore;
  readonly faults: Faults;
  at: Instant;
  /** A session of somebody on a case, loaded. */
  open(id: string, who: WalkActor): Promise<CaseSession>;
  /** Sends a command as somebody; throws what it was refused with. */
  act(id: string, who: WalkActor, command: { readonly type: string; readonly [field: string]: unknown }): Promise<void>;
  /** The agenda over this day for one person. */
  show(who: WalkActor | null, changes?: Partial<AgendaElement>): Promise<AgendaElement>;
  stop(): void;
}

/** Walks cases to the table of Tuesday 20 January 2026, half past one; in another definition whose steps are the same, where given. */
export async function tableDay(cases: readonly DayCase[], other?: RenamedDefinition): Promise<TableDay> {
  const process = other ? compileProcess(other.definition) : usual;
  const named = (actor: Actor): Actor => ({ ...actor, role: other?.nameOf(actor.role) ?? actor.role });
  const stored = new Map<string, StoredCase>();
  const faults: Faults = { next: null };
  const store = createMemoryStore({ processes: [process], cases: stored, faults });
  const sessions: CaseSession[] = [];
  const day: TableDay = {
    store,
    faults,
    at: '2026-01-16T12:00:00Z',
    open: async (id, who) => {
      const session = createCaseSession({
        id,
        store,
        processes: [process],
        actor: named(walkActors[who]),
        clock: () => day.at,
      });
      sessions.push(session);
      await session.reload();
      return session;
    },
    act: async (id, who, command) => {
      const outcome = await (await day.open(id, who)).send(command);
      if (!outcome.accepted) throw new Error(`${command.type}: ${outcome.refusals.map(({ code }) => code).join(' ')}`);
    },
    show: async (who, changes = {}) => {
      const element = document.createElement('maatwerk-agenda');
      Object.assign(element, {
        store,
        process,
        actor: who && named(walkActors[who]),
        directory: people,
        drafts: createMemoryDrafts(),
        clock: () => day.at,
        day: '2026-01-20',
        endsAt: '15:30',
        ...changes,
      });
      await fixture(html`<div>${element}</div>`);
      await drawn(element);
      return element;
    },
    stop: () => {
      for (const session of sessions) session.stop();
    },
  };
  for (const { id, startsAt, question, stage } of cases) {
    await walkCase({
      to: stage ?? 'supplement',
      open: (actor, clock) => createCaseSession({ id, store, processes: [process], actor: named(actor), clock }),
    });
    const lead = await day.open(id, 'lead');
    lead.edit('canvas', { ...lead.view.document.canvas, reference: id });
    await lead.save();
    if (stage) continue;
    if (question !== 'open')
      await day.act(id, 'caseWorker', { type: 'question.answer', id: 'question-1', text: 'Ja.' });
    if (startsAt) await day.act(id, 'chair', { type: 'table.schedule', on: '2026-01-20', startsAt, minutes: 30 });
  }
  day.at = '2026-01-20T12:30:00Z';
  return day;
}

/** Resolves once the agenda knows its cases and drew them. */
export async function drawn(element: AgendaElement): Promise<void> {
  await element.updateComplete;
  await waitUntil(() => !element.renderRoot.querySelector('[role=status].muted'), 'the agenda did not load');
  await element.updateComplete;
}

/** The slots of the agenda in words, the hidden ones left out. */
export function slotsOf(element: AgendaElement): readonly string[] {
  return [...element.renderRoot.querySelectorAll('nav .slot')].map(wordsOf);
}

/** What can be read in a part, in one line. */
export function wordsOf(part: Element | null): string {
  const words = (node: Node): string => {
    if (node instanceof HTMLElement && (node.hidden || node.matches('.visually-hidden, .buttons, .slot__moves')))
      return '';
    return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [...node.childNodes].map(words).join(' ');
  };
  return part ? words(part).replace(/\s+/g, ' ').trim() : '';
}

/** The slot of a case. */
export function slotOf(element: AgendaElement, id: string): HTMLElement {
  const found = [...element.renderRoot.querySelectorAll<HTMLElement>('[data-case]')].find(
    ({ dataset }) => dataset['case'] === id,
  );
  if (!found) throw new Error(`no slot of ${id}`);
  return found;
}
