import type { Instant } from '../calendar/calendar.js';
import type { OpenFinding } from '../privacy/confirmations.js';
import type { Annex, Entry } from '../log/log.js';
import type { Actor } from '../process/actor.js';
import type { Facts } from '../process/facts.js';
import type { CommandOption, Needs } from '../process/possible.js';
import type { CaseState, Process } from '../process/process.js';
import type { Refusal } from '../process/refusal.js';
import type { Standing } from '../process/standing.js';
import type { Access } from './case-access.js';
import type { CaseDocument, SectionName } from './case-document.js';
import type { Presence } from './case-presence.js';
import type { CaseStore, FieldEdit } from './case.ports.js';
import type { RecordProblem } from './case-record.js';

/** How saving goes: a code for a sentence. `at` is when the last save ended, `kind` where it is kept. */
export interface SavingView {
  readonly status: 'saved' | 'unsaved' | 'saving' | 'offline' | 'full' | 'refused' | 'damaged' | 'untouched';
  readonly at: Instant | null;
  readonly kind: CaseStore['kind'];
  /** Typed words are kept on this device before they are saved. */
  readonly drafts: boolean;
}

/** Words that a closed page left behind and that are back in their fields. */
export interface RestoredView {
  readonly at: Instant;
  readonly paths: readonly string[];
}

/** Fields that the last undo or redo left as they are, because somebody changed them meanwhile. */
export interface SkippedView {
  readonly paths: readonly string[];
}

/** Why a case cannot be shown: the store's problem, or what is wrong with the record. */
export type CaseProblem =
  RecordProblem | { readonly code: 'storage-unavailable' | 'storage-blocked' | 'storage-unreadable' | 'storage-full' };

/**
 * What a page draws of a case. Frozen; every change gives a new one. `loading`: nothing known yet. `absent`: no such
 * case, it can be opened. `problem`: unreadable, and left as it is. `ready`: all members say what they say.
 */
export interface CaseView {
  readonly id: string;
  readonly phase: 'loading' | 'absent' | 'problem' | 'ready';
  readonly problem: CaseProblem | null;
  readonly process: Process;
  readonly actor: Actor | null;
  readonly access: Access;
  /** The document with unsaved edits on top; empty once erased. */
  readonly document: CaseDocument;
  readonly state: CaseState;
  readonly entries: readonly Entry[];
  readonly annex: Annex | null;
  readonly erasedAt: Instant | null;
  readonly saving: SavingView;
  readonly restored: RestoredView | null;
  /** What the last undo or redo left alone; `null` when it did all, or something was typed since. */
  readonly skipped: SkippedView | null;
  /** Something newer stands in the store and could not be loaded; `reload` tries again. */
  readonly newerElsewhere: boolean;
  /** Who types in this case on other pages, and in which field. */
  readonly typing: readonly Presence[];
  /** Words that were typed but may not be saved now, such as when the table decided meanwhile; they wait in the drafts. */
  readonly held: readonly FieldEdit[];
  /** The path whose change undo or redo would take back or bring back; `null` when there is none. */
  readonly undoable: string | null;
  readonly redoable: string | null;
  readonly facts: Facts;
  readonly findings: readonly OpenFinding[];
  readonly standing: Standing;
  readonly needs: Needs;
  readonly options: readonly CommandOption[];
}

/** What became of a command that was sent: taken, refused with reasons, or not delivered. */
export type SendOutcome =
  | { readonly accepted: true; readonly seq: number }
  | {
      readonly accepted: false;
      readonly refusals: readonly Refusal[];
      readonly failure?: 'offline' | 'full' | 'damaged' | 'moved' | 'not-ready';
    };

/**
 * One open case above the elements: it loads, keeps every keystroke, saves, merges and sends commands. Elements only
 * subscribe, so that moving one in the page never does anything twice. Made by `createCaseSession`.
 */
export interface CaseSession {
  readonly view: CaseView;
  /** The moment it is by the clock of this case. */
  now(): Instant;
  /** Calls back after every change of the view; returns the way to stop. */
  subscribe(changed: () => void): () => void;
  /** Takes a new value of a whole section: kept as a draft before this returns, saved soon after. */
  edit<Name extends SectionName>(section: Name, value: CaseDocument[Name]): void;
  /** Settles a conflict: this value stays, the other versions go. */
  settle(path: string, value: unknown): void;
  /**
   * Notes that words were just taken out of the text at a path. Ten minutes later, or at the next step of the process, they
   * also go from undo, drafts, kept versions and conflicts, unless they were brought back.
   */
  takeAway(path: string, match: string): void;
  undo(): void;
  redo(): void;
  /** Decides and commits a command together with all unsaved edits. */
  send(command: object): Promise<SendOutcome>;
  /** What a command would be refused with now, by every condition. */
  check(command: object): readonly Refusal[];
  /** Possible names and numbers in words that stand in no plan yet, such as a question that is being typed. */
  findingsIn(texts: Iterable<{ path: string; text: string }>): readonly OpenFinding[];
  /** The half-filled form of a command, as a closed page left it. */
  formDraft(command: string): Readonly<Record<string, unknown>> | null;
  /** Keeps the half-filled form of a command; `null` forgets it. */
  keepForm(command: string, fields: Readonly<Record<string, unknown>> | null): void;
  /** Saves now what is unsaved; resolves when it stands or cannot. */
  save(): Promise<void>;
  /** Loads again: after a problem, or when the host knows of a change. */
  reload(): Promise<void>;
  /** The store says the connection is back. */
  connectionRestored(): void;
  /** Erases all texts of the case: store, drafts, undo and memory. The log stays. */
  erase(): Promise<void>;
  /** The whole stored record as JSON, also of a case that does not open. */
  exportRecord(): Promise<string>;
  /** Stops saving and listening. Unsaved words stay in the drafts. */
  stop(): void;
}
