import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { icon, type IconName } from '../icon/icon.js';

/** What a note is about. */
export type NoteKind = 'info' | 'positive' | 'warning' | 'negative';

const icons: Record<NoteKind, IconName> = {
  info: 'info',
  positive: 'tick',
  warning: 'triangle',
  negative: 'forbidden',
};

/** A block of words with a bar and an icon; `content` holds paragraphs, buttons go in `<div class="buttons">`. */
export function note(kind: NoteKind, content: unknown, options: { icon?: IconName; id?: string } = {}): TemplateResult {
  return html`<div class="note is-${kind}" id=${ifDefined(options.id)}>
    ${icon(options.icon ?? icons[kind])}
    <div class="note__body">${content}</div>
  </div>`;
}

/** A small status in a word with its own icon. */
export function badge(kind: NoteKind | 'neutral' | 'open', word: string, name?: IconName): TemplateResult {
  const look = kind === 'neutral' ? '' : kind === 'open' ? 'badge--open' : `is-${kind}`;
  return html`<span class="badge ${look}">${name ? icon(name) : ''}<span>${word}</span></span>`;
}
