/**
 * A version of a value in which every part that is equal to that part of the version before is the same object again, so
 * that whoever looks by identity sees only what changed. Items of a list are found by their `id`, else by their place.
 */
export function sharedParts<Value>(before: unknown, after: Value): Value {
  if (Object.is(before, after) || typeof after !== 'object' || after === null) return after;
  if (typeof before !== 'object' || before === null || Array.isArray(before) !== Array.isArray(after)) return after;
  return (Array.isArray(before) ? sharedItems(before, after as never) : sharedMembers(before, after)) as Value;
}

function sharedItems(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  let byId: ReadonlyMap<string | undefined, unknown> | undefined;
  const shared = after.map((item, at) => {
    const id = idOf(item);
    if (id === idOf(before[at])) return sharedParts(before[at], item);
    byId ??= new Map(before.map((each) => [idOf(each), each]));
    return id === undefined ? item : sharedParts(byId.get(id), item);
  });
  const isSame = before.length === after.length && shared.every((item, at) => Object.is(item, before[at]));
  return isSame ? before : shared;
}

function sharedMembers(before: object, after: object): object {
  const former = new Map<string, unknown>(Object.entries(before));
  const shared = Object.entries(after).map(([key, member]) => [key, sharedParts(former.get(key), member)] as const);
  const isSame =
    former.size === shared.length &&
    shared.every(([key, member]) => former.has(key) && Object.is(member, former.get(key)));
  return isSame ? before : Object.fromEntries(shared);
}

function idOf(item: unknown): string | undefined {
  const { id } = (item ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}
