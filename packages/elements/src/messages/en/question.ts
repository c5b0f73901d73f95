import type { question as dutch } from '../nl/question.js';
import type { Message } from '../message-catalogue.js';

/** Words of the questions of a table: pinned under their field, or above the plan, in English. */
export const question: Readonly<Record<keyof typeof dutch, Message>> = {
  'question.title': 'Questions of the table',
  'question.from': 'Question from {from}, for {who}. By {day}',
  'question.you': 'you',
  'question.about': 'About: {place}',
  'question.overdue': 'Too late',
  'question.erased': 'This text was erased.',
  'question.answer': 'Give an answer',
  'question.answer.resume': 'Go on with your answer',
  'question.answer.again': 'Give another answer',
  'question.leaveOpen': 'Leave open, with a reason',
  'question.leaveOpen.resume': 'Go on with your reason',
  'question.answered': 'Answered',
  'question.answeredBy': 'Answer of {who}, {day}',
  'question.leftOpen': 'Stays open',
  'question.leftOpenBy': 'Reason of {who}, {day}',
  'question.ask.here': 'Ask a question at this field',
  'question.ask.part': 'Ask a question about this part',
  'question.ask.plan': 'Ask a question about the plan',
  'question.ask.resume': 'Go on with your question',
  'question.meanwhile.answered':
    'Meanwhile {who} gave an answer. Your text is still there. Do you answer too? Then your answer counts.',
  'question.meanwhile.leftOpen':
    'Meanwhile {who} left this question open. Your text is still there. Do you answer after all? Then your answer counts.',
  'question.at': 'at {place}',
  'question.atPlan': 'about the plan',
  'question.said.new': 'New question {where}.',
  'question.said.answered': 'The question {where} has an answer.',
  'question.said.leftOpen': 'The question {where} stays open.',
  'question.said.asked': 'Your question stands {where}.',
  'question.said.given': 'Your answer is kept.',
  'question.said.left': 'The question stays open. Your reason is kept.',
};
