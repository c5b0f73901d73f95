import type { Draft, DraftKey, DraftPort } from '@maatwerk/core/case/case.ports';

/** Drafts that are gone with the page: for stories and tests. */
export function createMemoryDrafts(): DraftPort {
  const kept = new Map<string, { readonly key: DraftKey; readonly draft: Draft }>();
  const forgetWhere = (matches: (key: DraftKey) => boolean): Promise<void> => {
    for (const [name, { key }] of kept) if (matches(key)) kept.delete(name);
    return Promise.resolve();
  };
  return {
    ready: Promise.resolve(),
    read(subject, caseId) {
      const own = [...kept.values()].filter(({ key }) => key.subject === subject && key.caseId === caseId);
      return Promise.resolve(new Map(own.map(({ key, draft }) => [key.part, draft])));
    },
    write(key, draft) {
      // A copy: what the sender changes afterwards was never handed over.
      kept.set(nameOf(key), { key: { ...key }, draft: structuredClone(draft) });
      return Promise.resolve();
    },
    remove(key) {
      kept.delete(nameOf(key));
      return Promise.resolve();
    },
    forget: (subject) => forgetWhere((key) => key.subject === subject),
    forgetCase: (caseId) => forgetWhere((key) => key.caseId === caseId),
  };
}

function nameOf({ subject, caseId, part }: DraftKey): string {
  return JSON.stringify([subject, caseId, part]);
}
