import type { CaseView } from '@maatwerk/core/case/case-view';
import type { Route, RouteStep } from '@maatwerk/core/process/route';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { formatDay, formatShortDay } from '../format/day-time.js';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { stageTitle } from '../messages/refusal-sentence.js';
import { withElement } from '../with-element/with-element.js';
import { turnLine } from './turn-line.js';
import { caseRoute, phasesOf, type RoutePhase } from './case-route.js';

/**
 * Where a case is on its main line: every phase and stage of its definition, the days of its tables, the way back. In
 * a narrow container "step 5 of 12" with all steps under a disclosure; in print one line. It is no control.
 */
export function stepper(view: CaseView, t: Translate): TemplateResult {
  const route = caseRoute(view);
  return html`<div class="route">
    ${wide(view, t, route)} ${narrow(view, t, route)}
    <p class="route__print">${position(view, t, route)}</p>
    ${turnLine(view, t)}
  </div>`;
}

/** Where a case is, in one line: `Stap 5 van 12: Aanvullen (2e ronde)`. */
export function position(view: CaseView, t: Translate, route: Route = caseRoute(view)): string {
  const { steps } = route;
  const at = steps.findIndex(({ standing }) => standing === 'now');
  const now = steps[at];
  if (!now) return t('stepper.notBegun', { of: steps.length });
  const title = stageTitle(t, view.process, now.id);
  const named = now.round === null ? title : `${title} (${t('stepper.round', { round: ordinal(now.round, t) })})`;
  return isSideEnd(view, now) ? named : t('stepper.position', { at: at + 1, of: steps.length, stage: named });
}

function wide(view: CaseView, t: Translate, route: Route): TemplateResult {
  const phases = phasesOf(route);
  const columns = phases.map(({ folded, steps }) => (folded ? 1 : steps.length));
  const count = columns.reduce((sum, column) => sum + column, 0);
  return html`<div class="route__wide" ${columnCount(count)}>
    ${route.loops.map((loop) => loopArrow(phases, loop.from, loop.to))}
    <ol class="route__phases">
      ${phases.map(
        (phase, index) =>
          html`<li class="route__phase is-${phase.standing}" ${columnCount(columns[index] ?? 1)}>
            <span class="route__phase-title">${phaseTitle(view, t, phase.id)}</span>
            <ol class="route__steps">
              ${
                phase.folded
                  ? html`<li class="route__step is-${phase.standing}">
                      ${mark(phase.standing)}<span class="route__name"
                        >${t('stepper.folded', { n: phase.steps.length })}</span
                      >
                      <span class="visually-hidden">${spoken(t, phase.standing)}</span>
                    </li>`
                  : phase.steps.map((step) => wideStep(view, t, step, route))
              }
            </ol>
          </li>`,
      )}
    </ol>
  </div>`;
}

function wideStep(view: CaseView, t: Translate, step: RouteStep, route: Route): TemplateResult {
  return html`<li class="route__step is-${step.standing}" aria-current=${step.standing === 'now' ? 'step' : nothing}>
    ${mark(step.standing)}
    <span class="route__name">${stageTitle(t, view.process, step.id)}</span>
    ${below(t, step)}<span class="visually-hidden">${spoken(t, step.standing)}${wayBack(view, t, step, route)}</span>
  </li>`;
}

function narrow(view: CaseView, t: Translate, route: Route): TemplateResult {
  const { steps } = route;
  const at = steps.findIndex(({ standing }) => standing === 'now');
  const following = steps[at + 1];
  return html`<div class="route__narrow stack-small">
    <p class="route__position">${position(view, t, route)}</p>
    <div class="route__bar" aria-hidden="true">
      ${steps.map(({ standing }) => html`<span class="is-${standing}"></span>`)}
    </div>
    ${
      following
        ? html`<p class="small muted">${t('stepper.next', { stage: stageTitle(t, view.process, following.id) })}</p>`
        : nothing
    }
    <details>
      <summary class="route__all">${t('stepper.all')}</summary>
      <ol class="route__list">
        ${steps.map(
          (step) =>
            html`<li class="is-${step.standing}" aria-current=${step.standing === 'now' ? 'step' : nothing}>
              ${mark(step.standing)}
              <span>${stageTitle(t, view.process, step.id)} ${below(t, step)}</span>
              <span class="visually-hidden">${spoken(t, step.standing)}${wayBack(view, t, step, route)}</span>
            </li>`,
        )}
      </ol>
    </details>
  </div>`;
}

function below(t: Translate, { on, round }: RouteStep): TemplateResult | typeof nothing {
  if (round !== null)
    return html`<span class="route__below">${t('stepper.round', { round: ordinal(round, t) })}</span>`;
  return on === null
    ? nothing
    : html`<span class="route__below" title=${formatDay(on, t.locale)}>${formatShortDay(on, t.locale)}</span>`;
}

function mark(standing: RouteStep['standing']): TemplateResult {
  return html`<span class="route__mark">${standing === 'done' ? icon('tick') : nothing}</span>`;
}

function spoken(t: Translate, standing: RouteStep['standing']): string {
  return t(`stepper.${standing}`);
}

function wayBack(view: CaseView, t: Translate, { id }: RouteStep, { loops }: Route): string {
  const back = loops.filter(({ from }) => from === id);
  return back.map(({ to }) => `. ${t('stepper.back', { stage: stageTitle(t, view.process, to) })}`).join('');
}

// The arrow lies over the columns of the two stages; a stage that is folded away has no column to point at.
function loopArrow(phases: readonly RoutePhase[], from: string, to: string): TemplateResult | typeof nothing {
  const columns = phases.flatMap(({ folded, steps }) => (folded ? [''] : steps.map(({ id }) => id)));
  const [start, end] = [columns.indexOf(to), columns.indexOf(from)];
  if (start < 0 || end <= start) return nothing;
  const span = end - start + 1;
  const width = span * 100;
  const line = `M${width - 50} 20V12Q${width - 50} 3 ${width - 62} 3H62Q50 3 50 12V20`;
  return html`<div class="route__loop" ${withElement((element) => place(element, start + 1, span))}>
    <svg
      class="route__loop-line"
      viewBox="0 0 ${width} 20"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      ${svg`<path d=${line} fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="5 4" vector-effect="non-scaling-stroke"></path>`}
    </svg>
    <svg class="route__loop-head" viewBox="0 0 12 8" aria-hidden="true" focusable="false">
      <path d="M1 1l5 6 5-6" fill="none" stroke="currentColor" stroke-width="2"></path>
    </svg>
  </div>`;
}

function place({ style }: HTMLElement, start: number, span: number): void {
  style.setProperty('grid-column', `${start} / span ${span}`);
  style.setProperty('--_span', String(span));
}

function columnCount(count: number): DirectiveResult {
  return withElement(({ style }) => style.setProperty('--_steps', String(count)));
}

function phaseTitle(view: CaseView, t: Translate, id: string): string {
  return view.process.definition.phases.find((phase) => phase.id === id)?.title[t.locale] ?? '';
}

function isSideEnd(view: CaseView, { id }: RouteStep): boolean {
  return view.process.definition.ends.some((end) => end.id === id && !end.onMainLine);
}

function ordinal(round: number, t: Translate): string {
  if (t.locale === 'nl') return `${round}e`;
  const ending = { one: 'st', two: 'nd', few: 'rd' } as Readonly<Record<string, string>>;
  return `${round}${ending[new Intl.PluralRules('en', { type: 'ordinal' }).select(round)] ?? 'th'}`;
}
