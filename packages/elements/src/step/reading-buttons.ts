import { explainRefusal } from '@maatwerk/core/amount/explain-refusal';
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../messages/message-catalogue.js';

/** What was perhaps meant by an amount that was refused, one button each; nothing where nothing is likely. */
export function readingButtons(
  t: Translate,
  refused: string,
  take: (text: string) => void,
): TemplateResult | typeof nothing {
  const readings = explainRefusal(refused, t.locale)?.readings ?? [];
  if (readings.length === 0) return nothing;
  return html`<div class="row">
    ${readings.map(
      (text) =>
        html`<button
          type="button"
          class="button button--secondary button--small"
          aria-label=${t('step.cents.use', { text })}
          @click=${() => take(text)}
        >
          ${text}
        </button>`,
    )}
  </div>`;
}
