import type { CaseStore, StoredCase } from '@maatwerk/core/case/case.ports';
import type { Process } from '@maatwerk/core/process';
import type { Actor } from '@maatwerk/core/process/actor';
import type { Refusal } from '@maatwerk/core/process/refusal';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import { replayCase, type ReplayedStep } from './replayed-case.js';

/** A case as it stood after a step of a worked example. */
export interface KeptCase {
  readonly process: Process;
  readonly stage: string | null;
  /** The moment of that step, who took it or was refused, and with what. */
  readonly at: string;
  readonly actor: Actor;
  readonly command: ReplayedStep['command'];
  readonly refusals: readonly Refusal[];
  /** A store of its own with the case as it stood. */
  readonly store: () => CaseStore;
}

/** The id of every case that is played again. */
export const caseId = 'M-2026-014';

/** Plays steps again, after a case that was kept or from the beginning, and keeps the case after each of them. */
export async function keptCases(
  process: Process,
  steps: readonly ReplayedStep[],
  after?: KeptCase,
): Promise<KeptCase[]> {
  const kept: KeptCase[] = [];
  const cases = new Map<string, StoredCase>();
  const before = await after?.store().load(caseId);
  if (before) cases.set(caseId, before);
  const store = createMemoryStore({ processes: [process], cases });
  await replayCase({
    id: caseId,
    store,
    process,
    steps,
    after: ({ at, actor, command }, stage, refusals) => {
      const then = new Map(cases);
      const storeOf = (): CaseStore => createMemoryStore({ processes: [process], cases: new Map(then) });
      kept.push({ process, stage, at, actor, command, refusals, store: storeOf });
      return false;
    },
  });
  return kept;
}
