import { lineKey } from '@maatwerk/core/cost-benefit/edit-lines';
import type { CostLine } from '@maatwerk/core/cost-benefit';
import { textInLine } from '@maatwerk/core/cost-benefit/typed-line';
import { html, type TemplateResult } from 'lit';
import type { Translate } from '../messages/message-catalogue.js';
import type { PlacedLine } from './cost-line.js';
import { choiceLabel } from './line-columns.js';
import { formulaText, worthText, type LineCell } from './line-words.js';

/** A line as a row to read. One template with texts only: a list may have thousands of these. */
export function readLine(placed: PlacedLine, t: Translate): TemplateResult {
  const { scenario, line, index, outcome } = placed;
  const text = (cell: LineCell): string => readCell(line, cell, t);
  return html`<tr class="line" role="row" data-scenario=${scenario} data-line=${lineKey(line, index)}>
    <th class="grid__label-cell" scope="row" role="rowheader">${text('label')}</th>
    <td class="grid__cell grid__amount number" role="cell">${text('amount')}</td>
    <td class="grid__cell grid__unit" role="cell">${text('unit')}</td>
    <td class="grid__cell grid__times number" role="cell">${text('times')}</td>
    <td class="grid__cell grid__fundingSource" role="cell">${text('fundingSource')}</td>
    <td class="grid__cell grid__payer" role="cell">${text('payer')}</td>
    <td class="grid__cell grid__ownContribution number" role="cell">${text('ownContribution')}</td>
    <td class="grid__worth line__outcome number" role="cell" translate="no">
      <span class="line__worth">${outcome ? worthText(outcome, t) : ''}</span>
      <span class="line__formula small muted"
        >${outcome ? formulaText(outcome, t) : ''}<span class="line__paid">${paidText(line, t)}</span></span
      >
    </td>
  </tr>`;
}

/** What a line comes to, with its arithmetic. */
export function worthCell({ line, outcome }: PlacedLine, t: Translate): TemplateResult {
  return html`<td class="grid__worth line__outcome number" role="cell" translate="no">
    <span class="line__worth">${outcome ? worthText(outcome, t) : ''}</span>
    <span class="line__formula small muted"
      >${outcome ? formulaText(outcome, t) : ''}<span class="line__paid">${paidText(line, t)}</span></span
    >
  </td>`;
}

function readCell(line: CostLine, cell: LineCell, t: Translate): string {
  if (cell === 'unit' && line.unread?.unit !== undefined) return line.unread.unit;
  if (cell === 'unit' || cell === 'fundingSource' || cell === 'payer') {
    const chosen = line[cell];
    return chosen === undefined ? '' : choiceLabel(cell, chosen, t);
  }
  return textInLine(line, cell, t.locale);
}

function paidText(line: CostLine, t: Translate): string {
  return (['fundingSource', 'payer'] as const)
    .flatMap((cell) => (line[cell] === undefined ? [] : [`. ${choiceLabel(cell, line[cell], t)}`]))
    .join('');
}
