import { agenda } from '../messages/nl/agenda.js';
import { commands } from '../messages/nl/commands.js';
import { fields } from '../messages/nl/fields.js';
import { paths } from '../messages/nl/paths.js';
import { privacy } from '../messages/nl/privacy.js';
import { question } from '../messages/nl/question.js';
import { refusals } from '../messages/nl/refusals.js';
import { step } from '../messages/nl/step.js';
import { trackRefusals } from '../messages/nl/track-refusals.js';

/** The Dutch words of the agenda. */
export const agendaWords = {
  ...fields,
  ...refusals,
  ...trackRefusals,
  ...privacy,
  ...paths,
  ...commands,
  ...step,
  ...question,
  ...agenda,
} as const;
