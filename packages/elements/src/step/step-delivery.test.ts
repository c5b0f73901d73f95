import type { CaseSession, SendOutcome } from '@maatwerk/core/case/case-view';
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { BeforeEvent } from '../before-event/before-event.js';
import { StepDelivery } from './step-delivery.js';

class DeliveryDesk extends LitElement {
  told = 0;
  readonly delivery = new StepDelivery(this, () => (this.told += 1));
}
customElements.define('delivery-desk', DeliveryDesk);

/** A case that takes everything and remembers what was sent to it. */
function caseOf(id: string, actor: string): CaseSession & { readonly sent: object[] } {
  const sent: object[] = [];
  const send = (command: object): Promise<SendOutcome> => {
    sent.push(command);
    return Promise.resolve({ accepted: true, seq: sent.length });
  };
  return { view: { id, actor: { id: actor } }, send, sent } as unknown as CaseSession & { sent: object[] };
}

interface VirtualTime {
  /** Lets time pass, and what would happen within it happen. */
  readonly pass: (ms: number) => Promise<void>;
}

async function inVirtualTime(run: (time: VirtualTime) => Promise<void>): Promise<void> {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  let [now, last] = [0, 0];
  let timers: { readonly id: number; readonly at: number; readonly callback: () => void }[] = [];
  globalThis.setTimeout = ((callback: () => void, wait = 0) => {
    last += 1;
    timers.push({ id: last, at: now + wait, callback });
    return last;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((id: number) => {
    timers = timers.filter((timer) => timer.id !== id);
  }) as typeof clearTimeout;
  const pass = async (ms: number): Promise<void> => {
    now += ms;
    const due = timers.filter(({ at }) => at <= now);
    timers = timers.filter(({ at }) => at > now);
    for (const { callback } of due) callback();
    await new Promise((resolve) => set(resolve, 0));
  };
  try {
    await run({ pass });
  } finally {
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  }
}

async function desk(hears: (event: BeforeEvent<object>) => void): Promise<DeliveryDesk> {
  const element = await fixture<DeliveryDesk>(html`<delivery-desk></delivery-desk>`);
  element.addEventListener('maatwerk-before-step', (event) => hears(event as BeforeEvent<object>));
  return element;
}

describe('the delivery of a step', () => {
  it('waits for a veto that takes two seconds, says so after one, and leaves the case alone', async () => {
    const session = caseOf('slow', 'ann');
    const element = await desk((event) =>
      event.waitUntil(
        new Promise((_, refuse) => setTimeout(() => refuse(new Error('Het budget is deze maand op.')), 2_000)),
      ),
    );

    await inVirtualTime(async ({ pass }) => {
      const delivery = element.delivery.deliver(session, { type: 'draft.start' });
      await pass(900);
      expect([element.told, element.delivery.slow]).to.deep.equal([0, null]);
      await pass(200);
      expect([element.told, element.delivery.slow]).to.deep.equal([1, 'draft.start']);
      await pass(1_000);
      expect(await delivery).to.deep.equal({ kind: 'held', allowed: false, reason: 'Het budget is deze maand op.' });
    });

    expect(element.delivery.slow).to.equal(null);
    expect(session.sent).to.deep.equal([]);
  });

  it('gives up on a host that never answers, and takes the next step as if nothing had been', async () => {
    const session = caseOf('silent', 'ann');
    const answers: Promise<unknown>[] = [new Promise(() => undefined), Promise.resolve()];
    const element = await desk((event) => event.waitUntil(answers.shift()!));

    await inVirtualTime(async ({ pass }) => {
      const first = element.delivery.deliver(session, { type: 'draft.start' });
      await pass(10_000);
      expect(await first).to.deep.equal({ kind: 'held', allowed: false, code: 'host-silent' });
    });
    expect(session.sent).to.deep.equal([]);

    const second = await element.delivery.deliver(session, { type: 'draft.start' });
    expect(second.kind).to.equal('sent');
  });

  it('sends once, however often it is pressed, and from however many elements', async () => {
    const session = caseOf('twice', 'ann');
    let answer = (): void => undefined;
    const hears = (event: BeforeEvent<object>): void =>
      event.waitUntil(new Promise<void>((resolve) => (answer = resolve)));
    const [one, other] = [await desk(hears), await desk(hears)];

    const first = one.delivery.deliver(session, { type: 'stage.advance' });
    const others = await Promise.all([
      one.delivery.deliver(session, { type: 'stage.advance' }),
      other.delivery.deliver(session, { type: 'stage.advance' }),
      one.delivery.deliver(session, { type: 'case.close' }),
    ]);
    answer();

    expect((await first).kind).to.equal('sent');
    expect(others.map(({ kind }) => kind)).to.deep.equal(['again', 'busy', 'busy']);
    expect(session.sent).to.deep.equal([{ type: 'stage.advance' }]);
  });

  it('sends once from an element that is moved, and nothing from one that is gone', async () => {
    const session = caseOf('moved', 'ann');
    let answer = (): void => undefined;
    const element = await desk((event) => event.waitUntil(new Promise<void>((resolve) => (answer = resolve))));
    const place = element.parentElement!;

    const moved = element.delivery.deliver(session, { type: 'stage.advance' });
    place.append(element);
    await new Promise((resolve) => setTimeout(resolve, 1));
    answer();
    expect((await moved).kind).to.equal('sent');

    const gone = element.delivery.deliver(session, { type: 'stage.advance' });
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 1));
    place.append(element);
    answer();

    expect(await gone).to.deep.equal({ kind: 'left' });
    expect(session.sent).to.have.length(1);
  });
});
