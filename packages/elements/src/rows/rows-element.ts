import { ContextConsumer } from '@lit/context';
import type { Conflict } from '@maatwerk/core/case/case-document';
import { joinedRow, type RowGap, type RowOf, type RowSection } from '@maatwerk/core/case/case-rows';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { directoryContext } from '../directory/directory-context.js';
import type { Directory } from '../directory/directory.js';
import { EditorElement } from '../editor/editor-element.js';
import { editorNotes } from '../editor/editor-notes.js';
import { fieldId, focusField } from '../field/field-frame.js';
import { HostLabel } from '../field/host-label.js';
import { head } from '../head/head.js';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';
import { fields } from '../messages/nl/fields.js';
import { paths } from '../messages/nl/paths.js';
import { privacy } from '../messages/nl/privacy.js';
import { rows as rowWords } from '../messages/nl/rows.js';
import { saving } from '../messages/nl/saving.js';
import { findingStyles } from '../privacy/finding.styles.js';
import type { KeptFinding } from '../privacy/text-findings.js';
import { saveState } from '../save-state/save-state.js';
import { SavingAnnouncement } from '../save-state/saving-announcement.js';
import { elementStyles } from '../theme/element.styles.js';
import { keptWay } from '../undo/kept-steps.js';
import { RowActions } from './row-actions.js';
import type { RowDesk } from './row-fields.js';
import { rowFindings } from './row-findings.js';
import type { RowKind } from './row-kind.js';
import { rowPanel } from './row-panel.js';
import { rowReading, rowSentences, type RowFact } from './row-reading.js';
import { rowVersions } from './row-versions.js';
import { rowsStyles } from './rows.styles.js';

/**
 * What grounds, funding and parties have in common: rows that are added, moved and taken away by buttons, each with its
 * fields, what it still lacks, possible names, and the versions of two people. `embedded` it is one line that opens.
 */
export abstract class RowsElement<Section extends RowSection> extends EditorElement<Section> {
  static override readonly styles: CSSResultGroup = [elementStyles, findingStyles, rowsStyles];

  readonly #kind: RowKind<Section>;
  readonly #people = new ContextConsumer(this, { context: directoryContext, subscribe: true });
  readonly #savingAnnouncement = new SavingAnnouncement();
  readonly #actions: RowActions<Section>;
  readonly #findings;

  @state() private isOpen = false;

  /** The people the host knows, by id, for what two people changed at once; those of the surrounding case unless set. */
  @property({ attribute: false }) directory: Directory | null | undefined;
  /** False alarms that were kept while it stands alone: `{kind, match}` each. */
  @property({ attribute: false }) confirmations: readonly KeptFinding[] = [];
  /** Names that are looked for while it stands alone. */
  @property({ attribute: false }) knownNames: readonly string[] = [];

  constructor(kind: RowKind<Section>) {
    super(
      { section: kind.section, parse: kind.parse, empty: () => [], way: keptWay },
      { ...fields, ...saving, ...paths, ...privacy, ...rowWords, ...kind.words },
    );
    this.#kind = kind;
    this.#actions = new RowActions(this, kind);
    this.#findings = rowFindings(this, kind.section);
    new HostLabel(this);
  }

  /** The fields of a row. */
  protected abstract renderFields(desk: RowDesk, row: RowOf<Section>): TemplateResult;
  /** What a row says, to read and to print. */
  protected abstract factsOf(row: RowOf<Section>): readonly RowFact[];
  /** What the rows still lack. */
  protected abstract get gaps(): readonly RowGap[];

  /** What stands beside the rows; nothing unless a list has something to say. */
  protected renderBeside(): unknown {
    return nothing;
  }

  /** More of the one line: what the list has to say after its count. */
  protected get remarks(): readonly string[] {
    return [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#findings.lookNow();
    // who listens hears what changes in a region, not what it begins with
    if (this.embedded || !this.hasUpdated) return;
    this.#savingAnnouncement.tell(this.announcer, this.words.t, this.editor.saving, Date.now());
  }

  override render(): TemplateResult {
    const { view } = this.editor.case;
    const isReadable = !view || (view.phase === 'ready' && view.access.read);
    return html`<div class="stack" lang=${this.words.locale}>
      ${this.embedded ? (isReadable ? this.#renderFolded() : nothing) : this.#renderPage(isReadable)}
      ${this.announcer.render()}
    </div>`;
  }

  /** The whole in one line, such as “2 gronden, 1 nog zonder wie beslist”. */
  get summary(): string {
    const { t } = this.words;
    const { gaps, rows } = this;
    if (rows.length === 0) return t(`${this.#kind.section}.none`);
    const [first] = gaps;
    const alike = gaps.filter(({ code }) => code === first?.code).length;
    const attention = this.#attention;
    return [
      t(`${this.#kind.section}.count`, { n: rows.length }),
      ...(first ? [t('rows.lacking', { n: alike, what: t(`rows.lacks.${first.code}`) })] : []),
      ...this.remarks,
      ...(attention > 0 ? [t('rows.attention', { n: attention })] : []),
    ].join(', ');
  }

  /** The rows in sentences, one each, for a page that is printed. */
  onPaper(): readonly string[] {
    return this.rows.map((row, index) => rowSentences(this.#actions.nameOf(index), this.factsOf(row)));
  }

  /** Moves focus to the field of a path such as `grounds/a1/rule`, to a row, or to the list; answers whether it is there. */
  focusField(path: string): boolean {
    const [section, id, field] = path.split('/');
    if (section !== this.#kind.section) return false;
    this.#unfold();
    if (field !== undefined) return focusField(this.renderRoot, path);
    const row = id ?? this.rows[0]?.id;
    return [`${section}/${row ?? ''}/${this.#kind.texts[0]}`, `${section}/versions/${id ?? ''}`, `${section}/add`].some(
      (name) => focusField(this.renderRoot, name),
    );
  }

  /** The fields of a row that hold words. */
  get textFields(): readonly string[] {
    return this.#kind.texts;
  }

  /** The words of a field by its path in the case. */
  textAt(path: string): string {
    return this.#actions.textAt(path);
  }

  /** Writes a field by its path in the case; `undefined` takes it away. */
  write(path: string, value: string | boolean | undefined, isDone: boolean): void {
    this.#actions.write(path, value, isDone);
    if (typeof value === 'string') this.#findings.typed();
  }

  /** Adds a row and moves focus into it. */
  protected add(given: Partial<RowOf<Section>> = {}): Promise<void> {
    return this.#actions.add(given);
  }

  /** The rows now. */
  protected get rows(): readonly RowOf<Section>[] {
    return this.#actions.rows;
  }

  #renderPage(isReadable: boolean): TemplateResult {
    const { t } = this.words;
    const { editor } = this;
    const { view, session } = editor.case;
    const onDismiss = (): void => {
      editor.draft.restored = null;
      this.requestUpdate();
    };
    return html`${head({
      t,
      level: this.headingLevel,
      title: t(`${this.#kind.section}.title`),
      facts: [view?.document.canvas.reference, isReadable && this.rows.length > 0 ? this.summary : ''],
      history: editor.writable ? editor : undefined,
      saving: saveState({ t, saving: editor.saving, access: view?.access, readOnly: !editor.writable }),
    })}
    ${isReadable ? html`${editorNotes({ t, editor, embedded: this.embedded, onDismiss: session ? undefined : onDismiss })} ${this.#renderRows()}` : nothing}`;
  }

  #renderFolded(): TemplateResult {
    return html`<details
      class="disclosure"
      ?open=${this.isOpen}
      @toggle=${(event: Event) => (this.isOpen = (event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary class="disclosure__summary">${icon('chevronDown')} ${this.summary}</summary>
      ${this.#renderRows()}
    </details>`;
  }

  #renderRows(): TemplateResult {
    const { t } = this.words;
    const { rows } = this;
    const none = rows.length === 0 ? html`<p class="muted">${t(`${this.#kind.section}.none`)}</p>` : nothing;
    if (!this.editor.writable)
      return html`<div class="stack">
        ${none} ${this.#renderGone()} ${this.#renderReading(true)} ${this.renderBeside()}
      </div>`;
    return html`<div class="stack rows">
      ${this.embedded ? nothing : html`<div class="print-only">${this.#renderReading()}</div>`}
      <div class="stack screen-only">
        ${this.embedded ? nothing : none} ${this.#renderGone()}
        ${repeat(
          rows,
          ({ id }) => id,
          (row, index) => this.#renderRow(row, index),
        )}
        <div class="buttons">
          <button
            type="button"
            class="button button--secondary"
            id=${fieldId(`${this.#kind.section}/add`)}
            @click=${() => void this.add()}
          >
            ${icon('plus')} ${t(`${this.#kind.section}.add`)}
          </button>
        </div>
        ${this.renderBeside()}
      </div>
    </div>`;
  }

  #renderRow(row: RowOf<Section>, index: number): TemplateResult {
    const { t } = this.words;
    const path = `${this.#kind.section}/${row.id}`;
    const name = this.#actions.nameOf(index);
    const desk: RowDesk = {
      t,
      path,
      name,
      row,
      findings: this.#findings,
      write: (field, value, isDone) => this.write(`${path}/${field}`, value, isDone),
    };
    return rowPanel({
      t,
      path,
      name,
      level: this.headingLevel + 1,
      isFirst: index === 0,
      isLast: index === this.rows.length - 1,
      lacks: this.gaps.filter(({ id }) => id === row.id).map(({ code }) => code),
      content: html`${this.#renderVersions(path, name)} ${this.renderFields(desk, row)}`,
      onMove: (by) => void this.#actions.move(row.id, by),
      onRemove: () => void this.#actions.remove(row.id),
    });
  }

  #renderReading(isOnScreen = false): TemplateResult {
    return html`<div class="stack">
      ${this.rows.map((row, index) => {
        const path = `${this.#kind.section}/${row.id}`;
        return html`<div class="stack-small">
          ${heading(this.headingLevel + 1, this.#actions.nameOf(index))}
          ${this.#renderVersions(path, this.#actions.nameOf(index), isOnScreen)} ${rowReading(this.factsOf(row))}
        </div>`;
      })}
    </div>`;
  }

  // A row that one person took away while another changed it is in no place of the list.
  #renderGone(): unknown {
    return this.#conflicts
      .filter(({ path }) => this.rows.every(({ id }) => path !== `${this.#kind.section}/${id}`))
      .map(({ path }) => this.#renderVersions(path, null));
  }

  // On paper nothing can be chosen, and no id may stand there twice.
  #renderVersions(path: string, name: string | null, isOnScreen = true): unknown {
    const { session, view } = this.editor.case;
    const conflict = this.#conflicts.find((one) => one.path === path);
    if (!session || !conflict) return nothing;
    const versions = conflict.versions.map(({ value }) => this.#rowIn(value)).filter((row) => row !== null);
    const settle = (value: unknown): void => {
      session.settle(path, value);
      this.announcer.polite(this.words.t('rows.versions.settled'));
      void this.updateComplete.then(() => this.focusField(path));
    };
    const id = fieldId(`${this.#kind.section}/versions/${path.split('/')[1] ?? ''}`);
    return html`<div id=${isOnScreen ? id : nothing} tabindex="-1">
      ${rowVersions({
        t: this.words.t,
        conflict,
        name,
        self: view?.actor?.id ?? null,
        directory: this.directory ?? this.#people.value,
        factsOf: (value) => {
          const row = this.#rowIn(value);
          return row && this.factsOf(row);
        },
        onSettle: isOnScreen && this.editor.writable ? settle : undefined,
        onJoin: this.#hasTwoTexts(versions) ? () => settle(joinedRow(versions, this.textFields)) : undefined,
      })}
    </div>`;
  }

  #hasTwoTexts(versions: readonly RowOf<Section>[]): boolean {
    const texts = versions.map((row) => this.textFields.map((field) => (row as Record<string, unknown>)[field]).join());
    return new Set(texts).size > 1;
  }

  #rowIn(value: unknown): RowOf<Section> | null {
    const read = this.#kind.parse([value]);
    return read.ok ? ((read.value as readonly RowOf<Section>[])[0] ?? null) : null;
  }

  get #conflicts(): readonly Conflict[] {
    const conflicts = this.editor.case.view?.document.conflicts ?? [];
    return conflicts.filter(({ path }) => path.startsWith(`${this.#kind.section}/`));
  }

  get #attention(): number {
    const found = this.rows.flatMap(({ id }) =>
      this.textFields.filter((field) => this.#findings.in(`${this.#kind.section}/${id}/${field}`).length > 0),
    );
    return this.#conflicts.length + found.length;
  }

  // The fields of a closed disclosure take no focus, and it opens only with the next drawing.
  #unfold(): void {
    const folded = this.renderRoot.querySelector('details');
    if (folded) folded.open = true;
    this.isOpen = true;
  }
}
