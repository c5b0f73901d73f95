import { isInstant } from '../calendar/calendar.js';
import type { Entry } from '../log/log.js';
import { readCommand } from './command-shape.js';
import { refusedBeforeRules } from './decide.js';
import type { Transition } from './definition.js';
import { recordedFacts } from './facts.js';
import { migrated } from './migrate.js';
import { initialState, stateAt, transitionOf, type CaseState, type Process } from './process.js';
import { recordStep } from './record-step.js';
import { refusalsOf } from './refusals.js';

/** What a log folds to: where the case stands, or the first entry that the rules would not have accepted. */
export type Folding =
  | { readonly ok: true; readonly state: CaseState; readonly process: Process }
  | {
      readonly ok: false;
      readonly seq: number;
      readonly codes: readonly string[];
      readonly state: CaseState;
      readonly process: Process;
    };

type EntryStep = Pick<Entry, 'seq' | 'at' | 'by' | 'type' | 'data'>;

/**
 * The state that a log leads to, each entry judged again by the rules with the facts it carries. The machine of the
 * process has the same guards and actions; folding applies them without it, because a log has thousands of entries.
 * A log that was verified but made by other rules stops at the first entry they do not accept. From a migration on, the
 * later version of the process judges; `process` is the one the case is on at the end.
 */
export function fold(process: Process, entries: Iterable<EntryStep>, from: CaseState = initialState(process)): Folding {
  let state = from;
  let judging = process;
  for (const entry of entries) {
    const { next, codes } = foldEntry(judging, state, entry);
    if (!next) return { ok: false, seq: entry.seq, codes, state, process: judging };
    state = next;
    if (entry.type === 'case.migrate') ({ process: judging, state } = migrated(judging, next, entry.data['version']));
  }
  return { ok: true, state, process: judging };
}

function foldEntry(
  process: Process,
  state: CaseState,
  entry: EntryStep,
): { next?: CaseState; codes: readonly string[] } {
  const shape = readCommand({ ...entry.data, type: entry.type }, 'recorded', process);
  if (!shape.ok) return { codes: [shape.code] };
  if (!isInstant(entry.at)) return { codes: ['malformed-command'] };
  const { command } = shape;
  const alone = refusedBeforeRules(process, state, command, entry.at);
  if (alone) return { codes: alone.map(({ code }) => code) };
  const facts = recordedFacts(entry.data['facts']);
  const transition = transitionOf(process, state.stage, command) as Transition;
  const refusals = refusalsOf(transition, {
    definition: process.definition,
    record: state.record,
    facts,
    command,
    actor: entry.by,
    now: entry.at,
  });
  if (refusals.length > 0) return { codes: refusals.map(({ code }) => code) };
  const [workerRole] = process.definition.makers;
  const { by: actor, at } = entry;
  const record = recordStep(state.record, { command, actor, at, sections: facts.sections, workerRole });
  return { next: stateAt(transition.to ?? state.stage, record), codes: [] };
}
