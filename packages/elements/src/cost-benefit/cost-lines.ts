import { lineKey } from '@maatwerk/core/cost-benefit/edit-lines';
import type { ScenarioName } from '@maatwerk/core/cost-benefit';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';
import { costLine } from './cost-line.js';
import { budgetField, impossibleNote } from './cost-totals.js';
import { amountText, outcomeText, savingText } from './costs-words.js';
import { middleOf } from './amount-words.js';
import type { CostsDesk } from './costs-desk.js';
import { formatCents, formatSpan } from '../format/money.js';
import { lineColumns, type LinesView } from './line-columns.js';
import { copyButton, copyPanel } from './line-copy.js';
import { groupRows } from './group-rows.js';
import type { LineGroup } from './line-groups.js';
import { scenarioKeys, scenarioMark } from './scenario-mark.js';

/** Each scenario as a section of lines, with the totals of all three below. */
export function costLines(desk: CostsDesk, view: LinesView): TemplateResult {
  return html`<div class="stack-large">
    ${scenarioKeys.map(({ name }) => scenarioSection(desk, view, name))} ${totalsBar(desk)}
  </div>`;
}

function scenarioSection(desk: CostsDesk, view: LinesView, name: ScenarioName): TemplateResult {
  const { t, level, value, analysis, marks } = desk;
  const scenario = value.scenarios[name];
  const isOpen = !view.closed.has(name);
  const id = `lines-${name}`;
  return html`<section class="lines stack-small ${name}" aria-labelledby="${id}-title">
    ${heading(
      level,
      html`<button
        type="button"
        class="lines__head"
        data-act="fold"
        data-scenario=${name}
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls=${id}
      >
        ${icon(isOpen ? 'chevronUp' : 'chevronDown')}
        <span
          >${scenarioMark(marks, name)}${t(`costBenefit.${name}`)}
          <span class="lines__count">${countText(desk, name)}</span></span
        >
        <span class="lines__total" translate="no">${outcomeText(analysis[name], t)}</span>
      </button>`,
      'part',
      `${id}-title`,
    )}
    <div class="stack-small" id=${id} ?hidden=${!isOpen}>
      ${
        isOpen
          ? html`${scenario?.impossible === undefined ? nothing : impossibleNote(desk, name, scenario.impossible)}
            ${scenario?.lines === undefined ? noLines(desk, name) : linesTable(desk, view, name)}
            ${
              desk.writable
                ? html`<div class="buttons">
                      <button
                        type="button"
                        class="button button--secondary"
                        data-act="add"
                        data-scenario=${name}
                        aria-label=${t('costLines.add.to', { scenario: t(`costBenefit.${name}`) })}
                      >
                        ${icon('plus')}${t('costLines.add')}
                      </button>
                      ${copyButton(desk, view, name)}
                    </div>
                    ${copyPanel(desk, view, name)}`
                : nothing
            }`
          : nothing
      }
    </div>
  </section>`;
}

function countText({ t, value, analysis }: CostsDesk, name: ScenarioName): string {
  const n = value.scenarios[name]?.lines?.length ?? 0;
  const lines = t('costLines.count', { n });
  const outcome = analysis[name];
  const mayHavePm = outcome.state !== 'calculated' || outcome.unquantified;
  const pm = mayHavePm ? analysis.lines[name].filter(({ unquantified }) => unquantified).length : 0;
  return pm === 0 ? lines : t('costLines.count.pm', { lines, pm });
}

function noLines({ t, value, analysis }: CostsDesk, name: ScenarioName): TemplateResult {
  const outcome = analysis[name];
  const counts = value.scenarios[name]?.total !== undefined && outcome.state === 'calculated';
  return html`<p class="muted">
    ${t('costLines.none')}
    ${counts ? t('costLines.total', { amount: amountText(outcome, t) }) : t('costBenefit.notCalculated')}
  </p>`;
}

function linesTable(desk: CostsDesk, view: LinesView, name: ScenarioName): TemplateResult {
  const { t, value, analysis, writable } = desk;
  const lines = value.scenarios[name]?.lines ?? [];
  const outcomes = analysis.lines[name];
  const openKey = view.openLine?.startsWith(`${name}/`) ? view.openLine.slice(name.length + 1) : null;
  const { groups, isNear } = view.window.groupsOf(name, lines, openKey);
  return html`<table
    class="grid ${writable ? '' : 'grid--read'}"
    data-group=${name}
    role="table"
    aria-label=${t(`costBenefit.${name}`)}
  >
    <thead>
      <tr class="grid__head" role="row">
        ${lineColumns.map(
          ({ cell, head, look }) =>
            html`<th class="grid__${cell === 'label' ? 'first' : cell} ${look}" scope="col" role="columnheader">
              ${t(head)}
            </th>`,
        )}
        <th class="grid__worth number" scope="col" role="columnheader">
          ${t('costBenefit.inMonths', { n: value.period.months })}
        </th>
        ${
          writable
            ? html`<th class="grid__more" scope="col" role="columnheader">
                <span class="visually-hidden">${t('costLines.more')}</span>
              </th>`
            : nothing
        }
      </tr>
    </thead>
    ${groupRows({
      groups,
      shared: [t, writable, value.period, outcomes.length > 0],
      // Near rows look for themselves whether they changed.
      own: (group, at) => (isNear(group, at) ? null : outcomes[group.from]),
      draw: (group, at) => lineGroup(desk, view, name, group, isNear(group, at)),
    })}
  </table>`;
}

function lineGroup(
  desk: CostsDesk,
  view: LinesView,
  scenario: ScenarioName,
  { id, from, size }: LineGroup,
  isNear: boolean,
): TemplateResult {
  const lines = desk.value.scenarios[scenario]?.lines ?? [];
  const outcomes = desk.analysis.lines[scenario];
  const inGroup = isNear ? desk : { ...desk, writable: false };
  return html`<tbody class="rows ${isNear ? '' : 'rows--far'}" data-group=${id}>
    ${repeat(
      lines.slice(from, from + size),
      (line, at) => lineKey(line, from + at),
      (line, at) => {
        const index = from + at;
        return costLine(inGroup, view, { scenario, line, index, count: lines.length, outcome: outcomes[index] });
      },
    )}
  </tbody>`;
}

function totalsBar(desk: CostsDesk): TemplateResult {
  const { t, analysis } = desk;
  const { saving } = analysis;
  // Beside the sections, not in a box of its own: what sticks goes no further than its parent.
  return html`<dl class="standing" aria-label=${t('costLines.bar')}>
      ${scenarioKeys.map(({ name, key }) => {
        const outcome = analysis[name];
        const isRange = outcome.state === 'calculated' && outcome.min !== outcome.max;
        return html`<div class="standing__one ${name}">
          <dt class="small muted">${t(key)}</dt>
          <dd class="standing__amount" translate="no">
            ${outcomeText(outcome, t)}
            ${isRange ? html`<small>${t('costBenefit.middle', { amount: middleOf([outcome.min, outcome.max], t) })}</small>` : nothing}
            ${
              name === 'custom' && desk.budget > 0
                ? html`<small
                    >${t('costBenefit.budget.computed', { amount: formatCents(desk.budget, t.locale) })}</small
                  >`
                : nothing
            }
          </dd>
        </div>`;
      })}
      ${saving === null ? nothing : standingOf(desk, saving)}
    </dl>
    ${(desk.value.scenarios.custom?.lines ?? []).length === 0 ? budgetField(desk) : nothing}`;
}

function standingOf({ t }: CostsDesk, saving: NonNullable<CostsDesk['analysis']['saving']>): TemplateResult {
  const { min, max, unquantified } = saving;
  const isMore = max <= 0 && min < 0;
  const isOther = (min < 0 && max > 0) || (min === 0 && max === 0);
  const amount = isMore ? { min: -max, max: -min, unquantified } : saving;
  return html`<div class="standing__one">
    <dt class="small muted">${t(`costLines.bar.${isOther ? 'across' : isMore ? 'more' : 'less'}`)}</dt>
    <dd class="standing__amount" translate="no">
      ${isOther ? savingText(saving, t) : formatSpan(amount, t.locale)}
      ${unquantified ? html`<small>${t('costBenefit.pm.excluded')}</small>` : nothing}
    </dd>
  </div>`;
}
