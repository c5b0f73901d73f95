import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { DraftPort, StoredCase } from '@maatwerk/core/case/case.ports';
import { walkActors, walkCase, type WalkActor, type WalkStage } from '@maatwerk/core/case/case-walk';
import type { Instant } from '@maatwerk/core/calendar';
import { compileProcess, type Process } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import type { Faults } from '@maatwerk/stores/faulty/faulty-store';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';

/** The people of the walked example, as a host's directory knows them. */
export const people = {
  [walkActors.caseWorker.id]: { label: 'De consulent', role: 'caseWorker', discipline: 'participatie' },
  [walkActors.lead.id]: { label: 'De eindbaas', role: 'lead', discipline: 'schulden' },
  [walkActors.chair.id]: { label: 'De voorzitter', role: 'chair' },
  [walkActors.housing.id]: { label: 'Wonen', role: 'practitioner', discipline: 'wonen' },
  [walkActors.youth.id]: { label: 'Jeugd', role: 'practitioner', discipline: 'jeugd' },
} as const;

/** A case on its way, in a memory store of its own: each person has a session, and a minute passes with every step. */
export interface Table {
  readonly faults: Faults;
  readonly cases: Map<string, StoredCase>;
  /** A session of somebody, loaded; `null` for a reader without a role. */
  open(who: WalkActor | null, drafts?: DraftPort): Promise<CaseSession>;
  /** Sends a command as somebody. */
  act(who: WalkActor, command: { readonly type: string; readonly [field: string]: unknown }): Promise<void>;
  stop(): void;
}

/** Walks a case to a stage; `new` leaves it unopened. */
export async function tableAt(to: WalkStage | 'new', process: Process = compileProcess(maastricht)): Promise<Table> {
  const cases = new Map<string, StoredCase>();
  const faults: Faults = { next: null };
  const store = createMemoryStore({ processes: [process], cases, faults });
  const sessions: CaseSession[] = [];
  const options = { id: 'm-1', store, processes: [process] } as const;
  let now: Instant = '2026-01-05T09:00:00Z';
  if (to !== 'new') {
    const walked = await walkCase({ to, open: (actor, clock) => createCaseSession({ ...options, actor, clock }) });
    now = walked.at;
  }
  const clock = (): Instant => now;
  const open = async (who: WalkActor | null, drafts?: DraftPort): Promise<CaseSession> => {
    const actor = who === null ? null : walkActors[who];
    const session = createCaseSession({ ...options, actor, clock, ...(drafts ? { drafts } : {}) });
    sessions.push(session);
    await session.reload();
    return session;
  };
  return {
    faults,
    cases,
    open,
    act: async (who, command) => {
      now = new Date(Date.parse(now) + 60_000).toISOString();
      const outcome = await (await open(who)).send(command);
      if (!outcome.accepted) throw new Error(`${command.type}: ${outcome.refusals.map(({ code }) => code).join(' ')}`);
    },
    stop: () => {
      for (const session of sessions) session.stop();
    },
  };
}
