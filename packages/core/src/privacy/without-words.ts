import { removed } from './remove-finding.js';

/** A value of any shape with words taken out of every text in it, an ellipsis in their place; the very value when they stand nowhere. */
export function withoutWords<Value>(value: Value, words: readonly string[]): Value {
  return cleaned(
    value,
    words.filter((word) => word !== ''),
  ) as Value;
}

function cleaned(value: unknown, words: readonly string[]): unknown {
  if (typeof value === 'string') return words.reduce((text, word) => text.replaceAll(word, removed), value);
  if (Array.isArray(value)) {
    const items = value.map((item) => cleaned(item, words));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, cleaned(member, words)] as const);
  return members.some(([key, member]) => member !== (value as Record<string, unknown>)[key])
    ? Object.fromEntries(members)
    : value;
}
