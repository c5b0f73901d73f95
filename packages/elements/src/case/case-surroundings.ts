import type { CaseStore, DraftPort } from '@maatwerk/core/case/case.ports';
import type { Process } from '@maatwerk/core/process';

/** What a `<maatwerk-case>` uses where its host sets nothing: a composition such as `@maatwerk/kit` gives it. */
export interface CaseSurroundings {
  readonly store: CaseStore;
  readonly drafts: DraftPort;
  /** The processes known here; a new case begins with the first. */
  readonly processes: readonly [Process, ...Process[]];
}

let surroundings: CaseSurroundings | null = null;

/** Gives every `<maatwerk-case>` of this copy of the kit its store, drafts and processes; a property of the element wins. */
export function provideCaseSurroundings(provided: CaseSurroundings | null): void {
  surroundings = provided;
}

/** What was provided; `null` when this copy of the kit has no composition. */
export function caseSurroundings(): CaseSurroundings | null {
  return surroundings;
}
