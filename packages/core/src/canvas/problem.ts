import * as z from 'zod/mini';

/** One reason why data is not what a schema asks: `path` is slash-joined (`satisfaction/score`; `''` is the whole), `expected` a code, never a sentence. */
export type Problem = { path: string; expected: string };

/** What reading unknown data gives: the value in the shape of its schema, or every problem. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Reads unknown data with a schema; it never throws, not even on getters that do. */
export function parseWith<T>(schema: z.ZodMiniType<T>, data: unknown): Parsed<T> {
  try {
    const result = z.safeParse(schema, data);
    return result.success
      ? { ok: true, value: result.data }
      : { ok: false, problems: result.error.issues.flatMap(problemsOf) };
  } catch {
    return { ok: false, problems: [{ path: '', expected: 'plain-data' }] };
  }
}

type Issue = z.core.$ZodIssue;

const nounOfType: Record<string, string> = { string: 'text', int: 'whole-number', object: 'object', number: 'number' };

function problemsOf(issue: Issue): Problem[] {
  const path = issue.path.map(String).join('/');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: path ? `${path}/${key}` : key, expected: 'known-field' }));
    case 'invalid_union':
      return problemsOfNearest(issue);
    case 'invalid_type':
      return [{ path, expected: nounOfType[issue.expected] ?? issue.expected }];
    case 'invalid_value':
      return [{ path, expected: issue.values.map(String).join('|') }];
    case 'too_big':
      return [{ path, expected: issue.origin === 'string' ? 'shorter-text' : `at-most-${issue.maximum}` }];
    case 'too_small':
      return [{ path, expected: issue.origin === 'string' ? 'longer-text' : `at-least-${issue.minimum}` }];
    case 'custom':
      return [
        { path, expected: typeof issue.params?.['expected'] === 'string' ? issue.params['expected'] : 'other-value' },
      ];
    default:
      return [{ path, expected: issue.code }];
  }
}

// Of several allowed shapes the one with the fewest problems is most likely the one that was meant.
function problemsOfNearest(issue: Extract<Issue, { code: 'invalid_union' }>): Problem[] {
  const [nearest] = [...issue.errors].sort((a, b) => a.length - b.length);
  return (nearest ?? []).flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }));
}
