import type { PublicValue } from '@maatwerk/core/value-triangle';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.js';
import type { PointGesture } from './point-gesture.js';
import { handle, triangleDrawing, type NamedPoint } from './triangle-drawing.js';
import { weightsReading } from './value-reading.js';
import { weightFields, type WeightFieldsOptions } from './weight-fields.js';
import { leaningSentence, weightsSentence } from './weights-sentence.js';

/** The panel of the triangle: its numbers, the gesture that moves the point, and what its buttons do. */
export interface WeightPanelOptions extends WeightFieldsOptions {
  readonly level: number;
  readonly writable: boolean;
  readonly leansTo: readonly PublicValue[];
  readonly gesture: PointGesture;
  /** The points that were chosen at the same time, and the ways to choose between them. */
  readonly others: readonly NamedPoint[];
  /** What the own point is called beside a compared one. */
  readonly ownName?: string | undefined;
  readonly versions: unknown;
  /** What is still missing per corner. */
  readonly gaps: unknown;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onBalance: () => void;
  readonly onRemove: () => void;
}

/** The triangle, what it says in words, and its three numbers. */
export function weightPanel(options: WeightPanelOptions): TemplateResult {
  const { t, level, writable, weights, leansTo, versions } = options;
  return html`<div>
      ${heading(level, t('valueTriangle.weight.title'), 'section')}
      ${writable ? html`<p class="small muted screen-only">${t('valueTriangle.weight.help')}</p>` : nothing}
    </div>
    <div>${triangle(options)}</div>
    <p><strong>${leaningSentence(t, leansTo)}</strong></p>
    ${versions} ${writable ? numbers(options) : nothing}
    ${weights ? html`<div class=${writable ? 'print-only' : ''}>${weightsReading(t, weights)}</div>` : nothing}
    <div class="stack-small gaps-box screen-only">${options.gaps}</div>`;
}

function triangle({
  t,
  writable,
  weights: chosen,
  gesture,
  others,
  ownName,
  onKeydown,
}: WeightPanelOptions): TemplateResult {
  const weights = gesture.preview ?? chosen;
  const own = weights
    ? `${t('valueTriangle.drawing')}. ${weightsSentence(t, weights)}`
    : t('valueTriangle.drawing.empty');
  const drawing = triangleDrawing({
    name: [own, ...others.map((other) => `${other.name}: ${weightsSentence(t, other.weights)}`)].join(' '),
    balance: t('valueTriangle.balance'),
    weights,
    others,
    ...(ownName === undefined ? {} : { ownName }),
    handle: weights && writable ? handle({ name: t('valueTriangle.point'), weights, onKeydown }) : undefined,
  });
  const corner = (value: PublicValue): TemplateResult =>
    html`<span>${t(`valueTriangle.${value}`)} <span translate="no">${weights?.[value]}</span></span>`;
  const { press, move, release, cancel } = gesture;
  return html`<div class="corners" aria-hidden="true">${corner('involvement')}</div>
    ${
      writable
        ? html`<div
            class="surface"
            @pointerdown=${press}
            @pointermove=${move}
            @pointerup=${release}
            @pointercancel=${cancel}
          >
            ${drawing}
          </div>`
        : drawing
    }
    <div class="corners corners--base" aria-hidden="true">${corner('legitimacy')} ${corner('publicReturn')}</div>`;
}

function numbers(options: WeightPanelOptions): TemplateResult {
  const { t, weights, gesture, onBalance, onRemove } = options;
  return html`<div class="stack-small screen-only">
    ${weightFields({ ...options, weights: gesture.preview ?? weights })}
    <p class="small muted">${t('valueTriangle.weight.together')}</p>
    <div class="buttons">
      <button type="button" class="button button--secondary" @click=${onBalance}>
        ${t('valueTriangle.weight.balance')}
      </button>
      ${
        weights
          ? html`<button type="button" class="button button--subtle" @click=${onRemove}>
              ${t('valueTriangle.weight.remove')}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}
