import { createCaseSession, type CaseSessionOptions } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { gateOf, type DraftGate } from './draft-gate.js';

/** A hold on a session; the session stops once nobody holds it. */
export interface HeldSession {
  readonly session: CaseSession;
  /**
   * For a page that the browser had put aside, and that heard nothing meanwhile: whoever takes hold next begins anew, with
   * what is kept now. Where drafts do not work the words are here alone, and the session goes on with what others saved.
   */
  renew(): void;
  release(): void;
}

interface Shared {
  readonly session: CaseSession;
  readonly subject: string | null;
  readonly gate: DraftGate | null;
  /** Takes it out of the sessions that elements may share. */
  readonly unshare: () => void;
  /** What to do in each element that holds it when the person signs out. */
  readonly ended: Set<() => void>;
  holders: number;
}

const sessionsOf = new WeakMap<object, Map<string, Shared>>();
const open = new Set<Shared>();
const mostPatience = 3_000;

/**
 * A session on a case for one person, shared by all elements of the page that ask for the same. It lives above the
 * elements: one that is moved in the page lets go and takes hold again, and nothing starts anew. `ended` is called when
 * the person signs out.
 */
export function holdSession(options: CaseSessionOptions, ended: () => void): HeldSession {
  const { store, id, actor } = options;
  const key = JSON.stringify([id, actor?.id, actor?.role, actor?.discipline, options.processes[0].definition.id]);
  const sessions = sessionsOf.get(store) ?? new Map<string, Shared>();
  sessionsOf.set(store, sessions);
  const shared = sessions.get(key) ?? begun(options, () => sessions.delete(key));
  sessions.set(key, shared);
  open.add(shared);
  shared.holders += 1;
  shared.ended.add(ended);
  let held = true;
  return {
    session: shared.session,
    renew: () => {
      if (sessions.get(key) !== shared) return;
      if (!shared.session.view.saving.drafts) return void shared.session.reload();
      shared.unshare();
      shared.session.stop();
    },
    release: () => {
      if (!held) return;
      held = false;
      shared.holders -= 1;
      shared.ended.delete(ended);
      // An element that is moved takes hold again only when it is drawn: a task later, not in this one.
      setTimeout(() => {
        if (shared.holders > 0 || sessions.get(key) !== shared) return;
        shared.unshare();
        void shared.session.save().finally(() => {
          shared.session.stop();
        });
      });
    },
  };
}

/**
 * Ends every open case of a person on this page: elements that show one let it go at once, what can be saved is saved,
 * and from then on nothing of them is kept any more, whatever still comes in. Never rejects.
 */
export async function endSessionsOf(subject: string): Promise<void> {
  const ending = [...open].filter((shared) => shared.subject === subject);
  for (const { ended } of ending) for (const tell of [...ended]) tell();
  const saved = Promise.all(ending.map(({ session }) => session.save().catch(() => undefined)));
  // A store that does not answer may not hold up somebody who leaves.
  await Promise.race([saved, new Promise((resolve) => setTimeout(resolve, mostPatience))]);
  for (const { session, gate, unshare } of ending) {
    gate?.close();
    unshare();
    session.stop();
  }
}

function begun(options: CaseSessionOptions, remove: () => void): Shared {
  const gate = options.drafts ? gateOf(options.drafts) : null;
  const shared: Shared = {
    session: createCaseSession({ ...options, ...(gate ? { drafts: gate.port } : {}) }),
    subject: options.actor?.id ?? null,
    gate,
    unshare: () => {
      open.delete(shared);
      remove();
    },
    ended: new Set(),
    holders: 0,
  };
  return shared;
}
