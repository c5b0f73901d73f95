import { noChange, type TemplateResult } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LineGroup } from './line-groups.js';

/** The groups of rows of one table, and what they are drawn from. */
export interface GroupRows {
  readonly groups: readonly LineGroup[];
  /** What every group is drawn from; all are drawn again when one of these is another. */
  readonly shared: readonly unknown[];
  /** What a group is drawn from besides its lines; `null` when it has to look for itself. */
  readonly own: (group: LineGroup, at: number) => unknown;
  readonly draw: (group: LineGroup, at: number) => TemplateResult;
}

interface DrawnGroup {
  readonly version: number;
  readonly own: unknown;
}

class GroupRowsDirective extends Directive {
  #shared: readonly unknown[] = [];
  #drawn: ReadonlyMap<string, DrawnGroup> = new Map();

  override render({ groups, shared, own, draw }: GroupRows): unknown {
    const isShared = shared.every((each, at) => Object.is(each, this.#shared[at]));
    const before = isShared ? this.#drawn : new Map<string, DrawnGroup>();
    const drawn = new Map<string, DrawnGroup>();
    this.#shared = shared;
    this.#drawn = drawn;
    return repeat(
      groups,
      ({ id }) => id,
      (group, at) => {
        const now = { version: group.version, own: own(group, at) };
        const was = before.get(group.id);
        drawn.set(group.id, now);
        const isSame = was !== undefined && now.own !== null && was.own === now.own && was.version === now.version;
        return isSame ? noChange : draw(group, at);
      },
    );
  }
}

/** The groups of rows of one table; one in which nothing changed is not even asked, so that a keystroke costs as much among 5.000 lines as among 50. */
export const groupRows = directive(GroupRowsDirective);
