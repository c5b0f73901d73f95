import { isDay, isInstant } from '@maatwerk/core/calendar';
import type { Process } from '@maatwerk/core/process';
import type { ProcessDefinition } from '@maatwerk/core/process/definition';
import type { Refusal, RefusalParam } from '@maatwerk/core/process/refusal';
import { formatDay, formatInstantDay, formatWeekday } from '../format/day-time.js';
import { formatCents } from '../format/money.js';
import { formatList, formatNumber } from '../format/number.js';
import type { MessageParams, Translate } from './message-catalogue.js';
import { processWords } from './process-words.js';

/** Whose names of stages and roles a sentence uses. */
export interface RefusalNames {
  readonly process?: Process | undefined;
}

const cents = new Set(['asked', 'mandate', 'available']);
const weekdays = new Set(['weekday', 'actual']);
const levels = new Set(['level', 'next']);
const roles = new Set(['role', 'roles']);

/** The sentence of a refusal: that of `code@command`, else of `code`; an unknown code is named. It never throws. */
export function refusalSentence(words: Translate, refusal: Refusal, { process }: RefusalNames = {}): string {
  const { code, command, params, field } = refusal;
  const t = processWords(words, process);
  const names = process?.definition;
  const shown = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, shownParam(t, name, value, names)]),
  );
  const n = params['n'] ?? params['missing'];
  const filled: MessageParams = { competent: t('competent'), ...shown, ...(typeof n === 'number' ? { n } : {}), code };
  if (code === 'malformed-command' && field !== undefined) {
    const label = [`command.${command}.${field}`, `command.field.${field}`].find((key) => t.has(key));
    if (label !== undefined) return t('malformed-command.field', { field: t(label) });
  }
  if (code === 'wrong-stage' && params['stage'] === null) return t('wrong-stage@unopened');
  const key = [`${code}@${command}`, code].find((candidate) => t.has(candidate));
  return t(key ?? 'refused.unknown', filled);
}

/** The name of a stage or end of a process, in the language of the words; its id where it has none. */
export function stageTitle(t: Translate, process: Process | undefined, id: string): string {
  return stageName(t, process?.definition, id);
}

/** The name of a role of a process, in the language of the words; its id where it has none. */
export function roleTitle(t: Translate, process: Process | undefined, id: string): string {
  return roleName(t, process?.definition, id);
}

function stageName(t: Translate, names: ProcessDefinition | undefined, id: string): string {
  const { stages = [], ends = [] } = names ?? {};
  return [...stages, ...ends].find((stage) => stage.id === id)?.title[t.locale] ?? id;
}

function roleName(t: Translate, names: ProcessDefinition | undefined, id: string): string {
  return names?.roles.find((role) => role.id === id)?.title[t.locale] ?? id;
}

function shownParam(t: Translate, name: string, value: RefusalParam, names: ProcessDefinition | undefined): string {
  const { locale } = t;
  if (Array.isArray(value)) {
    const items = (value as readonly (string | number)[]).map((item) => shownParam(t, name, item, names));
    return formatList(items, locale, roles.has(name) ? 'or' : 'and');
  }
  if (value === null) return name === 'score' ? t('score.none') : '';
  if (roles.has(name)) return roleName(t, names, String(value));
  if (name === 'competent') return names?.aboveMandate?.find(({ id }) => id === value)?.title[locale] ?? String(value);
  if (name === 'stage') return stageName(t, names, String(value));
  if (name === 'vote') return t(`vote.${String(value)}`);
  if (typeof value === 'number') {
    if (cents.has(name)) return formatCents(value, locale);
    if (weekdays.has(name)) return formatWeekday(value, locale);
    if (levels.has(name)) return names?.escalation.levels[value - 1]?.title[locale] ?? String(value);
    if (name === 'year') return String(value);
    return formatNumber(value, locale);
  }
  if (isDay(value)) return formatDay(value, locale);
  return isInstant(value) ? formatInstantDay(value, locale) : String(value);
}
