import { createCaseSession, type CaseSessionOptions } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';

/** A hold on a session; the session stops once nobody holds it. */
export interface HeldSession {
  readonly session: CaseSession;
  release(): void;
}

interface Shared {
  readonly session: CaseSession;
  holders: number;
}

const sessionsOf = new WeakMap<object, Map<string, Shared>>();

/**
 * A session on a case for one person, shared by all elements of the page that ask for the same. It lives above the
 * elements: one that is moved in the page lets go and takes hold again, and nothing starts anew.
 */
export function holdSession(options: CaseSessionOptions): HeldSession {
  const { store, id, actor } = options;
  const key = JSON.stringify([id, actor?.id, actor?.role, actor?.discipline, options.processes[0].definition.id]);
  const sessions = sessionsOf.get(store) ?? new Map<string, Shared>();
  sessionsOf.set(store, sessions);
  const shared = sessions.get(key) ?? { session: createCaseSession(options), holders: 0 };
  sessions.set(key, shared);
  shared.holders += 1;
  let held = true;
  return {
    session: shared.session,
    release: () => {
      if (!held) return;
      held = false;
      shared.holders -= 1;
      // An element that is moved takes hold again only when it is drawn: a task later, not in this one.
      setTimeout(() => {
        if (shared.holders > 0 || sessions.get(key) !== shared) return;
        sessions.delete(key);
        void shared.session.save().finally(() => {
          shared.session.stop();
        });
      });
    },
  };
}
