import type { trackRefusals as dutch } from '../nl/track-refusals.js';
import type { Message } from '../message-catalogue.js';

/** What to do when a step beside the main line, or of another route, cannot be taken yet, in English. */
export const trackRefusals: Readonly<Record<keyof typeof dutch, Message>> = {
  'urgent-not-allowed': 'This way of working has no urgent track. Go on with the ordinary steps.',
  'urgent-open': 'The urgent track of {date} is still open. Evaluate it first.',
  'urgent-unknown': 'There is no urgent track now.',
  'urgent-unevaluated': 'First evaluate the urgent track of {date}.',
  'bridging-known': 'This bridging is already there. Look at it, or choose another number.',
  'bridging-unknown': 'This bridging does not run. Choose another, or record a bridging first.',
  'bridging-open': {
    one: 'First settle who pays {n} bridging, or write why that stays open.',
    other: 'First settle who pays {n} bridgings, or write why that stays open.',
  },
  'time-out-known': 'This time-out is already there. Look at it, or choose another number.',
  'time-out-unknown': 'This time-out does not run. Choose another, or record a time-out first.',
  'part-known': 'This part of the help is already there. Look at it, or choose another number.',
  'part-unknown': 'This part of the help does not run. Choose another, or record a part first.',
  'parts-running': {
    one: '{n} part of the help still runs. Wind it down, or write why you close anyway.',
    other: '{n} parts of the help still run. Wind them down, or write why you close anyway.',
  },
  'place-known': 'This awaited place is already there. Look at it, or choose another number.',
  'place-unknown': 'Nobody waits for this place. Choose another, or record first that the household waits.',
  'end-not-later': 'Choose an end day after {date}.',
  'already-formal': 'This decision is formal already. Choose formal.',
  'formal-decision-missing': {
    one: 'Ask for {n} formal decision. Now there is only an informal promise.',
    other: 'Ask for {n} formal decisions. Now there are only informal promises.',
  },
  'already-coordinator': 'This person is the coordinator already. Choose someone else.',
  'coordinator-missing': 'Choose who coordinates.',
  'file-missing': 'First make the file for escalation: the parties and the overview of the budget.',
  'budget-unknown': 'Fill in how much of {source} is committed already in {year}.',
  'budget-exceeded':
    'Find another source, or ask less. The plan asks {asked} of {source}; {available} is left in {year}.',
  'table-on-holiday': 'Choose another day. There is no table on {date}; it meets on {movesTo}.',
  'parties-missing': 'Write which parties there are. {needed} are needed, now {present}.',
  'parties-missing@escalation.file': 'Write which parties there are.',
  'party-decisions-missing': 'Record what the parties decided. {needed} consents are needed, now {present}.',
  'hardship-undecided': 'Ask for a decision on the hardship clause.',
  'authority-missing': 'Ask for a decision of who may take it, and record it.',
  'intervention-missing': 'Choose which kind of help fits.',
  'intervention-known': 'This help is chosen already. Choose another.',
  'reflection-missing': {
    one: 'Answer {n} more question about the plan.',
    other: 'Answer {n} more questions about the plan.',
  },
  'review-missing': 'Have the plan assessed as it is now.',
  'comparison-missing': {
    one: 'Compare {n} more place with other cases that wait.',
    other: 'Compare {n} more places with other cases that wait.',
  },
  'dossier-known': 'This dossier is linked already. Choose another.',
  'dossier-unknown': 'This dossier is not linked. Link it first.',
  'dossier-unadvised': { one: 'Ask advice on {n} dossier.', other: 'Ask advice on {n} dossiers.' },
  'payer-missing': 'Write who pays.',
  'overview-missing': 'Write the overview of the budget of the household.',
};
