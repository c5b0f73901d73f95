import type { costCourse as dutch } from '../nl/cost-course.js';
import type { Message } from '../message-catalogue.js';

/** How a plan goes over the years, in one sentence, in English. */
export const costCourse: Readonly<Record<keyof typeof dutch, Message>> = {
  'costCourse.cheaper': 'The plan is cheaper from {month}, and it stays so.',
  'costCourse.cheaperLater': 'The plan is dearer for a while, but it is cheaper from {month}, and it stays so.',
  'costCourse.cheaperLater.more':
    'In the first year the plan costs {amount} more, but it is cheaper from {month}, and it stays so.',
  'costCourse.evenLater': 'The plan is dearer for a while, but from {month} it costs as much as if nothing changes.',
  'costCourse.evenLater.more':
    'In the first year the plan costs {amount} more, but from {month} it costs as much as if nothing changes.',
  'costCourse.never': 'The plan is not cheaper for good within this period.',
  'costCourse.never.more':
    'In the first year the plan costs {amount} more, and it is not cheaper for good within this period.',
  'costCourse.never.less':
    'In the first year the plan costs {amount} less, but it is not cheaper for good within this period.',
  'costCourse.middle': 'The middle of each amount counts here.',
};
