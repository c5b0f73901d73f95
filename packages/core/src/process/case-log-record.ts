import type { Day, Instant } from '../calendar/calendar.js';
import { emptyTracks, type TrackRecord } from './track-record.js';

/** The moments a household may score its situation: before the plan, as the help starts, or whole months after that. */
export type ScoreMoment = 'baseline' | 'start' | number;

/** A person named as present at a table. */
export interface Present {
  readonly id: string;
  readonly discipline?: string;
}

/** A vote as it was cast, with the hash of the decided sections it was cast on. */
export interface Vote {
  readonly by: string;
  readonly role: string;
  readonly discipline?: string;
  readonly vote: 'for' | 'against' | 'abstain';
  readonly at: Instant;
  readonly sections: string | null;
}

/** A question of a table; its words are in the annex under `askedIn` and `answeredIn`, the numbers of the entries. */
export interface Question {
  readonly id: string;
  readonly by: string;
  readonly owner: string;
  readonly due: Day;
  /** The part of the plan it is about, as a path; absent where it is about the whole. */
  readonly about?: string;
  readonly askedIn: number;
  readonly status: 'open' | 'answered' | 'leftOpen';
  readonly answeredIn?: number;
}

/** A decision of the table: when, on which decided sections, with which votes. */
export interface Approval {
  readonly at: Instant;
  readonly by: string;
  readonly sections: string | null;
  readonly votes: readonly Vote[];
}

/** What the log of a case says, apart from its stage: who, when, which answers and votes. Frozen; made by folding. */
export interface CaseLogRecord extends TrackRecord {
  readonly seq: number;
  readonly lastAt: Instant | null;
  readonly openedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly household: { readonly adults: number; readonly children: number } | null;
  readonly problems: number;
  readonly lead: string | null;
  /** The case worker who acted last. */
  readonly caseWorker: string | null;
  readonly everLead: readonly string[];
  /** Everybody who had a command accepted, by role. */
  readonly actedAs: Readonly<Record<string, readonly string[]>>;
  readonly consent: { readonly on: Day; readonly seq: number } | null;
  readonly consentWithdrawn: { readonly on: Day; readonly seq: number } | null;
  readonly sparring: { readonly on: Day; readonly present: readonly Present[] } | null;
  readonly questions: Readonly<Record<string, Question>>;
  readonly table: { readonly on: Day; readonly minutes: number; readonly startsAt?: string } | null;
  readonly present: readonly Present[];
  /** The last vote of each person since the plan last came to the table, in the order of casting. */
  readonly votes: readonly Vote[];
  readonly approval: Approval | null;
  /** How often the plan came back to be supplemented or was opened again. */
  readonly returns: number;
  readonly lastReturn: { readonly at: Instant; readonly seq: number; readonly type: string } | null;
  readonly help: { readonly on: Day } | null;
  readonly scores: Readonly<Partial<Record<ScoreMoment, { readonly score: number | null; readonly at: Instant }>>>;
  readonly lessons: { readonly seq: number; readonly carriedOut: boolean } | null;
  readonly escalation: { readonly level: number; readonly seq: number } | null;
  readonly highestLevel: number;
  readonly grantedCents: number;
}

/** The record of a case that does not exist yet. */
export const emptyRecord: CaseLogRecord = Object.freeze<CaseLogRecord>({
  ...emptyTracks,
  seq: 0,
  lastAt: null,
  openedAt: null,
  endedAt: null,
  household: null,
  problems: 0,
  lead: null,
  caseWorker: null,
  everLead: [],
  actedAs: {},
  consent: null,
  consentWithdrawn: null,
  sparring: null,
  questions: {},
  table: null,
  present: [],
  votes: [],
  approval: null,
  returns: 0,
  lastReturn: null,
  help: null,
  scores: {},
  lessons: null,
  escalation: null,
  highestLevel: 0,
  grantedCents: 0,
});
