import type { LineOutcome } from '@maatwerk/core/cost-benefit/analysis';
import { lineKey } from '@maatwerk/core/cost-benefit/edit-lines';
import type { CostLine, ScenarioName } from '@maatwerk/core/cost-benefit';
import { textInLine, typeInLine, type TypedCell } from '@maatwerk/core/cost-benefit/typed-line';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { fieldId } from '../field/field-frame.js';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { shortened } from './amount-words.js';
import { readingsOf, refusedCells, refusedCellText } from './cell-words.js';
import type { CostsDesk } from './costs-desk.js';
import { choicesOf, lineColumns, type LinesView } from './line-columns.js';
import { lineDetails } from './line-details.js';
import { readLine, worthCell } from './line-reading.js';
import { lineName } from './line-name.js';
import { cellName, type LineCell } from './line-words.js';

/** A line where it stands, with what it comes to. */
export interface PlacedLine {
  readonly scenario: ScenarioName;
  readonly line: CostLine;
  readonly index: number;
  readonly count: number;
  /** Absent while a reason why it cannot be calculated wins over the lines. */
  readonly outcome: LineOutcome | undefined;
}

/** The path of a line within the section. */
export function linePath(scenario: ScenarioName, key: string): string {
  return `scenarios/${scenario}/lines/${key}`;
}

/** A line as a row; drawn again only when something of it changed, so that a keystroke costs as much among 500 lines as among five. */
export function costLine(desk: CostsDesk, view: LinesView, placed: PlacedLine): unknown {
  const { t, typed, value } = desk;
  const { scenario, line, index, count, outcome } = placed;
  const name = `${scenario}/${lineKey(line, index)}`;
  const path = linePath(scenario, lineKey(line, index));
  const isDetailed = view.detailLine === name;
  const depends = [
    ...[t, line, path, value.period, desk.writable],
    ...(desk.writable ? [index, count, typed.under(path), view.menuLine === name, isDetailed] : []),
    view.openLine === name,
    ...[outcome?.min, outcome?.max, outcome?.unquantified, outcome?.timesMissing],
  ];
  const asked = questionsRow(desk, path);
  if (!desk.writable) {
    const read = guard(depends, () => readLine(placed, t));
    return asked === nothing ? read : html`${read}${asked}`;
  }
  return html`${guard(depends, () => row(desk, view, placed, path, name))}
  ${isDetailed ? lineDetails(desk, { ...placed, path, key: lineKey(line, index) }) : nothing} ${asked}`;
}

function questionsRow(desk: CostsDesk, path: string): TemplateResult | typeof nothing {
  const questions = desk.asked(path);
  if (questions === nothing) return nothing;
  return html`<tr class="line-note" role="row">
    <td class="line-note__cell" role="cell" colspan="9">${questions}</td>
  </tr>`;
}

function row(desk: CostsDesk, view: LinesView, placed: PlacedLine, path: string, name: string): TemplateResult {
  const { t, typed } = desk;
  const { scenario, line, index } = placed;
  const key = lineKey(line, index);
  const refused = refusedCells(line).filter((cell) => !typed.isTyping(`${path}/${cell}`));
  // Fields below the line tell it themselves.
  const isTold = (cell: TypedCell): boolean =>
    view.detailLine !== name || lineColumns.some((each) => each.cell === cell);
  const told = refused.filter(isTold);
  const look = `${view.openLine === name ? 'is-open' : ''} ${told.length > 0 ? 'is-refused' : ''}`;
  return html`<tr class="line ${look}" role="row" data-scenario=${scenario} data-line=${key}>
      ${lineColumns.map(({ cell, look: align }) => {
        const content = input(desk, placed, cell, path, refused);
        const refusedCell = told.find((each) => each === cell);
        // Where the line is a form, each field shows its own error; the row below has it for who is told of it.
        const label = html`<span class="grid__label" aria-hidden="true"
          >${t(`costLines.${cell}`)}
          ${refusedCell ? html`<span class="field__error">${refusal(line, refusedCell, t)}</span>` : nothing}</span
        >`;
        return cell === 'label'
          ? html`<th class="grid__label-cell" scope="row" role="rowheader">
              <span class="line__name">${lineName(line, t)}</span>${label}${content}
            </th>`
          : html`<td class="grid__cell grid__${cell} ${align}" role="cell">${label}${content}</td>`;
      })}
      ${worthCell(placed, t)} ${moreCell(view, placed, name, t)}
    </tr>
    ${told.length > 0 ? refusedRow(placed, path, told, t) : nothing}
    ${view.menuLine === name ? menuRow(view, placed, name, t) : nothing}`;
}

function input(
  desk: CostsDesk,
  { line, index }: PlacedLine,
  cell: LineCell,
  path: string,
  refused: readonly TypedCell[],
): TemplateResult {
  const { t, typed } = desk;
  const id = fieldId(`${path}/${cell}`);
  const name = cellName(cell, line, index, t);
  if (cell === 'unit' || cell === 'fundingSource' || cell === 'payer') {
    const chosen = line.unread?.unit !== undefined && cell === 'unit' ? '' : (line[cell] ?? '');
    const unread = cell === 'unit' ? line.unread?.unit : undefined;
    const isUnread = unread !== undefined;
    return html`<select
      class="input grid__input"
      id=${id}
      data-cell=${cell}
      aria-label=${name}
      aria-invalid=${isUnread ? 'true' : nothing}
      aria-describedby=${isUnread ? `${id}-error` : nothing}
    >
      ${isUnread ? html`<option value="" .selected=${live(true)}>${shortened(unread)}</option>` : nothing}
      ${choicesOf(cell, chosen, t).map(
        ({ value, label }) => html`<option value=${value} .selected=${live(value === chosen)}>${label}</option>`,
      )}
    </select>`;
  }
  const isRefused = refused.includes(cell);
  return html`<input
    class="input grid__input"
    id=${id}
    data-cell=${cell}
    type="text"
    autocomplete="off"
    aria-label=${name}
    aria-invalid=${isRefused ? 'true' : nothing}
    aria-describedby=${isRefused ? `${id}-error` : nothing}
    .value=${live(typed.shown(`${path}/${cell}`, textInLine(line, cell, t.locale), (text) => isSame(typeInLine(line, cell, text, t.locale), line)))}
  />`;
}

function isSame(a: CostLine, b: CostLine): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function moreCell(view: LinesView, { line, index }: PlacedLine, name: string, t: Translate): TemplateResult {
  const label = line.label.trim();
  const isOpen = view.openLine === name;
  return html`<td class="grid__more" role="cell">
    <button
      type="button"
      class="button button--subtle line__edit"
      data-act="open"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-label=${t(isOpen ? 'costLines.done' : 'costLines.open', { row: index + 1 })}
    >
      ${icon(isOpen ? 'tick' : 'pen')}
    </button>
    <button
      type="button"
      class="button button--subtle button--icon"
      data-act="menu"
      aria-expanded=${view.menuLine === name ? 'true' : 'false'}
      aria-label=${label === '' ? t('costLines.more.row', { row: index + 1 }) : t('costLines.more.about', { label })}
    >
      ${icon('more')}
    </button>
  </td>`;
}

function refusedRow(
  { scenario, line, index }: PlacedLine,
  path: string,
  refused: readonly TypedCell[],
  t: Translate,
): TemplateResult {
  return html`<tr class="line-note is-refused" role="row" data-scenario=${scenario} data-line=${lineKey(line, index)}>
    <td class="line-note__cell" role="cell" colspan="9">
      ${refused.map(
        (cell) =>
          html`<p class="field__error" id="${fieldId(`${path}/${cell}`)}-error">${refusal(line, cell, t)}</p>
            ${readings(line, cell, t)}`,
      )}
    </td>
  </tr>`;
}

function refusal(line: CostLine, cell: TypedCell, t: Translate): TemplateResult {
  return html`${icon('triangle')}<span>${refusedCellText(line, cell, t)}</span>`;
}

function readings(line: CostLine, cell: TypedCell, t: Translate): TemplateResult | typeof nothing {
  const texts = readingsOf(line, cell, t);
  if (texts.length === 0) return nothing;
  return html`<div class="row">
    ${texts.map(
      (text) =>
        html`<button
          type="button"
          class="button button--secondary button--small"
          data-act="take"
          data-text=${text}
          aria-label=${t('costBenefit.reading.use', { text })}
        >
          ${text}
        </button>`,
    )}
  </div>`;
}

function menuRow(
  view: LinesView,
  { scenario, line, index, count }: PlacedLine,
  name: string,
  t: Translate,
): TemplateResult {
  const acts = ['duplicate', ...(index > 0 ? ['up'] : []), ...(index < count - 1 ? ['down'] : []), 'details', 'remove'];
  return html`<tr class="line-note" role="row" data-scenario=${scenario} data-line=${lineKey(line, index)}>
    <td class="line-note__cell" role="cell" colspan="9">
      <div class="buttons" role="group" aria-label=${t('costLines.more.about', { label: lineName(line, t) })}>
        ${acts.map((act) => {
          const isOpen = act === 'details' && view.detailLine === name;
          return html`<button
            type="button"
            class="button button--secondary button--small"
            data-act=${act}
            aria-expanded=${act !== 'details' ? nothing : isOpen ? 'true' : 'false'}
          >
            ${t(isOpen ? 'costLines.details.hide' : `costLines.${act}`)}
          </button>`;
        })}
      </div>
    </td>
  </tr>`;
}
