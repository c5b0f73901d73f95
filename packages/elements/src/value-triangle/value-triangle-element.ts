import { ContextConsumer } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Conflict } from '@maatwerk/core/case/case-document';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import {
  emptyValueTriangle,
  parseValueTriangle,
  publicValues,
  type Comparison,
  type PublicValue,
  type Weights,
} from '@maatwerk/core/value-triangle';
import { assess, type Assessment } from '@maatwerk/core/value-triangle/assessment';
import { balanced, moveTowards } from '@maatwerk/core/value-triangle/weights';
import type { Directory } from '../directory/directory.js';
import { directoryContext } from '../directory/directory-context.js';
import { EditorElement } from '../editor/editor-element.js';
import { focusField } from '../field/field-frame.js';
import { head } from '../head/head.js';
import { heading } from '../heading/heading.js';
import { fields } from '../messages/nl/fields.js';
import { paths } from '../messages/nl/paths.js';
import { privacy } from '../messages/nl/privacy.js';
import { saving } from '../messages/nl/saving.js';
import { valueTriangle } from '../messages/nl/value-triangle.js';
import { note } from '../note/note.js';
import { findingStyles } from '../privacy/finding.styles.js';
import type { KeptFinding } from '../privacy/text-findings.js';
import { restoredNote, saveState } from '../save-state/save-state.js';
import { SavingAnnouncement } from '../save-state/saving-announcement.js';
import { elementStyles } from '../theme/element.styles.js';
import { keptWay } from '../undo/kept-steps.js';
import { comparisonName, valueFields, type ComparisonField } from './comparison-fields.js';
import { fieldOfPath } from './field-of-path.js';
import { PointGesture } from './point-gesture.js';
import { reasonFindings } from './reason-findings.js';
import { triangleDrawingStyles } from './triangle-drawing.styles.js';
import { figuresReading, groundsReading } from './value-evidence.js';
import { comparisonsReading } from './value-reading.js';
import { valueTriangleStyles } from './value-triangle-element.styles.js';
import { pointsOf, versionChoice } from './version-choice.js';
import { pointStep } from './weight-fields.js';
import { weightPanel } from './weight-panel.js';
import { weightsSentence } from './weights-sentence.js';
import { WeightEntry, weightsPath } from './weight-entry.js';

/**
 * The three public values: where the weight of a plan lies, and whether it is better than what is now and than what
 * threatens, on each value and with a reason. It gives no score.
 *
 * @summary Where the weight of a plan lies among the three public values, and six reasoned comparisons.
 * @fires input - At every edit; `value` has it already.
 * @fires change - When a field is left, a button pressed or the point let go.
 * @fires maatwerk-confirmation - A found name or number may stay: `{kind, match}`.
 * @csspart triangle - The drawing of the triangle.
 * @csspart weight - The panel around the triangle and its numbers.
 * @csspart comparisons - The comparisons per value.
 * @cssprop --maatwerk-custom-color - The colour of the point.
 * @cssprop --maatwerk-panel-background-color - The background of the panel.
 */
export class ValueTriangleElement extends EditorElement<'valueTriangle'> {
  static override readonly styles = [elementStyles, findingStyles, triangleDrawingStyles, valueTriangleStyles];

  readonly #weights = new WeightEntry(this);
  readonly #gesture = new PointGesture(this, (weights) => this.#weights.set(weights));
  readonly #findings = reasonFindings(this);
  readonly #savingAnnouncement = new SavingAnnouncement();

  readonly #directory = new ContextConsumer(this, { context: directoryContext, subscribe: true });

  /** Names of people by id, for what two people wrote at once; that of the surrounding case unless set. */
  @property({ attribute: false }) directory: Directory | undefined;

  /** False alarms that were kept while it stands alone: `{kind, match}` each. */
  @property({ attribute: false }) confirmations: readonly KeptFinding[] = [];
  /** Names that are looked for while it stands alone. */
  @property({ attribute: false }) knownNames: readonly string[] = [];

  constructor() {
    super(
      { section: 'valueTriangle', parse: parseValueTriangle, empty: emptyValueTriangle, way: keptWay },
      { ...fields, ...saving, ...paths, ...privacy, ...valueTriangle },
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#findings.lookNow();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#savingAnnouncement.tell(this.announcer, this.words.t, this.editor.saving, Date.now());
  }

  override render(): TemplateResult {
    const assessment = assess(this.editor.value);
    return html`<div class="stack-large" lang=${this.words.locale}>
      ${this.#renderHead(assessment)} ${this.#renderNotes()}
      <div class="split split--start">
        <div class="panel stack" part="weight">${this.#renderWeight(assessment)}</div>
        <div class="values" part="comparisons">
          ${this.editor.writable ? this.#renderComparisons(assessment) : this.#renderReading()}
        </div>
      </div>
      ${this.announcer.render()}
    </div>`;
  }

  #renderHead({ done, total }: Assessment): TemplateResult {
    const { t } = this.words;
    const { editor } = this;
    const { view } = editor.case;
    return head({
      t,
      level: this.headingLevel,
      title: t('valueTriangle.title'),
      facts: [view?.document.canvas.reference, t('valueTriangle.done', { done, total })],
      history: editor.writable ? editor : undefined,
      embedded: this.embedded,
      saving: saveState({ t, saving: editor.saving, access: view?.access, readOnly: !editor.writable }),
    });
  }

  #renderNotes(): TemplateResult {
    const { t } = this.words;
    const { problems, draft } = this.editor;
    const restored = restoredNote({
      t,
      restored: draft.restored,
      onDismiss: () => {
        draft.restored = null;
        this.requestUpdate();
      },
    });
    return html`${problems.length > 0 ? note('warning', html`<p>${t('editor.unreadable')}</p>`) : nothing} ${restored}`;
  }

  #renderWeight({ leansTo }: Assessment): TemplateResult {
    const { writable, value } = this.editor;
    const conflict = this.#conflictAt(weightsPath);
    return weightPanel({
      t: this.words.t,
      level: this.headingLevel + 1,
      writable,
      weights: value.weights,
      leansTo,
      typed: this.#weights.typed,
      refused: this.#weights.refused,
      gesture: this.#gesture,
      others: conflict ? pointsOf(conflict) : [],
      versions: this.#versionsOf(weightsPath),
      onKeydown: this.#onPointKey,
      onType: (weight, text) => this.#weights.type(weight, text),
      onLeave: (weight) => this.#weights.leave(weight),
      onStep: (weight, step) => this.#weights.set(moveTowards(this.editor.value.weights, weight, step)),
      onBalance: () => this.#weights.set(balanced),
      onRemove: () => this.#weights.remove(),
    });
  }

  #renderComparisons(assessment: Assessment): TemplateResult {
    const { t } = this.words;
    const { value: triangle } = this.editor;
    const level = this.headingLevel + 1;
    return html`<div class="stack">
      <div>
        ${heading(level, t('valueTriangle.comparisons.title'), 'section')}
        <p class="muted screen-only">${t('valueTriangle.comparisons.help')}</p>
      </div>
      <div class="print-only">${comparisonsReading(t, triangle)}</div>
      ${publicValues.map((value) =>
        valueFields({
          t,
          level: level + 1,
          value,
          triangle,
          assessment,
          more: this.#renderEvidence(value),
          findings: this.#findings,
          versionsOf: (path) => this.#versionsOf(path),
          onCompare: (field, comparison) => this.#compare(field, comparison),
        }),
      )}
    </div>`;
  }

  #renderReading(): TemplateResult {
    const { t } = this.words;
    return html`<div class="stack">
      ${heading(this.headingLevel + 1, t('valueTriangle.comparisons.title'), 'section')}
      ${comparisonsReading(t, this.editor.value)} ${this.#renderEvidence('legitimacy')}
      ${this.#renderEvidence('publicReturn')}
    </div>`;
  }

  #renderEvidence(value: PublicValue): unknown {
    const { t } = this.words;
    const document = this.editor.case.view?.document;
    if (!document || value === 'involvement') return null;
    return value === 'legitimacy' ? groundsReading(t, document.grounds) : figuresReading(t, document.costBenefit);
  }

  readonly #onPointKey = (event: KeyboardEvent): void => {
    const { weights } = this.editor.value;
    const step = event.shiftKey ? 1 : pointStep;
    const moves: Readonly<Record<string, () => Weights>> = {
      ArrowUp: () => moveTowards(weights, 'involvement', step),
      ArrowLeft: () => moveTowards(weights, 'legitimacy', step),
      ArrowRight: () => moveTowards(weights, 'publicReturn', step),
      ArrowDown: () => moveTowards(weights, 'involvement', -step),
      Home: () => balanced,
    };
    if (event.key === 'Escape') this.#gesture.cancel();
    if ((event.key === 'Enter' || event.key === ' ') && weights)
      this.announcer.polite(weightsSentence(this.words.t, weights));
    else if (!Object.hasOwn(moves, event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
    else this.#weights.set(moves[event.key]?.() ?? balanced);
    event.preventDefault();
  };

  #compare(field: ComparisonField, comparison: Comparison): void {
    const { value: triangle } = this.editor;
    const { value, scenario, what } = field;
    const comparisons = {
      ...triangle.comparisons,
      [value]: { ...triangle.comparisons[value], [scenario]: comparison },
    };
    this.editor.change({ ...triangle, comparisons }, { label: comparisonName(field), commit: what === 'verdict' });
    if (what === 'reason') this.#findings.typed();
  }

  /** Replaces the words of a reason. */
  writeReason(field: ComparisonField, reason: string): void {
    this.#compare(field, { ...this.editor.value.comparisons[field.value][field.scenario], reason });
    this.editor.commit();
  }

  #conflictAt(path: string): Conflict | undefined {
    return this.editor.case.view?.document.conflicts.find((conflict) => conflict.path === path);
  }

  #versionsOf(path: string): TemplateResult | typeof nothing {
    const conflict = this.#conflictAt(path);
    if (!conflict) return nothing;
    const { session, view } = this.editor.case;
    return versionChoice({
      t: this.words.t,
      conflict,
      self: view?.actor?.id ?? null,
      directory: this.directory ?? this.#directory.value,
      onSettle: this.editor.writable ? (value) => this.#settle(path, value, session) : undefined,
    });
  }

  #settle(path: string, value: unknown, session: CaseSession | null): void {
    session?.settle(path, value);
    this.focusField(path);
  }

  /** Moves focus into the field of a path of the case such as `valueTriangle/comparisons/legitimacy`; answers whether it is there. */
  focusField(path: string): boolean {
    const field = fieldOfPath(path, assess(this.editor.value));
    return field !== null && focusField(this.renderRoot, field);
  }
}
