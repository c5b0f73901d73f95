import type { CostLine, ScenarioName } from '@maatwerk/core/cost-benefit';
import { lineIndex } from '@maatwerk/core/cost-benefit/edit-lines';
import type { LitElement, ReactiveController } from 'lit';
import { LineGroups, type LineGroup } from './line-groups.js';

/** The groups of rows to draw, and whether each is near enough to be typed in. */
export interface ShownGroups {
  readonly groups: readonly LineGroup[];
  readonly isNear: (group: LineGroup, at: number) => boolean;
}

const drawnAtFirst = 5;
const drawnPerFrame = 8;

/**
 * Which rows have inputs: those on screen or within a quarter of a screen of it, those around the line that is open, the first and
 * the last. All others are rows of text, so that every line can be found, read aloud and printed, and typing costs as
 * much among 5.000 lines as among 50. A long list is drawn over several frames.
 */
export class LineWindow implements ReactiveController {
  readonly #host: LitElement;
  readonly #groups = new Map<ScenarioName, LineGroups>();
  readonly #drawn = new Map<ScenarioName, number>();
  readonly #shown = new Map<ScenarioName, string>();
  /** Where the open line stood when it was last drawn. */
  readonly #opened = new Map<ScenarioName, number>();
  readonly #asked = new Set<ScenarioName>();
  /** Groups that are near the screen, and tables, by what they are named with. */
  readonly #near = new Set<string>();
  readonly #observer: IntersectionObserver;
  #isUnfinished = false;
  #isChanged = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#observer = new IntersectionObserver((seen) => this.#saw(seen), { rootMargin: '25% 0px' });
    host.addController(this);
  }

  /** The groups of a scenario to draw now, around the line with this key. */
  groupsOf(scenario: ScenarioName, lines: readonly CostLine[], openKey: string | null): ShownGroups {
    const followed = this.#followed(scenario);
    const groups = followed.follow(lines);
    const open = openKey === null ? -1 : lineIndex(lines, openKey, this.#opened.get(scenario));
    this.#opened.set(scenario, open);
    const openAt = open < 0 ? -2 : groups.findLastIndex(({ from }) => from <= open);
    const drawn = Math.max(this.#drawn.get(scenario) ?? drawnAtFirst, openAt + 2);
    this.#asked.add(scenario);
    this.#drawn.set(scenario, drawn);
    if (drawn < groups.length) this.#isUnfinished = true;
    const shown = `${String(followed.shape)}/${String(drawn)}`;
    if (shown !== this.#shown.get(scenario)) this.#isChanged = true;
    this.#shown.set(scenario, shown);
    return {
      groups: drawn < groups.length ? groups.slice(0, drawn) : groups,
      isNear: ({ id }, at) => at === 0 || at === groups.length - 1 || Math.abs(at - openAt) < 2 || this.#near.has(id),
    };
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    for (const scenario of this.#drawn.keys()) {
      if (this.#asked.has(scenario)) continue;
      this.#drawn.delete(scenario);
      this.#shown.delete(scenario);
    }
    this.#asked.clear();
    if (this.#isUnfinished) requestAnimationFrame(() => this.#drawOn());
    this.#isUnfinished = false;
    if (!this.#isChanged) return;
    this.#isChanged = false;
    for (const scenario of this.#drawn.keys()) {
      const table = this.#tableOf(scenario);
      for (const part of table ? [table, ...table.tBodies] : []) this.#observer.observe(part);
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#near.clear();
    this.#shown.clear();
  }

  #drawOn(): void {
    for (const [scenario, drawn] of this.#drawn) this.#drawn.set(scenario, drawn + drawnPerFrame);
    this.#host.requestUpdate();
  }

  #saw(seen: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of seen) {
      if (isIntersecting) this.#near.add(idOf(target));
      else this.#near.delete(idOf(target));
    }
    for (const scenario of this.#drawn.keys()) this.#watch(scenario);
    this.#host.requestUpdate();
  }

  // Looking at every group of 5.000 lines costs time with each frame, so only those near and their neighbours are looked
  // at; all of them where the table is on screen and none of its groups is known to be, as after a jump.
  #watch(scenario: ScenarioName): void {
    const table = this.#tableOf(scenario);
    if (!table) return;
    const groups = [...table.tBodies];
    const isNear = (at: number): boolean => groups[at] !== undefined && this.#near.has(idOf(groups[at]));
    const isFound = groups.some((_group, at) => isNear(at));
    const isLost = !isFound && this.#near.has(idOf(table));
    groups.forEach((group, at) => {
      if (isLost || isNear(at - 1) || isNear(at) || isNear(at + 1)) this.#observer.observe(group);
      else this.#observer.unobserve(group);
    });
  }

  // By id and then down: asking the whole root for groups goes through every cell.
  #tableOf(scenario: ScenarioName): HTMLTableElement | null | undefined {
    return (this.#host.renderRoot as ShadowRoot).getElementById(`lines-${scenario}`)?.querySelector('table');
  }

  #followed(scenario: ScenarioName): LineGroups {
    const groups = this.#groups.get(scenario) ?? new LineGroups();
    this.#groups.set(scenario, groups);
    return groups;
  }
}

function idOf(target: Element): string {
  return target.getAttribute('data-group') ?? '';
}
