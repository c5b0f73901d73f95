import type { CaseView } from '@maatwerk/core/case/case-view';
import type { Actor } from '@maatwerk/core/process/actor';
import { personOf, type Directory } from '../directory/directory.js';
import type { Translate } from '../messages/message-catalogue.js';
import { commands } from '../messages/nl/commands.js';
import { fields } from '../messages/nl/fields.js';
import { paths } from '../messages/nl/paths.js';
import { privacy } from '../messages/nl/privacy.js';
import { question } from '../messages/nl/question.js';
import { refusals } from '../messages/nl/refusals.js';
import { step } from '../messages/nl/step.js';
import { placeTitle } from '../messages/path-name.js';
import { roleTitle } from '../messages/refusal-sentence.js';

/** The Dutch words of the questions. */
export const questionWords = {
  ...fields,
  ...refusals,
  ...privacy,
  ...paths,
  ...commands,
  ...step,
  ...question,
} as const;

/** Whose eyes and whose directory name people. */
export interface QuestionNames {
  readonly t: Translate;
  readonly view: CaseView;
  readonly directory: Directory | null | undefined;
}

/** For which field somebody speaks at a table: their discipline, else who they are. */
export function disciplineOf(names: QuestionNames, by: Actor): string {
  if (isReader(names, by.id)) return names.t('question.you');
  return by.discipline ?? personOf(names.directory, by.id)?.discipline ?? whoIs(names, by);
}

/** Who somebody is to the reader: “u”, their name in the directory, or their role. */
export function whoIs(names: QuestionNames, { id, role, discipline }: Actor): string {
  if (isReader(names, id)) return names.t('question.you');
  return personOf(names.directory, id)?.label ?? discipline ?? roleTitle(names.t, names.view.process, role);
}

/** Whom a question is for. */
export function ownerOf(names: QuestionNames, id: string): string {
  return isReader(names, id) ? names.t('question.you') : (personOf(names.directory, id)?.label ?? id);
}

/** Where a question stands, within a sentence: “bij Ondersteuning”, “over het plan”. */
export function whereabouts(t: Translate, about: string | undefined): string {
  return about === undefined ? t('question.atPlan') : t('question.at', { place: placeTitle(t, about) });
}

function isReader({ view }: QuestionNames, id: string): boolean {
  return view.actor?.id === id;
}
