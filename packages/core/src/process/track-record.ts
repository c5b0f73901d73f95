import type { Day } from '../calendar/calendar.js';

/** Things of one kind by the id they were given; numbers named `…In` are those of entries. */
export type ById<Item> = Readonly<Record<string, Item>>;

/** Help that came before the decision; it is evaluated afterwards. */
export interface UrgentHelp {
  readonly on: Day;
  readonly startedIn: number;
  readonly evaluatedIn: number | null;
}

/** Help now, while who pays is settled later. */
export interface Bridging {
  readonly id: string;
  readonly on: Day;
  readonly startedIn: number;
  readonly settledIn: number | null;
}

/** Another body's intervention that is suspended up to a day. */
export interface TimeOut {
  readonly id: string;
  readonly on: Day;
  readonly until: Day;
  readonly startedIn: number;
  readonly endedIn: number | null;
}

/** A part of the solution that ends on a day unless it is extended. */
export interface TimeLimitedPart {
  readonly id: string;
  readonly on: Day;
  readonly endsOn: Day;
  readonly begunIn: number;
  readonly extensions: number;
  readonly status: 'running' | 'woundDown' | 'lapsed';
}

/** A scarce place the household waits for, the day it was last looked at, and the comparison with others who wait. */
export interface AwaitedPlace {
  readonly id: string;
  readonly on: Day;
  readonly awaitedIn: number;
  readonly lookedAt: Day;
  readonly status: 'waiting' | 'obtained' | 'givenUp';
  readonly comparedIn: number | null;
}

/** What another body decided: an informal yes is not yet a formal one. */
export interface OutsideDecision {
  readonly id: string;
  readonly on: Day;
  readonly form: 'informal' | 'formal';
  readonly outcome: 'granted' | 'refused';
  readonly recordedIn: number;
}

/** A dossier elsewhere that this case touches, and the advice that came from there. */
export interface LinkedDossier {
  readonly id: string;
  readonly on: Day;
  readonly linkedIn: number;
  readonly advisedIn: number | null;
}

/** An assessment of the plan, on the decided sections as they were. */
export interface Review {
  readonly by: string;
  readonly outcome: 'positive' | 'negative';
  readonly sections: string | null;
  readonly givenIn: number;
}

/** What the log says of everything beside the main line. */
export interface TrackRecord {
  readonly urgent: UrgentHelp | null;
  readonly bridgings: ById<Bridging>;
  readonly timeOuts: ById<TimeOut>;
  readonly parts: ById<TimeLimitedPart>;
  readonly places: ById<AwaitedPlace>;
  readonly outside: ById<OutsideDecision>;
  readonly dossiers: ById<LinkedDossier>;
  /** The one recognised coordinator. */
  readonly coordinator: string | null;
  /** The entry that gave the running escalation its file. */
  readonly escalationFile: number | null;
  readonly escalationSessions: number;
  /** What other cases have already taken, by `source/year`, in cents. */
  readonly committedCents: Readonly<Record<string, number>>;
  /** The entry that answered each question of the reflection. */
  readonly reflection: Readonly<Record<string, number>>;
  readonly interventions: readonly string[];
  readonly review: Review | null;
  /** A higher body granted the plan; written when it left a reference. */
  readonly authority: { readonly seq: number; readonly written: boolean } | null;
  readonly lane: 'fast' | 'broad' | null;
  /** The entry by which the case came from elsewhere as a copy. */
  readonly importedIn: number | null;
}

/** The tracks of a case in which nothing happened beside the main line. */
export const emptyTracks: TrackRecord = Object.freeze<TrackRecord>({
  urgent: null,
  bridgings: {},
  timeOuts: {},
  parts: {},
  places: {},
  outside: {},
  dossiers: {},
  coordinator: null,
  escalationFile: null,
  escalationSessions: 0,
  committedCents: {},
  reflection: {},
  interventions: [],
  review: null,
  authority: null,
  lane: null,
  importedIn: null,
});
