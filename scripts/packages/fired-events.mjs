import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const imported = /(?:^|\n)(?:import|export)\s[^'";]*?from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/g;
const fired = /(?:new (?:Custom)?Event|dispatchBefore|#tell)\([^'()]*'(input|change|maatwerk-[\w-]+)'/g;

/**
 * The names of the events that a compiled module of an element and what it imports dispatch, sorted. Another element is
 * not followed: what that one fires is told of that one.
 */
export function firedEvents(path) {
  const isElement = (file) =>
    existsSync(join(dirname(file), `maatwerk-${basename(file).replace(/-element\.js$/, '.js')}`));
  const seen = new Set([path]);
  const names = new Set();
  for (const file of seen) {
    const code = readFileSync(file, 'utf8');
    for (const [, name] of code.matchAll(fired)) names.add(name);
    for (const [, at, later] of code.matchAll(imported)) {
      const next = join(dirname(file), at ?? later);
      if (!isElement(next)) seen.add(next);
    }
  }
  return [...names].sort();
}
