import { scenarioNames, type CostBenefit, type CostLine, type ScenarioName } from '@maatwerk/core/cost-benefit';
import { lineIndex, lineKey } from '@maatwerk/core/cost-benefit/edit-lines';
import { withLines } from '@maatwerk/core/cost-benefit/edit-scenario';
import { linesOfTable, type TableReading } from '@maatwerk/core/cost-benefit/table-lines';
import { readTable } from '@maatwerk/core/cost-benefit/table-text';
import { html, nothing, type TemplateResult } from 'lit';
import { note } from '../note/note.js';
import { refusedCells } from './cell-words.js';
import { linePath } from './cost-line.js';
import type { CostsDesk } from './costs-desk.js';
import type { LinesHost } from './line-actions.js';
import { lineColumns } from './line-columns.js';
import { mostLines, takenText } from './table-words.js';

type Edit = (next: CostBenefit, path: string, done: boolean) => void;

/** Takes a pasted table into the lines from the cell it is pasted in; a text of one cell is left to the browser. */
export function listenForTables(
  host: LinesHost,
  root: HTMLElement | DocumentFragment,
  edit: Edit,
  newId: () => string,
): void {
  root.addEventListener('paste', (given) => {
    const event = given as ClipboardEvent;
    const cell = (event.target as HTMLElement).dataset['cell'];
    const { scenario, line } = (event.target as HTMLElement).closest<HTMLElement>('[data-line]')?.dataset ?? {};
    const name = scenarioNames.find((each) => each === scenario);
    const rows = readTable(event.clipboardData?.getData('text/plain') ?? '', '\t');
    const isTable = rows.length > 1 || (rows[0]?.length ?? 0) > 1;
    if (!cell || !name || !host.editor.writable || !isTable) return;
    event.preventDefault();
    const { t } = host.words;
    if (rows.length > mostLines) {
      host.announcer.assertive(t('costTables.tooMany', { n: rows.length, most: mostLines }));
      return;
    }
    const { value } = host.editor;
    const lines = value.scenarios[name]?.lines ?? [];
    const at = lineIndex(lines, line ?? '');
    const columns = lineColumns.map((column) => column.cell);
    const reading = linesOfTable(rows, {
      notation: t.locale,
      newId,
      columns: columns.slice(columns.findIndex((column) => column === cell)),
      onto: lines.slice(at),
    });
    if (reading.lines.length === 0) return;
    const filled = reading.hasHeadings ? 0 : Math.min(reading.lines.length, lines.length - at);
    edit(withReading(value, name, reading, at, filled), `scenarios/${name}/lines`, true);
    host.announcer.polite(takenText(reading, reading.lines.length - filled, t));
  });
}

// Lines of a table with headings come after the line with the cell, in whose place they come when it is empty.
function withReading(
  value: CostBenefit,
  target: ScenarioName,
  { lines: read, scenarios, hasHeadings }: TableReading,
  at: number,
  filled: number,
): CostBenefit {
  return scenarioNames.reduce((next, name) => {
    const lines = value.scenarios[name]?.lines ?? [];
    const own = read.filter((_line, row) => (scenarios[row] ?? target) === name);
    if (own.length === 0) return next;
    if (name !== target) return withLines(next, name, [...lines, ...own]);
    const from = hasHeadings && !isEmptyLine(lines[at]) ? at + 1 : at;
    const over = hasHeadings && isEmptyLine(lines[at]) ? 1 : filled;
    return withLines(next, name, [...lines.slice(0, from), ...own, ...lines.slice(from + over)]);
  }, value);
}

function isEmptyLine(line: CostLine | undefined): boolean {
  if (!line) return true;
  const { id: _id, label, amount, unit: _unit, ...rest } = line;
  return label === '' && 'typed' in amount && amount.typed === '' && Object.keys(rest).length === 0;
}

/** How many cells of the lines are not understood, and the way to the first; nothing while all are. */
export function unreadCells({ t, value, typed, writable, focus }: CostsDesk): TemplateResult | typeof nothing {
  const paths = scenarioNames.flatMap((name) =>
    (value.scenarios[name]?.lines ?? []).flatMap((line, index) => {
      const cells = refusedCells(line);
      if (cells.length === 0) return [];
      const path = linePath(name, lineKey(line, index));
      return cells.map((cell) => `${path}/${cell}`).filter((each) => !typed.isTyping(each));
    }),
  );
  const [first] = paths;
  if (first === undefined || !writable) return nothing;
  return note(
    'warning',
    html`<p>
      ${t('costTables.kept', { n: paths.length })}
      <button type="button" class="link" @click=${() => focus(first)}>${t('costTables.first')}</button>
    </p>`,
  );
}
