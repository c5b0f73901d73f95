import type { Monitoring } from '@maatwerk/core/monitoring';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Translate } from '../messages/message-catalogue.js';
import { lineSentence, momentName, scoreText } from './score-sentences.js';

const highest = 10;
const ticks = [0, 2, 4, 6, 8, 10];

/**
 * The scores as a line from 0 to 10: a solid point with its figure, a hollow square on the base line where the household
 * rather gave none, dashes across a gap. Everything is placed in percent, so that only the lines grow with the width.
 */
export function scoreDrawing(t: Translate, monitoring: Monitoring): TemplateResult {
  const { moments, line } = monitoring;
  const across = (place: number): string => percent((place + 0.5) / moments.length);
  return html`<div class="chart">
    <svg class="chart__drawing" role="img" aria-label=${lineSentence(t, monitoring)}>
      ${ticks.map(
        (score) =>
          svg`<line class=${score === 0 ? 'chart__zero' : 'chart__grid'} x1="0" x2="100%" y1=${up(score)} y2=${up(score)}></line>
            <text class="chart__word" x="0" y=${up(score)} dx="-8" dy="0.35em" text-anchor="end">${score}</text>`,
      )}
      ${line.segments.map(
        ({ from, to, isGap }) =>
          svg`<line class="chart__line ${isGap ? 'chart__line--gap' : ''}" x1=${across(from.place)} y1=${up(from.score)}
            x2=${across(to.place)} y2=${up(to.score)}></line>`,
      )}
      ${moments.map(({ status }, place) => (status === 'skipped' ? skipped(t, across(place)) : ''))}
      ${line.points.map(
        ({ place, score }) =>
          svg`<circle class="chart__point" cx=${across(place)} cy=${up(score)} r="8"></circle>
            <text class="chart__figure" x=${across(place)} y=${up(score)} dy="-14" text-anchor="middle">${scoreText(score, t.locale)}</text>`,
      )}
    </svg>
    <div class="chart__moments" aria-hidden="true">
      ${moments.map(
        ({ moment }) =>
          html`<span
            ><span class="chart__name--wide">${momentName(t, moment)}</span
            ><span class="chart__name--narrow"
              >${typeof moment === 'number' ? t('monitoring.moment.months.short', { n: moment }) : momentName(t, moment)}</span
            ></span
          >`,
      )}
    </div>
  </div>`;
}

function skipped(t: Translate, x: string): SVGTemplateResult {
  const word = (key: string, look: string): SVGTemplateResult =>
    svg`<text class="chart__name ${look}" x=${x} y="100%" dy="-16" text-anchor="middle">${t(key)}</text>`;
  return svg`<svg x=${x} y="100%" class="chart__mark"><rect class="chart__skipped" x="-6.5" y="-6.5" width="13" height="13"></rect></svg>
    ${word('monitoring.skipped', 'chart__name--wide')} ${word('monitoring.skipped.short', 'chart__name--narrow')}`;
}

function up(score: number): string {
  return percent(1 - score / highest);
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
