const parts = [
  ['breaking', 'You must act'],
  ['feature', 'New'],
  ['fix', 'Mended'],
];

const numbersOf = (version) => /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
const raisedAt = (from, to) => to.findIndex((number, i) => number !== from[i]);

/**
 * Why a version cannot follow the current one, as a sentence; `null` when it can. `kinds` are those of the change notes.
 * What needs action raises the first number, and while that is 0 the second; something new raises the second from 1 on.
 */
export function versionFault(current, wanted, kinds) {
  const from = numbersOf(current);
  const to = numbersOf(wanted ?? '');
  if (!to) return `A version is three numbers, such as 0.2.0, not "${wanted ?? ''}".`;
  const at = raisedAt(from, to);
  if (at === -1 || to[at] < from[at]) return `${wanted} does not come after ${current}.`;
  if (to[at] !== from[at] + 1 || to.slice(at + 1).some((number) => number !== 0))
    return `After ${current} comes one step: raise one number by one and set those after it to 0.`;
  if (kinds.length === 0) return 'There is no change note, so there is nothing to release.';
  if (kinds.includes('breaking') && at > (from[0] === 0 ? 1 : 0))
    return `A note asks the integrator to act: raise the ${from[0] === 0 ? 'second' : 'first'} number.`;
  if (kinds.includes('feature') && from[0] > 0 && at > 1)
    return 'A note tells of something new: raise the second number.';
  return null;
}

/** The notes of a release as Markdown, word for word: what needs action first. Notes are `{packages, kind, text}`. */
export function releaseNotes(version, day, notes) {
  const chapters = parts.flatMap(([kind, title]) => {
    const told = notes.filter((note) => note.kind === kind);
    if (told.length === 0) return [];
    return [`### ${title}`, ...told.map(({ packages, text }) => `**${packages.join(', ')}**\n\n${text}`)];
  });
  return [`## ${version} · ${day}`, ...chapters].join('\n\n');
}

/** A changelog with a release put above the former ones, below its introduction. */
export function withRelease(changelog, release) {
  const first = changelog.search(/^## /m);
  const introduction = first === -1 ? changelog : changelog.slice(0, first);
  const former = first === -1 ? '' : `\n${changelog.slice(first).trimEnd()}\n`;
  return `${introduction.trimEnd()}\n\n${release}\n${former}`;
}

/** A package (of `package.json` or of the lock file) under a version; packages of the kit are asked for in that version. */
export function withVersion(found, version) {
  const { dependencies } = found;
  if (!dependencies) return { ...found, version };
  const asked = Object.entries(dependencies).map(([name, range]) => [
    name,
    name.startsWith('@maatwerk/') ? version : range,
  ]);
  return { ...found, version, dependencies: Object.fromEntries(asked) };
}
