/** An order of ids that two people changed since `base`: mine, without what they took away and with what they added. What is no list of ids is not merged. */
export function mergedOrder(base: unknown, theirs: unknown, mine: unknown): unknown {
  if (!isOrder(mine) || !isOrder(theirs)) return mine ?? theirs;
  const before = isOrder(base) ? base : [];
  const gone = new Set(before.filter((id) => !theirs.includes(id)));
  const added = theirs.filter((id) => !before.includes(id) && !mine.includes(id));
  return [...mine.filter((id) => !gone.has(id)), ...added];
}

function isOrder(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}
