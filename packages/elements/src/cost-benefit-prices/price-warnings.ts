import type { PriceWarning } from '@maatwerk/core/cost-benefit/price-age';
import type { LineRef } from '@maatwerk/core/cost-benefit/finding';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';
import { warningText } from './price-words.js';

const mostShown = 10;

/** The prices of an analysis to look at again; they count as they are. */
export function priceWarnings(
  warnings: readonly PriceWarning[],
  level: number,
  t: Translate,
  goTo: ((line: LineRef, field: 'priceYear') => void) | undefined,
): TemplateResult | typeof nothing {
  const n = warnings.length;
  if (n === 0) return nothing;
  return note(
    'warning',
    html`${heading(level, t('costPrices.stale', { n }))}
      <ul class="stack-small">
        ${warnings.slice(0, mostShown).map((warning) => html`<li>${warningText(warning, t)} ${goTo ? goButton(warning, goTo, t) : nothing}</li>`)}
      </ul>
      ${n > mostShown ? html`<p>${t('costPrices.stale.more', { n: n - mostShown })}</p>` : nothing}`,
  );
}

function goButton(
  { line }: PriceWarning,
  goTo: (line: LineRef, field: 'priceYear') => void,
  t: Translate,
): TemplateResult {
  const where = t('costBenefit.go.row', { row: line.index + 1, scenario: t(`costBenefit.${line.scenario}`) });
  return html`<button type="button" class="link screen-only" @click=${() => goTo(line, 'priceYear')}>${where}</button>`;
}
