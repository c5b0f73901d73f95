import { changedParts, partOf, withPart } from '@maatwerk/core/history/changed-parts';
import type { EditHistory, Step } from '@maatwerk/core/history/edit-history';
import {
  newestSteps,
  noSteps,
  readSteps,
  recordStep,
  travelSteps,
  type EditStep,
  type EditSteps,
} from '@maatwerk/core/history/edit-steps';

// They are written whole at every keystroke.
const mostKeptCharacters = 30_000;

const written = new WeakMap<object, { readonly after: unknown; readonly step: EditStep }>();

/** Keeps the way back beside the draft of an editor that stands alone. */
export const keptWay = { write: writeHistory, read: readHistory };

/** The way back of an editor as small changes by path, to keep beside its draft; `path` is that of the whole value. */
export function writeHistory({ present, past, future }: EditHistory<unknown>, path: string): EditSteps {
  const back = past.map((step, index) => stepOf(step, step.value, past[index + 1]?.value ?? present, path));
  const forth = future.map((step, index) => stepOf(step, future[index - 1]?.value ?? present, step.value, path));
  return newestSteps({ past: back, future: forth }, mostKeptCharacters);
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

function stepOf(step: Step<unknown>, before: unknown, after: unknown, path: string): EditStep {
  const known = written.get(step);
  if (known && known.after === after) return known.step;
  const { label, at } = step;
  const [made = { label, at, changes: [] }] = recordStep(noSteps, changedParts(before, after, path), {
    label,
    at,
  }).past;
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
    found.push({ label: step.label, at: step.at, value: value as Value });
  }
  return found;
}

function keysOf(at: string, path: string): readonly string[] {
  return at === path ? [] : at.slice(path.length + 1).split('/');
}
