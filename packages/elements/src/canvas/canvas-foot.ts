import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';

/** Under the sheet: the way to what is needed now, in a case, and printing. */
export function canvasFoot(t: Translate, onNeeds: (() => void) | null): TemplateResult {
  return html`<div class="buttons">
    ${
      onNeeds
        ? html`<button type="button" class="button button--primary" @click=${onNeeds}>${t('canvas.needs')}</button>`
        : nothing
    }
    <button type="button" class="button button--secondary" @click=${() => window.print()}>
      ${icon('printer')}${t('canvas.print')}
    </button>
  </div>`;
}
