import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { walkActors, walkCase, type WalkActor } from '@maatwerk/core/case/case-walk';
import { compileProcess } from '@maatwerk/core/process';
import type { Actor } from '@maatwerk/core/process/actor';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import { ready } from './walked-case.js';

/** A conversation: when, which moment, and the score or `null` for rather none. */
export type Moment = readonly [at: string, moment: 'start' | number, score: number | null];

/** A part of the help: its words, its end, and whether it was phased out on 2 March 2026. */
export type Part = readonly [text: string, endsOn: string, stopped?: 'stopped'];

/** What happened in a case since its help started on 2 February 2026, and who looks at it when. */
export interface Followed {
  readonly now: string;
  readonly moments?: readonly Moment[];
  readonly parts?: readonly Part[];
  readonly who?: WalkActor;
}

/** The example case after its help started, brought further by real commands on a memory store. */
export async function followedCase({ now, moments = [], parts = [], who = 'lead' }: Followed): Promise<CaseSession> {
  const process = compileProcess(maastricht);
  const store = createMemoryStore({ processes: [process] });
  const openAt = (actor: Actor, clock: () => string): CaseSession =>
    createCaseSession({ id: 'M-2026-014', store, processes: [process], actor, clock, drafts: createMemoryDrafts() });
  await walkCase({ open: openAt, to: 'monitoring' });
  const act = async (at: string, actor: WalkActor, command: object): Promise<void> => {
    const session = openAt(walkActors[actor], () => at);
    await ready(session);
    const outcome = await session.send(command);
    if (!outcome.accepted) throw new Error(outcome.refusals.map(({ code }) => code).join(' '));
    session.stop();
  };
  for (const [index, [text, endsOn]] of parts.entries()) {
    const begun = { type: 'part.begin', id: `part-${index}`, on: '2026-02-02', endsOn, text };
    await act('2026-02-03T09:00:00Z', 'lead', begun);
  }
  for (const [index, [, , stopped]] of parts.entries()) {
    const stop = { type: 'part.windDown', id: `part-${index}`, on: '2026-03-02', reason: 'Het is klaar.' };
    if (stopped) await act('2026-03-02T09:00:00Z', 'lead', stop);
  }
  for (const [at, moment, score] of moments) await act(at, 'household', { type: 'score.give', moment, score });
  const session = openAt(walkActors[who], () => now);
  await ready(session);
  const said = moments.at(-1)?.[0].slice(0, 10);
  if (said !== undefined && who === 'lead') {
    session.edit('updates', [
      { id: 'said', on: said, by: 'household', text: 'Ik slaap weer. Als er post komt, maak ik die gewoon open.' },
    ]);
    await session.save();
  }
  return session;
}
