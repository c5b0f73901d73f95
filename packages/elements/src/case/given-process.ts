import { compileProcess, DefinitionError, type Process } from '@maatwerk/core/process';

/** What a host gave as process: ready to use, or why it is not. `null` when it gave none. */
export type GivenProcess =
  | { readonly ok: true; readonly process: Process }
  | { readonly ok: false; readonly place: string; readonly message: string }
  | null;

/** Reads the `process` property: a compiled process, or a definition as data. Never throws. */
export function readGivenProcess(given: unknown): GivenProcess {
  if (given === undefined || given === null) return null;
  if (typeof given === 'object' && 'definition' in given) return { ok: true, process: given as Process };
  try {
    return { ok: true, process: compileProcess(given) };
  } catch (error) {
    const place = error instanceof DefinitionError ? (error.problems[0]?.place ?? '') : '';
    return { ok: false, place, message: String(error) };
  }
}
