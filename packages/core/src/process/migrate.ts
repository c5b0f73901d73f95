import type { Command } from './commands.js';
import type { DefinitionProblem } from './definition.js';
import { nearestName } from './nearest-name.js';
import { DefinitionError, stateAt, withLater, type CaseState, type Process } from './process.js';

/**
 * Processes of which each knows its later versions, so that `case.migrate` can bring a case to one of them. A version is
 * reachable from every earlier one that its `migratesFrom` names.
 * @throws DefinitionError when a stage of an earlier version is nowhere in the later one.
 */
export function linkVersions(processes: readonly Process[]): readonly Process[] {
  const linked = new Map<Process, Process>();
  const latestFirst = [...processes].sort((a, b) => b.definition.version - a.definition.version);
  for (const process of latestFirst) {
    const { id, version } = process.definition;
    const later = latestFirst.filter(
      ({ definition }) =>
        definition.id === id &&
        definition.version > version &&
        definition.migratesFrom.some((migration) => migration.version === version),
    );
    const problems = later.flatMap((target) => lostStages(process, target));
    if (problems.length > 0) throw new DefinitionError(problems);
    linked.set(
      process,
      withLater(
        process,
        later.map((target) => linked.get(target) ?? target),
      ),
    );
  }
  return processes.map((process) => linked.get(process) ?? process);
}

/** The stage a case would stand at in the version that a migration names. */
export function stageAfterMigration(process: Process, state: CaseState, command: Command): string {
  return stageIn(process, laterVersion(process, command['version']), state.stage ?? '');
}

/** A case in the version that its migration named: the same record, at the stage that has its name there. */
export function migrated(
  process: Process,
  state: CaseState,
  version: unknown,
): { readonly process: Process; readonly state: CaseState } {
  const target = laterVersion(process, version);
  return { process: target, state: stateAt(stageIn(process, target, state.stage ?? ''), state.record) };
}

function laterVersion(process: Process, version: unknown): Process {
  return process.later.find(({ definition }) => definition.version === version) ?? process;
}

function stageIn(process: Process, target: Process, stage: string): string {
  const { version } = process.definition;
  const migration = target.definition.migratesFrom.find((from) => from.version === version);
  return (migration && Object.hasOwn(migration.stages, stage) ? migration.stages[stage] : undefined) ?? stage;
}

function lostStages(process: Process, target: Process): readonly DefinitionProblem[] {
  const names = target.definition.stages.map(({ id }) => id);
  const index = target.definition.migratesFrom.findIndex(({ version }) => version === process.definition.version);
  return process.definition.stages
    .filter(({ id }) => !names.includes(stageIn(process, target, id)))
    .map(({ id }): DefinitionProblem => {
      const found = stageIn(process, target, id);
      const nearest = nearestName(found, names);
      const place = `migratesFrom/${index}/stages/${id}`;
      return { place, expected: 'stage', found, ...(nearest === undefined ? {} : { nearest }) };
    });
}
