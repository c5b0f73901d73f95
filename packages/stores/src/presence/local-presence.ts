import type { Presence, PresencePort } from '@maatwerk/core/case/case-presence';

/** Who types where, told within one page. */
export function createLocalPresence(): PresencePort {
  const heard = new Set<{ readonly caseId: string; readonly tell: (presence: Presence) => void }>();
  return {
    announce(caseId, presence) {
      // After the keystroke: telling others never holds it up.
      queueMicrotask(() => {
        for (const listener of heard) if (listener.caseId === caseId) listener.tell(presence);
      });
    },
    subscribe(caseId, tell) {
      const listener = { caseId, tell };
      heard.add(listener);
      return () => void heard.delete(listener);
    },
  };
}
