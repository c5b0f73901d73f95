import type { Instant } from '@maatwerk/core/calendar';
import { writeScore } from '@maatwerk/core/canvas/score';
import type { CaseView } from '@maatwerk/core/case/case-view';
import { textOf, type Entry } from '@maatwerk/core/log';
import { isCommandType, type CommandField, type CommandType } from '@maatwerk/core/process/commands';
import { fieldsIn } from '@maatwerk/core/process/fields-in';
import { html, nothing, type TemplateResult } from 'lit';
import type { Directory } from '../directory/directory.js';
import { formatDateTime, formatDay, formatTime } from '../format/day-time.js';
import { formatCents } from '../format/money.js';
import { formatList } from '../format/number.js';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';
import { choiceWord } from '../messages/choice-word.js';
import type { Translate } from '../messages/message-catalogue.js';
import { pathName } from '../messages/path-name.js';
import { roleTitle } from '../messages/refusal-sentence.js';
import { stepLabel, stepTitle } from '../step/step-words.js';
import { voterName } from './approval-votes.js';

/** What the history is made of. */
export interface HistoryOptions {
  readonly t: Translate;
  readonly view: CaseView;
  readonly level: number;
  readonly directory: Directory | null | undefined;
  readonly checkedAt: Instant;
  /** How many of the latest steps are drawn; a case may have thousands. */
  readonly shown: number;
  readonly onEarlier: () => void;
}

/** The log of a case in words, the latest step first, with what its check said; a disclosure, closed at first. */
export function approvalHistory(options: HistoryOptions): TemplateResult {
  const { t, view, level, checkedAt, shown, onEarlier } = options;
  const { entries } = view;
  const latest = entries.slice(-shown).reverse();
  return html`<details class="history">
    <summary class="history__summary">${heading(level, t('history.title'), 'part')}</summary>
    <div class="stack">
      <p class="history__check">
        ${icon('tick')}<span
          >${t('history.verified', { n: entries.length, time: formatTime(checkedAt, t.locale) })}</span
        >
      </p>
      <ol class="history__steps" reversed>
        ${latest.map((entry) => html`<li class="history__step">${step(options, entry)}</li>`)}
      </ol>
      ${
        entries.length > shown
          ? html`<div class="buttons">
              <button type="button" class="button button--secondary" @click=${onEarlier}>
                ${t('history.earlier')}
              </button>
            </div>`
          : nothing
      }
    </div>
  </details>`;
}

function step(options: HistoryOptions, entry: Entry): TemplateResult {
  const { t, view, directory } = options;
  const { type, by, at } = entry;
  const role = roleTitle(t, view.process, by.role);
  const who = `${voterName(t, view, directory, by.id)}, ${role}`;
  const isKnown = isCommandType(type);
  const details = isKnown ? fieldsIn(view.process, type).map((field) => detail(options, entry, type, field)) : [];
  const title = t.has(`history.${type}`) ? t(`history.${type}`) : isKnown ? stepTitle(t, type) : type;
  return html`<p><strong>${title}</strong></p>
    <p class="small muted">${t('history.by', { who, when: formatDateTime(at, t.locale) })}</p>
    ${details}`;
}

function detail(
  options: HistoryOptions,
  entry: Entry,
  type: CommandType,
  field: CommandField,
): TemplateResult | typeof nothing {
  const words = wordsOf(options, entry, type, field);
  if (words === '') return nothing;
  const label = stepLabel(options.t, type, field.name);
  return html`<p class="small"><span class="muted">${label}</span> ${words}</p>`;
}

function wordsOf(
  { t, view, directory }: HistoryOptions,
  { seq, data }: Entry,
  type: CommandType,
  field: CommandField,
): string {
  const { name, kind } = field;
  const value = data[name];
  if (value === undefined || kind === 'id') return '';
  const text = (index?: number): string => textOf(view.annex, seq, name, index) ?? t('history.erased');
  const plain = typeof value === 'string' || typeof value === 'number' ? value : '';
  switch (kind) {
    case 'text':
      return text();
    case 'texts':
      return Array.isArray(value) ? value.map((_, index) => text(index)).join('; ') : '';
    case 'day':
      return formatDay(String(plain), t.locale);
    case 'person':
      return voterName(t, view, directory, String(plain));
    case 'people': {
      const people = value as readonly { readonly id: string; readonly discipline?: string }[];
      const named = people.map(({ id, discipline }) => {
        const who = voterName(t, view, directory, id);
        return discipline === undefined ? who : `${who} (${discipline})`;
      });
      return formatList(named, t.locale);
    }
    case 'cents':
      return formatCents(Number(value), t.locale);
    case 'score':
      return value === null ? t('score.none') : writeScore(Number(value));
    case 'boolean':
      return t(value === true ? 'field.yes' : 'field.no');
    case 'choice':
      return plain === '' ? '' : choiceWord(t, view.process, type, field, plain);
    case 'place':
      return pathName(t, String(plain));
    case 'household': {
      const { adults, children } = value as { adults: number; children: number };
      return `${t('step.household.adults')}: ${adults}. ${t('step.household.children')}: ${children}.`;
    }
    default:
      return String(plain);
  }
}
