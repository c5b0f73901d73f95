import type { DraftPort } from '@maatwerk/core/case/case.ports';

/** Drafts behind a gate: once it is closed no word is written any more, so that a save that ends late brings nothing back. */
export interface DraftGate {
  readonly port: DraftPort;
  close(): void;
}

/** Puts a gate before drafts. */
export function gateOf(drafts: DraftPort): DraftGate {
  let isClosed = false;
  return {
    port: {
      ready: drafts.ready,
      read: (subject, caseId) => drafts.read(subject, caseId),
      write: (key, draft) => (isClosed ? Promise.resolve() : drafts.write(key, draft)),
      remove: (key) => drafts.remove(key),
      forget: (subject) => drafts.forget(subject),
      forgetCase: (caseId) => drafts.forgetCase(caseId),
    },
    close: () => {
      isClosed = true;
    },
  };
}
