import type { grounds as dutch } from '../nl/grounds.js';
import type { Message } from '../message-catalogue.js';

/** Words of the grounds on which a plan may be carried out, in English. */
export const grounds: Readonly<Record<keyof typeof dutch, Message>> = {
  'grounds.title': 'Grounds',
  'grounds.count': { one: '{n} ground', other: '{n} grounds' },
  'grounds.none': 'This plan has no ground yet.',
  'grounds.add': 'Add a ground',
  'grounds.row': 'Ground {n}',
  'grounds.kind': 'What does the plan rest on?',
  'grounds.kind.law': 'Law',
  'grounds.kind.bylaw': 'Bylaw',
  'grounds.kind.hardshipClause': 'Hardship clause',
  'grounds.kind.deviationPower': 'Power to depart',
  'grounds.rule': 'Which rule is that?',
  'grounds.rule.law': 'Name the law and the article.',
  'grounds.rule.bylaw': 'Name the bylaw and the article.',
  'grounds.rule.hardshipClause': 'Name the rule that has this clause.',
  'grounds.rule.deviationPower': 'Name the rule you may depart from.',
  'grounds.advises': 'Who advises?',
  'grounds.advises.description': 'Leave this empty if nobody advises.',
  'grounds.decides': 'Who may decide?',
  'grounds.decides.description': 'A committee sometimes only advises.',
  'grounds.customisation': 'What kind of maatwerk is this?',
  'grounds.customisation.product': 'Product: a new offer',
  'grounds.customisation.process': 'Process: another route',
  'grounds.suitable': 'Does it fit the aim?',
  'grounds.necessary': 'Is it needed?',
  'grounds.balanced': 'Is it in balance?',
  'grounds.outOfProportion': 'One answer is no. That is allowed. Write why under Legitimacy.',
};
