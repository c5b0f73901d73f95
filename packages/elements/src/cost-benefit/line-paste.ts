import { scenarioNames, type CostBenefit } from '@maatwerk/core/cost-benefit';
import { lineIndex, lineKey } from '@maatwerk/core/cost-benefit/edit-lines';
import { linesOfTable } from '@maatwerk/core/cost-benefit/table-lines';
import { placeAt, takeTable } from '@maatwerk/core/cost-benefit/table-take';
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
    const place = placeAt(lines, at, reading);
    edit(takeTable(value, name, reading, place), `scenarios/${name}/lines`, true);
    host.announcer.polite(takenText(reading, reading.lines.length - (reading.hasHeadings ? 0 : place.over), t));
  });
}

/** How many cells of the lines are not understood, and the way to the first; nothing while all are. */
export function unreadCells(desk: CostsDesk): TemplateResult | typeof nothing {
  const { t, value, typed, writable } = desk;
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
      <button type="button" class="link" @click=${() => desk.focus(first)}>${t('costTables.first')}</button>
    </p>`,
  );
}
