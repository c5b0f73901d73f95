import { pointOf, weightsAt } from '@maatwerk/core/value-triangle/weights';
import type { Weights } from '@maatwerk/core/value-triangle';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

// The triangle in the units of its drawing; the rim leaves room for the point when it lies in a corner.
const rim = 22;
const base = 300;
const height = 252;
const width = base + 2 * rim;
const depth = height + 2 * rim;
const longestTag = 14;
const tagRoom = 56;
const top = `${rim + base / 2} ${rim}`;
const left = `${rim} ${rim + height}`;
const right = `${rim + base} ${rim + height}`;

/** A point beside the one of this plan: another person's, an earlier version's, another case's. */
export interface NamedPoint {
  readonly weights: Weights;
  readonly name: string;
}

/** What a drawn triangle shows; `weights` are absent while nobody chose, `others` are points to compare with and `ownName` names the own one beside those. */
export interface DrawingOptions {
  /** What a screen reader calls the drawing. */
  readonly name: string;
  readonly balance: string;
  readonly weights: Weights | null;
  readonly others?: readonly NamedPoint[];
  readonly ownName?: string;
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
export function triangleDrawing({
  name,
  balance,
  weights,
  others = [],
  ownName,
  handle,
}: DrawingOptions): TemplateResult {
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
    ${
      // its place is needed for the names of the points where there are more
      others.length > 0
        ? nothing
        : svg`<text class="triangle__word" x=${rim + base / 2} y=${rim + (height * 2) / 3 + 38} aria-hidden="true">
            ${balance}
          </text>`
    }
    ${weights ? reach(weights) : nothing} ${others.map((other) => spot(other.weights, 'triangle__other', 13))}
    ${handle ?? (weights ? [spot(weights, 'triangle__ring', 20), spot(weights, 'triangle__point', 13)] : nothing)}
    ${nameTags(weights && ownName ? [{ weights, name: ownName }, ...others] : others)}
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

// The higher point has its name above it and the lower one below, so that names of points that lie together stay apart.
function nameTags(points: readonly NamedPoint[]): readonly SVGTemplateResult[] {
  const highest = Math.min(...points.map(({ weights }) => placeOf(weights).y));
  return points.map(({ weights, name }, index) => {
    const { x, y } = placeOf(weights);
    const isAbove = y === highest && index === points.findIndex((one) => placeOf(one.weights).y === highest);
    const shown = name.length > longestTag ? `${name.slice(0, longestTag - 1)}…` : name;
    const side = Math.min(width - tagRoom, Math.max(tagRoom, x));
    return svg`<text class="triangle__name" x=${side} y=${isAbove ? y - 26 : y + 38} aria-hidden="true">${shown}</text>`;
  });
}

function reach(weights: Weights): SVGTemplateResult {
  const { x, y } = placeOf(weights);
  return svg`<path class="triangle__reach" d="M${x} ${y} L${top} M${x} ${y} L${left} M${x} ${y} L${right}"></path>`;
}

function median(along: number): string {
  return `${rim + base * along} ${rim + height / 2}`;
}
