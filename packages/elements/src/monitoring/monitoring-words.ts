import { commands } from '../messages/nl/commands.js';
import { fields } from '../messages/nl/fields.js';
import { monitoring } from '../messages/nl/monitoring.js';
import { paths } from '../messages/nl/paths.js';
import { privacy } from '../messages/nl/privacy.js';
import { refusals } from '../messages/nl/refusals.js';
import { saving } from '../messages/nl/saving.js';
import { step } from '../messages/nl/step.js';
import { trackRefusals } from '../messages/nl/track-refusals.js';

/** The Dutch words of following a case. */
export const monitoringWords = {
  ...fields,
  ...saving,
  ...refusals,
  ...trackRefusals,
  ...privacy,
  ...paths,
  ...commands,
  ...step,
  ...monitoring,
} as const;
