import type { SaidWords } from '../process/asked-questions.js';
import type { CommandOption } from '../process/possible.js';
import { isEnd, type CaseState, type Process } from '../process/process.js';
import { textOf, type Annex, type Entry } from '../log/log.js';
import { publicValues, type PublicValue } from './value-triangle.js';

/** A corner looked back on: the question of the process about it (`null` when it asks none) and every answer, the oldest first. */
export interface ReflectedCorner {
  readonly value: PublicValue;
  readonly question: { readonly nl: string; readonly en: string } | null;
  readonly answers: readonly SaidWords[];
}

/** The reflection on the three values in a case. */
export interface Reflection {
  /** There is something to look back on, or it is asked now: the plan was decided on, an answer was given, or one may be given. */
  readonly isDue: boolean;
  /** This actor may answer now. */
  readonly mayAnswer: boolean;
  readonly corners: readonly ReflectedCorner[];
}

/** What of a case tells its reflection. */
export interface CaseOfReflection {
  readonly process: Process;
  readonly state: CaseState;
  readonly entries: readonly Entry[];
  readonly annex: Annex | null;
  readonly options: readonly CommandOption[];
}

/** The guiding questions of a process about the three values and what was answered; a question counts for the value whose name is its id. */
export function reflectionOf({ process, state, entries, annex, options }: CaseOfReflection): Reflection {
  const { reflection, stages } = process.definition;
  const corners = publicValues.map((value): ReflectedCorner => {
    const asked = reflection.find(({ id }) => id === value);
    const given = entries.filter(({ type, data }) => type === 'reflection.answer' && data['question'] === value);
    const answers = given.map(({ by, at, seq }) => ({ by, at, words: textOf(annex, seq, 'text') }));
    return { value, question: asked?.title ?? null, answers };
  });
  const option = options.find(({ type }) => type === 'reflection.answer');
  const mayAnswer = option?.forActor === true && option.refusals.length === 0;
  const isSealed = stages.find(({ id }) => id === state.stage)?.sealed === true;
  const wasDecided = isSealed || (state.record.approval !== null && isEnd(process, state.stage));
  return { isDue: wasDecided || mayAnswer || corners.some(({ answers }) => answers.length > 0), mayAnswer, corners };
}
