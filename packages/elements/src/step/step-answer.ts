import type { CaseView, SendOutcome } from '@maatwerk/core/case/case-view';
import type { Process } from '@maatwerk/core/process';
import type { Command, CommandType } from '@maatwerk/core/process/commands';
import type { Refusal } from '@maatwerk/core/process/refusal';
import type { nothing, TemplateResult } from 'lit';
import { errorSummary, type SummaryItem } from '../error-summary/error-summary.js';
import { firstSentence } from '../messages/first-sentence.js';
import type { Translate } from '../messages/message-catalogue.js';
import { refusalSentence } from '../messages/refusal-sentence.js';
import type { Delivery } from './step-delivery.js';
import { menders } from './step-menders.js';
import { stepLabel, stepTitle } from './step-words.js';

/** Why a command was not taken: refusals of the rules, fields that cannot be read, a veto or a failed delivery. */
export interface StepAnswer {
  readonly type: CommandType;
  readonly refusals: readonly Refusal[];
  /** The sentences of fields that cannot be read, by field. */
  readonly problems: Readonly<Record<string, string>>;
  /** The host's veto, or why the command was not delivered. */
  readonly sentence: string | null;
  /** The command as it was judged by the rules here; absent where a store or a host judged it. */
  readonly judged?: Command;
}

/** What the summary of an answer needs. */
export interface AnswerSummaryOptions {
  readonly t: Translate;
  readonly level: number;
  readonly answer: StepAnswer;
  readonly view: CaseView;
  /** Moves focus into a field of the form. */
  readonly focus: (field: string) => void;
  /** Brings the reader to the place of a refusal; absent: no link. */
  readonly go: ((refusal: Refusal) => void) | undefined;
}

const overtaken = new Set(['wrong-stage', 'case-closed']);

/** The answer to a command that was refused or did not arrive; `check` is what the rules here say of it. */
export function answerOf(
  t: Translate,
  command: Command,
  outcome: Extract<SendOutcome, { accepted: false }>,
  check: (command: Command) => readonly Refusal[],
): StepAnswer {
  const sentence = outcome.failure ? t(`step.failure.${outcome.failure}`) : null;
  const isOurs = outcome.refusals.length > 0 && check(command).length > 0;
  const { type } = command;
  return { type, refusals: outcome.refusals, problems: {}, sentence, ...(isOurs ? { judged: command } : {}) };
}

/** Why a command that was pressed did not go out: the words of the host, or what is the matter there. */
export function heldSentence(t: Translate, delivery: Exclude<Delivery, { kind: 'sent' }>): string {
  if (delivery.kind !== 'held') return t(delivery.kind === 'left' ? 'step.left' : 'step.busy');
  const { reason, code } = delivery;
  if (code === undefined) return reason ?? t('step.vetoed');
  return t(code === 'host-silent' ? 'step.hostSilent' : 'step.hostFailed');
}

/** The sentence beside one field; `null` when nothing is wrong there. */
export function answerAt(t: Translate, answer: StepAnswer, field: string, process: Process): string | null {
  const problem = answer.problems[field];
  if (problem !== undefined) return problem;
  const refusal = answer.refusals.find((one) => one.field === field);
  return refusal ? refusalSentence(t, refusal, { process }) : null;
}

/** The answer as the rules give it now: what was mended elsewhere is gone, figures are those of the case; `null` when that was all. */
export function answerNow(answer: StepAnswer, check: (command: Command) => readonly Refusal[]): StepAnswer | null {
  if (!answer.judged) return answer;
  const asked = new Set(answer.refusals.map(({ code, field }) => `${code} ${field ?? ''}`));
  const refusals = check(answer.judged).filter(({ code, field }) => asked.has(`${code} ${field ?? ''}`));
  return isEmpty({ ...answer, refusals }) ? null : { ...answer, refusals };
}

/** The answer once a field is typed in again; `null` when that was all. */
export function withoutField(answer: StepAnswer, field: string): StepAnswer | null {
  const problems = Object.fromEntries(Object.entries(answer.problems).filter(([name]) => name !== field));
  const refusals = answer.refusals.filter((refusal) => refusal.field !== field);
  return isEmpty({ ...answer, problems, refusals }) ? null : { ...answer, problems, refusals };
}

function isEmpty({ refusals, problems, sentence }: StepAnswer): boolean {
  return refusals.length === 0 && Object.keys(problems).length === 0 && sentence === null;
}

/** Everything a command still needs, each with a link to where it is mended. */
export function answerSummary(options: AnswerSummaryOptions): TemplateResult | typeof nothing {
  const { t, level, answer, focus } = options;
  const items: readonly SummaryItem[] = [
    ...(answer.sentence === null ? [] : [{ text: answer.sentence }]),
    ...Object.entries(answer.problems).map(([field, text]) => ({
      text: `${stepLabel(t, answer.type, field)} ${text}`,
      go: () => focus(field),
    })),
    ...answer.refusals.map((refusal) => refusalItem(refusal, options)),
  ];
  const isUndelivered = answer.sentence !== null && items.length === 1;
  const key = t.has(`step.refused.${answer.type}`) ? `step.refused.${answer.type}` : 'step.refused';
  // What could be pressed a moment ago and no longer exists was overtaken by somebody else.
  if (answer.refusals.some(({ code }) => overtaken.has(code))) {
    return errorSummary({ level, title: t('step.race'), items });
  }
  const title = isUndelivered ? t('step.notTaken', { step: stepTitle(t, answer.type) }) : t(key, { n: items.length });
  return errorSummary({ level, title, items });
}

function refusalItem(refusal: Refusal, options: AnswerSummaryOptions): SummaryItem {
  const { t, view } = options;
  const sentence = refusalSentence(t, refusal, view);
  const { field, place } = refusal;
  const others = field === undefined && place !== undefined ? menders(t, view, place) : '';
  const go = others === '' ? wayTo(refusal, options) : undefined;
  if (!go) return { text: `${sentence} ${others}`.trim() };
  const { first, rest } = firstSentence(sentence);
  return { text: first, detail: rest, go };
}

function wayTo(refusal: Refusal, { focus, go }: AnswerSummaryOptions): (() => void) | undefined {
  const { field, place } = refusal;
  if (field !== undefined) return () => focus(field);
  return go && place !== undefined ? () => go(refusal) : undefined;
}
