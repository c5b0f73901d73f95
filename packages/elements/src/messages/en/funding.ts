import type { funding as dutch } from '../nl/funding.js';
import type { Message } from '../message-catalogue.js';

/** Words of the parts of a solution, what pays for each and when it ends, in English. */
export const funding: Readonly<Record<keyof typeof dutch, Message>> = {
  'funding.title': 'Funding and end date',
  'funding.count': { one: '{n} part', other: '{n} parts' },
  'funding.none': 'No part with a source is here yet.',
  'funding.add': 'Add a part',
  'funding.row': 'Part {n}',
  'funding.part': 'What is it?',
  'funding.part.description': 'Name one part of the solution.',
  'funding.source': 'What pays for this?',
  'funding.source.description': 'Name the law, the fund or the budget.',
  'funding.endsOn': 'End date',
  'funding.renewBy': 'Ask for renewal before',
  'funding.renewBy.late': 'This day is after the end date. Choose an earlier day.',
  'funding.asked': 'The costs and benefits ask {amount} of this source.',
  'funding.asked.short': 'Asked in the costs and benefits',
  'funding.notAsked': 'This source is not in the costs and benefits yet.',
  'funding.time.soon': 'Ends soon',
  'funding.time.ended': 'Ended',
  'funding.ending': { one: '{n} ends soon', other: '{n} end soon' },
  'funding.others': 'These sources are in the costs and benefits, and not here yet:',
  'funding.take': 'Add: {source}',
};
