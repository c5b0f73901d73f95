import type { CaseVersion, ChangesSince } from '@maatwerk/core/case/case-versions';
import { formatInstantDay } from '../format/day-time.js';
import type { Translate } from '../messages/message-catalogue.js';
import { pathName } from '../messages/path-name.js';

const mostPlaces = 4;

/** The name of a version: at which step it was kept, and on which day; `decides` is the command by which the table decides. */
export function versionName(t: Translate, { type, at }: Pick<CaseVersion, 'type' | 'at'>, decides: string): string {
  const key = `versions.${type}`;
  const name = t(type === decides ? 'versions.decision' : t.has(key) ? key : 'versions.table');
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
