import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { scenarioNames, type ScenarioName } from '@maatwerk/core/cost-benefit';

/** The patterns of the scenarios, once per shadow root: dots, hatch, solid, so that grey print tells them apart. */
export function scenarioPatterns(marks: string): TemplateResult {
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="${marks}-current" width="7" height="7" patternUnits="userSpaceOnUse">
        <rect class="paper" width="7" height="7"></rect>
        <circle class="ink current" cx="3.5" cy="3.5" r="2.1"></circle>
      </pattern>
      <pattern
        id="${marks}-threatened"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="paper" width="8" height="8"></rect>
        <rect class="ink threatened" width="4" height="8"></rect>
      </pattern>
      <pattern id="${marks}-custom" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="ink custom" width="8" height="8"></rect>
      </pattern>
      <linearGradient id="${marks}-fade">
        <stop offset="0" stop-color="#fff"></stop>
        <stop offset="1" stop-color="#fff" stop-opacity="0.15"></stop>
      </linearGradient>
      <mask id="${marks}-fading" maskContentUnits="objectBoundingBox">
        <rect width="1" height="1" fill="url(#${marks}-fade)"></rect>
      </mask>
    </defs>
  </svg>`;
}

/** The sign of a scenario beside its name. */
export function scenarioMark(marks: string, name: ScenarioName): TemplateResult {
  return html`<svg class="mark ${name}" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
    <rect x="1" y="1" width="12" height="12" fill="url(#${marks}-${name})"></rect>
  </svg>`;
}

/** Cents from lowest to highest on a scale; `unquantified` says that PM comes on top. */
export interface Stretch {
  readonly min: number;
  readonly max: number;
  readonly unquantified?: boolean;
}

/** The ends of a scale that begins at or below 0 and holds all that is shown, with room for the sign of PM. */
export function scaleOf(stretches: readonly Stretch[]): Stretch {
  const min = Math.min(0, ...stretches.map((each) => each.min));
  const max = Math.max(0, ...stretches.map((each) => each.max));
  return { min, max: stretches.some(({ unquantified }) => unquantified) ? max + (max - min) / 9 : max };
}

/** The bar of a scenario from 0: solid to its lowest amount, fading to its highest, and for PM an open box of dashes behind it. */
export function scenarioBar(
  marks: string,
  name: ScenarioName,
  { min, max, unquantified }: Stretch,
  scale: Stretch,
): TemplateResult {
  const length = scale.max - scale.min || 1;
  const at = (cents: number): string => `${String(((cents - scale.min) / length) * 100)}%`;
  const share = (from: number, to: number): { x: string; width: string } => ({
    x: at(Math.min(from, to)),
    width: `${String((Math.abs(to - from) / length) * 100)}%`,
  });
  const [near, far] = max > 0 && min < 0 ? [0, max] : Math.abs(min) <= Math.abs(max) ? [min, max] : [max, min];
  return html`<svg class="bar ${name}" aria-hidden="true" focusable="false">
    ${piece(share(0, near), `url(#${marks}-${name})`)}
    ${near === far ? '' : piece(share(near, far), `url(#${marks}-${name})`, `url(#${marks}-fading)`)}
    ${min < 0 && max > 0 ? piece(share(min, 0), `url(#${marks}-${name})`, `url(#${marks}-fading)`) : ''}
    ${unquantified ? svg`<rect x=${at(Math.max(0, max))} y="1" width="9%" height="28" fill="none" stroke-dasharray="4 3"></rect>` : ''}
  </svg>`;
}

function piece({ x, width }: { x: string; width: string }, fill: string, mask?: string): SVGTemplateResult {
  return mask === undefined
    ? svg`<rect x=${x} y="1" width=${width} height="28" fill=${fill}></rect>`
    : svg`<rect x=${x} y="1" width=${width} height="28" fill=${fill} mask=${mask}></rect>`;
}

/** The scenarios in the order of reading, with the key of their name. */
export const scenarioKeys: readonly { readonly name: ScenarioName; readonly key: string }[] = scenarioNames.map(
  (name) => ({ name, key: `costBenefit.${name}` }),
);
