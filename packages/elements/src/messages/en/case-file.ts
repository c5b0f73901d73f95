import type { caseFile as dutch } from '../nl/case-file.js';
import type { Message } from '../message-catalogue.js';

/** Words for opening a copy of a case that came as a file, in English. */
export const caseFile: Readonly<Record<keyof typeof dutch, Message>> = {
  'caseFile.title': 'Opening a copy',
  'caseFile.open': 'Open a copy',
  'caseFile.choose': 'Choose a file',
  'caseFile.choose.hint': 'That is a file that somebody saved earlier with “Make a copy”. We check it first.',
  'caseFile.noActor': 'Sign in to open a copy.',
  'caseFile.reading': 'We are checking the file.',
  'caseFile.found': 'Case {reference}',
  'caseFile.checked': {
    one: 'We have checked the copy: {n} step and all text. Everything is right.',
    other: 'We have checked the copy: {n} steps and all text. Everything is right.',
  },
  'caseFile.from': 'The last step was on {day}. The case was at {stage}.',
  'caseFile.erased': 'The text was erased on {day}. Only the steps come back.',
  'caseFile.copy': 'You get a copy to go on working with. Votes and an approval do not count in it.',
  'caseFile.copy.back': 'The case goes back to {stage}. The table decides again.',
  'caseFile.original': 'This is exactly what the municipality knows. Votes and an approval still count.',
  'caseFile.ended': 'This case is closed. You can read everything and change nothing.',
  'caseFile.there': 'Case {id} is already here. We do not replace it: that way nothing gets lost.',
  'caseFile.there.open': 'Open the case that is here',
  'caseFile.take': 'Take over this copy',
  'caseFile.leave': 'Do not do this',
  'caseFile.taking': 'We are saving the copy.',
  'caseFile.taken': 'Case {reference} is now on this device.',
  'caseFile.taken.shared': 'Case {reference} has been taken over.',
  'caseFile.taken.open': 'Open case {reference}',
  'caseFile.other': 'Choose another file, or ask for a new copy.',
  'caseFile.nothingDone': 'Nothing was changed.',
  'caseFile.problem.too-large':
    'This file is too large: {size} MB. A copy of a case is never larger than {largest} MB.',
  'caseFile.problem.unreadable': 'We cannot read this file. Is it still on this device?',
  'caseFile.problem.not-json': 'This is no copy of a case, or a piece is missing. A copy ends in .json.',
  'caseFile.problem.other-file': 'This file holds something other than a case.',
  'caseFile.problem.other-version':
    'This copy comes from another version of this program: version {version}. Here we read version 1.',
  'caseFile.problem.damaged': 'This copy is damaged, or was changed later. That is why we do not take it over.',
  'caseFile.problem.damaged.step':
    'This copy is damaged, or was changed later. The first mistake is at step {seq}. That is why we do not take it over.',
  'caseFile.problem.damaged.seal':
    'The text in this copy is not the one the table decided on, at step {seq}. That is why we do not take it over.',
  'caseFile.problem.unknown-process':
    'This case follows a way of working that is not known here: {process}, version {version}. Call the administrator.',
  'caseFile.problem.full': 'The device is full. Make room and try again.',
  'caseFile.problem.offline': 'We cannot save the copy now. Try again later.',
  'caseFile.problem.refused': 'The municipality does not take this copy.',
};
