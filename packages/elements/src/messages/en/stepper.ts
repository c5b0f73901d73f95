import type { stepper as dutch } from '../nl/stepper.js';
import type { Message } from '../message-catalogue.js';

/** Words of the stepper, in English. */
export const stepper: Readonly<Record<keyof typeof dutch, Message>> = {
  'stepper.position': 'Step {at} of {of}: {stage}',
  'stepper.notBegun': 'Not begun yet. There are {of} steps',
  'stepper.round': '{round} round',
  'stepper.next': 'Next: {stage}',
  'stepper.all': 'All steps',
  'stepper.done': ', done',
  'stepper.now': ', now',
  'stepper.ahead': ', later',
  'stepper.back': 'Going back to {stage} is possible',
  'stepper.folded': { one: '{n} step', other: '{n} steps' },
  'stepper.turn': 'To move: {roles}, since {day}.',
};
