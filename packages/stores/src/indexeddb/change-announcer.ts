import { createListeners } from '../listeners/listeners.js';

/** Tells the pages of one browser which case changed. */
export interface ChangeAnnouncer {
  /** Tells this page and the others. Call it once the change is durable. */
  announce(caseId: string): void;
  /** Calls back after a change of a case, made here or on another page; returns the way to stop. */
  listen(caseId: string, changed: () => void): () => void;
}

/** Announcements between the pages that use a database of this name; within this page alone where the browser has no channel. */
export function announceChanges(databaseName: string): ChangeAnnouncer {
  const name = `maatwerk:${databaseName}`;
  const listeners = createListeners();
  let channel: BroadcastChannel | null = null;

  function open(): BroadcastChannel | null {
    if (typeof BroadcastChannel === 'undefined') return null;
    const opened = new BroadcastChannel(name);
    opened.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') listeners.notify(data);
    });
    return opened;
  }

  return {
    announce(caseId) {
      listeners.notify(caseId);
      const speaking = channel ?? open();
      speaking?.postMessage(caseId);
      if (speaking !== channel) speaking?.close();
    },
    listen(caseId, changed) {
      channel ??= open();
      const stop = listeners.add(caseId, changed);
      return () => {
        stop();
        if (!listeners.empty) return;
        channel?.close();
        channel = null;
      };
    },
  };
}
