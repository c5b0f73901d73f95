import type { CaseVersion, ChangesSince } from '@maatwerk/core/case/case-versions';
import type { Process } from '@maatwerk/core/process';
import { formatInstantDay } from '../format/day-time.js';
import type { Translate } from '../messages/message-catalogue.js';
import { pathName } from '../messages/path-name.js';
import { processWords } from '../messages/process-words.js';

const mostPlaces = 4;

/** The name of a version: at which step it was kept, and on which day, in the words of its process. */
export function versionName(
  words: Translate,
  { type, at }: Pick<CaseVersion, 'type' | 'at'>,
  process: Process,
): string {
  const t = processWords(words, process);
  const key = `versions.${type}`;
  const name = t(type === process.definition.decides ? 'versions.decision' : t.has(key) ? key : 'versions.table');
  return t('versions.named', { name, day: formatInstantDay(at, t.locale) });
}

/** The places that differ, each once, as they are called in a sentence. */
export function changedPlaces(t: Translate, { texts, others }: ChangesSince): readonly string[] {
  return [...new Set([...texts.map(({ path }) => path), ...others].map((path) => pathName(t, path)))];
}

/** Places as a part of a sentence: all of them, or the first and how many more. */
export function placesInSentence(t: Translate, places: readonly string[], most = mostPlaces): string {
  if (places.length > most)
    return t('versions.more', { places: places.slice(0, most).join(', '), n: places.length - most });
  const last = places.at(-1) ?? '';
  return places.length < 2 ? last : t('versions.and', { places: places.slice(0, -1).join(', '), last });
}
