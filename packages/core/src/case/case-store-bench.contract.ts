import { expect } from 'chai';
import { contractProcess, openingCommit } from './case-commit.contract.js';
import { openRecord, type OpenedCase } from './case-record.js';
import type { CaseStore, Commit, CommitResult, StoredCase } from './case.ports.js';

/** What the contract needs of the store under test. */
export interface CaseStoreBench {
  /** A store without cases that knows `contractProcess` and lets `contractActor` in. */
  create(): Promise<CaseStore>;
  /** Another store on the same cases, as another page or person has one; the same one unless given. */
  readonly again?: (store: CaseStore) => Promise<CaseStore>;
  /** Changes a stored case past the store, as somebody with the developer tools can. Without it damage is not tested. */
  readonly tamper?: (store: CaseStore, id: string, change: (stored: StoredCase) => StoredCase) => Promise<void>;
  /** Decides again and writes entries of its own, so that its lines differ from those committed. */
  readonly guarded?: boolean;
  /** Every call is costly: ten races and forty interleaved edits instead of a hundred and two hundred. */
  readonly costly?: boolean;
}

/** What the tests of the contract do with the stores of the test that runs. */
export interface StoreHands {
  readonly store: CaseStore;
  readonly other: CaseStore;
  kept: (id: string) => Promise<StoredCase>;
  opened: (id: string) => Promise<OpenedCase>;
  /** Opens a case with this perspective. */
  openCase: (id: string, text?: string) => Promise<StoredCase>;
  /** Commits what must be refused, and sees that nothing of it was kept. */
  expectRefused: (id: string, commit: Commit) => Promise<CommitResult>;
}

/** Hands on fresh stores before each test. */
export function handsOf(bench: CaseStoreBench): StoreHands {
  let store: CaseStore;
  let other: CaseStore;
  beforeEach(async () => {
    store = await bench.create();
    other = (await bench.again?.(store)) ?? store;
  });

  const kept = async (id: string): Promise<StoredCase> => (await store.load(id)) ?? expect.fail('no such case');
  const opened = async (id: string): Promise<OpenedCase> => {
    const opening = openRecord(await kept(id), [contractProcess]);
    return opening.ok ? opening.opened : expect.fail(opening.problem.code);
  };
  const openCase = async (id: string, text = 'rust'): Promise<StoredCase> => {
    expect(await store.commit(id, openingCommit(text)(id))).to.include({ ok: true });
    return kept(id);
  };
  const expectRefused = async (id: string, commit: Commit): Promise<CommitResult> => {
    const before = await store.load(id);

    const result = await store.commit(id, commit);

    expect(result.ok).to.equal(false);
    expect(await store.load(id)).to.deep.equal(before);
    return result;
  };

  return {
    get store() {
      return store;
    },
    get other() {
      return other;
    },
    kept,
    opened,
    openCase,
    expectRefused,
  };
}
