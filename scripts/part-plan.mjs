/**
 * Which modules of a script in parts do not simply stand in the one part that needs them, by id: in `kit` what the
 * entry imports at once, and what parts share that know nothing of each other; in `{part}-shared` what is shared by parts
 * of `series` alone, which come after each other, named after the first of them. `modules` tells of each id what it
 * imports at once and later (`{imports, later}`). A part is named after the file it begins with.
 */
export function planParts({ entry, modules, series = [] }) {
  const reached = (start) => {
    const found = new Set([start]);
    for (const id of found) for (const next of modules.get(id)?.imports ?? []) found.add(next);
    return found;
  };
  const atOnce = reached(entry);
  const later = new Set([...modules.values()].flatMap((module) => module.later));
  const neededBy = new Map();
  for (const root of later) {
    for (const id of atOnce.has(root) ? [] : reached(root)) {
      if (!atOnce.has(id)) neededBy.set(id, [...(neededBy.get(id) ?? []), partName(root)]);
    }
  }
  const placeOf = new Map([...atOnce].map((id) => [id, 'kit']));
  for (const [id, parts] of neededBy) {
    if (parts.length === 1) continue;
    const first = series.find((part) => parts.includes(part));
    placeOf.set(id, parts.every((part) => series.includes(part)) ? `${first}-shared` : 'kit');
  }
  return placeOf;
}

const partName = (id) =>
  id
    .split('/')
    .at(-1)
    .replace(/\.[jt]s$/, '');
