/**
 * What `find(on)` answers, after installing these Debian packages where it answers undefined, the machine is a Debian and
 * the user may; throws an Error with the sentence when it is not there then either.
 */
export function ensureProgram({ find, packages, sentence }, on) {
  const found = find(on);
  if (found) return found;
  if (on.isDebian() && on.isRoot() && on.run('apt-get', ['update']))
    on.run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  const installed = find(on);
  if (installed) return installed;
  throw new Error(sentence);
}
