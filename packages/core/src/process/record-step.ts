import type { Day, Instant } from '../calendar/calendar.js';
import type { Actor } from './actor.js';
import type { CaseLogRecord, Present, Question, ScoreMoment, Vote } from './case-log-record.js';
import { hasText } from './command-shape.js';
import type { Command, CommandType } from './commands.js';
import { trackRecorders } from './record-track-step.js';
import { ownItem } from './rule.js';

/** A step as the record sees it: the command's fields, who, when, and the hash of the decided sections at that moment. */
export interface RecordedStep {
  readonly command: Command;
  readonly actor: Actor;
  readonly at: Instant;
  readonly sections: string | null;
  /** The role of the case worker in this process. */
  readonly workerRole?: string | undefined;
}

type Recorder = (record: CaseLogRecord, step: RecordedStep, seq: number) => Partial<CaseLogRecord>;

const goingBack: Recorder = (record, step, seq) => ({
  votes: [],
  present: [],
  approval: null,
  review: null,
  table: null,
  returns: record.returns + 1,
  lastReturn: { at: step.at, seq, type: step.command.type },
});
const ending: Recorder = (_record, step) => ({ endedAt: step.at });

/** What each accepted command leaves in the record; a command that only changes the stage is absent. */
const recorders: Partial<Record<CommandType, Recorder>> = {
  ...trackRecorders,
  'case.open': (_record, { command, at }) => ({
    openedAt: at,
    household: command['household'] as { adults: number; children: number },
    problems: (command['problems'] as readonly unknown[]).length,
  }),
  'lead.assign': (record, { command }) => {
    const lead = command['id'] as string;
    return { lead, everLead: record.everLead.includes(lead) ? record.everLead : [...record.everLead, lead] };
  },
  'consent.give': (_record, { command }, seq) => ({
    consent: { on: command['on'] as Day, seq },
    consentWithdrawn: null,
  }),
  'consent.withdraw': (_record, { command }, seq) => ({
    consent: null,
    consentWithdrawn: { on: command['on'] as Day, seq },
  }),
  'sparring.hold': (_record, { command }) => ({
    sparring: { on: command['on'] as Day, present: command['present'] as readonly Present[] },
  }),
  'question.ask': (record, { command, actor }, seq) => {
    const { id, owner, due, about } = command as unknown as { id: string; owner: string; due: Day; about?: string };
    const place = about === undefined ? {} : { about };
    const question: Question = { id, by: actor.id, owner, due, ...place, askedIn: seq, status: 'open' };
    return { questions: { ...record.questions, [id]: question } };
  },
  'question.answer': (record, step, seq) => settleQuestion(record, step, seq, 'answered'),
  'question.leaveOpen': (record, step, seq) => settleQuestion(record, step, seq, 'leftOpen'),
  'table.schedule': (_record, { command }) => {
    const { on, minutes, startsAt } = command as unknown as { on: Day; minutes: number; startsAt?: string };
    return { table: { on, minutes, ...(startsAt === undefined ? {} : { startsAt }) } };
  },
  'deliberation.open': (_record, { command }) => ({ present: command['present'] as readonly Present[], votes: [] }),
  'vote.cast': (record, { command, actor, at, sections }) => {
    const vote: Vote = {
      by: actor.id,
      role: actor.role,
      vote: command['vote'] as Vote['vote'],
      at,
      sections,
      ...disciplineOf(actor, record),
    };
    return { votes: [...record.votes.filter((earlier) => earlier.by !== actor.id), vote] };
  },
  'deliberation.approve': (record, { actor, at, sections }) => ({
    approval: { at, by: actor.id, sections, votes: record.votes },
  }),
  'deliberation.return': goingBack,
  'stage.return': goingBack,
  'approval.reopen': goingBack,
  'deliberation.reject': ending,
  'help.start': (_record, { command }) => ({ help: { on: command['on'] as Day } }),
  'authority.record': (record, { command }, seq) =>
    command['outcome'] === 'granted'
      ? {
          grantedCents: Math.max(record.grantedCents, command['upToCents'] as number),
          authority: { seq, written: hasText(command['reference']) },
        }
      : {},
  'score.give': (record, { command, at }) => ({
    scores: { ...record.scores, [command['moment'] as ScoreMoment]: { score: command['score'] as number | null, at } },
  }),
  'lessons.record': (_record, { command }, seq) => ({ lessons: { seq, carriedOut: command['carriedOut'] as boolean } }),
  'escalation.raise': (record, { command }, seq) => ({
    escalation: { level: command['level'] as number, seq },
    escalationFile: null,
    escalationSessions: 0,
    highestLevel: Math.max(record.highestLevel, command['level'] as number),
  }),
  'escalation.close': () => ({ escalation: null }),
  'case.refer': ending,
  'case.close': ending,
  'case.stop': ending,
  'case.withdraw': ending,
  'case.loseSight': ending,
  'case.overtake': ending,
  'case.handOver': ending,
};

/** The record after an accepted step. */
export function recordStep(record: CaseLogRecord, step: RecordedStep): CaseLogRecord {
  const seq = record.seq + 1;
  const { actor, at, command, workerRole = 'caseWorker' } = step;
  const acted = ownItem(record.actedAs, actor.role) ?? [];
  const change = recorders[command.type]?.(record, step, seq) ?? {};
  return Object.freeze({
    ...record,
    ...change,
    seq,
    lastAt: at,
    caseWorker: actor.role === workerRole ? actor.id : record.caseWorker,
    actedAs: acted.includes(actor.id) ? record.actedAs : { ...record.actedAs, [actor.role]: [...acted, actor.id] },
  });
}

function settleQuestion(
  record: CaseLogRecord,
  step: RecordedStep,
  seq: number,
  status: Question['status'],
): Partial<CaseLogRecord> {
  const question = ownItem(record.questions, step.command['id']);
  if (!question) return {};
  return { questions: { ...record.questions, [question.id]: { ...question, status, answeredIn: seq } } };
}

function disciplineOf(actor: Actor, record: CaseLogRecord): { discipline?: string } {
  const discipline =
    actor.discipline ??
    record.present.find((person) => person.id === actor.id)?.discipline ??
    record.sparring?.present.find((person) => person.id === actor.id)?.discipline;
  return discipline === undefined ? {} : { discipline };
}
