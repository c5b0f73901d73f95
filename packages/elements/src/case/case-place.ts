import type { CaseSession, CaseView } from '@maatwerk/core/case/case-view';
import { possibleIds } from '@maatwerk/core/process/suggested-id';

/** The first open question of a case; `undefined` where there is none. */
export function firstQuestionOf(session: CaseSession): string | undefined {
  const { process, state } = session.view;
  const open = possibleIds(process, state, 'question.answer', session.now());
  return open === 'new' ? undefined : open[0];
}

/** The path of a place where a refusal is mended; `null` for the name of a command. Names and double texts may be in any field: the first one is where to begin. */
export function pathOfPlace(place: string, view: CaseView): string | null {
  if (place === 'privacy') return view.findings[0]?.path ?? null;
  if (place === 'conflicts') return view.document.conflicts[0]?.path ?? null;
  return place.includes('.') ? null : place;
}
