import { largestCaseFile } from '@maatwerk/core/case/case-file';
import type { Arrival, ArrivalProblem } from '@maatwerk/core/case/case-arrival';
import type { Process } from '@maatwerk/core/process';
import { formatInstantDay } from '../format/day-time.js';
import { formatNumber } from '../format/number.js';
import type { Translate } from '../messages/message-catalogue.js';
import { refusalSentence, stageTitle } from '../messages/refusal-sentence.js';

/** Why a file is not taken over: what core found in it, or what stands in the way of reading or keeping it. */
export type FileProblem =
  | ArrivalProblem
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'unreadable' | 'full' | 'offline' };

/** What is wrong, as sentences: one, or one per refusal of the rules. */
export function problemSentences(t: Translate, problem: FileProblem, process: Process | undefined): readonly string[] {
  switch (problem.kind) {
    case 'too-large': {
      const megabytes = (bytes: number): string => formatNumber(Math.round(bytes / 100_000) / 10, t.locale);
      const { bytes } = problem;
      return [t('caseFile.problem.too-large', { size: megabytes(bytes), largest: megabytes(largestCaseFile) })];
    }
    case 'file': {
      const { code, ...params } = problem.reading;
      return [t(`caseFile.problem.${code}`, 'version' in params ? { version: String(params.version) } : {})];
    }
    case 'damaged': {
      const { seq, why } = problem;
      if (seq === null) return [t('caseFile.problem.damaged')];
      return [t(`caseFile.problem.damaged.${why === 'seal-broken' ? 'seal' : 'step'}`, { seq: String(seq) })];
    }
    case 'unknown-process': {
      const { process: name, version } = problem;
      return [t('caseFile.problem.unknown-process', { process: name, version: String(version) })];
    }
    case 'refused': {
      const { refusals } = problem;
      return refusals.length === 0
        ? [t('caseFile.problem.refused')]
        : refusals.map((refusal) => refusalSentence(t, refusal, { process }));
    }
    default:
      return [t(`caseFile.problem.${problem.kind}`)];
  }
}

/** What was found in a file and what will happen, each a sentence. */
export function arrivalSentences(t: Translate, arrival: Arrival): readonly string[] {
  const { steps, lastAt, erasedAt, standing, stage, stageInFile, process } = arrival;
  const title = (id: string | null): string => (id === null ? '' : stageTitle(t, process, id));
  const sentences = [
    t('caseFile.checked', { n: steps }),
    lastAt && t('caseFile.from', { day: formatInstantDay(lastAt, t.locale), stage: title(stageInFile) }),
    erasedAt && t('caseFile.erased', { day: formatInstantDay(erasedAt, t.locale) }),
    t(`caseFile.${standing}`),
    standing === 'copy' && stage !== stageInFile && t('caseFile.copy.back', { stage: title(stage) }),
  ];
  return sentences.filter((sentence): sentence is string => typeof sentence === 'string' && sentence !== '');
}
