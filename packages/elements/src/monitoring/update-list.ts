import type { CaseView } from '@maatwerk/core/case/case-view';
import { mayUpdate, quoted, type CaseUpdate } from '@maatwerk/core/monitoring/update';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField, dayField, textAreaField } from '../field/field.js';
import { formatDay } from '../format/day-time.js';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { roleTitle } from '../messages/refusal-sentence.js';
import { note } from '../note/note.js';
import { updateField, type UpdateEntry } from './update-entry.js';

/** What the dated notes are drawn from. */
export interface UpdateListOptions {
  readonly t: Translate;
  readonly level: number;
  readonly view: CaseView;
  readonly updates: readonly CaseUpdate[];
  readonly entry: UpdateEntry;
}

/** How it goes, note by note, the latest first; whoever writes in the case adds and changes them. */
export function updateList(options: UpdateListOptions): TemplateResult {
  const { t, level, view, updates, entry } = options;
  const mayWrite = mayUpdate(view);
  return html`<section class="stack" id="updates">
    ${heading(level, t('monitoring.updates'), 'part')}
    ${mayWrite ? (entry.isOpen ? form(options) : addButton(options)) : nothing}
    ${
      updates.length === 0
        ? html`<p class="muted">${t('monitoring.updates.none')}</p>`
        : html`<ol class="updates">
            ${updates.map((update) => item(options, update, mayWrite && !entry.isOpen))}
          </ol>`
    }
  </section>`;
}

function addButton({ t, entry }: UpdateListOptions): TemplateResult {
  return html`<div class="buttons">
    <button type="button" class="button button--secondary" data-update="" @click=${() => entry.open()}>
      ${t('monitoring.updates.add')}
    </button>
    ${
      entry.isUndoable
        ? html`<button type="button" class="button button--subtle" @click=${() => entry.undo()}>
            ${icon('undo')}${t('monitoring.update.undo')}
          </button>`
        : nothing
    }
  </div>`;
}

function item({ t, view, entry }: UpdateListOptions, update: CaseUpdate, mayChange: boolean): TemplateResult {
  const day = formatDay(update.on, t.locale);
  const words = update.by === quoted ? t('monitoring.quote', { words: update.text }) : update.text;
  return html`<li class="updates__item">
    <p class="small muted">${day}, ${roleTitle(t, view.process, update.by)}</p>
    <p class="updates__words">${words}</p>
    ${
      mayChange
        ? html`<button
            type="button"
            class="link screen-only"
            data-update=${update.id}
            @click=${() => entry.open(update.id)}
          >
            ${t('monitoring.update.edit')}<span class="visually-hidden"
              >: ${t('monitoring.update.edit.which', { day })}</span
            >
          </button>`
        : nothing
    }
  </li>`;
}

function form({ t, level, view, entry }: UpdateListOptions): TemplateResult {
  const { typed, problems, edited } = entry;
  const role = view.actor?.role ?? '';
  const speakers = [...new Set([quoted, role, ...(edited ? [edited.by] : [])])];
  const sentence = (code: string | undefined): string | null => (code ? t(`monitoring.update.${code}`) : null);
  return html`<div
    class="panel panel--line stack screen-only"
    @keydown=${(event: KeyboardEvent) => leave(event, entry)}
  >
    ${heading(level + 1, t(edited ? 'monitoring.update.edit.title' : 'monitoring.update.title'))}
    ${entry.isBack ? note('info', html`<p>${t('monitoring.update.back')}</p>`) : nothing}
    ${entry.isGone ? note('warning', html`<p>${t('monitoring.update.meanwhile')}</p>`) : nothing}
    ${dayField({
      t,
      name: updateField.on,
      label: t('monitoring.update.on'),
      error: sentence(problems.on),
      value: typed.on,
      onInput: (on) => entry.type({ on }),
    })}
    ${
      speakers.length > 1
        ? choiceField({
            t,
            name: updateField.by,
            label: t('monitoring.update.by'),
            choices: speakers.map((by) => ({
              value: by,
              label: by === quoted ? t('monitoring.update.by.household') : capital(t, roleTitle(t, view.process, by)),
            })),
            value: typed.by,
            onChoose: (by) => entry.type({ by }),
          })
        : nothing
    }
    ${textAreaField({
      t,
      name: updateField.text,
      label: t('monitoring.update.text'),
      description: t('monitoring.update.text.description'),
      error: sentence(problems.text),
      below: entry.findings,
      value: typed.text,
      onInput: (text) => entry.type({ text }),
    })}
    <div class="buttons">
      <button type="button" class="button button--primary" data-keep @click=${() => entry.keep()}>
        ${t('monitoring.update.keep')}
      </button>
      ${
        edited
          ? html`<button type="button" class="button button--secondary" @click=${() => entry.remove()}>
              ${t('monitoring.update.remove')}
            </button>`
          : nothing
      }
      <button type="button" class="button button--subtle" @click=${() => entry.close()}>${t('cancel')}</button>
    </div>
  </div>`;
}

function leave(event: KeyboardEvent, entry: UpdateEntry): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  entry.close();
}

function capital({ locale }: Translate, words: string): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
