import type { Process } from '@maatwerk/core/process';
import { ownNames, type Title } from '@maatwerk/core/process/own-names';
import type { MessageParams, Translate } from './message-catalogue.js';

/**
 * The same words, for a case of this process: where a sentence says `{lead}`, `{caseWorker}`, `{session}`, `{table}` or
 * `{budget}` stands what the process calls it, with a capital where it says `{Lead}`. A name stands without an article,
 * for a definition does not say which one it takes.
 */
export function processWords(t: Translate, process: Process | undefined): Translate {
  if (!process) return t;
  const places: Record<string, string> = {};
  const name = (part: string, words: string): void => {
    places[part] = words;
    places[capital(part)] = capital(words);
  };
  for (const [part, title] of Object.entries<Title | undefined>({ ...ownNames(process) }))
    name(part, title?.[t.locale] ?? part);
  name('budget', process.definition.customBudgetSource);
  const translate = (key: string, params?: MessageParams): string => t(key, { ...places, ...params });
  return Object.assign(translate, { locale: t.locale, has: (key: string) => t.has(key) });
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
