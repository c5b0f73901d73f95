import { approval } from '../messages/nl/approval.js';
import { commands } from '../messages/nl/commands.js';
import { fields } from '../messages/nl/fields.js';
import { history } from '../messages/nl/history.js';
import { paths } from '../messages/nl/paths.js';
import { privacy } from '../messages/nl/privacy.js';
import { refusals } from '../messages/nl/refusals.js';
import { saving } from '../messages/nl/saving.js';
import { step } from '../messages/nl/step.js';
import { stepper } from '../messages/nl/stepper.js';
import { trackCommands } from '../messages/nl/track-commands.js';
import { trackRefusals } from '../messages/nl/track-refusals.js';

/** The Dutch words of the decision. */
export const approvalWords = {
  ...fields,
  ...saving,
  ...refusals,
  ...privacy,
  ...paths,
  ...trackRefusals,
  ...commands,
  ...trackCommands,
  ...step,
  ...stepper,
  ...history,
  ...approval,
} as const;
