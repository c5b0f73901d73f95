import { commands } from '../messages/nl/commands.js';
import { fields } from '../messages/nl/fields.js';
import { paths } from '../messages/nl/paths.js';
import { privacy } from '../messages/nl/privacy.js';
import { refusals } from '../messages/nl/refusals.js';
import { renewals } from '../messages/nl/renewals.js';
import { saving } from '../messages/nl/saving.js';
import { step } from '../messages/nl/step.js';
import { trackCommands } from '../messages/nl/track-commands.js';
import { trackRefusals } from '../messages/nl/track-refusals.js';

/** The Dutch words of the parts of the help that end. */
export const renewalsWords = {
  ...fields,
  ...saving,
  ...refusals,
  ...trackRefusals,
  ...privacy,
  ...paths,
  ...commands,
  ...trackCommands,
  ...step,
  ...renewals,
} as const;
