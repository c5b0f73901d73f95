import { amsterdam } from '@maatwerk/core/process/definitions/amsterdam';
import { lelystad } from '@maatwerk/core/process/definitions/lelystad';
import { maastricht } from '@maatwerk/core/process/definitions/maastricht';
import { theHague } from '@maatwerk/core/process/definitions/the-hague';
import { utrechtWest } from '@maatwerk/core/process/definitions/utrecht-west';
import type { ProcessDefinition } from '@maatwerk/core/process/definition';
import { compileProcess, type Process } from '@maatwerk/core/process';
import type { ReplayedStep } from './replayed-case.js';

/** A worked example of a shipped process, as the tests of the rules have it. */
export interface Example {
  readonly name: string;
  /** The id of its process. */
  readonly definition: string;
  readonly steps: readonly ReplayedStep[];
}

/** The processes that the kit comes with. */
export const shipped: readonly ProcessDefinition[] = [maastricht, utrechtWest, lelystad, amsterdam, theHague];

/** The shipped processes compiled, by id. */
export const processes: ReadonlyMap<string, Process> = new Map(
  shipped.map((definition) => [definition.id, compileProcess(definition)]),
);

const files = import.meta.glob<readonly Example[]>(
  ['../../test/vectors/definitions/*.json', '../../test/vectors/process.json', '../../test/vectors/tracks/*.json'],
  { import: 'default' },
);
const read = Promise.all(Object.values(files).map((load) => load()));

/** Every worked example of the shipped processes. */
export async function allExamples(): Promise<readonly Example[]> {
  return (await read).flat().filter(({ definition }) => processes.has(definition));
}
