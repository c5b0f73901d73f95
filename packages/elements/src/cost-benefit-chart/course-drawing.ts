import type { ScenarioName } from '@maatwerk/core/cost-benefit';
import type { CumulativeCosts } from '@maatwerk/core/cost-benefit/cumulative';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Translate } from '../messages/message-catalogue.js';
import { scaleOver, shareOn, timeMarks, type ChartScale } from './chart-scale.js';
import { tickText } from './chart-words.js';
import { areasOf, lineOf, meetingOf, type Area, type Place } from './course-shape.js';

/** What the drawing of a course shows. */
export interface CourseDrawingOptions {
  readonly t: Translate;
  /** What a screen reader calls the drawing: one sentence. */
  readonly name: string;
  readonly months: number;
  readonly costs: CumulativeCosts;
  /** The scenarios that have a line, the one on top last. */
  readonly drawn: readonly ScenarioName[];
  readonly breakEvenMonth: number | null;
}

// The lines are drawn on a grid of their own that is stretched over the chart; words and points are placed in percent.
const height = 1000;

interface Frame {
  readonly t: Translate;
  readonly months: number;
  readonly scale: ChartScale;
}

/** What the scenarios cost from the first day on, as lines over the months, and where they cross. */
export function courseDrawing({ t, name, months, costs, drawn, breakEvenMonth }: CourseDrawingOptions): TemplateResult {
  const lines = drawn.flatMap((scenario) => (costs[scenario] ? [{ scenario, cents: costs[scenario] }] : []));
  const scale = scaleOver(lines.flatMap(({ cents }) => cents));
  const frame = { t, months, scale };
  const { threatened, custom } = costs;
  const isCompared = drawn.includes('threatened') && drawn.includes('custom') && threatened && custom;
  const areas = isCompared ? areasOf(threatened, custom) : [];
  const meeting = isCompared ? meetingOf(threatened, custom, breakEvenMonth) : null;
  return html`<div class="chart">
    <span class="chart__room" aria-hidden="true"
      >${longest(scale.ticks.map((cents) => tickText(cents, scale.max, t.locale)))}</span
    >
    <svg class="chart__drawing" role="img" aria-label=${name}>
      ${amounts(frame)} ${times(frame)}
      <svg viewBox="0 0 ${months} ${height}" width="100%" height="100%" preserveAspectRatio="none">
        ${areas.map((area) => svg`<path class="area ${area.kind}" d="${path(frame, area.outline)}Z"></path>`)}
        ${lines.map(({ scenario, cents }) => svg`<path class="line ${scenario}" d=${path(frame, lineOf(cents))}></path>`)}
      </svg>
      ${areas.map((area) => areaName(frame, area))}
      ${
        meeting && breakEvenMonth !== null
          ? meetingPoint(
              frame,
              meeting,
              breakEvenMonth,
              lines.every(({ cents }) => (cents.at(-1) ?? 0) >= meeting.cents),
            )
          : nothing
      }
    </svg>
  </div>`;
}

function amounts({ t, scale }: Frame): readonly SVGTemplateResult[] {
  return scale.ticks.map((cents) => {
    const y = percent(1 - shareOn(scale, cents));
    return svg`<line class=${cents === 0 ? 'chart__zero' : 'chart__grid'} x1="0" x2="100%" y1=${y} y2=${y}></line>
      <text class="chart__word" x="0" y=${y} dx="-8" dy="0.35em" text-anchor="end">${tickText(cents, scale.max, t.locale)}</text>`;
  });
}

function times({ t, months }: Frame): readonly SVGTemplateResult[] {
  const { unit, isSpan, marks } = timeMarks(months);
  // A narrow chart has room for two words beside each other, or three that stand in the middle of their year.
  const stride = Math.ceil(marks.length / (isSpan ? 3 : 2));
  return marks.map(({ n, months: after }, at) => {
    const x = percent(after / months);
    const share = (isSpan ? after - 6 : after) / months;
    const look = (marks.length - 1 - at) % stride === 0 ? '' : 'chart__word--wide';
    return svg`${after < months ? svg`<line class="chart__grid" x1=${x} x2=${x} y1="0" y2="100%"></line>` : nothing}
      <text class="chart__word ${look}" x=${percent(share)} y="100%" dy="1.6em" text-anchor=${share > 0.85 && !isSpan ? 'end' : 'middle'}>
        ${t(`costChart.${unit}`, { n })}
      </text>`;
  });
}

function areaName({ t, months, scale }: Frame, { kind, label }: Area): SVGTemplateResult | typeof nothing {
  if (label.height / (scale.max - scale.min) < 0.12) return nothing;
  const share = label.month / months;
  const [anchor, dx] = share < 0.1 ? ['start', 10] : share > 0.9 ? ['end', -10] : ['middle', 0];
  return svg`<text class="chart__name chart__name--wide" x=${percent(share)} y=${percent(1 - shareOn(scale, label.cents))}
    dx=${dx} dy="0.35em" text-anchor=${anchor}>${t(`costChart.${kind}`)}</text>`;
}

// Where both lines rise there is room above and before the point, or below and after it; else well above it.
function meetingPoint(
  { t, months, scale }: Frame,
  { month, cents }: Place,
  n: number,
  isRising: boolean,
): SVGTemplateResult {
  const [x, y] = [percent(month / months), percent(1 - shareOn(scale, cents))];
  const isLate = month / months >= 0.5;
  const place = isLate ? 'end' : 'start';
  const [anchor, dx, dy] = isRising
    ? [place, isLate ? -10 : 10, isLate ? -14 : 26]
    : [middleOr(place, month / months), 0, -32];
  const word = (key: string, look: string): SVGTemplateResult =>
    svg`<text class="chart__name ${look}" x=${x} y=${y} dx=${dx} dy=${dy} text-anchor=${anchor}>${t(key, { n })}</text>`;
  return svg`<line class="chart__drop" x1=${x} x2=${x} y1=${y} y2="100%"></line>
    <circle class="chart__point" cx=${x} cy=${y} r="7"></circle>
    ${word('costChart.meeting', 'chart__name--wide')} ${word('costChart.meeting.short', 'chart__name--narrow')}`;
}

function middleOr(place: string, share: number): string {
  return share > 0.15 && share < 0.85 ? 'middle' : place;
}

function path({ scale }: Frame, places: readonly Place[]): string {
  const corners = places.map(({ month, cents }) => `${round(month)} ${round((1 - shareOn(scale, cents)) * height)}`);
  return `M${corners.join('L')}`;
}

function percent(share: number): string {
  return `${round(share * 100)}%`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function longest(texts: readonly string[]): string {
  return texts.reduce((long, text) => (text.length > long.length ? text : long), '');
}
