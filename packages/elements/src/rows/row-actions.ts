import type { CaseDocument } from '@maatwerk/core/case/case-document';
import { movedRow, type RowOf, type RowSection } from '@maatwerk/core/case/case-rows';
import { randomSalt } from '@maatwerk/core/log/hash';
import type { ReactiveControllerHost } from 'lit';
import type { Announcer } from '../announcement/announcer.js';
import type { EditorController } from '../editor/editor-controller.js';
import { focusField } from '../field/field-frame.js';
import type { Translate } from '../messages/message-catalogue.js';
import type { RowKind } from './row-kind.js';

/** The element whose rows are changed. */
export interface RowActionsHost<Section extends RowSection> extends ReactiveControllerHost {
  readonly editor: EditorController<Section>;
  readonly announcer: Announcer;
  readonly words: { readonly t: Translate };
  readonly renderRoot: ParentNode;
}

/** What may be done with the rows of a section; focus goes where the next thing is done. */
export class RowActions<Section extends RowSection> {
  readonly #host: RowActionsHost<Section>;
  readonly #kind: RowKind<Section>;

  constructor(host: RowActionsHost<Section>, kind: RowKind<Section>) {
    this.#host = host;
    this.#kind = kind;
  }

  /** The rows now. */
  get rows(): readonly RowOf<Section>[] {
    return this.#host.editor.value;
  }

  /** What a row is called by its place. */
  nameOf(index: number): string {
    return this.#host.words.t(`${this.#kind.section}.row`, { n: index + 1 });
  }

  /** The words of a field by its path in the case. */
  textAt(path: string): string {
    const [, id, field = ''] = path.split('/');
    const row = this.rows.find((one) => one.id === id) as Readonly<Record<string, unknown>> | undefined;
    const text = row?.[field];
    return typeof text === 'string' ? text : '';
  }

  /** Writes a field by its path in the case; `undefined` takes it away. */
  write(path: string, value: string | boolean | undefined, isDone: boolean): void {
    const [, id, field = ''] = path.split('/');
    const rows = this.rows.map((row) => {
      if (row.id !== id) return row;
      const { [field]: _before, ...others } = row as Readonly<Record<string, unknown>>;
      return (value === undefined ? others : { ...row, [field]: value }) as RowOf<Section>;
    });
    this.#change(rows, path, isDone);
  }

  /** Adds a row and moves focus into it. */
  async add(given: Partial<RowOf<Section>>): Promise<void> {
    const { section, make, texts } = this.#kind;
    const id = randomSalt().slice(0, 12);
    this.#change([...this.rows, { ...make(id), ...given }], `${section}/${id}`, true);
    await this.#tell('rows.added', { row: this.nameOf(this.rows.length - 1) });
    this.#focus(`${id}/${texts[0]}`);
  }

  /** Moves a row one place; focus stays on the button, or goes to the other one where that is no longer there. */
  async move(id: string, by: -1 | 1): Promise<void> {
    this.#change(movedRow(this.rows, id, by), `${this.#kind.section}/${id}`, true);
    const place = this.rows.findIndex((row) => row.id === id) + 1;
    await this.#tell('rows.moved', { n: place, total: this.rows.length });
    const buttons = by < 0 ? ['up', 'down'] : ['down', 'up'];
    buttons.some((button) => this.#focus(`${id}/${button}`));
  }

  /** Takes a row away; focus goes to the row after it, else to the button that adds one. */
  async remove(id: string): Promise<void> {
    const at = this.rows.findIndex((row) => row.id === id);
    const row = this.nameOf(at);
    const others = this.rows.filter((one) => one.id !== id);
    this.#change(others, `${this.#kind.section}/${id}`, true);
    await this.#tell('rows.removed', { row });
    const next = this.rows[at]?.id;
    this.#focus(next === undefined ? 'add' : `${next}/${this.#kind.texts[0]}`);
  }

  #change(rows: readonly RowOf<Section>[], label: string, commit: boolean): void {
    this.#host.editor.change(rows as CaseDocument[Section], { label, commit });
  }

  async #tell(key: string, params: Readonly<Record<string, string | number>>): Promise<void> {
    this.#host.announcer.polite(this.#host.words.t(key, params));
    await this.#host.updateComplete;
  }

  #focus(name: string): boolean {
    return focusField(this.#host.renderRoot, `${this.#kind.section}/${name}`);
  }
}
