// Faults that could slip into a condition, each put in the place of the true rule for a while.
import { rules } from '@maatwerk/core/process/conditions';

const never = () => null;
const tooEarly = rules['too-early'].unmet;

const votesFor = (votes, counts) => votes.filter((vote) => vote.vote === 'for' && counts(vote)).length;
const enough = (votes, needed) => (votes >= needed ? null : { votes, needed, missing: needed - votes });
const workersOf = (record) => record.actedAs.caseWorker ?? [];

/** Each fault: what is wrong in words, the rule it changes, and the wrong condition. */
export const faults = [
  ['nobody asks for consent', 'consent-missing', never],
  [
    'consent that was withdrawn still counts',
    'consent-missing',
    ({ record }) => ((record.consent ?? record.consentWithdrawn) ? null : {}),
  ],
  ['an analysis is never missing', 'cost-benefit-missing', never],
  ['the mandate has no end', 'mandate-exceeded', never],
  [
    'what was granted comes on top of the mandate, which is doubled',
    'mandate-exceeded',
    ({ definition, record, facts }) =>
      facts.customBudgetCents > 2 * definition.mandateCents + record.grantedCents ? { asked: 1, mandate: 1 } : null,
  ],
  [
    'one vote is enough',
    'votes-insufficient',
    ({ record, facts }) => {
      const makers = [...record.everLead, ...workersOf(record)];
      return enough(
        votesFor(record.votes, ({ by, sections }) => !makers.includes(by) && sections === facts.sections),
        1,
      );
    },
  ],
  [
    'the votes of makers count',
    'votes-insufficient',
    ({ record, facts }) =>
      enough(
        votesFor(record.votes, ({ sections }) => sections === facts.sections),
        2,
      ),
  ],
  [
    'only the present lead is a maker',
    'votes-insufficient',
    ({ record, facts }) =>
      enough(
        votesFor(record.votes, ({ by, sections }) => by !== record.lead && sections === facts.sections),
        2,
      ),
  ],
  [
    'whoever acted as case worker is no maker',
    'votes-insufficient',
    ({ record, facts }) =>
      enough(
        votesFor(record.votes, ({ by, sections }) => !record.everLead.includes(by) && sections === facts.sections),
        2,
      ),
  ],
  [
    'votes on another version of the plan count',
    'votes-insufficient',
    ({ record }) =>
      enough(
        votesFor(record.votes, ({ by }) => ![...record.everLead, ...workersOf(record)].includes(by)),
        2,
      ),
  ],
  [
    'a vote against counts as one',
    'votes-insufficient',
    ({ record, facts }) => {
      const makers = [...record.everLead, ...workersOf(record)];
      const cast = record.votes.filter(({ by, sections }) => !makers.includes(by) && sections === facts.sections);
      return enough(cast.length, 2);
    },
  ],
  ['a maker may vote', 'maker-may-not-vote', never],
  ['whoever was not there may vote', 'not-present', never],
  ['a second vote on the same plan is taken', 'already-voted', never],
  ['a changed plan is carried out', 'document-changed-since-approval', never],
  ['an open question holds up nothing', 'questions-open', never],
  [
    'makers make a quorum',
    'quorum-missing',
    ({ command }, { needed }) => (command.present.length >= needed ? null : { needed, present: 0 }),
  ],
  [
    'no week lies between the tables',
    'too-early',
    (situation, condition) =>
      condition.after === 'sparring' ? tooEarly(situation, { ...condition, days: 0 }) : tooEarly(situation, condition),
  ],
];

/** Runs work while a fault stands in the place of its rule. */
export function underFault([, code, unmet], work) {
  const right = rules[code];
  rules[code] = { ...right, unmet };
  try {
    return work();
  } finally {
    rules[code] = right;
  }
}
