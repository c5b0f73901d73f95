import type * as z from 'zod/mini';
import type { DefinitionProblem } from './definition.js';
import { nearestName } from './nearest-name.js';

const longestFound = 80;

/** What is wrong with the shape of a file, one problem per place; `members` are all the names that the format has. */
export function shapeProblems(
  issues: readonly z.core.$ZodIssue[],
  members: readonly string[],
): readonly DefinitionProblem[] {
  return issues.flatMap((issue): readonly DefinitionProblem[] => {
    const place = issue.path.map(String).join('/');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        place: place === '' ? key : `${place}/${key}`,
        expected: 'member',
        ...foundName(key, members),
      }));
    if (issue.code === 'invalid_type') return [{ place, expected: issue.expected }];
    if (issue.code === 'invalid_value')
      return [{ place, expected: issue.values.map((value) => String(value)).join(' | ') }];
    return [{ place, expected: issue.code }];
  });
}

/** A name as it was found, cut where nobody reads on, with the nearest of the valid ones. */
export function foundName(
  found: string,
  names: readonly string[],
): { readonly found: string; readonly nearest?: string } {
  const shown = found.slice(0, longestFound);
  const nearest = found.length > longestFound ? undefined : nearestName(found, names);
  return { found: shown, ...(nearest === undefined ? {} : { nearest }) };
}
