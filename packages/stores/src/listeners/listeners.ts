/** Who wants to hear of changes, by case. */
export interface Listeners {
  /** Adds a listener of one case; returns the way to stop. */
  add(id: string, changed: () => void): () => void;
  /** Calls the listeners of a case after the present task. */
  notify(id: string): void;
  /** Nobody listens. */
  readonly empty: boolean;
}

/** Listeners by case. One that is removed before its turn is not called. */
export function createListeners(): Listeners {
  const byCase = new Map<string, Set<() => void>>();
  return {
    add(id, changed) {
      // A function of its own per subscription: the same callback may be added twice.
      const listener = (): void => changed();
      const listeners = byCase.get(id) ?? new Set();
      byCase.set(id, listeners.add(listener));
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && byCase.get(id) === listeners) byCase.delete(id);
      };
    },
    notify(id) {
      for (const listener of byCase.get(id) ?? []) {
        setTimeout(() => {
          if (byCase.get(id)?.has(listener)) listener();
        });
      }
    },
    get empty() {
      return byCase.size === 0;
    },
  };
}
