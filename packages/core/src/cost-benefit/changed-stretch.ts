/** What differs between two versions of a list: from `start` on, `removed` items made way for `added` others; all around them is the same. */
export type ChangedStretch = { start: number; removed: number; added: number };

/** The stretch that changed, by identity: what stands before and after it are the same objects. */
export function changedStretch(before: readonly unknown[], after: readonly unknown[]): ChangedStretch {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let kept = 0;
  while (kept < most - start && before[before.length - 1 - kept] === after[after.length - 1 - kept]) kept++;
  return { start, removed: before.length - kept - start, added: after.length - kept - start };
}
