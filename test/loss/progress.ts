import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { allCells, type Cell } from './loss-run.js';
import type { Outcome } from './outcome.js';

/** The outcomes of a long run on disk, one line of JSON each: a run that was broken off goes on from there. */
export interface Progress {
  /** What was found so far, by earlier runs too. */
  readonly outcomes: readonly Outcome[];
  /** How many endings those are. */
  readonly repetitions: number;
  add(outcomes: readonly Outcome[]): void;
  /** What is still to be tried, for so many repetitions of each cell; spread, so that every cell has its turn. */
  todo(repetitions: number): readonly Cell[];
}

/** The progress that is kept in a file; `afresh` begins again. */
export function openProgress(file: string, afresh: boolean): Progress {
  mkdirSync(dirname(file), { recursive: true });
  if (afresh) rmSync(file, { force: true });
  const outcomes: Outcome[] = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line) => (line === '' ? [] : (JSON.parse(line) as Outcome[])))
    : [];
  return {
    outcomes,
    get repetitions() {
      return outcomes.filter(({ place }) => place === 'case').length;
    },
    add(some) {
      outcomes.push(...some);
      appendFileSync(file, `${JSON.stringify(some)}\n`);
    },
    todo(repetitions) {
      const left = allCells.map((cell) => ({ cell, times: Math.max(0, repetitions - timesOf(outcomes, cell)) }));
      const most = Math.max(0, ...left.map(({ times }) => times));
      return Array.from({ length: most }, (_, turn) =>
        left.filter(({ times }) => times > turn).map(({ cell }) => cell),
      ).flat();
    },
  };
}

function timesOf(outcomes: readonly Outcome[], { ending, delay }: Cell): number {
  return outcomes.filter((one) => one.place === 'case' && one.ending === ending && one.delay === delay).length;
}
