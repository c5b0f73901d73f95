/** One edit: `value` is what undoing gives back while it stands in the past, what redoing brings while it stands in the future; `at` is its last moment in ms. */
export type Step<T> = { readonly label: string; readonly at: number; readonly value: T };

/** Where an editor is and how it may go back and forth; `past` ends and `future` begins at the present. */
export type EditHistory<T> = {
  readonly present: T;
  readonly past: readonly Step<T>[];
  readonly future: readonly Step<T>[];
};

/** What names an edit: a path such as `canvas/perspective`, its moment in ms, and within how many ms it still belongs to the edit before it (default: never). */
export type Edit = { label: string; at: number; coalesceWithinMs?: number; limit?: number };

/** How many steps back are kept unless an edit says otherwise. */
export const defaultLimit = 200;

/** A history without steps. */
export function startHistory<T>(present: T): EditHistory<T> {
  return { present, past: [], future: [] };
}

/** The history after an edit: what was undone is gone, and a quick edit under the same label joins the one before it. */
export function record<T>(history: EditHistory<T>, value: T, edit: Edit): EditHistory<T> {
  const { label, at, limit = defaultLimit } = edit;
  const last = history.past.at(-1);
  const past =
    last && history.future.length === 0 && joins(last, edit)
      ? [...history.past.slice(0, -1), { ...last, at }]
      : [...history.past, { label, at, value: history.present }];
  return { present: value, past: past.slice(Math.max(0, past.length - limit)), future: [] };
}

function joins(last: Step<unknown>, { label, at, coalesceWithinMs }: Edit): boolean {
  const passed = at - last.at;
  return last.label === label && coalesceWithinMs !== undefined && passed >= 0 && passed <= coalesceWithinMs;
}

/** The history one step back; the same history when there is none. */
export function undo<T>(history: EditHistory<T>): EditHistory<T> {
  const step = history.past.at(-1);
  if (!step) return history;
  const undone = { ...step, value: history.present };
  return { present: step.value, past: history.past.slice(0, -1), future: [undone, ...history.future] };
}

/** The history one step forth; the same history when there is none. */
export function redo<T>(history: EditHistory<T>): EditHistory<T> {
  const step = history.future[0];
  if (!step) return history;
  const redone = { ...step, value: history.present };
  return { present: step.value, past: [...history.past, redone], future: history.future.slice(1) };
}

/** The label of what `undo` would take back, if anything. */
export function nextUndoLabel(history: EditHistory<unknown>): string | undefined {
  return history.past.at(-1)?.label;
}

/** The label of what `redo` would bring again, if anything. */
export function nextRedoLabel(history: EditHistory<unknown>): string | undefined {
  return history.future[0]?.label;
}

/** The history without every step whose value holds a text, or meets a test; the present stays, so take the text out of it first. */
export function purge<T>(history: EditHistory<T>, unwanted: string | ((value: T) => boolean)): EditHistory<T> {
  const isUnwanted = typeof unwanted === 'string' ? (value: T) => holds(value, unwanted) : unwanted;
  const kept = (steps: readonly Step<T>[]) => steps.filter((step) => !isUnwanted(step.value));
  return { present: history.present, past: kept(history.past), future: kept(history.future) };
}

// An empty text stands in every text, and is never what somebody asks to remove.
function holds(value: unknown, text: string): boolean {
  if (text === '') return false;
  if (typeof value === 'string') return value.includes(text);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => key.includes(text) || holds(inner, text));
}
