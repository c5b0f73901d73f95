import type { TextChange } from '@maatwerk/core/case/case-versions';
import { wordDifference } from '@maatwerk/core/history/word-difference';
import { html, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import { placeTitle } from '../messages/path-name.js';

/** One field that changed: its text then and now, what went struck out and what came underlined. */
export function versionChange(t: Translate, { path, before, after }: TextChange, level: number): TemplateResult {
  const [was, is] = [before ?? '', after ?? ''];
  return html`<section class="change">
    ${heading(level, placeTitle(t, path), 'part')}
    <div class="change__texts">
      <div class="change__text">
        <p class="small muted">${t('versions.then')}</p>
        ${was.trim() === '' ? html`<p class="muted">${t('versions.nothingThen')}</p>` : words(t, was, is, 'del')}
      </div>
      <div class="change__text">
        <p class="small muted">${t('versions.now')}</p>
        ${is.trim() === '' ? html`<p class="muted">${t('versions.nothingNow')}</p>` : words(t, is, was, 'ins')}
      </div>
    </div>
  </section>`;
}

// White space is kept as it was typed, so none stands in the template.
function words(t: Translate, text: string, other: string, mark: 'del' | 'ins'): TemplateResult {
  const pieces = wordDifference(text, other).map(({ text: piece, differs }) =>
    differs ? marked(t, piece, mark) : piece,
  );
  return html`<p class="change__words" translate="no">${pieces}</p>`;
}

// What is struck or underlined is not spoken: a word before it is.
function marked(t: Translate, piece: string, mark: 'del' | 'ins'): TemplateResult {
  return mark === 'del'
    ? html`<del><span class="visually-hidden">${t('versions.gone')} </span>${piece}</del>`
    : html`<ins><span class="visually-hidden">${t('versions.added')} </span>${piece}</ins>`;
}
