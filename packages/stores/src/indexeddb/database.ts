import { StoreProblem, type Draft } from '@maatwerk/core/case/case.ports';
import type { StoredRecord } from '@maatwerk/core/case/case-record';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { followPage, type EndWhenLeft } from './page-life.js';

/** The stores of the database: records without their log, the lines of the logs, and unsaved words. */
export interface CaseDatabase extends DBSchema {
  cases: { key: string; value: StoredRecord };
  entries: { key: [caseId: string, seq: number]; value: string };
  drafts: { key: [subject: string, caseId: string, part: string]; value: Draft };
}

/** An open database, and what a transaction on it that writes by what it has read is given to. */
export type Opened = readonly [database: IDBPDatabase<CaseDatabase>, endWhenLeft: EndWhenLeft];

/** A connection that is opened when it is needed, given up when another page asks for it, and opened again. */
export interface Connection {
  /**
   * Runs work on the open database, once more on a new connection when this one was just closed, and again when the page
   * is back if it was left in the middle. Rejects with a `StoreProblem`.
   */
  run<Result>(work: (...opened: Opened) => Promise<Result>): Promise<Result>;
  /** The open database, or `null` while there is none. */
  readonly current: IDBPDatabase<CaseDatabase> | null;
}

/** How a connection is kept. */
export interface ConnectionOptions {
  /** Open again at once after it was given up, for who must be able to write without waiting. */
  readonly keepOpen?: boolean;
  /** Milliseconds to wait for another page that holds the database before that is a problem. */
  readonly patience?: number;
}

const version = 1;

/** A connection to the database of this name. Nothing is opened before the first use. */
export function connectTo(
  databaseName: string,
  { keepOpen = false, patience = 10_000 }: ConnectionOptions = {},
): Connection {
  let current: IDBPDatabase<CaseDatabase> | null = null;
  let opening: Promise<IDBPDatabase<CaseDatabase>> | null = null;
  const whileShown = followPage();

  function gone(database: IDBPDatabase<CaseDatabase> | null): void {
    if (current !== database) return;
    current = null;
    if (keepOpen) open().catch(() => undefined);
  }

  function open(): Promise<IDBPDatabase<CaseDatabase>> {
    if (current) return Promise.resolve(current);
    opening ??= openDatabase(databaseName, patience, gone).then(
      (database) => {
        opening = null;
        return (current = database);
      },
      (error: unknown) => {
        opening = null;
        throw storeProblem(error);
      },
    );
    return opening;
  }

  return {
    get current() {
      return current;
    },
    run: (work) =>
      whileShown(async (endWhenLeft) => {
        const database = await open();
        try {
          return await work(database, endWhenLeft);
        } catch (error) {
          if (!isClosed(error)) throw storeProblem(error);
          gone(database);
        }
        return work(await open(), endWhenLeft).catch((error: unknown) => {
          throw storeProblem(error);
        });
      }),
  };
}

/** Whether the connection was closed before work on it began: nothing has happened yet. */
export function isClosed(error: unknown): boolean {
  return nameOf(error) === 'InvalidStateError';
}

/** Whether the device has no room left. */
export function isFull(error: unknown): boolean {
  return nameOf(error) === 'QuotaExceededError' || (error instanceof StoreProblem && error.code === 'storage-full');
}

/** Any failure of the storage as a problem with a code. */
export function storeProblem(error: unknown): StoreProblem {
  if (error instanceof StoreProblem) return error;
  if (isFull(error)) return new StoreProblem('storage-full', { cause: error });
  return new StoreProblem(unreadable.has(nameOf(error)) ? 'storage-unreadable' : 'storage-unavailable', {
    cause: error,
  });
}

// VersionError: a later version of the kit has been here. NotFoundError: the stores are not there.
const unreadable = new Set([
  'UnknownError',
  'DataError',
  'NotReadableError',
  'VersionError',
  'NotFoundError',
  'DataCloneError',
]);

async function openDatabase(
  name: string,
  patience: number,
  gone: (database: IDBPDatabase<CaseDatabase> | null) => void,
): Promise<IDBPDatabase<CaseDatabase>> {
  // Absent in some embedded views; reading it throws in a sandboxed frame.
  if (typeof indexedDB === 'undefined') throw new StoreProblem('storage-unavailable');
  let database: IDBPDatabase<CaseDatabase> | null = null;
  let givenUp = false;
  return new Promise((resolve, reject) => {
    // Not only on `blocked`: behind a deletion that waits for another page, opening waits without that event.
    const timer = setTimeout(() => {
      givenUp = true;
      reject(new StoreProblem('storage-blocked'));
    }, patience);
    openDB<CaseDatabase>(name, version, {
      upgrade(fresh) {
        fresh.createObjectStore('cases');
        fresh.createObjectStore('entries');
        fresh.createObjectStore('drafts');
      },
      blocking() {
        database?.close();
        gone(database);
      },
      terminated() {
        gone(database);
      },
    }).then(
      (opened) => {
        clearTimeout(timer);
        if (givenUp) opened.close();
        else resolve((database = opened));
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(storeProblem(error));
      },
    );
  });
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
