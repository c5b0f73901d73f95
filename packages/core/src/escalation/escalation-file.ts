import type { CaseDocument } from '../case/case-document.js';
import { textOf, type Annex, type Entry } from '../log/log.js';
import type { CaseState } from '../process/process.js';

/** What a higher level gets to see of a case: what stands in it already, so that nobody writes it twice. */
export interface EscalationFile {
  /** 1 is the first level. */
  readonly level: number;
  /** The options that were tried; `null` in place of each one whose text was erased. */
  readonly tried: readonly (string | null)[];
  readonly question: string | null;
  /** The organisations around the household, each with its role. */
  readonly parties: readonly string[];
  /** The rules the plan departs from or asks an exception of. */
  readonly rules: readonly string[];
  /** The household's own budget; `null` while it is not written down. */
  readonly overview: string | null;
}

/** The file of the running escalation, made of the case as it is; `null` while nothing is raised. */
export function escalationFileOf(
  { record }: CaseState,
  document: Pick<CaseDocument, 'parties' | 'grounds'>,
  entries: readonly Pick<Entry, 'seq' | 'data'>[],
  annex: Annex | null,
): EscalationFile | null {
  const { escalation, escalationFile } = record;
  if (!escalation) return null;
  const raised = entries.find(({ seq }) => seq === escalation.seq);
  const tried = raised?.data['tried'];
  const text = (seq: number, name: string, index?: number): string | null => textOf(annex, seq, name, index) ?? null;
  return {
    level: escalation.level,
    tried: Array.isArray(tried) ? tried.map((_, index) => text(escalation.seq, 'tried', index)) : [],
    question: text(escalation.seq, 'question'),
    parties: partiesInWords(document),
    rules: document.grounds.map(({ rule }) => rule.trim()).filter((rule) => rule !== ''),
    overview: escalationFile === null ? null : text(escalationFile, 'overview'),
  };
}

/** The organisations around the household in one line each: `Woningcorporatie, verhuurder`. */
export function partiesInWords({ parties }: Pick<CaseDocument, 'parties'>): readonly string[] {
  return parties
    .map(({ organisation, role }) => [organisation, role].map((word) => word.trim()).filter((word) => word !== ''))
    .filter((words) => words.length > 0)
    .map((words) => words.join(', '));
}
