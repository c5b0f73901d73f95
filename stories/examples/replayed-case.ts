import type { CaseStore } from '@maatwerk/core/case/case.ports';
import { caseFields } from '@maatwerk/core/case/case-fields';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { Process } from '@maatwerk/core/process';
import type { Actor } from '@maatwerk/core/process/actor';
import type { Refusal } from '@maatwerk/core/process/refusal';
import { disputedFields, sectionsWith, type ReplayedFacts } from './replayed-plan.js';

/** A command of a worked example: by whom, when, what the plan holds by then, and what becomes of it. */
export interface ReplayedStep {
  readonly at: string;
  readonly actor: Actor;
  readonly document?: ReplayedFacts;
  readonly command: { readonly type: string; readonly [field: string]: unknown };
  /** Taken, or refused with these codes. */
  readonly expect: 'accepted' | { readonly refused: readonly string[] };
}

/** Where a worked example is played again. */
export interface ReplayOptions {
  readonly id: string;
  readonly store: CaseStore;
  readonly process: Process;
  readonly steps: readonly ReplayedStep[];
  /** Told after each step, with where the case stands; answering `true` ends it there. */
  readonly after?: (step: ReplayedStep, stage: string | null, refusals: readonly Refusal[]) => boolean;
}

const writers = ['writer-1', 'writer-2'] as const;

/**
 * Plays a worked example again by the commands that people send, each from a session of its own, with a plan in which
 * its facts are true. Answers the moment of the last step.
 * @throws Error when a step ends otherwise than the example says.
 */
export async function replayCase({ id, store, process, steps, after }: ReplayOptions): Promise<string> {
  let now = steps[0]?.at ?? '';
  let changes = 0;
  let waiting: ReplayedFacts = {};
  const sessions = new Map<string, CaseSession>();
  const sessionOf = async (actor: Actor): Promise<CaseSession> => {
    const key = JSON.stringify(actor);
    const session =
      sessions.get(key) ?? createCaseSession({ id, store, processes: [process], actor, clock: () => now });
    sessions.set(key, session);
    await session.reload();
    return session;
  };
  const write = async (facts: ReplayedFacts): Promise<void> => {
    const [role = ''] = process.definition.access.write;
    const [one, other] = await Promise.all(writers.map((writer) => sessionOf({ id: writer, role })));
    if (!one || !other) return;
    if (facts.changed) changes += 1;
    if (one.view.access.limit === 'sealed') {
      await writeBeside(store, one, facts, changes);
      return;
    }
    await writePlan(one, facts, changes);
    if (facts.conflicts === 0) await settleAll(one);
    else if (facts.conflicts) await dispute(one, other, facts.conflicts);
  };
  try {
    for (const step of steps) {
      now = step.at;
      waiting = { ...waiting, ...step.document };
      const session = await sessionOf(step.actor);
      // A plan cannot be written in before there is a case.
      if (session.view.phase === 'ready' && Object.keys(waiting).length > 0) {
        await write(waiting);
        waiting = {};
        await session.reload();
      }
      const outcome = await session.send(step.command);
      const refusals = outcome.accepted ? [] : outcome.refusals;
      expectAnswer(step, refusals);
      if (after?.(step, session.view.state.stage, refusals)) break;
    }
  } finally {
    for (const session of sessions.values()) session.stop();
  }
  return now;
}

// A document says more than the facts of an example do: there may be more in the way than it names.
function expectAnswer({ command, expect }: ReplayedStep, refusals: readonly Refusal[]): void {
  const codes = refusals.map(({ code }) => code);
  const isAsSaid =
    expect === 'accepted' ? codes.length === 0 : expect.refused.every((code) => codes.some((one) => one === code));
  if (!isAsSaid || (expect !== 'accepted' && codes.length === 0)) {
    throw new Error(`${command.type} should be ${JSON.stringify(expect)}, and was refused with ${codes.join(' ')}`);
  }
}

// A plan that was decided on opens in no field: another system, which knows of no seal, may still write in it.
async function writeBeside(
  store: CaseStore,
  { view }: CaseSession,
  facts: ReplayedFacts,
  change: number,
): Promise<void> {
  const stored = await store.load(view.id);
  if (!stored) return;
  const before = caseFields(view.document);
  const after = caseFields({ ...view.document, ...sectionsWith(view.document, facts, change) });
  const isOther = ([path, value]: readonly [string, unknown]): boolean =>
    JSON.stringify(before.get(path)) !== JSON.stringify(value);
  const patch = [...after].filter(isOther).map(([path, value]) => ({ path, value }));
  await store.commit(view.id, {
    expectedSeq: stored.log.length,
    expectedDocVersion: stored.docVersion,
    entries: [],
    patch,
    annex: { texts: {} },
  });
}

async function writePlan(session: CaseSession, facts: ReplayedFacts, change: number): Promise<void> {
  const { document, access } = session.view;
  if (!access.write) throw new Error(`the plan cannot be written: ${String(access.limit)}`);
  const sections = sectionsWith(document, facts, change);
  session.edit('canvas', sections.canvas);
  session.edit('costBenefit', sections.costBenefit);
  session.edit('grounds', sections.grounds);
  session.edit('parties', sections.parties);
  await session.save();
}

async function dispute(one: CaseSession, other: CaseSession, count: number): Promise<void> {
  await other.reload();
  for (const field of disputedFields.slice(0, count)) {
    for (const [session, text] of [
      [one, 'Iedere maandag samen de post doen.'],
      [other, 'Elke week een gesprek aan tafel.'],
    ] as const) {
      session.edit('canvas', { ...session.view.document.canvas, [field]: text });
    }
  }
  await one.save();
  await other.save();
}

async function settleAll(session: CaseSession): Promise<void> {
  for (const { path } of session.view.document.conflicts) session.settle(path, 'Elke week een gesprek.');
  await session.save();
}
