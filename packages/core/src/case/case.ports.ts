import type { Instant } from '../calendar/calendar.js';
import type { EditSteps } from '../history/edit-steps.js';
import type { Annex, Head } from '../log/log.js';
import type { Refusal } from '../process/refusal.js';
import type { PresencePort } from './case-presence.js';

/** One changed field of a document: its path such as `canvas/perspective`, and the new value; absent removes it. */
export interface FieldEdit {
  readonly path: string;
  readonly value?: unknown;
}

/** A case as a store keeps it. Nothing in it is trusted: `openRecord` verifies all of it. */
export interface StoredCase {
  readonly id: string;
  /** The entries, each as canonical JSON on one line. */
  readonly log: readonly string[];
  /** Where the log ended at the last commit: an entry that is missing at the end shows. */
  readonly head: Head;
  /** The document as canonical JSON; `null` once its texts are erased. */
  readonly document: string | null;
  readonly docVersion: number;
  /** The annex as canonical JSON; `null` once erased. */
  readonly annex: string | null;
  /** When the texts were erased; absent while they stand. */
  readonly erasedAt?: Instant;
  /** `checksumOf` the members above, the entries apart from their head: damage on the device shows. */
  readonly checksum: string;
}

/** What one commit adds: entries, edits of the document and texts of the annex, together or not at all. */
export interface Commit {
  /** The number of entries this commit builds on; 0 for a new case. */
  readonly expectedSeq: number;
  /** The document version this commit builds on; 0 for a new case. */
  readonly expectedDocVersion: number;
  /** The new entries, each as canonical JSON on one line. */
  readonly entries: readonly string[];
  readonly patch: readonly FieldEdit[];
  readonly annex: Partial<Annex> & Pick<Annex, 'texts'>;
  /** Words that somebody took away for good: they go out of every version the annex keeps. */
  readonly purge?: readonly string[];
}

/**
 * What became of a commit. `conflict`: somebody else was first, load again. `damaged`: the stored record does not
 * verify and is left as it is. `full`: no room on the device. `offline`: not reached, try again later.
 * `refused`: the store's own guard said no, with its refusals.
 */
export type CommitResult =
  | { readonly ok: true; readonly seq: number; readonly docVersion: number }
  | { readonly ok: false; readonly reason: 'conflict' | 'damaged' | 'full' | 'offline' }
  | { readonly ok: false; readonly reason: 'refused'; readonly refusals: readonly Refusal[] };

/** A line of a case list. Only what stands in the log and the printed reference: no text of the plan. */
export interface CaseListing {
  readonly id: string;
  readonly reference: string;
  readonly stage: string | null;
  readonly process: { readonly id: string; readonly version: number } | null;
  readonly changedAt: Instant | null;
  /** The record does not verify; open it to see why. */
  readonly damaged: boolean;
}

/**
 * Where cases are kept. Every adapter passes the contract suite `case-store.contract.ts`.
 * Methods reject only when the store cannot be reached or opened, with a `StoreProblem`.
 */
export interface CaseStore {
  /** `device`: kept on this device only. `shared`: kept where others reach it. `memory`: gone with the page. */
  readonly kind: 'device' | 'shared' | 'memory';
  load(id: string): Promise<StoredCase | null>;
  commit(id: string, commit: Commit): Promise<CommitResult>;
  list(): Promise<readonly CaseListing[]>;
  /** Calls back after every change of a case, made here or elsewhere; returns the way to stop. */
  subscribe(id: string, changed: () => void): () => void;
  /** Where pages tell each other who types where; absent where the store cannot. */
  readonly presence?: PresencePort;
  /** Empties document and annex and keeps the log. Idempotent. A damaged record is erased too: erasure is a right. */
  erase(id: string, at: Instant): Promise<void>;
}

/** Why a store cannot be used: a code for the message catalogue. */
export class StoreProblem extends Error {
  readonly code: 'storage-unavailable' | 'storage-blocked' | 'storage-unreadable' | 'storage-full';
  constructor(code: StoreProblem['code'], options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'StoreProblem';
    this.code = code;
  }
}

/** Whose unsaved words, and of what: `part` is a document section, or the command whose form is being filled in. */
export interface DraftKey {
  /** The host's id of who is signed in. */
  readonly subject: string;
  readonly caseId: string;
  readonly part: string;
}

/** An edit that is not saved yet. */
export interface UnsavedEdit extends FieldEdit {
  /** The value the field had when the edit was begun. */
  readonly base?: unknown;
  /** The value that is on its way to the store: finding that one there is no conflict, the answer just never came. */
  readonly sent?: { readonly value?: unknown };
}

/** Words that were typed and not yet saved. */
export interface Draft {
  readonly at: Instant;
  /** Edits of the document, with the value each field had when typing began: what a three-way merge needs. */
  readonly edits: readonly UnsavedEdit[];
  /** Fields of a half-filled form, by name. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Parts whose words stand in this one too: those a closed page left, until they are saved. */
  readonly over?: readonly string[];
  /** The way back and forth through these edits, as `EditSteps`; kept and given back as it is. */
  readonly steps?: EditSteps;
}

/** Which pages are open: what an open page has not saved yet is not left behind. */
export interface OpenPages {
  /** Marks a page as open until the answer is called or the page is gone. */
  enter(page: string): () => void;
  /** Those of these pages that are open elsewhere. */
  openOf(pages: readonly string[]): Promise<ReadonlySet<string>>;
}

/**
 * Where typed words are kept at once, on every input. `write` and `remove` must hand the change to durable storage
 * before they return, so that closing the page in the same task loses nothing; the promise resolves once it is durable.
 */
export interface DraftPort {
  /** Resolves when drafts can be written synchronously; editors stay read-only until then. */
  readonly ready: Promise<void>;
  /** Absent where it cannot be told: then words of an open page come up in another page too. */
  readonly pages?: OpenPages | undefined;
  read(subject: string, caseId: string): Promise<ReadonlyMap<string, Draft>>;
  write(key: DraftKey, draft: Draft): Promise<void>;
  remove(key: DraftKey): Promise<void>;
  /** Forgets all drafts of one subject: for sign-out on a shared device. */
  forget(subject: string): Promise<void>;
  /** Forgets all drafts of one case, whoever typed them: for erasure. */
  forgetCase(caseId: string): Promise<void>;
}
