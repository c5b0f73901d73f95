import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { walkActors, walkCase, type WalkActor, type WalkOptions } from '@maatwerk/core/case/case-walk';
import { compileProcess } from '@maatwerk/core/process';
import type { Actor } from '@maatwerk/core/process/actor';
import { maastricht } from '@maatwerk/core/process/maastricht';
import type { Faults } from '@maatwerk/stores/faulty/faulty-store';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';

/** A case that real commands brought to its stage on a memory store; `open` lets another person look at it. */
export interface WalkedCase {
  readonly session: CaseSession;
  readonly open: (who: WalkActor) => Promise<CaseSession>;
}

/** The example case, walked to a stage, seen by one person on the moment of its last step; `faults` may go wrong afterwards. */
export async function walkedCase(
  to: WalkOptions['to'],
  who: WalkActor = 'lead',
  plan: WalkOptions['plan'] = 'written',
  faults: Faults = { next: null },
): Promise<WalkedCase> {
  const process = compileProcess(maastricht);
  const store = createMemoryStore({ processes: [process], faults });
  const openAt = (actor: Actor, clock: () => string): CaseSession =>
    createCaseSession({ id: 'M-2026-014', store, processes: [process], actor, clock, drafts: createMemoryDrafts() });
  const { at } = await walkCase({ open: openAt, to, plan });
  const open = async (one: WalkActor): Promise<CaseSession> => {
    const session = openAt(walkActors[one], () => at);
    await ready(session);
    return session;
  };
  return { session: await open(who), open };
}

/** Resolves once a session knows its case. */
export function ready(session: CaseSession): Promise<void> {
  return seen(session, ({ phase }) => phase === 'ready');
}

/** Resolves once the view of a session is as asked. */
export function seen(session: CaseSession, holds: (view: CaseSession['view']) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!holds(session.view)) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    look();
  });
}
