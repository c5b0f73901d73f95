import type { parties as dutch } from '../nl/parties.js';
import type { Message } from '../message-catalogue.js';

/** Words of the organisations around a household, in English. */
export const parties: Readonly<Record<keyof typeof dutch, Message>> = {
  'parties.title': 'Parties',
  'parties.count': { one: '{n} party', other: '{n} parties' },
  'parties.none': 'This plan has no party yet.',
  'parties.add': 'Add a party',
  'parties.row': 'Party {n}',
  'parties.organisation': 'Organisation',
  'parties.organisation.description': 'Name the organisation, not the person who works there.',
  'parties.role': 'Role',
  'parties.role.description': 'What does this party do for the household?',
  'parties.keyParty': 'The plan cannot do without this party',
  'parties.contacted': 'We have spoken to this party',
  'parties.household': 'The household: {adults} and {children}.',
  'parties.adults': { one: '{n} adult', other: '{n} adults' },
  'parties.children': { one: '{n} child', other: '{n} children' },
};
