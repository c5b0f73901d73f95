import { html, type TemplateResult } from 'lit';
import type { Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';

/** How fetching the lines goes, and the way to try again. */
export interface Awaited {
  readonly hasFailed: boolean;
  retry(): void;
}

/** What stands in the place of lines that are not there yet: no figure, since it would lack them. */
export function linesAwaited(t: Translate, awaited: Awaited): TemplateResult {
  if (!awaited.hasFailed) return html`<p class="muted">${t('costBenefit.lines.coming')}</p>`;
  return note(
    'negative',
    html`<p>
      ${t('costBenefit.lines.failed')}
      <button type="button" class="link" @click=${() => awaited.retry()}>${t('costBenefit.lines.retry')}</button>
    </p>`,
  );
}
