import type { CaseSession, CaseView } from '@maatwerk/core/case/case-view';
import { possibleIds } from '@maatwerk/core/process/suggested-id';
import { partOfPath, type CasePartNoun } from './case-parts.js';

/** The first open question of a case; `undefined` where there is none. */
export function firstQuestionOf(session: CaseSession): string | undefined {
  const { process, state } = session.view;
  const open = possibleIds(process, state, 'question.answer', session.now());
  return open === 'new' ? undefined : open[0];
}

/** The part of the case page in which a question stands: that of the place it is about, else the canvas. */
export function partOfQuestion({ view }: CaseSession, id: string): CasePartNoun {
  const { questions } = view.state.record;
  const about = Object.hasOwn(questions, id) ? questions[id]?.about : undefined;
  const part = partOfPath(about ?? '');
  return part === 'cost-benefit' || part === 'value-triangle' ? part : 'canvas';
}

/** The path of a place where a refusal is mended; `null` for the name of a command. Names and double texts may be in any field: the first one is where to begin. */
export function pathOfPlace(place: string, view: CaseView): string | null {
  if (place === 'privacy') return view.findings[0]?.path ?? null;
  if (place === 'conflicts') return view.document.conflicts[0]?.path ?? null;
  return place.includes('.') ? null : place;
}
