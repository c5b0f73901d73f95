import type { AgendaItem } from '@maatwerk/core/agenda';
import type { Clash } from '@maatwerk/core/agenda/clashes';
import type { Process } from '@maatwerk/core/process';
import type { Refusal } from '@maatwerk/core/process/refusal';
import { type TemplateResult } from 'lit';
import { personOf, type Directory } from '../directory/directory.js';
import type { Translate } from '../messages/message-catalogue.js';
import { refusalSentence, stageTitle } from '../messages/refusal-sentence.js';
import { badge, type NoteKind } from '../note/note.js';

const looks = { ready: 'positive', almost: 'warning', notReady: 'negative' } as const;
const marks = { ready: 'tick', almost: 'triangle', notReady: 'forbidden' } as const;

/** What a case on the agenda is called: its reference, or its id where the reader may not see the plan. */
export type NameOfCase = (id: string) => string;

/** The light of a case as a word with its icon: how ready it is, that it is at the table, or what came of it. */
export function lightBadge(t: Translate, item: AgendaItem, process: Process): TemplateResult {
  const words = lightInWords(t, item, process);
  if (item.status === 'open') return badge('info', words, 'clock');
  const { light } = item;
  if (light === null) {
    const kind: NoteKind | 'neutral' = process.definition.stages.some(({ id, sealed }) => id === item.outcome && sealed)
      ? 'positive'
      : 'neutral';
    return badge(kind, words, kind === 'positive' ? 'tick' : 'returned');
  }
  return badge(looks[light], words, marks[light]);
}

/** The same in words alone, for screen readers and, with every reason, for paper. */
export function lightInWords(
  t: Translate,
  { status, light, reasons, outcome }: AgendaItem,
  process: Process,
  on: 'screen' | 'paper' = 'screen',
): string {
  if (status === 'open') return t('agenda.light.open');
  if (light === null) return stageTitle(t, process, outcome ?? '');
  if (light === 'ready') return t(status === 'waiting' ? 'agenda.light.readyToPlan' : 'agenda.light.ready');
  const words = reasons.map((reason) => reasonInWords(t, reason, process));
  if (on === 'paper') return t(`agenda.light.${light}`, { what: words.join('; ') });
  const [first, ...others] = words;
  const what = others.length === 0 ? (first ?? '') : t('agenda.reasons', { what: first, n: others.length });
  return t(`agenda.light.${light}`, { what });
}

/** Why a case is not ready, in a few words; the sentence of the refusal where there are none. */
export function reasonInWords(t: Translate, refusal: Refusal, process: Process): string {
  const key = `agenda.reason.${refusal.code}`;
  const n = refusal.params['n'];
  return t.has(key) ? t(key, typeof n === 'number' ? { n } : {}) : refusalSentence(t, refusal, { process });
}

/** What is wrong with a slot, in a sentence. */
export function clashInWords(
  t: Translate,
  clash: Clash,
  nameOf: NameOfCase,
  directory: Directory | null | undefined,
): string {
  switch (clash.code) {
    case 'overlap':
      return t('agenda.clash.overlap', { other: nameOf(clash.with) });
    case 'person-double': {
      const person = personOf(directory, clash.person)?.label ?? clash.person;
      return t('agenda.clash.person-double', { person, other: nameOf(clash.with) });
    }
    case 'outside-day':
      return t('agenda.clash.outside-day', {
        from: timeInWords(t, clash.from),
        until: timeInWords(t, clash.until),
      });
    case 'slot-too-long':
      return t('agenda.clash.slot-too-long', { max: clash.max });
    case 'no-time':
      return t('agenda.clash.no-time');
  }
}

/** A time of the day as it is written: `14.30`, in English `14:30`. */
export function timeInWords(t: Translate, time: string): string {
  return t.locale === 'nl' ? time.replace(':', '.') : time;
}
