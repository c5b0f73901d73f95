import type { CommandField } from './command-field.js';

const on: CommandField = { name: 'on', kind: 'day' };
const id: CommandField = { name: 'id', kind: 'id' };
const endsOn: CommandField = { name: 'endsOn', kind: 'day' };
const reason: CommandField = { name: 'reason', kind: 'text', missing: 'reason-missing' };
const text: CommandField = { name: 'text', kind: 'text', missing: 'text-missing' };
const body: CommandField = { name: 'body', kind: 'text', missing: 'body-missing' };
const outcome: CommandField = { name: 'outcome', kind: 'choice', choices: ['granted', 'refused'] };

/** The commands beside the main line: each changes its own track and leaves the stage as it is. */
export const trackCommands = {
  'urgent.start': [on, reason],
  'urgent.evaluate': [on, text],
  'bridging.start': [id, on, text],
  'bridging.settle': [id, on, { name: 'payer', kind: 'text', missing: 'payer-missing' }],
  'timeOut.start': [id, on, { name: 'until', kind: 'day' }, body, reason],
  'timeOut.end': [id, on, reason],
  'part.begin': [id, on, endsOn, text],
  'part.extend': [id, endsOn, reason],
  'part.windDown': [id, on, reason],
  'part.lapse': [id, reason],
  'place.await': [id, on, text],
  'place.review': [id, on, text],
  'place.obtain': [id, on],
  'place.giveUp': [id, reason],
  'comparison.record': [id, on, text],
  'outside.record': [id, on, body, { name: 'form', kind: 'choice', choices: ['informal', 'formal'] }, outcome],
  'coordinator.assign': [{ name: 'id', kind: 'person' }],
  'escalation.file': [
    { name: 'parties', kind: 'texts', missing: 'parties-missing' },
    { name: 'overview', kind: 'text', missing: 'overview-missing' },
  ],
  'escalation.meet': [on, text],
  'budget.record': [
    { name: 'source', kind: 'choice', choicesFrom: 'budgetSources' },
    { name: 'year', kind: 'choice', choicesFrom: 'budgetYears' },
    { name: 'committedCents', kind: 'cents' },
  ],
  'dossier.link': [id, on],
  'dossier.advise': [id, on, text],
} as const satisfies Record<string, readonly CommandField[]>;

/** The commands that a definition other than the default may walk its main line with. */
export const routeCommands = {
  'stage.advance': [],
  'stage.return': [reason],
  'lane.choose': [{ name: 'lane', kind: 'choice', choices: ['fast', 'broad'] }, reason],
  'intervention.choose': [{ name: 'intervention', kind: 'choice', choicesFrom: 'interventions' }, reason],
  'reflection.answer': [{ name: 'question', kind: 'choice', choicesFrom: 'reflection' }, text],
  'review.give': [{ name: 'outcome', kind: 'choice', choices: ['positive', 'negative'] }, reason],
  'case.migrate': [{ name: 'version', kind: 'choice', choicesFrom: 'laterVersions' }, reason],
  'case.import': [],
} as const satisfies Record<string, readonly CommandField[]>;
