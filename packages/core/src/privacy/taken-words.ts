import { record, type EditHistory, type Step } from '../history/edit-history.js';
import type { EditStep, EditSteps } from '../history/edit-steps.js';
import { isPurge, withoutTraces, type Purge } from './purge.js';

type Marked<Any> = Any & { readonly taken?: unknown };

/** The purge that a step waits for which took words away; kept as a member `taken` of that step. `undefined` of any other step. */
export function takenBy(step: Step<unknown> | EditStep): Purge | undefined {
  const { taken } = step as Marked<object>;
  return isPurge(taken) ? taken : undefined;
}

/** A history in which words were taken away, as a step of its own however quickly it followed: undo brings them back, and it waits for its purge. */
export function withTaking<T>(before: EditHistory<T>, after: EditHistory<T>, purge: Purge): EditHistory<T> {
  const label = after.past.at(-1)?.label;
  if (label === undefined || after.present === before.present) return after;
  const { past, ...taken } = record(before, after.present, { label, at: Date.parse(purge.at) });
  const marked = { ...past.at(-1), taken: purge } as Step<T>;
  return { ...taken, past: [...past.slice(0, -1), marked] };
}

/** The moments in ms from which words that were taken away may be purged. */
export function purgeMoments({ past, future }: EditHistory<unknown>): readonly number[] {
  return [...past, ...future].flatMap((step) => takenBy(step) ?? []).map(({ after }) => Date.parse(after));
}

/**
 * A way back once the time of some words is over, at a moment in ms: without what would bring them back, unless they stand
 * in their text again. The very way when there is nothing to do; what was undone and may be redone goes on waiting.
 */
export function purgedSteps(steps: EditSteps, now: number, stands: (purge: Purge) => boolean): EditSteps {
  const isDue = (purge: Purge | undefined): purge is Purge => purge !== undefined && Date.parse(purge.after) <= now;
  const gone = [...steps.past, ...steps.future].map(takenBy).filter((purge) => isDue(purge) && !stands(purge));
  const settled = (step: EditStep, isPast: boolean): EditStep => {
    const purge = takenBy(step);
    return isDue(purge) && (isPast || gone.includes(purge)) ? withoutMark(step, purge) : step;
  };
  const past = steps.past.map((step) => settled(step, true));
  const future = steps.future.map((step) => settled(step, false));
  const isSame = gone.length === 0 && past.every((step, index) => step === steps.past[index]);
  return isSame ? steps : withoutTraces({ past, future }, gone as readonly Purge[]);
}

// Quick typing may have joined the step since: what it took away was taken away at its own moment.
function withoutMark({ label, changes }: EditStep, { at }: Purge): EditStep {
  return { label, at: Date.parse(at), changes };
}
