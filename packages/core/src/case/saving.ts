/**
 * How an attempt to save ended. `clean`: nothing is left to save. `dirty`: words came in meanwhile. `moved`: somebody
 * else was first. `refused`: whoever guards the store said no.
 */
export type SaveResult = 'clean' | 'dirty' | 'moved' | 'offline' | 'full' | 'damaged' | 'refused';

/** What can happen to an editor's unsaved words. */
export type SavingEvent =
  | { readonly type: 'document.edited' }
  | { readonly type: 'saving.requested' }
  | { readonly type: 'connection.restored' };

/** What a view may ask of saving. */
export type SavingTag = 'saved' | 'unsaved' | 'saving' | 'offline' | 'full' | 'refused' | 'damaged';

/** Waits in milliseconds: from the last keystroke to saving, and between attempts without connection. */
export const savingDelays = { settle: 600, retry: 5_000 };

/** How often in a row somebody else may be first before saving waits for a while. */
export const mostMoves = 20;

/** Timers as every page and Node have them. */
export interface Timers {
  setTimeout(work: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** Saving one editor, as a session uses it: the part of an XState actor of `savingMachine` that it needs. */
export interface Saving {
  getSnapshot(): { hasTag(tag: SavingTag): boolean };
  send(event: SavingEvent): void;
  /** Calls back after every event, also one that changed nothing. */
  subscribe(heard: () => void): void;
  stop(): void;
  readonly clock: Timers;
}

type SavingState = 'saved' | 'typing' | 'saving' | 'offline' | 'full' | 'fullTyping' | 'refused' | 'damaged';

interface Way {
  readonly tags: readonly SavingTag[];
  readonly after?: keyof typeof savingDelays;
  readonly on?: Readonly<Partial<Record<SavingEvent['type'], SavingState>>>;
}

const ways: Readonly<Record<SavingState, Way>> = {
  saved: { tags: ['saved'], on: { 'document.edited': 'typing' } },
  typing: {
    tags: ['unsaved'],
    after: 'settle',
    on: { 'document.edited': 'typing', 'saving.requested': 'saving' },
  },
  saving: { tags: ['saving'] },
  offline: {
    tags: ['unsaved', 'offline'],
    after: 'retry',
    on: { 'saving.requested': 'saving', 'connection.restored': 'saving' },
  },
  full: { tags: ['unsaved', 'full'], on: { 'document.edited': 'fullTyping', 'saving.requested': 'saving' } },
  fullTyping: { tags: ['unsaved', 'full'], after: 'retry', on: { 'saving.requested': 'saving' } },
  refused: { tags: ['unsaved', 'refused'], on: { 'document.edited': 'typing', 'saving.requested': 'saving' } },
  damaged: { tags: ['damaged'] },
};

const reached: Partial<Record<SaveResult, SavingState>> = {
  clean: 'saved',
  dirty: 'typing',
  full: 'full',
  refused: 'refused',
  damaged: 'damaged',
};

// Core declares no timers. They are asked for at each call: a test may put others in their place.
const ofThePage: Timers = {
  setTimeout: (work, milliseconds) => (globalThis as unknown as Timers).setTimeout(work, milliseconds),
  clearTimeout: (timer) => (globalThis as unknown as Timers).clearTimeout(timer),
};

/**
 * Saves an editor as `savingMachine` says, without XState, which a page would fetch for this alone. `save` is called when
 * saving begins; a `save` that rejects is one without connection.
 */
export function startSaving(save: () => Promise<SaveResult>, clock: Timers = ofThePage): Saving {
  const listeners: (() => void)[] = [];
  const events: (() => void)[] = [];
  let state: SavingState = 'saved';
  let moves = 0;
  let timer: unknown;
  let isBusy = false;
  let isStopped = false;

  // One at a time: whoever hears of an event may send the next.
  function happen(event: () => void): void {
    if (!isStopped) events.push(event);
    if (isBusy) return;
    isBusy = true;
    for (let next = events.shift(); next && !isStopped; next = events.shift()) {
      next();
      for (const listener of listeners) listener();
    }
    isBusy = false;
  }

  function enter(next: SavingState): void {
    clock.clearTimeout(timer);
    state = next;
    const { after } = ways[next];
    if (after) timer = clock.setTimeout(() => happen(() => enter('saving')), savingDelays[after]);
    if (next === 'saving') attempt();
  }

  // Nothing but its end leads out of saving, so that an attempt is never overtaken by a next one.
  function attempt(): void {
    save().then(
      (result) => happen(() => arrive(result)),
      () => happen(() => enter('offline')),
    );
  }

  function arrive(result: SaveResult): void {
    const isOvertaken = result === 'moved' && moves < mostMoves;
    const next = isOvertaken ? 'saving' : (reached[result] ?? 'offline');
    moves = isOvertaken ? moves + 1 : next === 'full' || next === 'refused' || next === 'damaged' ? moves : 0;
    enter(next);
  }

  return {
    getSnapshot: () => {
      const { tags } = ways[state];
      return { hasTag: (tag) => tags.includes(tag) };
    },
    send: ({ type }) => {
      happen(() => {
        const next = ways[state].on?.[type];
        if (next) enter(next);
      });
    },
    subscribe: (heard) => void listeners.push(heard),
    stop: () => {
      isStopped = true;
      clock.clearTimeout(timer);
    },
    clock,
  };
}
