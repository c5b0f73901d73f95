import { dayOf as dayOfInstant } from '@maatwerk/core/calendar';
import { oddPriceYear } from '@maatwerk/core/cost-benefit/price-age';
import { replaceLine } from '@maatwerk/core/cost-benefit/edit-lines';
import { withLines } from '@maatwerk/core/cost-benefit/edit-scenario';
import { textInLine, typeInLine, type TypedCell } from '@maatwerk/core/cost-benefit/typed-line';
import type { CostLine } from '@maatwerk/core/cost-benefit';
import { html, type TemplateResult } from 'lit';
import { choiceField, dayField, numberField, textAreaField, textField } from '../field/field.js';
import { icon } from '../icon/icon.js';
import { refusedCells, refusedCellText } from './cell-words.js';
import type { PlacedLine } from './cost-line.js';
import { periodOf, type CostsDesk } from './costs-desk.js';
import { priceYearText } from './price-year-words.js';

/** A line with its path within the section and its key. */
export interface DetailedLine extends PlacedLine {
  readonly path: string;
  readonly key: string;
}

type Text = 'source' | 'priceRegion' | 'note';
type DayCell = 'from' | 'to';
const certainties = ['low', 'medium', 'high'] as const;

/** The other fields of one line, as a row below it: people, days, where the price comes from and of which year and region it is, how certain it is, a note. */
export function lineDetails(desk: CostsDesk, placed: DetailedLine): TemplateResult {
  const { t, typed } = desk;
  const { line, scenario, key, path } = placed;
  const change = (cell: string, text: string, next: CostLine): void => {
    const lines = desk.value.scenarios[scenario]?.lines ?? [];
    desk.type(`${path}/${cell}`, text, withLines(desk.value, scenario, replaceLine(lines, key, next)));
  };
  const shared = (cell: string): { t: typeof t; name: string; label: string; optional: true; onLeave: () => void } => ({
    t,
    name: `${path}/${cell}`,
    label: t(`costLines.${cell}`),
    optional: true,
    onLeave: () => desk.leave(`${path}/${cell}`),
  });
  const textOf = (cell: Text): TemplateResult =>
    (cell === 'note' ? textAreaField : textField)({
      ...shared(cell),
      value: line[cell] ?? '',
      onInput: (text) => change(cell, text, withOptional(line, cell, text === '' ? undefined : text)),
    });
  const dayOf = (cell: DayCell): TemplateResult =>
    dayField({
      ...shared(cell),
      error: line.unread?.[cell] === undefined ? null : refusedCellText(line, cell, t),
      value: line[cell] ?? '',
      onInput: (text) => change(cell, text, typeInLine(line, cell, text, t.locale)),
    });
  const refusal = (cell: TypedCell): string | null =>
    refusedCells(line).includes(cell) && !typed.isTyping(`${path}/${cell}`) ? refusedCellText(line, cell, t) : null;
  const numberOf = (cell: 'people' | 'priceYear', below: TemplateResult | null = null): TemplateResult =>
    numberField({
      ...shared(cell),
      value: textInLine(line, cell, t.locale),
      error: refusal(cell),
      below,
      onInput: (text) => change(cell, text, typeInLine(line, cell, text, t.locale)),
    });
  return html`<tr class="line-note" role="row">
    <td class="line-note__cell" role="cell" colspan="9">
      <div class="panel details">
        ${numberOf('people')} ${dayOf('from')} ${dayOf('to')} ${textOf('source')}
        ${numberOf('priceYear', typed.isTyping(`${path}/priceYear`) ? null : oddYear(desk, placed))}
        ${textOf('priceRegion')}
        ${choiceField({
          ...shared('confidence'),
          value: line.confidence,
          choices: certainties.map((value) => ({ value, label: t(`costLines.confidence.${value}`) })),
          onChoose: (confidence) => change('confidence', confidence, { ...line, confidence }),
        })}
        ${textOf('note')}
      </div>
    </td>
  </tr>`;
}

function oddYear(desk: CostsDesk, { line, scenario }: DetailedLine): TemplateResult | null {
  const odd = oddPriceYear(line, periodOf(desk, scenario), dayOfInstant(new Date().toISOString()));
  return odd === null ? null : html`<p class="small">${icon('triangle')} ${priceYearText(odd, desk.t)}</p>`;
}

function withOptional<Cell extends keyof CostLine>(
  line: CostLine,
  cell: Cell,
  given: CostLine[Cell] | undefined,
): CostLine {
  const { [cell]: _before, ...rest } = line;
  return (given === undefined ? rest : { ...rest, [cell]: given }) as CostLine;
}
