import type { OpenPages } from '@maatwerk/core/case/case.ports';

const patience = 1_000;

/** Tells open pages by a lock that each holds: the browser lets go of it when a page ends, however it ends. `undefined` where there are no locks, as on a plain http address. */
export function tellOpenPages(databaseName: string): OpenPages | undefined {
  const locks = (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
  if (!locks) return undefined;
  const own = new Set<string>();
  const nameOf = (page: string): string => `maatwerk:${databaseName}:${page}`;

  // A page that was just reloaded holds its lock a moment longer than it lives.
  async function isHeld(page: string): Promise<boolean> {
    const signal = AbortSignal.timeout(patience);
    try {
      await locks?.request(nameOf(page), { signal }, () => undefined);
      return false;
    } catch {
      return signal.aborted;
    }
  }

  return {
    enter(page) {
      own.add(page);
      let leave = (): void => undefined;
      const left = new Promise<void>((resolve) => (leave = resolve));
      locks.request(nameOf(page), () => left).catch(() => undefined);
      return () => {
        own.delete(page);
        leave();
      };
    },
    async openOf(pages) {
      const others = pages.filter((page) => !own.has(page));
      const held = await Promise.all(others.map(isHeld));
      return new Set(others.filter((_page, index) => held[index]));
    },
  };
}
