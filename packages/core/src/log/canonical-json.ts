/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Whether a value is one that JSON can hold; deeper than the stack allows it throws a RangeError. */
export function isJson(value: unknown): value is Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return isPlain(value) && Object.values(value).every(isJson);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const parent: unknown = Object.getPrototypeOf(value);
  // the plain object of another window has another Object.prototype, and that has no parent either
  return parent === null || Object.getPrototypeOf(parent) === null;
}

const deepest = 64;

/**
 * The one text of a JSON value: keys sorted by code unit, no white space, absent members left out.
 * Two values are equal exactly when their canonical texts are.
 * @throws RangeError when a number is not finite or the value is nested deeper than 64 levels.
 */
export function canonicalJson(value: Json): string {
  return write(value, 0);
}

function write(value: Json, depth: number): string {
  if (depth > deepest) throw new RangeError('nested too deep for canonical JSON');
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('a number that is not finite');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map((item) => write(item, depth + 1)).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = value[key];
      return member === undefined ? [] : [`${JSON.stringify(key)}:${write(member, depth + 1)}`];
    });
  return `{${members.join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
