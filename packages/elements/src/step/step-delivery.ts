import type { CaseSession, SendOutcome } from '@maatwerk/core/case/case-view';
import type { Command, CommandType } from '@maatwerk/core/process/commands';
import type { LitElement, ReactiveController } from 'lit';
import { dispatchBefore, type HostTrouble } from '../before-event/before-event.js';

/**
 * What became of a command that was pressed. `again`: the same press twice, the first is under way. `busy`: something else
 * of this person in this case is. `left`: the element went off the page before the host had answered, and nothing was sent.
 */
export type Delivery =
  | { readonly kind: 'again' | 'busy' | 'left' }
  | { readonly kind: 'held'; readonly reason?: string; readonly code?: HostTrouble }
  | { readonly kind: 'sent'; readonly outcome: SendOutcome };

/** An element from which commands are sent. */
export type DeliveryHost = LitElement;

const patience = 1_000;

// One person does one thing at a time in a case, also through two elements, or one that was made anew meanwhile.
const underWay = new Set<string>();

/** Brings a command to its case once the host of the page let it go, one at a time, and says when that takes long. */
export class StepDelivery implements ReactiveController {
  readonly #host: DeliveryHost;
  readonly #slow: () => void;
  #waiting: CommandType | null = null;
  #isSlow = false;
  #leave: (() => void) | null = null;

  /** `slow` is called once when a command takes longer than a second. */
  constructor(host: DeliveryHost, slow: () => void) {
    this.#host = host;
    this.#slow = slow;
    host.addController(this);
  }

  /** The command that has been under way for a second; `null` when none is. */
  get slow(): CommandType | null {
    return this.#isSlow ? this.#waiting : null;
  }

  hostDisconnected(): void {
    // An element that is moved in the page is back at once.
    setTimeout(() => {
      if (!this.#host.isConnected) this.#leave?.();
    });
  }

  /** Asks the host, then sends; whatever the host does, the command is sent once or not at all. */
  async deliver(session: CaseSession, command: Command): Promise<Delivery> {
    const key = `${session.view.id} ${session.view.actor?.id ?? ''}`;
    if (underWay.has(key)) return { kind: this.#waiting === command.type ? 'again' : 'busy' };
    underWay.add(key);
    this.#waiting = command.type;
    const timer = setTimeout(() => this.#tellSlow(), patience);
    try {
      const answer = await this.#asked(command);
      if (answer === 'left') return { kind: 'left' };
      if (!answer.allowed) return { ...answer, kind: 'held' };
      return { kind: 'sent', outcome: await session.send(command) };
    } finally {
      clearTimeout(timer);
      underWay.delete(key);
      this.#waiting = null;
      this.#isSlow = false;
      this.#host.requestUpdate();
    }
  }

  async #asked(command: Command): Promise<'left' | Awaited<ReturnType<typeof dispatchBefore>>> {
    const left = new Promise<'left'>((resolve) => {
      this.#leave = () => resolve('left');
    });
    const answer = await Promise.race([dispatchBefore(this.#host, 'maatwerk-before-step', { command }), left]);
    this.#leave = null;
    return answer;
  }

  #tellSlow(): void {
    this.#isSlow = true;
    this.#slow();
    this.#host.requestUpdate();
  }
}
