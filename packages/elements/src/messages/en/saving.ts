import type { saving as dutch } from '../nl/saving.js';
import type { Message } from '../message-catalogue.js';

/** Sentences of the save state, and why a case is for reading only, in English. */
export const saving: Readonly<Record<keyof typeof dutch, Message>> = {
  'save.typing': 'Everything you type is kept on this device at once',
  'save.typing.undrafted': 'You are typing. Your text is not saved yet',
  'save.saved': 'Saved at {time}',
  'save.device': 'Saved only on this device, at {time}',
  'save.nowhere': 'Your text is only on this page. If you close the page, it is gone',
  'save.untouched': 'Nothing has changed yet',
  'save.offline': 'No connection. You can go on typing. We keep it on this device',
  'save.offline.undrafted': 'No connection. Leave this page open: your text is only here',
  'save.stuck': 'This device keeps nothing now. Your text is only on this page. Make a copy now',
  'save.full': 'Saving fails: the device is full. Make a copy now',
  'save.refused': 'The municipality does not take this text now. Your text is kept on this device',
  'save.refused.undrafted':
    'The municipality does not take this text now. Leave this page open: your text is only here',
  'save.damaged': 'Saving fails: the case is damaged. Make a copy now and call the administrator',
  'save.newerElsewhere': 'This plan is open in another window. Something was typed there later.',
  'save.readOnly': 'For reading only',
  'save.offer.copy': 'Make a copy',
  'save.offer.reload': 'Get the newest text',
  'save.restored.title': 'Your text is still here.',
  'save.restored': 'At {time} this page closed while you were typing at {field}. We have put the text back.',
  'save.restored.go': 'To {field}',
  'access.no-actor': 'For reading only. Sign in to type',
  'access.not-opened': 'This case has not begun yet',
  'access.role-reads-only': 'For reading only. You can read along',
  'access.role-sees-nothing': 'You cannot read this case',
  'access.consent-withdrawn': 'Not to be read. The household has withdrawn its consent',
  'access.sealed': 'For reading only. This plan was sealed on {day}',
  'access.ended': 'For reading only. This case was closed on {day}',
  'access.erased': 'The text was erased on {day}. The decision and the seal are kept',
};
