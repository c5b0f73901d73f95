import { removed } from './remove-finding.js';

/** A value of any shape with words taken out of every text in it, an ellipsis in their place; the very value when they stand nowhere. Within another word they stay. */
export function withoutWords<Value>(value: Value, words: readonly string[]): Value {
  return cleaned(value, words.filter((word) => word !== '').map(wholeWords)) as Value;
}

/** Whether words stand in a value of any shape, as words of their own. */
export function hasWords(value: unknown, words: string): boolean {
  return withoutWords(value, [words]) !== value;
}

function wholeWords(words: string): RegExp {
  const escaped = words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'gu');
}

function cleaned(value: unknown, words: readonly RegExp[]): unknown {
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
