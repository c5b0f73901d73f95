// Every state that the decision can reach under an abstraction, breadth first.
import { wholePlan } from '@maatwerk/core/process/walk';
import { send, unopened } from './case-under-watch.mjs';

/**
 * The abstraction: four people, of whom two may lead and two act as case worker, and the household; one question; the
 * Tuesdays of both tables; two versions of the plan; a plan in order, without analysis, or above the mandate. Counters
 * and moments within a day are left out of what makes two states different.
 */
export const abstraction = {
  people: ['ann', 'bob', 'cem', 'dia'],
  leads: ['ann', 'bob'],
  dates: ['2026-01-13', '2026-01-20'],
  plans: ['plan-1', 'plan-2'],
  votes: ['for', 'against'],
};

/** The same with three people, one version of the plan, and votes for: for every commit. */
export const smallAbstraction = { ...abstraction, people: ['ann', 'bob', 'cem'], plans: ['plan-1'], votes: ['for'] };

/**
 * Small ones that together hold what the whole one does: one more person, or more plans and votes with one lead. The
 * quickest walks come first, for a search ends at the first that meets what it looks for.
 */
export const smallAbstractions = [
  smallAbstraction,
  { ...abstraction, people: smallAbstraction.people, leads: ['ann'] },
  { ...smallAbstraction, people: abstraction.people },
];

/**
 * Walks all of it: `{states, sent, accepted, approvals, deepest}`.
 * @throws BrokenRule at the first step, on a shortest way, that the engine accepts and the rules do not.
 */
export function allStates(within) {
  const steps = stepsOf(within);
  const known = new Set([keyOf(unopened)]);
  let border = [unopened];
  const counts = { states: 1, sent: 0, accepted: 0, approvals: 0, deepest: 0 };
  while (border.length > 0) {
    const next = [];
    for (const from of border) {
      for (const step of steps) {
        counts.sent += 1;
        const to = send(from, step);
        if (!to) continue;
        counts.accepted += 1;
        if (step.command.type === 'deliberation.approve') counts.approvals += 1;
        const key = keyOf(to);
        if (known.has(key)) continue;
        known.add(key);
        next.push(to);
      }
    }
    counts.states = known.size;
    if (next.length > 0) counts.deepest += 1;
    border = next;
  }
  return counts;
}

function stepsOf({ people, leads, dates, plans, votes }) {
  const [ann, bob, cem] = people;
  const [sparring, table] = dates;
  const chair = people.at(-1);
  const all = (id) => ({ id, discipline: `field of ${id}` });
  const sent = (id, role, command, facts = [wholePlan]) =>
    dates.flatMap((day) => facts.map((fact) => ({ at: `${day}T12:00:00Z`, by: { id, role }, command, facts: fact })));
  const versions = plans.map((sections) => ({ ...wholePlan, sections }));
  const conditions = versions.flatMap((plan) => [
    plan,
    { ...plan, costBenefit: null },
    { ...plan, customBudgetCents: 6_000_000 },
  ]);
  return [
    ...sent(ann, 'caseWorker', { type: 'case.open', household: { adults: 1, children: 1 }, problems: ['a', 'b'] }),
    ...sent(ann, 'caseWorker', { type: 'exploration.start', reason: 'x' }),
    ...leads.flatMap((by) => leads.flatMap((id) => sent(by, 'caseWorker', { type: 'lead.assign', id }))),
    ...sent('fam', 'household', { type: 'consent.give', on: sparring, scope: ['x'] }),
    ...sent('fam', 'household', { type: 'consent.withdraw', on: sparring }),
    ...sent(ann, 'lead', { type: 'draft.start' }),
    ...sent(ann, 'lead', { type: 'sparring.request' }),
    ...sent(bob, 'practitioner', { type: 'sparring.hold', on: sparring, present: people.slice(0, 3).map(all) }),
    ...sent(bob, 'practitioner', { type: 'question.ask', id: 'q', text: 'x', owner: ann, due: table }),
    ...sent(cem, 'practitioner', { type: 'question.answer', id: 'q', text: 'x' }),
    ...dates.flatMap((on) => sent(chair, 'chair', { type: 'table.schedule', on, minutes: 30 })),
    ...[people, people.slice(0, 2), people.slice(1), people.slice(-2)]
      .map((there) => there.map(all))
      .flatMap((present) => sent(chair, 'chair', { type: 'deliberation.open', present })),
    ...people.flatMap((id) => votes.flatMap((vote) => sent(id, 'practitioner', { type: 'vote.cast', vote }, versions))),
    ...sent(chair, 'chair', { type: 'deliberation.return', reason: 'x' }),
    ...sent(chair, 'chair', { type: 'deliberation.reject', reason: 'x' }),
    ...sent(chair, 'chair', { type: 'deliberation.approve' }, conditions),
    ...sent(chair, 'chair', {
      type: 'authority.record',
      on: table,
      outcome: 'granted',
      upToCents: 6_000_000,
      body: 'x',
    }),
    ...sent(ann, 'caseWorker', { type: 'execution.start' }, versions),
    ...sent(ann, 'caseWorker', { type: 'help.start', on: table }, versions),
    ...sent(chair, 'chair', { type: 'approval.reopen', reason: 'x' }),
  ];
}

// What makes two states different: everything a rule may look at, and everything the watcher has seen.
function keyOf({ state: { stage, record }, seen }) {
  const { lead, everLead, actedAs, consent, votes, present, approval, grantedCents, questions, sparring, table } =
    record;
  return JSON.stringify([
    stage,
    lead,
    [...everLead].sort(),
    [...(actedAs.caseWorker ?? [])].sort(),
    consent !== null,
    votes.map(({ by, vote, sections }) => `${by} ${vote} ${sections}`).sort(),
    present.map(({ id }) => id),
    approval?.sections,
    grantedCents,
    Object.values(questions).map(({ status }) => status),
    sparring?.on,
    table?.on,
    record.lastAt?.slice(0, 10),
    seen.makers,
    seen.consent,
    seen.votes,
    seen.open,
    seen.approvedPlan,
  ]);
}
