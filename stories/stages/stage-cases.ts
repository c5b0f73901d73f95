import type { ProcessDefinition } from '@maatwerk/core/process/definition';
import { allExamples, processes, type Example } from '../examples/examples.js';
import { keptCases, type KeptCase } from '../examples/kept-case.js';

// What commands ask that lead where no example goes, beside the outcome that leads there.
const reason = 'Het gezin verhuist, en de nieuwe gemeente heeft een eigen aanpak.';
const furtherSteps: Readonly<Record<string, object>> = {
  'lessons.record': { carriedOut: true, execution: 'Eén vast gezicht in huis werkte.' },
  'case.refer': { reason },
  'deliberation.reject': { reason },
  'case.stop': { how: 'spoken' },
  'case.withdraw': { reason },
  'case.loseSight': { reason },
  'case.overtake': { reason },
  'case.handOver': { to: 'Gemeente Heerlen' },
};

/** A case at every stage of a process, by stage, each brought there by the commands of worked examples, and a last one. */
export function casesAtStages(definition: ProcessDefinition): Promise<ReadonlyMap<string, KeptCase>> {
  const known = walked.get(definition) ?? walk(definition);
  walked.set(definition, known);
  return known;
}

// Its ends begin where its stages are, a story later.
const walked = new Map<ProcessDefinition, Promise<ReadonlyMap<string, KeptCase>>>();

async function walk(definition: ProcessDefinition): Promise<ReadonlyMap<string, KeptCase>> {
  const process = processes.get(definition.id);
  const found = new Map<string, KeptCase>();
  if (!process) return found;
  const all = (await allExamples()).filter((example) => example.definition === definition.id);
  // Those of most kinds of steps come furthest.
  const examples = all.toSorted((one, other) => kindsOf(other) - kindsOf(one));
  for (const { steps } of examples) {
    if (definition.stages.every(({ id }) => found.has(id))) break;
    const seen = new Map<string, KeptCase>();
    // The last of a stage shows most of what happens there.
    for (const kept of await keptCases(process, steps)) if (kept.stage !== null) seen.set(kept.stage, kept);
    for (const [stage, kept] of seen) if (!found.has(stage)) found.set(stage, kept);
  }
  for (const { id } of definition.stages) {
    const kept = found.get(id) ?? (await ledTo(id, definition.transitions, found));
    if (kept) found.set(id, kept);
  }
  return found;
}

const kindsOf = ({ steps }: Example): number =>
  new Set(steps.flatMap(({ command, expect }) => (expect === 'accepted' ? [command.type] : []))).size;

/** A case at every end of a process, by end, from cases at its stages. */
export async function casesAtEnds(
  { ends, transitions }: ProcessDefinition,
  atStages: ReadonlyMap<string, KeptCase>,
): Promise<ReadonlyMap<string, KeptCase>> {
  const found = new Map<string, KeptCase>();
  for (const { id } of ends) {
    const kept = atStages.get(id) ?? (await ledTo(id, transitions, atStages));
    if (kept) found.set(id, kept);
  }
  return found;
}

async function ledTo(
  stage: string,
  transitions: ProcessDefinition['transitions'],
  atStages: ReadonlyMap<string, KeptCase>,
): Promise<KeptCase | undefined> {
  for (const { command, from, to, roles, when } of transitions) {
    const fields = furtherSteps[command];
    if (to !== stage || !fields) continue;
    const outcome = Object.fromEntries(Object.entries(when ?? {}).map(([field, [value]]) => [field, value]));
    const at = [...atStages.values()].findLast(({ stage }) =>
      from === 'open' ? stage === middle(atStages) : from.includes(stage ?? ''),
    );
    if (!at) continue;
    const actor = { id: `${roles[0] ?? ''}-9`, role: roles[0] ?? '' };
    const step = { at: at.at, actor, command: { ...fields, ...outcome, type: command }, expect: 'accepted' } as const;
    return (await keptCases(at.process, [step], at)).at(-1);
  }
  return undefined;
}

// Wherever a case may end, it does so halfway: consent was given, and much is written.
const middle = (atStages: ReadonlyMap<string, KeptCase>): string | undefined =>
  [...atStages.keys()][Math.floor(atStages.size / 2) - 1];
