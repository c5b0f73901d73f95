/**
 * Somebody who types in a case on another page. It holds who and in which field, and never a word of what is typed.
 * `page` tells the pages of one person apart; `path` is a field such as `canvas/support`; `seconds` is how long this
 * holds after it was heard: nobody needs to say goodbye. `clock` comes instead of typing: the time of the case at the table
 * as that page knows it, for `readClock` of the meeting to read.
 */
export interface Presence {
  readonly page: string;
  readonly subject: string;
  readonly path: string;
  readonly seconds: number;
  readonly clock?: unknown;
}

/** Where pages tell each other who types where, for a store that can: `CaseStore.presence`. Neither method may throw. */
export interface PresencePort {
  /** Tells the other pages that have this case open. */
  announce(caseId: string, presence: Presence): void;
  /** Calls back for everything that is heard of a case; returns the way to stop. */
  subscribe(caseId: string, heard: (presence: Presence) => void): () => void;
}

/** Seconds that typing is shown elsewhere after the last keystroke that was heard, and the most anybody may ask for. */
export const presenceLasts = 10;

const repeatAfterMs = 3_000;

/** What of a message is a presence; `null` for anything else that came over the same line. */
export function readPresence(message: unknown): Presence | null {
  if (typeof message !== 'object' || message === null) return null;
  const { page, subject, path, seconds, clock } = message as Record<string, unknown>;
  if (![page, subject, path].every((id) => typeof id === 'string' && id !== '' && id.length <= 300)) return null;
  if (typeof seconds !== 'number' || !(seconds > 0)) return null;
  const told = { page, subject, path, seconds: Math.min(seconds, presenceLasts) };
  return (clock === undefined ? told : { ...told, clock }) as Presence;
}

/** Who types in a case on other pages, as one page hears it. Times are milliseconds of a clock that never jumps back. */
export class PresentEditors {
  readonly #own: string;
  readonly #until = new Map<string, { readonly presence: Presence; readonly until: number }>();
  #said: { readonly path: string; readonly at: number } | null = null;

  constructor(ownPage: string) {
    this.#own = ownPage;
  }

  /** Takes what was heard. Answers whether somebody is new or in another field. */
  hear(message: unknown, now: number): boolean {
    const presence = readPresence(message);
    if (!presence || presence.page === this.#own || presence.clock !== undefined) return false;
    const before = this.#until.get(presence.page);
    this.#until.set(presence.page, { presence, until: now + presence.seconds * 1_000 });
    return before?.presence.path !== presence.path || before.presence.subject !== presence.subject;
  }

  /** Lets go of whoever was not heard for too long. Answers whether somebody went. */
  expire(now: number): boolean {
    const before = this.#until.size;
    for (const [page, { until }] of this.#until) if (until <= now) this.#until.delete(page);
    return this.#until.size < before;
  }

  /** Whoever types elsewhere, in the order in which they began. */
  get others(): readonly Presence[] {
    return [...this.#until.values()].map(({ presence }) => presence);
  }

  /** What to tell after a keystroke in a field; `null` while the others know it already. */
  typed(subject: string, path: string, now: number): Presence | null {
    if (this.#said?.path === path && now - this.#said.at < repeatAfterMs) return null;
    this.#said = { path, at: now };
    return { page: this.#own, subject, path, seconds: presenceLasts };
  }
}
