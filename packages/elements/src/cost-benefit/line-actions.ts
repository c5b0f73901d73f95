import {
  duplicateLine,
  lineIndex,
  lineKey,
  moveLine,
  removeLine,
  withCopies,
} from '@maatwerk/core/cost-benefit/edit-lines';
import { withLines } from '@maatwerk/core/cost-benefit/edit-scenario';
import { newLine, typeInLine, withUnit, type TypedCell } from '@maatwerk/core/cost-benefit/typed-line';
import { scenarioNames, type CostBenefit, type CostLine, type ScenarioName } from '@maatwerk/core/cost-benefit';
import { units } from '@maatwerk/core/amount/unit';
import type { LitElement } from 'lit';
import type { Announcer } from '../announcement/announcer.js';
import { fieldId } from '../field/field-frame.js';
import type { Translate } from '../messages/message-catalogue.js';
import { linePath } from './cost-line.js';
import { chosenLines } from './line-copy.js';
import { lineColumns, type LinesView } from './line-columns.js';
import { LineWindow } from './line-window.js';
import { lineName } from './line-name.js';
import { newLineId } from './new-line-id.js';
import type { LineCell, LineField } from './line-words.js';
import type { TypedTexts } from './typed-texts.js';

/** What the lines act upon: the element they are drawn in. */
export interface LinesHost extends LitElement {
  readonly announcer: Announcer;
  readonly words: { readonly t: Translate };
  readonly editor: { readonly value: CostBenefit; readonly writable: boolean };
}

/** A cell as the page knows it. */
interface Place {
  readonly scenario: ScenarioName;
  readonly key: string;
  readonly line: CostLine;
  readonly index: number;
  readonly lines: readonly CostLine[];
}

type Edit = (next: CostBenefit, path: string, done: boolean) => void;

/**
 * Everything one does to lines, heard at the root of the element: rows that did not change are never drawn again, so
 * that they cannot hold callbacks of their own.
 */
export class LineActions {
  readonly #host: LinesHost;
  readonly #typed: TypedTexts;
  readonly #edit: Edit;
  #entered: { path: string; line: CostLine } | null = null;
  #view: LinesView;
  /** Where the line stood that was used last. */
  #lastIndex = 0;

  constructor(host: LinesHost, typed: TypedTexts, edit: Edit) {
    this.#host = host;
    this.#typed = typed;
    this.#edit = edit;
    const window = new LineWindow(host);
    this.#view = { closed: new Set(), openLine: null, menuLine: null, detailLine: null, copyInto: null, window };
  }

  /** What shows of the lines. */
  get view(): LinesView {
    return this.#view;
  }

  /** Listens at the root in which the lines are drawn. */
  listen(root: HTMLElement | DocumentFragment): void {
    root.addEventListener('input', (event) => this.#typedInto(event.target as HTMLInputElement));
    root.addEventListener('change', (event) => this.#changed(event.target as HTMLInputElement));
    root.addEventListener('focusin', (event) => this.#enter(event.target as HTMLElement));
    root.addEventListener('focusout', (event) => this.#left(event.target as HTMLElement));
    root.addEventListener('keydown', (event) => this.#pressed(event as KeyboardEvent));
    root.addEventListener('click', (event) => this.#clicked(event.target as HTMLElement));
  }

  /** Shows a line and moves focus to one of its cells. */
  async focusCell(scenario: ScenarioName, key: string, cell: LineField): Promise<boolean> {
    this.#unfold(scenario);
    const name = `${scenario}/${key}`;
    const isDetail = lineColumns.every((column) => column.cell !== cell);
    this.#show({ openLine: name, ...(isDetail && { detailLine: name }) });
    await this.#host.updateComplete;
    const found = this.#host.renderRoot.querySelector<HTMLElement>(
      `#${CSS.escape(fieldId(`${linePath(scenario, key)}/${cell}`))}`,
    );
    found?.focus();
    // WebKit does not scroll to a field in a row that was not laid out before
    found?.scrollIntoView({ block: 'nearest' });
    if (found instanceof HTMLInputElement) found.select();
    return found !== null;
  }

  /** Adds a line at the end of a scenario and moves focus to it. */
  async add(scenario: ScenarioName, cell: LineCell = 'label'): Promise<void> {
    const { value } = this.#host.editor;
    const lines = value.scenarios[scenario]?.lines ?? [];
    const id = newLineId();
    this.#edit(withLines(value, scenario, [...lines, newLine(id)]), linePath(scenario, id), true);
    this.#say('costLines.added', { row: lines.length + 1 });
    await this.focusCell(scenario, id, cell);
  }

  #typedInto(target: HTMLInputElement): void {
    const cell = cellOf(target);
    const place = cell && this.#placeOf(target);
    if (!place || target instanceof HTMLSelectElement) return;
    const path = `${linePath(place.scenario, place.key)}/${cell}`;
    this.#typed.type(path, target.value);
    this.#replace(
      place,
      typeInLine(place.line, cell as TypedCell, target.value, this.#host.words.t.locale),
      cell,
      false,
    );
  }

  #changed(target: HTMLInputElement): void {
    const cell = cellOf(target);
    const place = cell && this.#placeOf(target);
    if (!place || !(target instanceof HTMLSelectElement)) return;
    this.#replace(place, chosen(place.line, cell, target.value), cell, true);
  }

  #enter(target: HTMLElement): void {
    const cell = cellOf(target);
    const place = cell && this.#placeOf(target);
    if (!place) return;
    this.#entered = { path: `${linePath(place.scenario, place.key)}/${cell}`, line: place.line };
    this.#show({ openLine: `${place.scenario}/${place.key}` });
  }

  #left(target: HTMLElement): void {
    const cell = cellOf(target);
    const place = cell && this.#placeOf(target);
    if (!place) return;
    this.#typed.forget(`${linePath(place.scenario, place.key)}/${cell}`);
    this.#host.requestUpdate();
  }

  #pressed(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const cell = cellOf(target);
    if (!cell || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const place = this.#placeOf(target);
    if (!place) return;
    if (event.key === 'Escape') this.#restore(event, place, cell);
    else if (event.key === 'Enter' && !(target instanceof HTMLSelectElement)) {
      event.preventDefault();
      void this.#goTo(place, cell, event.shiftKey ? -1 : 1);
    }
  }

  async #goTo({ scenario, lines, index }: Place, cell: LineCell, by: -1 | 1): Promise<void> {
    const next = lines[index + by];
    if (next) await this.focusCell(scenario, lineKey(next, index + by), cell);
    else if (by === 1) await this.add(scenario, cell);
  }

  #restore(event: KeyboardEvent, place: Place, cell: LineCell): void {
    const path = `${linePath(place.scenario, place.key)}/${cell}`;
    if (this.#entered?.path !== path || this.#entered.line === place.line) return;
    event.preventDefault();
    event.stopPropagation();
    this.#typed.forget(path);
    this.#replace(place, this.#entered.line, cell, true);
  }

  #clicked(target: HTMLElement): void {
    const button = target.closest<HTMLElement>('[data-act]');
    if (!button) return;
    const { act, scenario } = button.dataset;
    const name = scenarioNames.find((each) => each === scenario);
    if (act === 'fold' && name) this.#fold(name);
    else if (act === 'add' && name) void this.add(name);
    else if (act === 'copy' && name) void this.#offerCopy(name);
    else if (act === 'copy-take' && name) this.#copy(name);
    else {
      const place = this.#placeOf(button);
      if (place) this.#act(act, place, button);
    }
  }

  #act(act: string | undefined, place: Place, button: HTMLElement): void {
    const { scenario, key, lines, line } = place;
    const name = `${scenario}/${key}`;
    switch (act) {
      case 'open':
        this.#show({ openLine: this.#view.openLine === name ? null : name });
        break;
      case 'menu':
        this.#show({ menuLine: this.#view.menuLine === name ? null : name });
        break;
      case 'details':
        this.#show({ detailLine: this.#view.detailLine === name ? null : name });
        break;
      case 'take':
        this.#replace(
          place,
          typeInLine(line, 'amount', button.dataset['text'] ?? '', this.#host.words.t.locale),
          'amount',
          true,
        );
        void this.focusCell(scenario, key, 'amount');
        break;
      case 'duplicate':
        this.#duplicate(place);
        break;
      case 'up':
      case 'down':
        this.#move(place, act === 'up' ? -1 : 1);
        break;
      case 'remove':
        this.#setLines(place, removeLine(lines, key));
        this.#say('costLines.removed', { label: lineName(line, this.#host.words.t) });
        void this.#focusAfterRemoval(place);
        break;
    }
  }

  async #offerCopy(into: ScenarioName): Promise<void> {
    this.#show({ copyInto: this.#view.copyInto === into ? null : into });
    await this.#host.updateComplete;
    this.#copyChoice(into)?.focus();
  }

  #copy(into: ScenarioName): void {
    const { value } = this.#host.editor;
    const copies = chosenLines(value, this.#copyChoice(into)?.value ?? '');
    const lines = withCopies(value.scenarios[into]?.lines ?? [], copies, newLineId);
    const key = lines.at(-copies.length)?.id;
    if (key === undefined || copies.length === 0) return;
    this.#edit(withLines(value, into, lines), linePath(into, key), true);
    this.#show({ copyInto: null });
    this.#say('costLines.copied', { n: copies.length });
    void this.focusCell(into, key, 'label');
  }

  #copyChoice(into: ScenarioName): HTMLSelectElement | null {
    return this.#host.renderRoot.querySelector<HTMLSelectElement>(`#copy-${into}`);
  }

  #duplicate(place: Place): void {
    const id = newLineId();
    this.#setLines(place, duplicateLine(place.lines, place.key, id));
    this.#show({ menuLine: null });
    this.#say('costLines.added', { row: place.index + 2 });
    void this.focusCell(place.scenario, id, 'label');
  }

  #move(place: Place, by: -1 | 1): void {
    this.#setLines(place, moveLine(place.lines, place.key, by));
    this.#say('costLines.moved', { label: lineName(place.line, this.#host.words.t), row: place.index + 1 + by });
    void this.#focusMoved(place, by);
  }

  // A row that moved lost the focus; at the end of the list the way back is what is left.
  async #focusMoved({ scenario, line, index }: Place, by: -1 | 1): Promise<void> {
    const key = lineKey(line, index + by);
    this.#show({ openLine: `${scenario}/${key}`, menuLine: `${scenario}/${key}` });
    await this.#host.updateComplete;
    const row = `[data-scenario=${scenario}][data-line=${CSS.escape(key)}]`;
    const [on, back] = by > 0 ? ['down', 'up'] : ['up', 'down'];
    const { renderRoot } = this.#host;
    const button = renderRoot.querySelector<HTMLElement>(`${row} [data-act=${on}]`);
    (button ?? renderRoot.querySelector<HTMLElement>(`${row} [data-act=${back}]`))?.focus();
  }

  async #focusAfterRemoval({ scenario, index }: Place): Promise<void> {
    const lines = this.#host.editor.value.scenarios[scenario]?.lines ?? [];
    const at = Math.min(index, lines.length - 1);
    const next = lines[at];
    if (next) {
      await this.focusCell(scenario, lineKey(next, at), 'label');
      return;
    }
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-act=add][data-scenario=${scenario}]`)?.focus();
  }

  #replace({ scenario, key, index, lines }: Place, next: CostLine, cell: LineCell, done: boolean): void {
    const { value } = this.#host.editor;
    this.#edit(withLines(value, scenario, lines.with(index, next)), `${linePath(scenario, key)}/${cell}`, done);
  }

  #setLines({ scenario, key }: Place, lines: CostLine[]): void {
    this.#edit(withLines(this.#host.editor.value, scenario, lines), linePath(scenario, key), true);
  }

  #placeOf(element: HTMLElement): Place | null {
    const { scenario, line: key } = element.closest<HTMLElement>('[data-line]')?.dataset ?? {};
    const name = scenarioNames.find((each) => each === scenario);
    if (!name || key === undefined || !this.#host.editor.writable) return null;
    const lines = this.#host.editor.value.scenarios[name]?.lines ?? [];
    const index = lineIndex(lines, key, this.#lastIndex);
    this.#lastIndex = index;
    const line = lines[index];
    return line === undefined ? null : { scenario: name, key, line, index, lines };
  }

  #fold(name: ScenarioName): void {
    const closed = new Set(this.#view.closed);
    if (!closed.delete(name)) closed.add(name);
    this.#show({ closed });
  }

  #unfold(name: ScenarioName): void {
    if (this.#view.closed.has(name)) this.#fold(name);
  }

  #show(change: Partial<LinesView>): void {
    this.#view = { ...this.#view, ...change };
    this.#host.requestUpdate();
  }

  #say(key: string, params: Record<string, string | number>): void {
    this.#host.announcer.polite(this.#host.words.t(key, params));
  }
}

function cellOf(element: HTMLElement): LineCell | undefined {
  return element.dataset['cell'] as LineCell | undefined;
}

function chosen(line: CostLine, cell: LineCell, value: string): CostLine {
  if (cell === 'unit') return withUnit(line, units.find((unit) => unit === value) ?? line.unit);
  if (cell !== 'fundingSource' && cell !== 'payer') return line;
  const { [cell]: _before, ...rest } = line;
  return value === '' ? rest : { ...rest, [cell]: value };
}
