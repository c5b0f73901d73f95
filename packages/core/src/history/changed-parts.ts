/** A part of a value that is another one than before, by its path; an item of a list is named by its `id`. Absent is `undefined`. */
export type ChangedPart = { path: string; before: unknown; after: unknown; isItem?: true };

/**
 * The smallest parts in which a version of a value differs from the one before it, by identity: what is the same object is
 * not looked at. A list of which items came, went or moved is one part. `isWhole` names what is never taken apart.
 */
export function changedParts(
  before: unknown,
  after: unknown,
  path: string,
  isWhole: (path: string) => boolean = () => false,
): ChangedPart[] {
  if (Object.is(before, after)) return [];
  const whole = [{ path, before, after }];
  if (isWhole(path)) return whole;
  if (Array.isArray(before) && Array.isArray(after)) return changedItems(before, after, path) ?? whole;
  if (!isTree(before) || !isTree(after)) return whole;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    changedParts(before[key], after[key], `${path}/${key}`, isWhole),
  );
}

/** A part of a value by the keys to it; `undefined` where there is none. */
export function partOf(value: unknown, [key, ...keys]: readonly string[]): unknown {
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const items: readonly unknown[] | null = Array.isArray(value) ? value : null;
  return partOf(items ? items.find((item) => idOf(item) === key) : (value as Record<string, unknown>)[key], keys);
}

/** A value with a part of it changed, by the keys to it; `undefined` takes a member away. The value given is left as it is. */
export function withPart(value: unknown, [key, ...keys]: readonly string[], part: unknown): unknown {
  if (key === undefined) return part;
  if (Array.isArray(value))
    return value.map((item) => (idOf(item) === key ? withPart(item, keys, part) : (item as unknown)));
  const { [key]: before, ...others } = (value ?? {}) as Record<string, unknown>;
  const after = withPart(before, keys, part);
  return after === undefined ? others : { ...(value as object), [key]: after };
}

function changedItems(before: readonly unknown[], after: readonly unknown[], path: string): ChangedPart[] | null {
  if (before.length !== after.length) return null;
  const parts: ChangedPart[] = [];
  for (const [at, item] of after.entries()) {
    if (item === before[at]) continue;
    const id = idOf(item);
    if (id === undefined || id !== idOf(before[at])) return null;
    parts.push({ path: `${path}/${id}`, before: before[at], after: item, isItem: true });
  }
  return parts;
}

// An id with a slash in it could not be found again by its path.
function idOf(item: unknown): string | undefined {
  const { id } = (item ?? {}) as { id?: unknown };
  return typeof id === 'string' && !id.includes('/') ? id : undefined;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}
