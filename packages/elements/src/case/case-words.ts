import { caseWords as page } from '../messages/nl/case.js';
import { commands } from '../messages/nl/commands.js';
import { fetching } from '../messages/nl/fetching.js';
import { fields } from '../messages/nl/fields.js';
import { needs } from '../messages/nl/needs.js';
import { paths } from '../messages/nl/paths.js';
import { presence } from '../messages/nl/presence.js';
import { privacy } from '../messages/nl/privacy.js';
import { refusals } from '../messages/nl/refusals.js';
import { saving } from '../messages/nl/saving.js';
import { stepper } from '../messages/nl/stepper.js';
import { step } from '../messages/nl/step.js';
import { trackCommands } from '../messages/nl/track-commands.js';
import { trackRefusals } from '../messages/nl/track-refusals.js';
import { undo } from '../messages/nl/undo.js';

/** The Dutch words of the case page. */
export const caseWords = {
  ...fetching,
  ...fields,
  ...saving,
  ...refusals,
  ...presence,
  ...privacy,
  ...paths,
  ...commands,
  ...trackCommands,
  ...trackRefusals,
  ...step,
  ...stepper,
  ...needs,
  ...undo,
  ...page,
} as const;
