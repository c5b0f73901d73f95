import type { privacy as dutch } from '../nl/privacy.js';
import type { Message } from '../message-catalogue.js';

/** What to say of words that look like a name, a number or an address, in English. */
export const privacy: Readonly<Record<keyof typeof dutch, Message>> = {
  'privacy.name': 'Is “{match}” a name? The plan may not hold names of people.',
  'privacy.bsn': '“{match}” looks like a citizen service number.',
  'privacy.birthDate': '“{match}” looks like a date of birth.',
  'privacy.phone': '“{match}” looks like a phone number.',
  'privacy.email': '“{match}” looks like an e-mail address.',
  'privacy.postcode': '“{match}” looks like an address.',
  'privacy.iban': '“{match}” looks like a bank account.',
  'privacy.licencePlate': '“{match}” looks like a licence plate.',
  'privacy.hint': '“{match}” begins with a capital. Is it the name of a person?',
  'privacy.recognised': '“{match}” may be the name of a person.',
  'privacy.notAName': 'This is not a name',
  'privacy.mayStay': 'This may stay',
  'privacy.remove': 'Remove',
  'privacy.recorded': 'Your choice is kept with the case.',
  'privacy.found.name': 'Possible name in {field}: {match}.',
  'privacy.found.other': 'Possibly personal data in {field}: {match}.',
  'privacy.kept': 'Stays: {match}.',
  'privacy.removed': 'Removed: {match}.',
};
