import { pointOf, weightsAt } from '@maatwerk/core/value-triangle/weights';
import type { Weights } from '@maatwerk/core/value-triangle';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

// The triangle in the units of its drawing; the rim leaves room for the point when it lies in a corner.
const rim = 22;
const base = 300;
const height = 252;
const width = base + 2 * rim;
const depth = height + 2 * rim;
const top = `${rim + base / 2} ${rim}`;
const left = `${rim} ${rim + height}`;
const right = `${rim + base} ${rim + height}`;

/** What a drawn triangle shows; `point` is absent while nobody chose, `others` are the points other people chose. */
export interface DrawingOptions {
  /** What a screen reader calls the drawing. */
  readonly name: string;
  readonly balance: string;
  readonly weights: Weights | null;
  readonly others?: readonly Weights[];
  /** The movable point, from `handle`; absent where it is for looking at. */
  readonly handle?: SVGTemplateResult | undefined;
}

/** What a movable point says and hears. */
export interface HandleOptions {
  readonly name: string;
  readonly weights: Weights;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** The triangle: involvement on top, legitimacy left, public return right, and the point between them. */
export function triangleDrawing({ name, balance, weights, others = [], handle }: DrawingOptions): TemplateResult {
  return html`<svg
    class="triangle"
    part="triangle"
    viewBox="0 0 ${width} ${depth}"
    role=${handle ? 'group' : 'img'}
    aria-label=${name}
  >
    <path class="triangle__surface" d="M${top} L${left} L${right}Z"></path>
    <path
      class="triangle__median"
      d="M${top} V${rim + height} M${left} L${median(0.75)} M${right} L${median(0.25)}"
    ></path>
    <circle class="triangle__balance" cx=${rim + base / 2} cy=${rim + (height * 2) / 3} r="44"></circle>
    <text class="triangle__word" x=${rim + base / 2} y=${rim + (height * 2) / 3 + 38} aria-hidden="true">
      ${balance}
    </text>
    ${weights ? reach(weights) : nothing} ${others.map((other) => spot(other, 'triangle__other', 13))}
    ${handle ?? (weights ? [spot(weights, 'triangle__ring', 20), spot(weights, 'triangle__point', 13)] : nothing)}
  </svg>`;
}

/** The point as a button; its target is 44 pixels wide at the smallest size of the drawing. */
export function handle({ name, weights, onKeydown }: HandleOptions): SVGTemplateResult {
  const { x, y } = placeOf(weights);
  return svg`<g
    class="triangle__handle"
    transform="translate(${x} ${y})"
    role="button"
    tabindex="0"
    aria-label=${name}
    @keydown=${onKeydown}
    @touchstart=${keepScrollAway}
  >
    <circle class="triangle__target" r="30"></circle>
    <circle class="triangle__focus-inverse" r="27"></circle>
    <circle class="triangle__focus" r="26"></circle>
    <circle class="triangle__ring" r="20"></circle>
    <circle class="triangle__point" r="13"></circle>
  </g>`;
}

/** The weights at a place on the screen; `null` when it lies beside the drawing. A place beside the triangle counts as one on its edge. */
export function weightsAtPlace(drawing: Element, place: { clientX: number; clientY: number }): Weights | null {
  const box = drawing.getBoundingClientRect();
  const x = ((place.clientX - box.left) / box.width) * width;
  const y = ((place.clientY - box.top) / box.height) * depth;
  if (!(x >= 0 && x <= width && y >= 0 && y <= depth)) return null;
  return weightsAt({ x: (x - rim) / base, y: (y - rim) / height });
}

// A touch on the point moves the point; everywhere else it scrolls the page. Not every browser heeds touch-action within a drawing.
const keepScrollAway = {
  handleEvent: (event: Event): void => event.preventDefault(),
  passive: false,
};

function placeOf(weights: Weights): { x: number; y: number } {
  const { x, y } = pointOf(weights);
  return { x: rim + x * base, y: rim + y * height };
}

function spot(weights: Weights, look: string, r: number): SVGTemplateResult {
  const { x, y } = placeOf(weights);
  return svg`<circle class=${look} cx=${x} cy=${y} r=${r}></circle>`;
}

function reach(weights: Weights): SVGTemplateResult {
  const { x, y } = placeOf(weights);
  return svg`<path class="triangle__reach" d="M${x} ${y} L${top} M${x} ${y} L${left} M${x} ${y} L${right}"></path>`;
}

function median(along: number): string {
  return `${rim + base * along} ${rim + height / 2}`;
}
