import { allExamples, processes, type Example } from '../examples/examples.js';
import { keptCases, type KeptCase } from '../examples/kept-case.js';

interface RefusedStep {
  readonly example: Example;
  readonly index: number;
  readonly codes: readonly string[];
}

/** For each code a case in which a real command was refused with it, in the order of the codes. */
export async function refusedCases(codes: readonly string[]): Promise<readonly KeptCase[]> {
  const refused = (await allExamples()).flatMap(refusedStepsOf);
  // What is said alone and soonest in an example is the easiest to read.
  const byClarity = refused.toSorted((one, other) => one.codes.length - other.codes.length || one.index - other.index);
  const chosen = codes.map((code) => {
    const step = byClarity.find((one) => one.codes.includes(code));
    if (!step) throw new Error(`No command of a worked example is refused with ${code}.`);
    return step;
  });
  const kept = new Map<Example, readonly KeptCase[]>();
  for (const { example } of chosen) {
    const process = processes.get(example.definition);
    if (!process || kept.has(example)) continue;
    const last = Math.max(...chosen.filter((one) => one.example === example).map(({ index }) => index));
    kept.set(example, await keptCases(process, example.steps.slice(0, last + 1)));
  }
  return chosen.flatMap(({ example, index }) => kept.get(example)?.[index] ?? []);
}

function refusedStepsOf(example: Example): RefusedStep[] {
  return example.steps.flatMap(({ command, expect }, index) =>
    // What is no command at all has no name to show.
    expect === 'accepted' || typeof (command as Partial<typeof command> | null)?.type !== 'string'
      ? []
      : [{ example, index, codes: expect.refused }],
  );
}
