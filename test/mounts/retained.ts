import type { CDPSession, JSHandle, Page } from 'puppeteer-core';
import type {} from './page/mounts-page.js';

/** What a page still holds after a collection of garbage. */
export interface Held {
  /** Elements by tag, in the page or not; tags of which none is held are left out. */
  readonly elements: Readonly<Record<string, number>>;
  /** Listeners of the window and the document, running statecharts, channels to other tabs, and locks. */
  readonly listeners: number;
  readonly actors: number;
  readonly channels: number;
  readonly locks: number;
}

/** The figures of `Held` that stand beside the elements. */
export const heldBeside = ['listeners', 'actors', 'channels', 'locks'] as const;

/** Counts what a page holds now; the browser collects the garbage before it answers. */
export async function heldBy(page: Page, protocol: CDPSession): Promise<Held> {
  const targets = await ofPrototype(
    page,
    () => EventTarget.prototype,
    (all) => {
      const counts: Record<string, number> = {};
      for (const one of all) {
        // Prototypes of the classes are found too.
        const isInstance = !Object.hasOwn(one, 'constructor');
        if (isInstance && one instanceof HTMLElement && one.localName.includes('-')) {
          counts[one.localName] = (counts[one.localName] ?? 0) + 1;
        }
        if (isInstance && one instanceof BroadcastChannel) counts['channels'] = (counts['channels'] ?? 0) + 1;
      }
      return counts;
    },
  );
  const { channels = 0, ...elements } = targets;
  return {
    elements,
    listeners: (await listenersOf(protocol, 'window')) + (await listenersOf(protocol, 'document')),
    actors: await ofPrototype(
      page,
      () => window.mounts.actorClass.prototype,
      (all) => all.filter((one) => !Object.hasOwn(one, 'constructor')).length,
    ),
    channels,
    locks: await page.evaluate(() => window.mounts.locks()),
  };
}

// Handles are let go of at once: one that stays would keep what it counts.
async function ofPrototype<Result>(
  page: Page,
  prototype: () => object,
  count: (all: readonly object[]) => Result,
): Promise<Result> {
  const asked: JSHandle<object> = await page.evaluateHandle(prototype);
  const found = await page.queryObjects(asked);
  const result = await page.evaluate(count as (all: unknown) => Result, found);
  await Promise.all([asked.dispose(), found.dispose()]);
  return result;
}

async function listenersOf(protocol: CDPSession, target: 'window' | 'document'): Promise<number> {
  const { result } = await protocol.send('Runtime.evaluate', { expression: target, objectGroup: 'listeners' });
  const { listeners } = await protocol.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
  await protocol.send('Runtime.releaseObjectGroup', { objectGroup: 'listeners' });
  return listeners.length;
}
