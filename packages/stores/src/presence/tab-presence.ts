import { readPresence, type PresencePort } from '@maatwerk/core/case/case-presence';
import { createLocalPresence } from './local-presence.js';

/** Who types where, told between the tabs that use a database of this name; within this page alone where the browser has no channel. */
export function createTabPresence(databaseName: string): PresencePort {
  const here = createLocalPresence();
  let channel: BroadcastChannel | null = null;
  let listeners = 0;

  function open(): BroadcastChannel | null {
    if (typeof BroadcastChannel === 'undefined') return null;
    const opened = new BroadcastChannel(`maatwerk:${databaseName}:typing`);
    opened.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const { caseId, presence } = (data ?? {}) as Record<string, unknown>;
      const read = readPresence(presence);
      if (typeof caseId === 'string' && read) here.announce(caseId, read);
    });
    return opened;
  }

  return {
    announce(caseId, presence) {
      here.announce(caseId, presence);
      channel?.postMessage({ caseId, presence });
    },
    subscribe(caseId, heard) {
      channel ??= open();
      listeners += 1;
      const stop = here.subscribe(caseId, heard);
      let listens = true;
      return () => {
        stop();
        if (!listens) return;
        listens = false;
        listeners -= 1;
        if (listeners > 0) return;
        channel?.close();
        channel = null;
      };
    },
  };
}
