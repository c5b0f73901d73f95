import { dayOf, type Day } from '../calendar/calendar.js';
import type { Entry } from '../log/log.js';
import type { CaseLogRecord } from './case-log-record.js';
import { isCommandType } from './commands.js';
import { transitionOf, type CaseState, type Process } from './process.js';

/** One place on the main line: a stage or its end, whether it lies behind, and the day or round that belongs to it. */
export interface RouteStep {
  readonly id: string;
  readonly phase: string | null;
  readonly standing: 'done' | 'now' | 'ahead';
  /** The day its table meets or met, or its decision fell. */
  readonly on: Day | null;
  /** 2 or more once the case came back here. */
  readonly round: number | null;
}

/** A way back on the main line, from a later stage to an earlier one. */
export interface RouteLoop {
  readonly from: string;
  readonly to: string;
}

/** The main line of a case, in order, with the ways back that are possible before anything is decided. */
export interface Route {
  readonly steps: readonly RouteStep[];
  readonly loops: readonly RouteLoop[];
}

/** The main line as this case walks it. A case that ended beside it keeps the stages it passed, then that end. */
export function routeOf(process: Process, state: CaseState, entries: readonly Pick<Entry, 'type' | 'data'>[]): Route {
  const { stages, ends } = process.definition;
  const mainEnds = ends.filter(({ onMainLine }) => onMainLine);
  const passed = stagesPassed(process, entries);
  const sideEnd = ends.find(({ id, onMainLine }) => id === state.stage && !onMainLine);
  const lastStage = stages.findIndex(({ id }) => id === passed.findLast((stage) => stage !== sideEnd?.id));
  const line = sideEnd ? [...stages.slice(0, lastStage + 1), sideEnd] : [...stages, ...mainEnds];
  const now = line.findIndex(({ id }) => id === state.stage);
  const returned = new Set(waysBack(process).map(({ to }) => to));
  const lastPhase = (sideEnd ? stages[lastStage] : stages.at(-1))?.phase ?? null;
  const steps = line.map((place, index): RouteStep => {
    const standing = index === now ? 'now' : index < now ? 'done' : 'ahead';
    const cameBack = standing === 'now' && returned.has(place.id) && state.record.returns > 0;
    return {
      id: place.id,
      phase: 'phase' in place ? place.phase : lastPhase,
      standing,
      on: dayAt(process, state.record, place.id),
      round: cameBack ? state.record.returns + 1 : null,
    };
  });
  const ids = new Set(line.map(({ id }) => id));
  const loops = waysBack(process).filter(({ from, to }) => ids.has(from) && ids.has(to) && !isSealed(process, from));
  return { steps, loops };
}

/** The stages a log led through, in order; a stage that was left and entered again stands there twice. */
export function stagesPassed(process: Process, entries: readonly Pick<Entry, 'type' | 'data'>[]): readonly string[] {
  const passed: string[] = [];
  let stage: string | null = null;
  for (const { type, data } of entries) {
    if (!isCommandType(type)) continue;
    const to: string | undefined = transitionOf(process, stage, { ...data, type })?.to;
    if (to === undefined || to === stage) continue;
    stage = to;
    passed.push(to);
  }
  return passed;
}

function waysBack(process: Process): readonly RouteLoop[] {
  const order = process.definition.stages.map(({ id }) => id);
  return process.definition.transitions.flatMap(({ from, to }) => {
    if (!Array.isArray(from) || to === undefined || !order.includes(to)) return [];
    return from.filter((stage) => order.indexOf(stage) > order.indexOf(to)).map((stage) => ({ from: stage, to }));
  });
}

function isSealed(process: Process, stage: string): boolean {
  return process.definition.stages.find(({ id }) => id === stage)?.sealed === true;
}

// A definition may name its stages as it likes: which day belongs where follows from the step that leads on.
function dayAt(process: Process, record: CaseLogRecord, stage: string): Day | null {
  const { stages, decides } = process.definition;
  const next = stages.find(({ id }) => id === stage)?.next;
  if (next === 'sparring.hold') return record.sparring?.on ?? null;
  if (next === decides) return record.approval ? dayOf(record.approval.at) : null;
  if (next === 'deliberation.open') return record.table?.on ?? null;
  return null;
}
