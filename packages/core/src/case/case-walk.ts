import type { Instant } from '../calendar/calendar.js';
import type { Actor } from '../process/actor.js';
import { walkedPlan } from './case-walk-plan.js';
import type { CaseSession } from './case-view.js';

/** The people of the walked example. */
export const walkActors = {
  caseWorker: { id: 'case-worker-1', role: 'caseWorker', discipline: 'participatie' },
  lead: { id: 'lead-1', role: 'lead', discipline: 'schulden' },
  household: { id: 'household-1', role: 'household' },
  chair: { id: 'chair-1', role: 'chair' },
  housing: { id: 'practitioner-1', role: 'practitioner', discipline: 'wonen' },
  youth: { id: 'practitioner-2', role: 'practitioner', discipline: 'jeugd' },
} as const satisfies Record<string, Actor>;

/** Who walks, by part. */
export type WalkActor = keyof typeof walkActors;

/** The stages of the Maastricht route, in the order they are walked. */
export const walkStages = [
  'signal',
  'exploration',
  'draft',
  'sparring',
  'supplement',
  'scheduled',
  'deliberation',
  'approved',
  'execution',
  'monitoring',
  'learned',
  'closed',
] as const;

/** A stage the walk can stop at. */
export type WalkStage = (typeof walkStages)[number];

/** One step of the walk: who sends what, when. `plan` marks the moment the lead writes the plan. */
interface WalkStep {
  readonly at: Instant;
  readonly by: WalkActor;
  readonly command: { readonly type: string; readonly [field: string]: unknown } | 'plan';
}

/** How far to walk, and how a person opens the case. */
export interface WalkOptions {
  /** Opens the case for one person; the walk sets `clock`. All sessions of one walk share a store and a case id. */
  readonly open: (actor: Actor, clock: () => Instant) => CaseSession;
  readonly to: WalkStage;
  /** `blank` leaves the plan of a draft unwritten; a walk past the draft needs it `written`. */
  readonly plan?: 'written' | 'blank';
}

/** Where a walk ended: the moment of its last step. */
export interface Walked {
  readonly at: Instant;
}

const scope = ['met de spar-tafel', 'met de doorbraaktafel', 'met de woningcorporatie'];
const sparringPresent = [
  { id: walkActors.lead.id, discipline: walkActors.lead.discipline },
  { id: walkActors.housing.id, discipline: walkActors.housing.discipline },
  { id: walkActors.youth.id, discipline: walkActors.youth.discipline },
];
const tablePresent = [walkActors.chair, walkActors.housing, walkActors.youth, walkActors.lead].map(({ id }) => ({
  id,
}));

/** The steps that bring a case to each stage and what happens there; 13 and 20 January 2026 are Tuesdays. */
const route: Readonly<Record<WalkStage, readonly WalkStep[]>> = {
  signal: [
    step('2026-01-05T09:00:00Z', 'caseWorker', 'case.open', {
      household: { adults: 2, children: 3 },
      problems: ['dreigende ontruiming', 'huurschuld', 'een kind zit thuis'],
    }),
  ],
  exploration: [
    step('2026-01-05T13:30:00Z', 'caseWorker', 'exploration.start', {
      reason: 'De gewone schuldregeling start pas na de ontruiming; dan is het te laat.',
    }),
  ],
  draft: [
    step('2026-01-06T08:30:00Z', 'caseWorker', 'lead.assign', { id: walkActors.lead.id }),
    step('2026-01-07T14:00:00Z', 'household', 'consent.give', { on: '2026-01-07', scope }),
    step('2026-01-07T14:20:00Z', 'lead', 'draft.start'),
    { at: '2026-01-08T10:00:00Z', by: 'lead', command: 'plan' },
    step('2026-01-08T15:00:00Z', 'household', 'score.give', { moment: 'baseline', score: 2.5 }),
  ],
  sparring: [step('2026-01-12T09:15:00Z', 'lead', 'sparring.request')],
  supplement: [
    step('2026-01-13T13:00:00Z', 'housing', 'sparring.hold', { on: '2026-01-13', present: sparringPresent }),
    step('2026-01-13T13:40:00Z', 'housing', 'question.ask', {
      id: 'question-1',
      text: 'Wil de verhuurder het vonnis een jaar aanhouden als de schuld is afgekocht?',
      owner: walkActors.caseWorker.id,
      due: '2026-01-19',
    }),
  ],
  scheduled: [
    step('2026-01-16T10:00:00Z', 'caseWorker', 'question.answer', {
      id: 'question-1',
      text: 'Ja, schriftelijk toegezegd, zolang de huur op tijd komt.',
    }),
    step('2026-01-16T11:00:00Z', 'chair', 'table.schedule', { on: '2026-01-20', startsAt: '13:30', minutes: 25 }),
  ],
  deliberation: [step('2026-01-20T12:30:00Z', 'chair', 'deliberation.open', { present: tablePresent })],
  approved: [
    step('2026-01-20T12:50:00Z', 'housing', 'vote.cast', { vote: 'for' }),
    step('2026-01-20T12:51:00Z', 'youth', 'vote.cast', { vote: 'for' }),
    step('2026-01-20T12:55:00Z', 'chair', 'deliberation.approve'),
  ],
  execution: [step('2026-01-21T08:30:00Z', 'caseWorker', 'execution.start')],
  monitoring: [step('2026-02-02T09:00:00Z', 'caseWorker', 'help.start', { on: '2026-02-02' })],
  learned: [
    step('2026-02-10T15:00:00Z', 'household', 'score.give', { moment: 'start', score: 4 }),
    step('2026-08-04T15:00:00Z', 'household', 'score.give', { moment: 6, score: 6.5 }),
    step('2027-02-03T15:00:00Z', 'household', 'score.give', { moment: 12, score: 8 }),
    step('2027-02-04T10:00:00Z', 'lead', 'lessons.record', {
      carriedOut: true,
      execution: 'Eén coach werkte; de afkoop had een maand eerder gekund.',
      policy: 'De beleidsregel schulden kent geen spoed bij een vonnis.',
      chain: 'De verhuurder wil voortaan bij drie maanden achterstand bellen.',
    }),
  ],
  closed: [step('2027-02-04T10:30:00Z', 'lead', 'case.close')],
};

/**
 * Walks a case along the whole Maastricht route by the commands that people send, each from a session of its own, and
 * stops its sessions when it is there.
 * @throws Error when a command is refused, with its codes.
 */
export async function walkCase({ open, to, plan = 'written' }: WalkOptions): Promise<Walked> {
  let now: Instant = '2026-01-05T09:00:00Z';
  const sessions = new Map<WalkActor, CaseSession>();
  const sessionOf = async (who: WalkActor): Promise<CaseSession> => {
    const session = sessions.get(who) ?? open(walkActors[who], () => now);
    sessions.set(who, session);
    await session.reload();
    return session;
  };
  const stages = walkStages.slice(0, walkStages.indexOf(to) + 1);
  try {
    for (const { at, by, command } of stages.flatMap((stage) => route[stage])) {
      now = at;
      if (command !== 'plan') await sendStep(await sessionOf(by), command);
      else if (plan === 'written') await writePlan(await sessionOf(by));
    }
  } finally {
    for (const session of sessions.values()) session.stop();
  }
  return { at: now };
}

async function sendStep(session: CaseSession, command: { readonly type: string }): Promise<void> {
  const outcome = await session.send(command);
  if (outcome.accepted) return;
  const codes = outcome.refusals.map(({ code }) => code);
  throw new Error(`the walk stopped at ${command.type}: ${[...codes, outcome.failure ?? ''].join(' ').trim()}`);
}

async function writePlan(session: CaseSession): Promise<void> {
  session.edit('canvas', walkedPlan.canvas);
  session.edit('costBenefit', walkedPlan.costBenefit);
  session.edit('valueTriangle', walkedPlan.valueTriangle);
  session.edit('grounds', walkedPlan.grounds);
  session.edit('funding', walkedPlan.funding);
  session.edit('parties', walkedPlan.parties);
  await session.save();
  if (session.view.saving.status !== 'saved')
    throw new Error(`the walk stopped at the plan: ${session.view.saving.status}`);
}

function step(at: Instant, by: WalkActor, type: string, fields: Readonly<Record<string, unknown>> = {}): WalkStep {
  return { at, by, command: { ...fields, type } };
}
