import { commitmentOf } from '../log/hash.js';
import type { Annex, AnnexText, Entry } from '../log/log.js';
import { fieldsOf, isCommandType } from './commands.js';

/**
 * The command that an entry says was given, with the texts its annex holds: what a server needs to decide on it again.
 * Whatever else the entry claims, such as who gave it, when and on which facts, is left out. Nothing is checked but
 * that the texts are those the entry is committed to; `null` when one is missing or another.
 */
export function commandOf(entry: Pick<Entry, 'seq' | 'type' | 'data'>, texts: Annex['texts']): object | null {
  const { type, data } = entry;
  const command: Record<string, unknown> = { type };
  if (!isCommandType(type)) return command;
  for (const { name, kind } of fieldsOf(type)) {
    if (!Object.hasOwn(data, name)) continue;
    const content: unknown = data[name];
    if (kind !== 'text' && kind !== 'texts') command[name] = content;
    else {
      const words = wordsOf(content, texts[String(entry.seq)]?.[name]);
      if (words === null) return null;
      command[name] = words;
    }
  }
  return command;
}

function wordsOf(committed: unknown, kept: AnnexText | readonly AnnexText[] | undefined): string | string[] | null {
  if (!Array.isArray(committed))
    return kept !== undefined && 'text' in kept && fits(committed, kept) ? kept.text : null;
  if (kept === undefined || 'text' in kept || kept.length !== committed.length) return null;
  return kept.every((text, index) => fits(committed[index], text)) ? kept.map(({ text }) => text) : null;
}

function fits(committed: unknown, { text, salt }: AnnexText): boolean {
  return (committed as { commitment?: unknown } | null)?.commitment === commitmentOf(salt, text);
}
