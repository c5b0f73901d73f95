import { ContextConsumer } from '@lit/context';
import { isListedForTable } from '@maatwerk/core/agenda/listed-for-table';
import type { Day, Instant } from '@maatwerk/core/calendar';
import type { CaseListing, CaseStore, DraftPort } from '@maatwerk/core/case/case.ports';
import type { CaseSession, CaseView } from '@maatwerk/core/case/case-view';
import type { Process } from '@maatwerk/core/process';
import type { Actor } from '@maatwerk/core/process/actor';
import type { LitElement, ReactiveController } from 'lit';
import { readActor } from '../case/actor-converter.js';
import { holdSession, type HeldSession } from '../case/case-sessions.js';
import { caseSurroundings } from '../case/case-surroundings.js';
import { draftContext } from '../draft/draft-context.js';
import { PageReturn } from '../page-return/page-return.js';

/** An element that is told which cases its agenda is about, for whom, and where they are kept. */
export interface AgendaCasesHost extends LitElement {
  readonly caseIds: readonly string[] | undefined;
  readonly cases: readonly CaseSession[] | undefined;
  readonly actor: Actor | null;
  readonly store: CaseStore | undefined;
  readonly drafts: DraftPort | null | undefined;
  readonly clock: (() => Instant) | undefined;
}

interface Followed {
  readonly session: CaseSession;
  readonly renew: () => void;
  readonly stop: () => void;
}

/**
 * Follows every case of an agenda: those the host gives, those it names, or those of the store that wait for a table.
 * Sessions are shared with other elements of the page, and let go when the element leaves it.
 */
export class AgendaCases implements ReactiveController {
  readonly #host: AgendaCasesHost;
  readonly #sharedDrafts: ContextConsumer<typeof draftContext, AgendaCasesHost>;
  readonly #followed = new Map<string, Followed>();
  #key = '';
  #listings: readonly CaseListing[] | null = null;
  #listedIn: CaseStore | null = null;
  /** The store could not be reached for its list. */
  unreachable = false;
  /** The person signed out while the agenda was open. */
  signedOut = false;

  constructor(host: AgendaCasesHost) {
    this.#host = host;
    this.#sharedDrafts = new ContextConsumer(host, { context: draftContext, subscribe: true });
    new PageReturn(host, () => this.#renew());
    host.addController(this);
  }

  /** Where the cases are kept; `undefined` where they are given, or nothing is known. */
  get store(): CaseStore | undefined {
    return this.#host.store ?? caseSurroundings()?.store;
  }

  /** The sessions, in the order in which their cases were named. */
  get sessions(): readonly CaseSession[] {
    return [...this.#followed.values()].map(({ session }) => session);
  }

  /** What is known of the cases that opened. */
  get views(): readonly CaseView[] {
    return this.sessions.map(({ view }) => view).filter(({ phase }) => phase === 'ready');
  }

  /** The list or a case is still on its way. */
  get isLoading(): boolean {
    const waitsForList = this.#host.cases === undefined && this.#host.caseIds === undefined && !this.#listings;
    return (waitsForList && !this.unreachable) || this.sessions.some(({ view }) => view.phase === 'loading');
  }

  /** The device has no connection to where the cases are, or the last thing that was sent did not arrive. */
  get isOffline(): boolean {
    const views = this.sessions.map(({ view }) => view);
    const isShared = views.some(({ saving }) => saving.kind === 'shared');
    return (isShared && !navigator.onLine) || views.some(({ saving }) => saving.status === 'offline');
  }

  /** The session of a case; `null` where it is none of the agenda. */
  sessionOf(id: string | null): CaseSession | null {
    return (id === null ? undefined : this.#followed.get(id))?.session ?? null;
  }

  /** Takes hold of the cases that an agenda of this day is about; call it before drawing. */
  follow(processes: readonly Process[], day: Day): void {
    const { isConnected, cases } = this.#host;
    if (!isConnected || this.signedOut) return;
    if (cases !== undefined) {
      this.#given(cases);
      return;
    }
    const { store } = this;
    if (!store || !processes[0]) return;
    if (this.#host.caseIds === undefined && this.#listedIn !== store) void this.#list(store);
    const listed = (this.#listings ?? []).filter((one) => isListedForTable(one, processes, day)).map(({ id }) => id);
    this.#hold(store, [processes[0], ...processes.slice(1)], this.#host.caseIds ?? listed);
  }

  /** Asks the store again which cases there are. */
  refresh(): void {
    const { store } = this;
    if (this.#host.cases === undefined && this.#host.caseIds === undefined && store) void this.#list(store);
  }

  hostConnected(): void {
    addEventListener('online', this.#connection);
    addEventListener('offline', this.#connection);
    this.#host.ownerDocument.addEventListener('visibilitychange', this.#shown);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#connection);
    removeEventListener('offline', this.#connection);
    this.#host.ownerDocument.removeEventListener('visibilitychange', this.#shown);
    this.#letGo();
    this.#key = '';
  }

  #given(cases: readonly CaseSession[]): void {
    const same = cases.length === this.#followed.size && cases.every((one, at) => this.sessions[at] === one);
    if (same) return;
    this.#letGo();
    for (const session of cases)
      this.#followed.set(session.view.id, {
        session,
        renew: () => void session.reload(),
        stop: session.subscribe(() => this.#host.requestUpdate()),
      });
  }

  #hold(store: CaseStore, processes: readonly [Process, ...Process[]], ids: readonly string[]): void {
    const actor = readActor(this.#host.actor);
    const key = JSON.stringify([actor, processes.map(({ definition: { id, version } }) => [id, version])]);
    if (key !== this.#key || store !== this.#listedStore) this.#letGo();
    this.#key = key;
    this.#listedStore = store;
    for (const [id, { stop }] of [...this.#followed])
      if (!ids.includes(id)) {
        stop();
        this.#followed.delete(id);
      }
    const drafts =
      this.#host.drafts === undefined ? (this.#sharedDrafts.value ?? caseSurroundings()?.drafts) : this.#host.drafts;
    for (const id of ids) {
      if (this.#followed.has(id)) continue;
      const clock = (): Instant => this.#host.clock?.() ?? new Date().toISOString();
      const held: HeldSession = holdSession({ id, store, processes, actor, clock, ...(drafts ? { drafts } : {}) }, () =>
        this.#ended(),
      );
      const unsubscribe = held.session.subscribe(() => this.#host.requestUpdate());
      this.#followed.set(id, {
        session: held.session,
        renew: () => held.renew(),
        stop: () => {
          unsubscribe();
          held.release();
        },
      });
    }
  }

  #listedStore: CaseStore | null = null;

  async #list(store: CaseStore): Promise<void> {
    this.#listedIn = store;
    const listings = await store.list().catch(() => null);
    if (this.store !== store) return;
    this.unreachable = listings === null;
    this.#listings = listings ?? this.#listings;
    this.#host.requestUpdate();
  }

  #renew(): void {
    for (const { renew } of this.#followed.values()) renew();
    this.#letGo();
    this.#host.requestUpdate();
  }

  #ended(): void {
    this.signedOut = true;
    this.#letGo();
    this.#host.requestUpdate();
  }

  #letGo(): void {
    for (const { stop } of this.#followed.values()) stop();
    this.#followed.clear();
  }

  // What happened meanwhile is fetched at once, not at the next look of the store.
  readonly #connection = (): void => {
    if (navigator.onLine) {
      for (const { session } of this.#followed.values()) {
        session.connectionRestored();
        void session.reload();
      }
      this.refresh();
    }
    this.#host.requestUpdate();
  };

  readonly #shown = (): void => {
    if (this.#host.ownerDocument.visibilityState === 'visible') this.refresh();
  };
}

/** Whether something the host gave is an open case. */
export function isSession(given: unknown): given is CaseSession {
  const { view, subscribe } = (given ?? {}) as Partial<CaseSession>;
  return typeof view === 'object' && typeof subscribe === 'function';
}
