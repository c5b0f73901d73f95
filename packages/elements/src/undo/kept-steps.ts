import { changedParts, partOf, withPart } from '@maatwerk/core/history/changed-parts';
import { startHistory, type EditHistory, type Step } from '@maatwerk/core/history/edit-history';
import {
  newestSteps,
  noSteps,
  readSteps,
  recordStep,
  travelSteps,
  type EditStep,
  type EditSteps,
} from '@maatwerk/core/history/edit-steps';
import type { Purge } from '@maatwerk/core/privacy/purge';
import { purgedSteps, takenBy } from '@maatwerk/core/privacy/taken-words';

// They are written whole at every keystroke.
const mostKeptCharacters = 30_000;

const written = new WeakMap<object, { readonly after: unknown; readonly step: EditStep }>();

/** Keeps the way back beside the draft of an editor that stands alone. */
export const keptWay = { write: writeHistory, read: readHistory };

/** The way back of an editor as small changes by path, to keep beside its draft; `path` is that of the whole value. */
export function writeHistory(history: EditHistory<unknown>, path: string): EditSteps {
  return newestSteps(stepsOf(history, path), mostKeptCharacters);
}

/** The way back that was kept, from the value that came back; as far as the steps fit on it, `null` when none does. */
export function readHistory<Value>(
  kept: unknown,
  present: Value,
  path: string,
  fits: (value: unknown) => boolean,
): EditHistory<Value> | null {
  const steps = readSteps(kept);
  const past = walk([...steps.past].reverse(), 'undo', present, path, fits).reverse();
  const future = walk(steps.future, 'redo', present, path, fits);
  return past.length + future.length === 0 ? null : { present, past, future };
}

/** A way back once the time of words that were taken away is over, at a moment in ms; `path` is that of the whole value. The very way when there is nothing to do. */
export function purgedHistory<Value>(
  history: EditHistory<Value>,
  path: string,
  now: number,
  stands: (purge: Purge) => boolean,
): EditHistory<Value> {
  const steps = stepsOf(history, path);
  const purged = purgedSteps(steps, now, stands);
  if (purged === steps) return history;
  const { present } = history;
  // A value of this page was read when it came: what is left of the way leads to such values only.
  return readHistory(purged, present, path, () => true) ?? startHistory(present);
}

function stepsOf({ present, past, future }: EditHistory<unknown>, path: string): EditSteps {
  return {
    past: past.map((step, index) => stepOf(step, step.value, past[index + 1]?.value ?? present, path)),
    future: future.map((step, index) => stepOf(step, future[index - 1]?.value ?? present, step.value, path)),
  };
}

function stepOf(step: Step<unknown>, before: unknown, after: unknown, path: string): EditStep {
  const known = written.get(step);
  if (known && known.after === after) return known.step;
  const { label, at } = step;
  const changed = changedParts(before, after, path);
  const [recorded = { label, at, changes: [] }] = recordStep(noSteps, changed, { label, at }).past;
  const made = marked(recorded, step);
  written.set(step, { after, step: made });
  return made;
}

function walk<Value>(
  steps: readonly EditStep[],
  direction: 'undo' | 'redo',
  from: Value,
  path: string,
  fits: (value: unknown) => boolean,
): Step<Value>[] {
  const found: Step<Value>[] = [];
  let value: unknown = from;
  for (const step of steps) {
    const one = direction === 'undo' ? { past: [step], future: [] } : { past: [], future: [step] };
    const now = value;
    const travelled = travelSteps(one, direction, (at) => partOf(now, keysOf(at, path)));
    if (!travelled || travelled.skipped.length > 0) break;
    for (const edit of travelled.edits) value = withPart(value, keysOf(edit.path, path), edit.value);
    if (!fits(value)) break;
    found.push(marked({ label: step.label, at: step.at, value: value as Value }, step));
  }
  return found;
}

// A step that took words away goes on waiting for their purge, in whatever shape it is.
function marked<Any extends object>(made: Any, from: Step<unknown> | EditStep): Any {
  const taken = takenBy(from);
  return taken ? { ...made, taken } : made;
}

function keysOf(at: string, path: string): readonly string[] {
  return at === path ? [] : at.slice(path.length + 1).split('/');
}
