import { idAmong, met, missing, numberOf, ownItem, type Rules } from './rule.js';

/** The conditions that a definition other than the default decides by: parties, reviews, reflections, comparisons, dossiers. */
export const routeRules = {
  'parties-missing': {
    facts: ['parties'],
    place: 'parties',
    takes: { needed: { kind: 'count' } },
    unmet: ({ facts: { parties = 0 } }, condition) => {
      const needed = numberOf(condition, 'needed');
      return parties >= needed ? met : { needed, present: parties };
    },
  },
  'party-decisions-missing': {
    place: 'outside.record',
    takes: { needed: { kind: 'count' } },
    unmet: ({ record }, condition) => {
      const needed = numberOf(condition, 'needed');
      const present = Object.values(record.outside).filter(({ outcome }) => outcome === 'granted').length;
      return present >= needed ? met : { needed, present };
    },
  },
  'hardship-undecided': {
    facts: ['hardshipClause'],
    place: 'authority.record',
    unmet: ({ record, facts: { hardshipClause = true } }) =>
      hardshipClause && record.authority === null ? missing : met,
  },
  'authority-missing': {
    place: 'authority.record',
    takes: { written: { kind: 'flag', optional: true } },
    unmet: ({ record: { authority } }, condition) =>
      authority !== null && (authority.written || condition['written'] !== true) ? met : missing,
  },
  'intervention-missing': {
    place: 'intervention.choose',
    unmet: ({ record }) => (record.interventions.length > 0 ? met : missing),
  },
  'intervention-known': {
    field: 'intervention',
    unmet: ({ record, command }) => (record.interventions.includes(command['intervention'] as string) ? missing : met),
  },
  'reflection-missing': {
    place: 'reflection.answer',
    unmet: ({ definition, record }) => {
      const n = definition.reflection.filter(({ id }) => !Object.hasOwn(record.reflection, id)).length;
      return n > 0 ? { n } : met;
    },
  },
  'review-missing': {
    facts: ['sections'],
    place: 'review.give',
    unmet: ({ record: { review }, facts }) =>
      review?.outcome === 'positive' && review.sections !== null && review.sections === facts.sections ? met : missing,
  },
  'comparison-missing': {
    place: 'comparison.record',
    unmet: ({ record }) => {
      const n = Object.values(record.places).filter(
        ({ status, comparedIn }) => status === 'waiting' && comparedIn === null,
      ).length;
      return n > 0 ? { n } : met;
    },
  },
  'dossier-known': {
    field: 'id',
    unmet: ({ record, command }) => (ownItem(record.dossiers, command['id']) ? missing : met),
  },
  'dossier-unknown': {
    field: idAmong(({ dossiers }) => dossiers),
    place: 'dossier.link',
    unmet: ({ record, command }) => (ownItem(record.dossiers, command['id']) ? met : missing),
  },
  'dossier-unadvised': {
    place: 'dossier.advise',
    unmet: ({ record }) => {
      const n = Object.values(record.dossiers).filter(({ advisedIn }) => advisedIn === null).length;
      return n > 0 ? { n } : met;
    },
  },
} satisfies Rules;
