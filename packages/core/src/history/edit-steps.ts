import { canonicalJson, type Json } from '../log/canonical-json.js';
import { mergedOrder } from './merged-order.js';
import { textPiece, withoutPiece, withPiece, type TextPiece } from './text-piece.js';

/** What one edit did to one field: of a text the piece that became another, else both values; an absent member is an absent field. */
export type StepChange =
  | { readonly path: string; readonly piece: TextPiece }
  | { readonly path: string; readonly before?: unknown; readonly after?: unknown };

/** One edit: what names it, its last moment in ms, and what it did to each field. */
export interface EditStep {
  readonly label: string;
  readonly at: number;
  readonly changes: readonly StepChange[];
}

/** The way back and forth through somebody's edits: `past` ends and `future` begins at the present. It holds changes, no documents. */
export interface EditSteps {
  readonly past: readonly EditStep[];
  readonly future: readonly EditStep[];
}

/** A field that got another value; absent is `undefined`. */
export interface ChangedValue {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What a step back or forth comes to: the values to give to fields, and the fields that somebody changed meanwhile and that stay as they are. */
export interface Travelled {
  readonly steps: EditSteps;
  readonly edits: readonly { readonly path: string; readonly value: unknown }[];
  readonly skipped: readonly string[];
}

/** What names an edit: a path or words, its moment in ms, and within how many ms it still belongs to the edit before it (default: never). */
export interface StepName {
  readonly label: string;
  readonly at: number;
  readonly coalesceWithinMs?: number;
}

/** How many steps back are kept, and how many characters of changes an open page holds. */
export const stepLimits = { steps: 100, characters: 8_000_000 };

/** No way back or forth. */
export const noSteps: EditSteps = Object.freeze({ past: [], future: [] });

/** The steps after an edit: what was undone is gone, and a quick edit under the same label joins the one before it. */
export function recordStep(steps: EditSteps, changed: readonly ChangedValue[], name: StepName): EditSteps {
  const { label, at, coalesceWithinMs = -1 } = name;
  const last = steps.past.at(-1);
  const passed = last ? at - last.at : -1;
  const mayJoin = last?.label === label && steps.future.length === 0 && passed >= 0 && passed <= coalesceWithinMs;
  const joined = mayJoin && joinedChanges(last.changes, changed);
  const past = joined
    ? [...steps.past.slice(0, -1), { label, at, changes: joined }]
    : [...steps.past, { label, at, changes: changed.map(changeOf) }];
  return { past: newest(past, stepLimits.characters, true), future: [] };
}

/** One step back or forth from the fields as they are now. A field that is not as the step left it stays, and is named. */
export function travelSteps(
  steps: EditSteps,
  direction: 'undo' | 'redo',
  valueAt: (path: string) => unknown,
): Travelled | null {
  const isBack = direction === 'undo';
  const step = isBack ? steps.past.at(-1) : steps.future[0];
  if (!step) return null;
  const edits: { path: string; value: unknown }[] = [];
  const skipped: string[] = [];
  const done: StepChange[] = [];
  const orderLast = [...step.changes].sort((a, b) => Number(isOrder(a.path)) - Number(isOrder(b.path)));
  for (const change of orderLast) {
    const { path } = change;
    const now = valueAt(path);
    const then = isOrder(path) ? orderThen(change, now, isBack, skipped) : valueThen(change, now, isBack);
    if (then === null) skipped.push(path);
    else {
      edits.push({ path, value: then.value });
      done.push(
        'piece' in change ? change : changeOf(isBack ? swap(path, then.value, now) : swap(path, now, then.value)),
      );
    }
  }
  const moved = done.length === 0 ? [] : [{ ...step, changes: done }];
  return {
    steps: isBack
      ? { past: steps.past.slice(0, -1), future: [...moved, ...steps.future] }
      : { past: [...steps.past, ...moved], future: steps.future.slice(1) },
    edits,
    skipped: skipped.filter((path) => !isOrder(path)),
  };
}

/** The newest steps of at most so many characters together: what is kept beside a draft. */
export function newestSteps({ past, future }: EditSteps, characters: number): EditSteps {
  const kept = newest(past, characters, false);
  const left = characters - kept.reduce((sum, step) => sum + sizeOf(step), 0);
  return { past: kept, future: [...newest([...future].reverse(), left, false)].reverse() };
}

/** Several ways back as one, in the order of their moments; the same step of two is kept once, the way forth is that of the last. */
export function mergedSteps(found: readonly EditSteps[]): EditSteps {
  const future = found.at(-1)?.future ?? [];
  const known = new Set(future.map(keyOf));
  const past = found
    .flatMap((steps) => steps.past)
    .filter((step) => !known.has(keyOf(step)) && known.add(keyOf(step)))
    .sort((a, b) => a.at - b.at);
  return { past: newest(past, stepLimits.characters, true), future };
}

/** The steps without the changes that meet a test; a step without any change left is gone. */
export function withoutChanges(
  { past, future }: EditSteps,
  isUnwanted: (change: StepChange, step: EditStep) => boolean,
): EditSteps {
  const kept = (steps: readonly EditStep[]): readonly EditStep[] =>
    steps.flatMap((step) => {
      const changes = step.changes.filter((change) => !isUnwanted(change, step));
      if (changes.length === step.changes.length) return [step];
      return changes.length === 0 ? [] : [{ ...step, changes }];
    });
  return { past: kept(past), future: kept(future) };
}

/** Steps as they were kept; what is no step, or of another version, is left out. Never throws. */
export function readSteps(kept: unknown): EditSteps {
  const { past, future } = (kept ?? {}) as Readonly<Record<keyof EditSteps, unknown>>;
  return { past: stepsIn(past), future: stepsIn(future) };
}

function stepsIn(kept: unknown): readonly EditStep[] {
  return Array.isArray(kept) ? kept.filter(isStep) : [];
}

function isStep(kept: unknown): kept is EditStep {
  const { label, at, changes } = (kept ?? {}) as Readonly<Record<keyof EditStep, unknown>>;
  return typeof label === 'string' && typeof at === 'number' && Array.isArray(changes) && changes.every(isChange);
}

function isChange(kept: unknown): boolean {
  const { path, piece } = (kept ?? {}) as { path?: unknown; piece?: Partial<TextPiece> };
  if (typeof path !== 'string') return false;
  if (piece === undefined) return true;
  const { start, removed, inserted, rest } = piece;
  return Number.isSafeInteger(start) && Number.isSafeInteger(rest) && isText(removed) && isText(inserted);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function changeOf({ path, before, after }: ChangedValue): StepChange {
  if (typeof before === 'string' && typeof after === 'string') return { path, piece: textPiece(before, after) };
  return { path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** The changes of two edits as those of one; `null` when the second was not made on what the first left. */
function joinedChanges(first: readonly StepChange[], second: readonly ChangedValue[]): readonly StepChange[] | null {
  const joined = new Map(first.map((change) => [change.path, change]));
  for (const { path, before, after } of second) {
    const known = joined.get(path);
    const begun = known ? valueThen(known, before, true) : { value: before };
    if (begun === null) return null;
    joined.set(path, changeOf({ path, before: begun.value, after }));
  }
  return [...joined.values()];
}

function valueThen(change: StepChange, now: unknown, isBack: boolean): { value: unknown } | null {
  if ('piece' in change) {
    const text = typeof now === 'string' ? (isBack ? withoutPiece : withPiece)(now, change.piece) : null;
    return text === null ? null : { value: text };
  }
  const [from, to] = isBack ? [change.after, change.before] : [change.before, change.after];
  return isSame(now, from) ? { value: to } : null;
}

// An item that somebody changed meanwhile stays, and keeps its place in the list.
function orderThen(
  change: StepChange,
  now: unknown,
  isBack: boolean,
  skipped: readonly string[],
): { value: unknown } | null {
  if ('piece' in change || skipped.some((path) => path.startsWith(change.path.slice(0, -1)))) return null;
  const [from, to] = isBack ? [change.after, change.before] : [change.before, change.after];
  return { value: isSame(now, from) ? to : mergedOrder(from, now, to) };
}

function swap(path: string, before: unknown, after: unknown): ChangedValue {
  return { path, before, after };
}

function isOrder(path: string): boolean {
  return path.endsWith('/#');
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a === undefined || b === undefined) return false;
  return canonicalJson(a as Json) === canonicalJson(b as Json);
}

function newest(steps: readonly EditStep[], characters: number, isLastKept: boolean): readonly EditStep[] {
  let left = characters;
  let first = steps.length;
  while (first > Math.max(0, steps.length - stepLimits.steps)) {
    left -= sizeOf(steps[first - 1] as EditStep);
    if (left < 0 && !(isLastKept && first === steps.length)) break;
    first -= 1;
  }
  return steps.slice(first);
}

const sizes = new WeakMap<EditStep, number>();

function sizeOf(step: EditStep): number {
  const known = sizes.get(step) ?? JSON.stringify(step).length;
  sizes.set(step, known);
  return known;
}

function keyOf({ label, at, changes }: EditStep): string {
  return `${String(at)} ${label} ${changes.map(({ path }) => path).join(' ')}`;
}
