import type { ValueTriangle } from '@maatwerk/core/value-triangle';
import { differenceOf, type ComparisonDifference } from '@maatwerk/core/value-triangle/difference';
import { html, nothing, type TemplateResult } from 'lit';
import { selectField } from '../field/field.js';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';
import type { ComparedTriangle } from './compared-triangle.js';

/** What is compared, what it may be compared with, and what choosing does. */
export interface ComparisonPanelOptions {
  readonly t: Translate;
  readonly level: number;
  readonly triangle: ValueTriangle;
  readonly other: ComparedTriangle | null;
  readonly choices: readonly { readonly value: number; readonly label: string }[];
  readonly chosen: number;
  readonly isUnreadable: boolean;
  readonly onChoose: (seq: number) => void;
}

/** The choice of another triangle and how it differs, in words; `nothing` where there is none. */
export function comparisonPanel(options: ComparisonPanelOptions): TemplateResult | typeof nothing {
  const { t, level, triangle, other, choices, chosen, isUnreadable, onChoose } = options;
  if (!other && choices.length === 0 && !isUnreadable) return nothing;
  return html`<div class="panel panel--line stack-small ${other ? '' : 'screen-only'}" part="compared">
    ${isUnreadable ? note('warning', html`<p>${t('valueTriangle.compare.unreadable')}</p>`) : nothing}
    ${
      choices.length > 0
        ? html`<div class="screen-only">
            ${selectField({
              t,
              name: 'compare',
              label: t('valueTriangle.compare.choose'),
              choices: [{ value: 0, label: t('valueTriangle.compare.nothing') }, ...choices],
              value: chosen,
              onChoose,
            })}
          </div>`
        : nothing
    }
    ${
      other
        ? html`${heading(level, t('valueTriangle.compare.title', { name: other.name }), 'part')}
          ${weighing(t, triangle, other).map((words) => html`<p>${words}</p>`)} ${comparisons(options, other)}`
        : nothing
    }
  </div>`;
}

/** How the weight of two triangles differs, a sentence each. */
export function weighing(t: Translate, triangle: ValueTriangle, { name, triangle: other }: ComparedTriangle): string[] {
  const { points, weights } = differenceOf(triangle, other);
  const keys = { both: 'both', here: 'one', there: 'other', none: 'none' } as const;
  const moved = weights.map(({ value, here, there }) =>
    t(here > there ? 'valueTriangle.compare.heavier' : 'valueTriangle.compare.lighter', {
      value: t(`valueTriangle.${value}`),
      here,
      there,
      name,
    }),
  );
  const isSame = points === 'both' && moved.length === 0;
  const about = isSame ? t('valueTriangle.compare.samePlace') : t(`valueTriangle.compare.${keys[points]}`, { name });
  return [about, ...moved];
}

function comparisons({ t, triangle }: ComparisonPanelOptions, other: ComparedTriangle): TemplateResult {
  const differing = differenceOf(triangle, other.triangle).comparisons;
  if (differing.length === 0) return html`<p>${t('valueTriangle.compare.same')}</p>`;
  return html`<ul class="differing">
    ${differing.map((one) => html`<li>${difference(t, one, other.name)}</li>`)}
  </ul>`;
}

function difference(
  t: Translate,
  { value, scenario, here, there }: ComparisonDifference,
  name: string,
): TemplateResult {
  const words = ({ verdict, reason }: ComparisonDifference['here']): TemplateResult =>
    html`${verdict ? html`<strong>${t(`valueTriangle.${verdict}`)}.</strong>` : html`<span class="muted">${t('valueTriangle.missing')}.</span>`}
    ${reason.trim()}`;
  return html`<p>${t(`valueTriangle.place.${scenario}`, { value: t(`valueTriangle.${value}`) })}</p>
    <dl>
      <dt class="small muted">${t('valueTriangle.compare.here')}</dt>
      <dd>${words(here)}</dd>
      <dt class="small muted">${name}</dt>
      <dd>${words(there)}</dd>
    </dl>`;
}
