import { publicValues } from '@maatwerk/core/value-triangle';
import type { CornerGap, cornerGaps } from '@maatwerk/core/value-triangle/corner-gaps';
import { html, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';

/** What is missing per corner, and the way to where it is mended; without `go` it only tells. */
export interface CornerGapsOptions {
  readonly t: Translate;
  readonly level: number;
  readonly gaps: ReturnType<typeof cornerGaps>;
  readonly go?: ((path: string) => void) | undefined;
}

/** What is still missing at each corner of the triangle, in words. */
export function cornerGapsList(options: CornerGapsOptions): TemplateResult {
  const { t, level, gaps } = options;
  const isWhole = publicValues.every((value) => gaps[value].length === 0);
  return html`${heading(level, t('valueTriangle.gaps.title'), 'part')}
  ${
    isWhole
      ? html`<p>${t('valueTriangle.gaps.none')}</p>`
      : html`<dl class="gaps">
          ${publicValues.map((value) => {
            const label = t(`valueTriangle.${value}`);
            return html`<div>
              <dt>${label}</dt>
              ${
                gaps[value].length === 0
                  ? html`<dd class="muted">${t('valueTriangle.gaps.complete')}</dd>`
                  : gaps[value].map((gap) => html`<dd>${gapWords(options, label, gap)}</dd>`)
              }
            </div>`;
          })}
        </dl>`
  }`;
}

function gapWords({ t, go }: CornerGapsOptions, label: string, gap: CornerGap): string | TemplateResult {
  const words = t(`valueTriangle.gap.${'scenario' in gap ? gap.scenario : gap.code}`);
  if (!go) return words;
  return html`<button type="button" class="link" aria-label="${label}: ${words}" @click=${() => go(gap.path)}>
    ${words}
  </button>`;
}
