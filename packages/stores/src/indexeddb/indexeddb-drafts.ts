import type { Draft, DraftKey, DraftPort } from '@maatwerk/core/case/case.ports';
import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import { connectTo, isClosed, storeProblem, type CaseDatabase, type Opened } from './database.js';
import { tellOpenPages } from './open-pages.js';
import { carryUnfinishedDrafts, type KeyedDraft } from './unfinished-drafts.js';

/** Where unsaved words are kept on this device, and for how long. */
export interface IndexedDbDraftsOptions {
  readonly databaseName?: string;
  /** Days after which unsaved words are deleted; 30 unless set. */
  readonly keepDays?: number;
  /** Milliseconds since 1970, as `Date.now`. */
  readonly now?: () => number;
}

type DraftsStore = IDBPObjectStore<CaseDatabase, ['drafts'], 'drafts', 'readwrite'>;

const millisecondsPerDay = 86_400_000;

/** Unsaved words on this device, by subject and case. They outlive the page and are forgotten at sign-out. */
export function createIndexedDbDrafts({
  databaseName = 'maatwerk',
  keepDays = 30,
  now = Date.now,
}: IndexedDbDraftsOptions = {}): DraftPort {
  const connection = connectTo(databaseName, { keepOpen: true });
  const unfinished = carryUnfinishedDrafts(databaseName);
  const isExpired = ({ at }: Draft): boolean => Date.parse(at) < now() - keepDays * millisecondsPerDay;

  function change(work: (drafts: DraftsStore) => Promise<unknown>): Promise<void> {
    const { current } = connection;
    try {
      if (current) return changeNow(current, work).catch(rethrow);
    } catch (error) {
      if (!isClosed(error)) return Promise.reject(storeProblem(error));
    }
    return connection.run((database) => changeNow(database, work));
  }

  let left: readonly KeyedDraft[] | null = null;
  const ready = connection.run(async (...opened) => {
    const [database] = opened;
    // Not before: asking for the storage of the tab makes a page wait that has yet to draw. It is given once, and this
    // may run once more.
    left ??= unfinished.take();
    if (left.length > 0) {
      const finishing = finish(opened, left);
      await Promise.all(left.map(([key, draft]) => unfinished.follow(key, draft, finishing)));
    }
    // Hardly ever is there one; a transaction that could delete would keep the words of other tabs waiting.
    if ((await readAll(database)).some(([, draft]) => isExpired(draft)))
      await deleteWhere(opened, (_key, draft) => isExpired(draft));
  });
  // Whoever awaits it hears of it; nobody awaiting it is no error of the page.
  ready.catch(() => undefined);

  return {
    ready,
    pages: tellOpenPages(databaseName),
    read: (subject, caseId) =>
      connection.run(async (database) => {
        const found = await readAll(database, within(subject, caseId));
        return new Map(found.filter(([, draft]) => !isExpired(draft)).map(([[, , part], draft]) => [part, draft]));
      }),
    write: (key, draft) =>
      unfinished.follow(
        keyOf(key),
        draft,
        change((drafts) => drafts.put(draft, keyOf(key))),
      ),
    remove(key) {
      unfinished.drop(
        ([subject, caseId, part]) => subject === key.subject && caseId === key.caseId && part === key.part,
      );
      return change((drafts) => drafts.delete(keyOf(key)));
    },
    forget(subject) {
      unfinished.drop(([whose]) => whose === subject);
      return change((drafts) => drafts.delete(within(subject)));
    },
    forgetCase(caseId) {
      unfinished.drop(([, id]) => id === caseId);
      return connection.run((...opened) => deleteWhere(opened, ([, id]) => id === caseId));
    },
  };
}

// A page that is reloaded right after a keystroke runs no further task of ours. So the transaction is begun, written and
// committed in the task of the keystroke itself: the browser then finishes it without the page.
function changeNow(
  database: IDBPDatabase<CaseDatabase>,
  work: (drafts: DraftsStore) => Promise<unknown>,
): Promise<void> {
  const tx = database.transaction('drafts', 'readwrite', { durability: 'relaxed' });
  const done = Promise.all([work(tx.store), tx.done]).then(() => undefined);
  tx.commit();
  return done;
}

// What another page has written since is later.
async function finish([database, endWhenLeft]: Opened, left: readonly KeyedDraft[]): Promise<void> {
  const { store, done } = endWhenLeft(database.transaction('drafts', 'readwrite'));
  const finished = left.map(async ([key, draft]) => {
    const there = await store.get([...key]);
    if (!there || there.at < draft.at) await store.put(draft, [...key]);
  });
  await Promise.all([...finished, done]);
}

// Committed at once: while a busy page has yet to hear the answer, the transaction would hold up what other tabs write, and
// what waits is dropped when such a tab is closed.
async function readAll(
  database: IDBPDatabase<CaseDatabase>,
  range?: IDBKeyRange,
): Promise<readonly [CaseDatabase['drafts']['key'], Draft][]> {
  const tx = database.transaction('drafts');
  const reading = Promise.all([tx.store.getAllKeys(range), tx.store.getAll(range), tx.done]);
  tx.commit();
  const [keys, drafts] = await reading;
  return keys.flatMap((key, index): [CaseDatabase['drafts']['key'], Draft][] =>
    drafts[index] ? [[key, drafts[index]]] : [],
  );
}

async function deleteWhere(
  [database, endWhenLeft]: Opened,
  matches: (key: CaseDatabase['drafts']['key'], draft: Draft) => boolean,
): Promise<void> {
  const tx = endWhenLeft(database.transaction('drafts', 'readwrite'));
  const [keys, drafts] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  const matching = keys.filter((key, index) => drafts[index] && matches(key, drafts[index]));
  await Promise.all([...matching.map((key) => tx.store.delete(key)), tx.done]);
}

function within(...keys: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound([...keys], [...keys, []]);
}

function keyOf({ subject, caseId, part }: DraftKey): CaseDatabase['drafts']['key'] {
  return [subject, caseId, part];
}

function rethrow(error: unknown): never {
  throw storeProblem(error);
}
