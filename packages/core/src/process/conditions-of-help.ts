import type { ScoreMoment } from './case-log-record.js';
import { hasText } from './command-shape.js';
import { met, missing, type Rules } from './rule.js';

/** The conditions on scores, lessons and the escalation ladder. */
export const helpRules = {
  'score-out-of-range': {
    field: 'score',
    unmet: ({ command }) => {
      const score = command['score'] as number | null;
      return score === null || (score >= 0 && score <= 10 && Number(score.toFixed(1)) === score) ? met : missing;
    },
  },
  'already-given': {
    field: 'score',
    unmet: ({ record, command }) => {
      const given = record.scores[command['moment'] as ScoreMoment];
      const skippedBefore = given?.score === null;
      return given && !(skippedBefore && command['score'] !== null) ? { score: given.score } : met;
    },
  },
  'lessons-empty': {
    field: 'execution',
    unmet: ({ command }) =>
      ['execution', 'policy', 'chain', 'different'].some((name) => hasText(command[name])) ? met : missing,
  },
  'scores-missing': {
    place: 'score.give',
    takes: { moments: { kind: 'moments' } },
    unmet: ({ record, command }, condition) => {
      const moments = (condition['moments'] as readonly ScoreMoment[]).filter((moment) => !record.scores[moment]);
      return moments.length === 0 || hasText(command['reason']) ? met : { moments };
    },
  },
  'lessons-missing': {
    place: 'lessons.record',
    unmet: ({ record, command }) => (record.lessons || hasText(command['reason']) ? met : missing),
  },
  'reason-missing': {
    field: 'reason',
    unmet: ({ definition, record, command }) => {
      const next = record.highestLevel + 1;
      return definition.escalation.ordered && (command['level'] as number) > next && !hasText(command['reason'])
        ? { next }
        : met;
    },
  },
  'escalation-open': {
    place: 'escalation.close',
    unmet: ({ record }) => (record.escalation ? { level: record.escalation.level } : met),
  },
  'escalation-unknown': { place: 'escalation.raise', unmet: ({ record }) => (record.escalation ? met : missing) },
} satisfies Rules;
