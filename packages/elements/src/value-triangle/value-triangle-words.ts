import { fields } from '../messages/nl/fields.js';
import { paths } from '../messages/nl/paths.js';
import { privacy } from '../messages/nl/privacy.js';
import { refusals } from '../messages/nl/refusals.js';
import { saving } from '../messages/nl/saving.js';
import { step } from '../messages/nl/step.js';
import { trackCommands } from '../messages/nl/track-commands.js';
import { valueTriangle } from '../messages/nl/value-triangle.js';
import { versions } from '../messages/nl/versions.js';

/** The Dutch words of the value triangle. */
export const valueTriangleWords = {
  ...fields,
  ...saving,
  ...paths,
  ...privacy,
  ...refusals,
  ...step,
  ...trackCommands,
  ...versions,
  ...valueTriangle,
} as const;
