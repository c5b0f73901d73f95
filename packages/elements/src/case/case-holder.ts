import { ContextConsumer, ContextProvider } from '@lit/context';
import type { Instant } from '@maatwerk/core/calendar';
import type { CaseListing, CaseStore, DraftPort } from '@maatwerk/core/case/case.ports';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { Process } from '@maatwerk/core/process';
import type { Actor } from '@maatwerk/core/process/actor';
import type { LitElement, PropertyValues, ReactiveController } from 'lit';
import { warnDeveloper } from '../developer-warning/developer-warning.js';
import { PageReturn } from '../page-return/page-return.js';
import { draftContext } from '../draft/draft-context.js';
import { readActor } from './actor-converter.js';
import { caseContext } from './case-context.js';
import { holdSession, type HeldSession } from './case-sessions.js';
import { caseSurroundings } from './case-surroundings.js';
import { readGivenProcess, type GivenProcess } from './given-process.js';

/** An element that is told which case to hold, for whom, and where it is kept. */
export interface CaseHolderHost extends LitElement {
  readonly caseId: string | undefined;
  readonly actor: Actor | null;
  readonly store: CaseStore | undefined;
  readonly drafts: DraftPort | null | undefined;
  readonly process: unknown;
  readonly clock: (() => Instant) | undefined;
  readonly knownNames: readonly string[] | undefined;
}

const telling = ['caseId', 'actor', 'store', 'drafts', 'process', 'knownNames', 'clock'] as const;

/**
 * Holds the session of one case for its host and gives it to the parts around: taken anew when the host is told of
 * another case, person or store, let go when it leaves the page. Without a case it lists those of the store.
 */
export class CaseHolder implements ReactiveController {
  readonly #host: CaseHolderHost;
  readonly #provider: ContextProvider<typeof caseContext, CaseHolderHost>;
  readonly #sharedDrafts: ContextConsumer<typeof draftContext, CaseHolderHost>;
  #held: HeldSession | null = null;
  #process: GivenProcess = null;
  /** The cases of the store, where the host names none; `null` while they are not known. */
  listings: readonly CaseListing[] | null = null;
  /** The person whose case this was has signed out; a next one has not signed in yet. */
  signedOut = false;

  constructor(host: CaseHolderHost) {
    this.#host = host;
    this.#provider = new ContextProvider(host, { context: caseContext, initialValue: null });
    this.#sharedDrafts = new ContextConsumer(host, { context: draftContext, subscribe: true });
    new PageReturn(host, () => {
      this.#held?.renew();
      this.#takeSoon();
    });
    host.addController(this);
  }

  /** The open case; `null` while there is none. */
  get session(): CaseSession | null {
    return this.#held?.session ?? null;
  }

  /** Where cases are kept: the host's own store, else that of the composition. */
  get store(): CaseStore | undefined {
    return this.#host.store ?? caseSurroundings()?.store;
  }

  /** The processes known here, that of new cases first. */
  get processes(): readonly Process[] {
    const known = caseSurroundings()?.processes ?? [];
    return this.#process?.ok ? [this.#process.process, ...known] : known;
  }

  /** Where the process that was given is wrong; `null` when it can be used. */
  get wrongIn(): string | null {
    return this.#process?.ok === false ? this.#process.place : null;
  }

  /** The moment by the host's clock, or that of the device. */
  now(): Instant {
    return this.#host.clock?.() ?? new Date().toISOString();
  }

  /** Takes another session when a property that tells which one has changed; call it before drawing. */
  follow(changed: PropertyValues): void {
    if (changed.has('process')) this.#readProcess();
    if (telling.some((name) => changed.has(name))) this.#take();
  }

  hostConnected(): void {
    addEventListener('online', this.#connectionRestored);
    addEventListener('pagehide', this.#pageHidden);
    this.#takeSoon();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#connectionRestored);
    removeEventListener('pagehide', this.#pageHidden);
    this.#letGo();
  }

  #takeSoon(): void {
    this.#host.requestUpdate('caseId');
  }

  #take(): void {
    this.#letGo();
    this.signedOut = false;
    const { isConnected, caseId, knownNames } = this.#host;
    const { store, processes } = this;
    const [first, ...others] = processes;
    if (isConnected && !store) this.#warnNoStore();
    if (!isConnected || !store || !first || this.wrongIn !== null) return;
    if (caseId === undefined || caseId === '') {
      void this.#list(store);
      return;
    }
    const drafts = this.#drafts();
    const actor = readActor(this.#host.actor);
    this.#held = holdSession(
      {
        id: caseId,
        store,
        processes: [first, ...others],
        actor,
        clock: () => this.now(),
        ...(drafts ? { drafts } : {}),
        ...(knownNames ? { knownNames } : {}),
      },
      () => this.#ended(),
    );
    this.#provider.setValue(this.#held.session);
  }

  #ended(): void {
    this.#letGo();
    this.signedOut = true;
    this.#host.requestUpdate();
  }

  #letGo(): void {
    this.#held?.release();
    this.#held = null;
    this.#provider.setValue(null);
  }

  #drafts(): DraftPort | null | undefined {
    const { drafts } = this.#host;
    return drafts === undefined ? (this.#sharedDrafts.value ?? caseSurroundings()?.drafts) : drafts;
  }

  async #list(store: CaseStore): Promise<void> {
    this.listings = await store.list().catch(() => []);
    this.#host.requestUpdate();
  }

  #readProcess(): void {
    this.#process = readGivenProcess(this.#host.process);
    if (this.#process?.ok !== false) return;
    warnDeveloper({
      problem: `<${this.#host.localName}> was given a process it cannot use. ${this.#process.message}`,
      remedy: 'Mend the definition, or leave the property out.',
      address: 'process',
    });
  }

  #warnNoStore(): void {
    warnDeveloper({
      problem: `<${this.#host.localName}> has no store.`,
      remedy: 'Set .store, or load @maatwerk/kit, which keeps cases on the device.',
      address: 'no-store',
    });
  }

  readonly #connectionRestored = (): void => this.session?.connectionRestored();
  readonly #pageHidden = ({ persisted }: PageTransitionEvent): void => {
    // A page that is put aside would save once it is back, under words that the pages after it have kept since.
    if (!persisted || !this.session?.view.saving.drafts) void this.session?.save();
  };
}
