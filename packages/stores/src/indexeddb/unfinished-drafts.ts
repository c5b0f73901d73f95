import type { Draft } from '@maatwerk/core/case/case.ports';
import type { CaseDatabase } from './database.js';

/** The key of a draft in the database. */
export type StoredDraftKey = CaseDatabase['drafts']['key'];

/** A draft with its key in the database. */
export type KeyedDraft = readonly [StoredDraftKey, Draft];

/** Drafts that were asked to be kept, and of which the database has not said yet that they are. */
export interface UnfinishedDrafts {
  /** Follows a draft until its transaction has ended. */
  follow(key: StoredDraftKey, draft: Draft, writing: Promise<void>): Promise<void>;
  /** Lets go of drafts that nobody wants back. */
  drop(isUnwanted: (key: StoredDraftKey) => boolean): void;
  /** The drafts that the page before this one in the same tab left unfinished; they are given once. */
  take(): readonly KeyedDraft[];
}

// Node has neither page nor tab.
const page: Partial<Pick<Window, 'addEventListener' | 'removeEventListener'>> = globalThis;

/**
 * Carries drafts over the end of a page. A transaction that waits for another one has not begun, and a browser drops it
 * when the page goes (seen in Chromium on a busy machine). So what is unfinished at that moment is put in the storage of
 * the tab, which takes it at once, for the next page to write. It goes with the tab.
 */
export function carryUnfinishedDrafts(databaseName: string): UnfinishedDrafts {
  const name = `maatwerk:${databaseName}:unfinished`;
  const unfinished = new Map<string, KeyedDraft>();

  function read(storage: Storage): KeyedDraft[] {
    return JSON.parse(storage.getItem(name) ?? '[]') as KeyedDraft[];
  }

  const leave = (): void => {
    inStorage((storage) => storage.setItem(name, JSON.stringify([...read(storage), ...unfinished.values()])));
  };

  return {
    follow(key, draft, writing) {
      const id = JSON.stringify(key);
      const kept: KeyedDraft = [key, draft];
      const end = (): void => {
        if (unfinished.get(id) === kept) unfinished.delete(id);
        if (unfinished.size === 0) page.removeEventListener?.('pagehide', leave);
      };
      unfinished.set(id, kept);
      page.addEventListener?.('pagehide', leave);
      writing.then(end, end);
      return writing;
    },
    drop(isUnwanted) {
      for (const [id, [key]] of unfinished) if (isUnwanted(key)) unfinished.delete(id);
    },
    take: () =>
      inStorage((storage) => {
        const left = read(storage);
        storage.removeItem(name);
        return left;
      }) ?? [],
  };
}

// Forbidden in a sandboxed frame, or full: then there is the database alone.
function inStorage<Result>(work: (storage: Storage) => Result): Result | undefined {
  try {
    return work(sessionStorage);
  } catch {
    return undefined;
  }
}
