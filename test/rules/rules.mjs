// The rules of the default process in their own words, beside the engine: nothing here is imported from it. A watcher
// sees every accepted step with the facts of the document at that moment, and says which rule the step broke.

const mandateCents = 5_000_000;
const tuesday = 2;
const dayInAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const dayNumber = (day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const weekday = (day) => new Date(`${day}T00:00:00Z`).getUTCDay();
const written = (text) => typeof text === 'string' && text.trim() !== '';

/** What a watcher has seen of a case in which nothing happened yet. */
export const nothingSeen = Object.freeze({
  last: null,
  consent: false,
  lead: null,
  makers: Object.freeze([]),
  sparredOn: null,
  tableOn: null,
  present: Object.freeze([]),
  votes: Object.freeze({}),
  grantedCents: 0,
  approvedPlan: null,
  open: Object.freeze([]),
  helpOn: null,
  scores: Object.freeze({}),
  lessons: false,
  urgent: false,
});

/** The rules that an accepted step broke, as sentences; none for a step that was right. */
export function brokenBy(seen, step) {
  const { at, command } = step;
  const broken = (laws[command.type] ?? []).filter(([, holds]) => !holds(seen, step)).map(([rule]) => rule);
  return seen.last !== null && Date.parse(at) < Date.parse(seen.last) ? [...broken, 'time goes on'] : broken;
}

/** What a watcher has seen after a step. */
export function seenAfter(seen, step) {
  const { by, at, command } = step;
  const makers = new Set(seen.makers);
  if (by.role === 'caseWorker') makers.add(by.id);
  if (command.type === 'lead.assign') makers.add(command.id);
  return { ...seen, last: at, makers: [...makers].sort(), ...changes[command.type]?.(seen, step) };
}

const consent = ['the household agrees', (seen) => seen.consent];
const samePlan = ['the plan is the one that was approved', (seen, { facts }) => seen.approvedPlan === facts.sections];

const laws = {
  'draft.start': [consent, ['somebody leads', (seen) => seen.lead !== null]],
  'sparring.request': [consent, ['no name is left', (_seen, { facts }) => facts.privacyFindings === 0]],
  'sparring.hold': [
    consent,
    ['sparring is on Tuesday', (_seen, { command }) => weekday(command.on) === tuesday],
    ['three people of three disciplines spar', (_seen, { command }) => pairsOfPeopleAndFields(command.present) >= 3],
  ],
  'table.schedule': [
    consent,
    ['no question is open', (seen) => seen.open.length === 0],
    ['the table meets on Tuesday', (_seen, { command }) => weekday(command.on) === tuesday],
    ['a week lies between', (seen, { command }) => dayNumber(command.on) - dayNumber(seen.sparredOn) >= 7],
    ['a case takes half an hour', (_seen, { command }) => command.minutes <= 30],
  ],
  'deliberation.open': [
    consent,
    ['the day has come', (seen, { at }) => dayInAmsterdam.format(new Date(at)) >= seen.tableOn],
    ['two others are there', (seen, { command }) => others(seen, command.present).length >= 2],
  ],
  'vote.cast': [
    ['who made the plan does not vote', (seen, { by }) => !seen.makers.includes(by.id)],
    ['who votes was there', (seen, { by }) => seen.present.includes(by.id)],
    ['nobody votes twice on one plan', (seen, { by, facts }) => seen.votes[by.id]?.plan !== facts.sections],
  ],
  'deliberation.approve': [
    consent,
    ['two others agree to this very plan', (seen, { facts }) => agreeing(seen, facts.sections).length >= 2],
    ['costs and benefits are known', (_seen, { facts }) => facts.costBenefit !== null],
    ['it is said why this may be done', (_seen, { facts }) => facts.legitimacy],
    ['it is said what the household does', (_seen, { facts }) => facts.involvement],
    ['no name is left', (_seen, { facts }) => facts.privacyFindings === 0],
    ['no field holds two texts', (_seen, { facts }) => facts.conflicts === 0],
    [
      'the money is within the mandate, or a higher body granted it',
      (seen, { facts }) => facts.customBudgetCents <= mandateCents || facts.customBudgetCents <= seen.grantedCents,
    ],
  ],
  'execution.start': [consent, samePlan],
  'help.start': [consent, samePlan],
  'score.give': [
    ['a score lies between 0 and 10', (_seen, { command: { score } }) => score === null || (score >= 0 && score <= 10)],
    [
      'a score that was given stays',
      (seen, { command: { moment, score } }) =>
        seen.scores[moment] === undefined || (seen.scores[moment] === null && score !== null),
    ],
    [
      'months have gone by',
      (seen, { at, command: { moment } }) =>
        typeof moment !== 'number' || monthsBetween(seen.helpOn, dayInAmsterdam.format(new Date(at))) >= moment,
    ],
  ],
  'case.close': [
    ['help that came first was looked back on', (seen) => !seen.urgent],
    ['lessons, or why not', (seen, { command }) => seen.lessons || written(command.reason)],
    ['scores, or why not', (seen, { command }) => (6 in seen.scores && 12 in seen.scores) || written(command.reason)],
  ],
  'case.handOver': [consent],
};

const backToThePlan = () => ({ votes: {}, present: [], approvedPlan: null, tableOn: null });

const changes = {
  'lead.assign': (_seen, { command }) => ({ lead: command.id }),
  'consent.give': () => ({ consent: true }),
  'consent.withdraw': () => ({ consent: false }),
  'sparring.hold': (_seen, { command }) => ({ sparredOn: command.on }),
  'table.schedule': (_seen, { command }) => ({ tableOn: command.on }),
  'deliberation.open': (_seen, { command }) => ({ present: command.present.map(({ id }) => id), votes: {} }),
  'vote.cast': (seen, { by, command, facts }) => ({
    votes: { ...seen.votes, [by.id]: { vote: command.vote, plan: facts.sections } },
  }),
  'deliberation.approve': (_seen, { facts }) => ({ approvedPlan: facts.sections }),
  'deliberation.return': backToThePlan,
  'approval.reopen': backToThePlan,
  'case.import': () => ({ votes: {}, present: [], approvedPlan: null, grantedCents: 0 }),
  'authority.record': (seen, { command }) =>
    command.outcome === 'granted' ? { grantedCents: Math.max(seen.grantedCents, command.upToCents) } : {},
  'question.ask': (seen, { command }) => ({ open: [...seen.open, command.id].sort() }),
  'question.answer': (seen, { command }) => ({ open: seen.open.filter((id) => id !== command.id) }),
  'question.leaveOpen': (seen, { command }) => ({ open: seen.open.filter((id) => id !== command.id) }),
  'help.start': (_seen, { command }) => ({ helpOn: command.on }),
  'score.give': (seen, { command }) => ({ scores: { ...seen.scores, [command.moment]: command.score } }),
  'lessons.record': () => ({ lessons: true }),
  'urgent.start': () => ({ urgent: true }),
  'urgent.evaluate': () => ({ urgent: false }),
};

function others({ makers }, people) {
  return [...new Set(people.map(({ id }) => id))].filter((id) => !makers.includes(id));
}

function agreeing({ votes, makers }, plan) {
  return Object.keys(votes).filter((id) => votes[id].vote === 'for' && votes[id].plan === plan && !makers.includes(id));
}

function pairsOfPeopleAndFields(people) {
  const fields = new Set(people.map(({ discipline }) => (discipline ?? '').trim().toLowerCase()).filter(Boolean));
  return Math.min(fields.size, new Set(people.map(({ id }) => id)).size);
}

// A day that a month lacks is its last: from 31 August, 28 February is six whole months later.
function monthsBetween(from, to) {
  const [year, month, day] = from.split('-').map(Number);
  const [toYear, toMonth, toDay] = to.split('-').map(Number);
  const lastDay = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return (toYear - year) * 12 + (toMonth - month) - (toDay < Math.min(day, lastDay) ? 1 : 0);
}
