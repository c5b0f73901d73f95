import { changedStretch } from '@maatwerk/core/cost-benefit/changed-stretch';
import type { CostLine } from '@maatwerk/core/cost-benefit';
import { lineKey } from '@maatwerk/core/cost-benefit/edit-lines';

/** Lines that stand in one group of rows: from which place on, how many, and a number that rises when one of them changed or moved. */
export interface LineGroup {
  readonly id: string;
  readonly from: number;
  readonly size: number;
  readonly version: number;
}

/** How many lines a new group has. */
export const groupSize = 12;

/** How many lines the first and the last group of a long list have: their rows always have inputs, and inputs are dear. */
export const edgeSize = 4;

let made = 0;

/**
 * The lines of one scenario in groups of about 12. A line stays in the group in which it stands, whatever is added or
 * taken away elsewhere: moving a row from one group to another would take the focus from it.
 */
export class LineGroups {
  #lines: readonly CostLine[] = [];
  #groups: readonly LineGroup[] = [];
  /** Rises when a group came or went. */
  shape = 0;

  /** The groups of the next version of the lines. */
  follow(lines: readonly CostLine[]): readonly LineGroup[] {
    const before = this.#lines;
    if (lines === before) return this.#groups;
    const { start, removed } = changedStretch(before, lines);
    const shift = lines.length - before.length;
    this.#lines = lines;
    let end = 0;
    this.#groups = this.#groups.map((group) => {
      const first = end;
      end += group.size;
      const isTouched = end > start && (shift !== 0 || first < start + removed);
      return isTouched ? { ...group, version: group.version + 1 } : group;
    });
    if (shift !== 0) this.#resize(before, lines);
    return this.#groups;
  }

  // By key: a document that comes back from the store has other objects for the same lines.
  #resize(before: readonly CostLine[], lines: readonly CostLine[]): void {
    const { start, removed, added } = changedStretch(before.map(lineKey), lines.map(lineKey));
    this.shape++;
    const groups = this.#groups.length > 0 ? this.#groups : [newGroup(0)];
    let end = 0;
    let left = added;
    this.#groups = groups.flatMap((group, at) => {
      const first = end;
      end += group.size;
      const gone = Math.max(0, Math.min(end, start + removed) - Math.max(first, start));
      const come = start < end || at === groups.length - 1 ? left : 0;
      left -= come;
      const size = group.size - gone + come;
      return inPieces({ ...group, size }, at === 0, at === groups.length - 1);
    });
    let from = 0;
    this.#groups = this.#groups.map((group) => {
      const placed = { ...group, from };
      from += group.size;
      return placed;
    });
  }
}

function inPieces(group: LineGroup, isFirst: boolean, isLast: boolean): LineGroup[] {
  if (group.size <= 2 * groupSize) return group.size > 0 ? [group] : [];
  const size = isFirst ? edgeSize : groupSize;
  const end = isLast ? edgeSize : 0;
  const pieces = [{ ...group, size }];
  let left = group.size - size - end;
  for (; left > 0; left -= groupSize) pieces.push(newGroup(Math.min(left, groupSize)));
  return end > 0 ? [...pieces, newGroup(end)] : pieces;
}

function newGroup(size: number): LineGroup {
  return { id: String(++made), from: 0, size, version: 0 };
}
