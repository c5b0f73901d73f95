import type { CaseView } from '@maatwerk/core/case/case-view';
import type { CaseState } from '@maatwerk/core/process';
import { routeOf, type Route, type RouteStep } from '@maatwerk/core/process/route';

/** A phase of the main line with the stages of it that are drawn; folded to one mark where a line has too many stages. */
export interface RoutePhase {
  readonly id: string;
  readonly steps: readonly RouteStep[];
  readonly folded: boolean;
  readonly standing: RouteStep['standing'];
}

/** More stages than this do not fit side by side: the phases that are not current fold. */
export const mostSteps = 12;

// Ten thousand entries are walked once per change of the log, not once per drawing.
const routes = new WeakMap<CaseState, Route>();

/** The main line of a case. */
export function caseRoute({ process, state, entries }: CaseView): Route {
  const known = routes.get(state);
  if (known) return known;
  const route = routeOf(process, state, entries);
  routes.set(state, route);
  return route;
}

/** The phases of a main line, in order. */
export function phasesOf({ steps }: Route): readonly RoutePhase[] {
  const ids = [...new Set(steps.map(({ phase }) => phase ?? ''))];
  return ids.map((id) => {
    const own = steps.filter(({ phase }) => (phase ?? '') === id);
    const isNow = own.some(({ standing }) => standing === 'now');
    const standing = isNow ? 'now' : own.every((step) => step.standing === 'done') ? 'done' : 'ahead';
    return { id, steps: own, standing, folded: steps.length > mostSteps && !isNow };
  });
}
