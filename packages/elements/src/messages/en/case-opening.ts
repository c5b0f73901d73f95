import type { Message } from '../message-catalogue.js';
import type { caseOpening as nl } from '../nl/case-opening.js';

/** Words for choosing, beginning and opening a case, and for what its head shows beside its title. */
export const caseOpening: Record<keyof typeof nl, Message> = {
  'case.lead.none': 'No lead yet',
  'case.score.baseline': 'Score before: {score}',
  'case.score.start': 'Score at the start: {score}',
  'case.score.6': 'Score after 6 months: {score}',
  'case.score.12': 'Score after 12 months: {score}',
  'case.score.skipped': 'rather no score',
  'case.new.title': 'New case {reference}',
  'case.new.intro': 'This case does not exist yet. Begin with the household and the problems. Write no names.',
  'case.new.notYou': 'This case does not exist yet. You cannot open a case here. Ask a case worker or a practitioner.',
  'case.new.noActor': 'This case does not exist yet. Sign in to begin.',
  'case.list.title': 'Cases on this device',
  'case.list.none': 'There is no case on this device yet.',
  'case.list.new': 'New case',
  'case.list.damaged': 'cannot be opened',
  'case.waiting.title': 'Your last words are not in the plan yet.',
  'case.waiting.text':
    'The plan was fixed meanwhile. Your text is kept here, at {fields}. If you open the plan again, your text comes back into it.',
  'case.problem.title': 'This case does not open',
  'case.problem.unchanged': 'Nothing was changed or thrown away.',
  'case.problem.process-unreadable':
    'The process this page was given cannot be used. Call the administrator. The first mistake is at {place}.',
  'case.noStore': 'This page does not know where it keeps cases. Call the administrator of this website.',
};
