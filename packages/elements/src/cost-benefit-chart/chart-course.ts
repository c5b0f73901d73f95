import { partsOf } from '@maatwerk/core/calendar';
import type { Course } from '@maatwerk/core/cost-benefit/break-even-course';
import { calendarMonthOf } from '@maatwerk/core/cost-benefit/calendar-month';
import { scenarioNames, type CostBenefit, type Period, type ScenarioName } from '@maatwerk/core/cost-benefit';
import type { CumulativeCosts } from '@maatwerk/core/cost-benefit/cumulative';
import type { Share } from '@maatwerk/core/cost-benefit/payers';
import { standingsPerYear } from '@maatwerk/core/cost-benefit/years';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { courseSentence, isTelling } from '../cost-benefit/course-words.js';
import { checkboxField } from '../field/field.js';
import { formatMonth } from '../format/day-time.js';
import { formatCents } from '../format/money.js';
import { formatList } from '../format/number.js';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import { isAnyDrawn, isDrawn } from './chart-words.js';
import { courseDrawing } from './course-drawing.js';
import { standingsTable } from './course-standings.js';

/** What the course of the costs is drawn from. */
export interface CourseOptions {
  readonly t: Translate;
  readonly level: number;
  readonly value: CostBenefit;
  /** What each scenario comes to. */
  readonly together: Share;
  readonly course: Course | null;
  readonly costs: CumulativeCosts;
  /** The sentence about it stands elsewhere already. */
  readonly isTold: boolean;
  readonly isTable: boolean;
  readonly withCurrent: boolean;
  readonly onWithCurrent: (shown: boolean) => void;
  /** The choice between picture and table, where it belongs to this part alone. */
  readonly viewChoice: unknown;
}

/** Whether the course has more to say than what the plan costs: a period longer than a year, or lines that cross. */
export function isWorthDrawing(value: CostBenefit, together: Share, course: Course | null): boolean {
  if (!isAnyDrawn(together)) return false;
  return value.period.months > 12 || (course !== null && isTelling(course));
}

/** The costs added up over the period: a sentence, the lines and the standing at the end of each year. */
export function chartCourse(options: CourseOptions): TemplateResult {
  const { t, level, value, together, course, costs, isTold, isTable, withCurrent } = options;
  const known = scenarioNames.filter((name) => isDrawn(together[name]));
  const drawn = known.filter((name) => name !== 'current' || withCurrent || !known.includes('threatened'));
  const standings = standingsPerYear(value, costs);
  return html`<section class="stack" aria-labelledby="course" part="course">
    <div class="row row--between">
      ${heading(level, t('costChart.course'), 'section', 'course')} ${options.viewChoice}
    </div>
    <p>
      ${spanText(value.period, t)} ${course && !isTold ? html`<strong>${courseSentence(course, t)}</strong>` : nothing}
    </p>
    ${
      isTable
        ? standingsTable({ t, standings, columns: known, all: true })
        : html`<div class="course">
            <figure class="stack-small">
              ${legend(drawn, t)}
              ${courseDrawing({
                t,
                name: imageText(value.period, costs, drawn, course, t),
                months: value.period.months,
                costs,
                drawn,
                breakEvenMonth: course?.breakEvenMonth ?? null,
              })}
              ${currentChoice(options, known)}
            </figure>
            ${standingsTable({ t, standings, columns: drawn, all: false })}
          </div>`
    }
  </section>`;
}

function spanText(period: Period, t: Translate): string {
  const { months } = period;
  const [first, last] = [partsOf(period.start), calendarMonthOf(period, months)];
  const from = formatMonth(first.year, first.month, t.locale);
  const to = formatMonth(last.year, last.month, t.locale);
  return months % 12 === 0
    ? t('costChart.course.years', { n: months / 12, from, to })
    : t('costChart.course.months', { n: months, from, to });
}

function imageText(
  { months }: Period,
  costs: CumulativeCosts,
  drawn: readonly ScenarioName[],
  course: Course | null,
  t: Translate,
): string {
  const amounts = formatList(
    drawn.map((name) => `${t(`costBenefit.${name}`)} ${formatCents(costs[name]?.at(-1) ?? 0, t.locale)}`),
    t.locale,
  );
  const { breakEvenIn: meets, breakEvenMonth: meeting } = course ?? {};
  if (!meets || meeting === 1) return t('costChart.image', { n: months, amounts });
  return t('costChart.image.meeting', {
    n: months,
    amounts,
    meeting,
    month: formatMonth(meets.year, meets.month, t.locale),
  });
}

function legend(drawn: readonly ScenarioName[], t: Translate): TemplateResult {
  const isCompared = drawn.includes('threatened') && drawn.includes('custom');
  return html`<p class="legend" aria-hidden="true">
    ${drawn.map(
      (name) =>
        html`<span class="legend__item"
          ><svg class="legend__sign"><path class="line ${name}" d="M0 7H34"></path></svg
          >${t(`costBenefit.${name}`)}</span
        >`,
    )}
    ${
      isCompared
        ? (['dearer', 'cheaper'] as const).map(
            (kind) =>
              html`<span class="legend__item"
                ><svg class="legend__sign">${svg`<rect class="area ${kind}" y="1" width="34" height="12"></rect>`}</svg
                >${t(`costChart.${kind}`)}</span
              >`,
          )
        : nothing
    }
  </p>`;
}

function currentChoice(options: CourseOptions, known: readonly ScenarioName[]): TemplateResult | typeof nothing {
  if (!known.includes('current') || !known.includes('threatened')) return nothing;
  const { t, withCurrent, onWithCurrent } = options;
  return html`<div class="screen-only">
    ${checkboxField({
      t,
      name: 'with-current',
      label: t('costChart.current.too'),
      checked: withCurrent,
      onToggle: onWithCurrent,
    })}
  </div>`;
}
