import { hasChoice } from './command-shape.js';
import type { Facts } from './facts.js';
import type { ProcessDefinition } from './definition.js';
import { competentFor } from './competent.js';
import { met, missing, numberOf, type Rules } from './rule.js';

/** The conditions on the household, its consent, and what is written in the plan. */
export const planRules = {
  'household-outside-target': {
    takes: { adults: { kind: 'count' }, children: { kind: 'count' }, problems: { kind: 'count' } },
    unmet: ({ record }, condition) => {
      const [adults, children, problems] = [
        numberOf(condition, 'adults'),
        numberOf(condition, 'children'),
        numberOf(condition, 'problems'),
      ];
      const fits =
        record.household !== null && record.household.adults >= adults && record.household.children >= children;
      return fits && record.problems >= problems ? met : { adults, children, problems };
    },
  },
  'how-missing': {
    field: 'how',
    takes: { onBehalf: { kind: 'roles' } },
    unmet: ({ command, actor }, condition) =>
      (condition['onBehalf'] as readonly string[]).includes(actor.role) && !hasChoice(command['how']) ? missing : met,
  },
  'consent-missing': { place: 'consent.give', unmet: ({ record }) => (record.consent ? met : missing) },
  'lead-missing': { place: 'lead.assign', unmet: ({ record }) => (record.lead ? met : missing) },
  'situation-missing': {
    facts: ['situation'],
    place: 'canvas/situation',
    unmet: ({ facts }) => (facts.situation ? met : missing),
  },
  'perspective-missing': {
    facts: ['perspective'],
    place: 'canvas/perspective',
    unmet: ({ facts }) => (facts.perspective ? met : missing),
  },
  'legitimacy-missing': {
    facts: ['legitimacy'],
    place: 'canvas/legitimacy',
    unmet: ({ facts }) => (facts.legitimacy ? met : missing),
  },
  'involvement-missing': {
    facts: ['involvement'],
    place: 'canvas/involvement',
    unmet: ({ facts }) => (facts.involvement ? met : missing),
  },
  'cost-benefit-missing': {
    facts: ['costBenefit', 'customBudgetCents'],
    place: 'costBenefit',
    unmet: ({ definition, facts, command }) =>
      facts.costBenefit || !isNeeded[definition.costBenefit](facts, command.type === definition.decides)
        ? met
        : missing,
  },
  'privacy-findings-open': {
    facts: ['privacyFindings'],
    place: 'privacy',
    unmet: ({ facts }) => (facts.privacyFindings > 0 ? { n: facts.privacyFindings } : met),
  },
  'conflicts-open': {
    facts: ['conflicts'],
    place: 'conflicts',
    unmet: ({ facts }) => (facts.conflicts > 0 ? { n: facts.conflicts } : met),
  },
  'mandate-exceeded': {
    facts: ['customBudgetCents'],
    place: 'authority.record',
    takes: { cents: { kind: 'count', optional: true } },
    unmet: ({ definition, record, facts }, condition) => {
      const own = condition['cents'] === undefined ? definition.mandateCents : numberOf(condition, 'cents');
      const mandate = Math.max(own, record.grantedCents);
      if (facts.customBudgetCents <= mandate) return met;
      const competent = competentFor(definition, facts.customBudgetCents);
      return { asked: facts.customBudgetCents, mandate, ...(competent ? { competent: competent.id } : {}) };
    },
  },
  'document-changed-since-approval': {
    facts: ['sections'],
    place: 'approval.reopen',
    unmet: ({ record, facts }) => (record.approval && record.approval.sections === facts.sections ? met : missing),
  },
} satisfies Rules;

/** Whether a policy asks for an analysis now: at the decision, or at any later step that names the condition. */
const isNeeded: Readonly<Record<ProcessDefinition['costBenefit'], (facts: Facts, atDecision: boolean) => boolean>> = {
  always: () => true,
  withBudget: ({ customBudgetCents }) => customBudgetCents > 0,
  afterwards: (_facts, atDecision) => !atDecision,
  never: () => false,
};
