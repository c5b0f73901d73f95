import type { Process } from '@maatwerk/core/process';
import { ownNames, type Title } from '@maatwerk/core/process/own-names';
import type { MessageParams, Translate } from './message-catalogue.js';

const made = new WeakMap<Translate, WeakMap<Process, Translate>>();

/**
 * The same words, for a case of this process: where a sentence says `{lead}`, `{caseWorker}`, `{session}`, `{table}` or
 * `{budget}` stands what the process calls it, with a capital where it says `{Lead}`. A name stands without an article,
 * for a definition does not say which one it takes.
 */
export function processWords(t: Translate, process: Process | undefined): Translate {
  if (!process) return t;
  const known = made.get(t) ?? new WeakMap<Process, Translate>();
  made.set(t, known);
  const words = known.get(process) ?? wordsWith(t, process);
  known.set(process, words);
  return words;
}

function wordsWith(t: Translate, process: Process): Translate {
  const titles = Object.entries<Title | undefined>({ ...ownNames(process) }).map(
    ([part, title]) => [part, title?.[t.locale] ?? part] as const,
  );
  const names = [...titles, ['budget', process.definition.customBudgetSource] as const];
  const places = Object.fromEntries(
    names.flatMap(([part, name]) => [
      [part, name],
      [capital(part), capital(name)],
    ]),
  );
  const translate = (key: string, params?: MessageParams): string => t(key, { ...places, ...params });
  return Object.assign(translate, { locale: t.locale, has: (key: string) => t.has(key) });
}

function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
