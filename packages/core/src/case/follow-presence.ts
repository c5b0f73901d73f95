import { PresentEditors, presenceLasts, type Presence, type PresencePort } from './case-presence.js';

/** What a page needs to hear and tell who types; `later` calls back after some milliseconds. */
export interface FollowedCase {
  readonly port: PresencePort | undefined;
  readonly caseId: string;
  readonly page: string;
  readonly changed: () => void;
  readonly later: (work: () => void, milliseconds: number) => void;
}

/** Who types elsewhere in one open case. */
export interface FollowedPresence {
  readonly others: readonly Presence[];
  /** Tells the other pages that this person types in a field. */
  typed(subject: string, path: string): void;
  stop(): void;
}

/** Follows who types elsewhere, where the store can tell; nobody where it cannot. */
export function followPresence({ port, caseId, page, changed, later }: FollowedCase): FollowedPresence {
  const editors = new PresentEditors(page);
  let stopped = false;

  function expire(): void {
    if (!stopped && editors.expire(Date.now())) changed();
  }

  const stop = port?.subscribe(caseId, (presence) => {
    if (stopped) return;
    const isNew = editors.hear(presence, Date.now());
    // A moment more, so that it has surely passed.
    later(expire, presenceLasts * 1_000 + 50);
    if (isNew) changed();
  });

  return {
    get others() {
      return editors.others;
    },
    typed: (subject, path) => {
      const told = port && editors.typed(subject, path, Date.now());
      if (told) port.announce(caseId, told);
    },
    stop: () => {
      stopped = true;
      stop?.();
    },
  };
}
