import { expect, fixture, html } from '@open-wc/testing';
import { dispatchBefore, longestSilence, type BeforeEvent } from './before-event.js';

type Step = BeforeEvent<{ command: { type: string; scope: string[] } }>;

const type = 'maatwerk-before-send';
const detail = { command: { type: 'consent.give', scope: ['debts'] } };

async function hostWith(listener: (event: Step) => void): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div><span></span></div>`);
  page.addEventListener(type, (event) => listener(event as Step));
  return page.querySelector('span')!;
}

describe('an event before a step', () => {
  it('allows the step when nobody objects, and when everybody who was waited for agrees', async () => {
    const host = await hostWith((event) => event.waitUntil(Promise.resolve('fine')));

    expect(await dispatchBefore(await fixture(html`<span></span>`), type, detail)).to.deep.equal({ allowed: true });
    expect(await dispatchBefore(host, type, detail)).to.deep.equal({ allowed: true });
  });

  it('holds the step with the words of the host, the first ones', async () => {
    const host = await hostWith((event) => {
      event.refuse('Eerst bellen.');
      event.refuse('Te laat.');
    });

    expect(await dispatchBefore(host, type, detail)).to.deep.equal({ allowed: false, reason: 'Eerst bellen.' });
  });

  it('holds the step without words when it is only cancelled', async () => {
    const host = await hostWith((event) => event.preventDefault());

    expect(await dispatchBefore(host, type, detail)).to.deep.equal({ allowed: false });
  });

  it('holds the step with the message of an answer that fails', async () => {
    const host = await hostWith((event) => event.waitUntil(Promise.reject(new Error('Geen budget.'))));

    expect(await dispatchBefore(host, type, detail)).to.deep.equal({ allowed: false, reason: 'Geen budget.' });
  });

  it('holds the step without the words of a programmer when the code of the host fails, at once or later', async () => {
    const later = await hostWith((event) => event.waitUntil(Promise.reject(new TypeError('Failed to fetch'))));
    const atOnce = await hostWith(() => {
      throw new Error('x is undefined');
    });
    // The test runner counts every error of the page as its own.
    const told: string[] = [];
    const hear = (event: ErrorEvent): void => {
      told.push(event.message);
      event.preventDefault();
    };
    window.addEventListener('error', hear);

    const outcomes = [await dispatchBefore(later, type, detail)];
    const own = window.onerror;
    window.onerror = null;
    outcomes.push(await dispatchBefore(atOnce, type, detail));
    window.onerror = own;
    window.removeEventListener('error', hear);

    expect(outcomes).to.deep.equal(Array(2).fill({ allowed: false, code: 'host-failed' }));
    expect(told.join()).to.include('x is undefined');
  });

  it('holds the step when a listener refuses while it waits', async () => {
    const host = await hostWith((event) => event.waitUntil(Promise.resolve().then(() => event.refuse('Toch niet.'))));

    expect(await dispatchBefore(host, type, detail)).to.deep.equal({ allowed: false, reason: 'Toch niet.' });
  });

  it('holds the step when the host never answers', async () => {
    const host = await hostWith((event) => event.waitUntil(new Promise(() => undefined)));
    const real = globalThis.setTimeout;
    const waits: number[] = [];
    globalThis.setTimeout = ((callback: () => void, wait: number) => {
      waits.push(wait);
      return real(callback, 0);
    }) as unknown as typeof setTimeout;

    const answer = dispatchBefore(host, type, detail);
    globalThis.setTimeout = real;

    expect(await answer).to.deep.equal({ allowed: false, code: 'host-silent' });
    expect(waits).to.deep.equal([longestSilence]);
  });

  it('tells plain frozen data that leads back to nothing', async () => {
    const seen: Step[] = [];
    const host = await hostWith((event) => void seen.push(event));

    await dispatchBefore(host, type, detail);

    expect(seen[0]!.detail).to.deep.equal(detail);
    expect(seen[0]!.detail.command).to.not.equal(detail.command);
    expect(Object.isFrozen(seen[0]!.detail.command.scope)).to.equal(true);
    expect([seen[0]!.bubbles, seen[0]!.composed, seen[0]!.cancelable]).to.deep.equal([true, true, true]);
  });
});
