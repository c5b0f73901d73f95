import { ContextConsumer } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
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
import { balanced, moveTowards, moveWeight, readWeight } from '@maatwerk/core/value-triangle/weights';
import type { Directory } from '../directory/directory.js';
import { directoryContext } from '../directory/directory-context.js';
import { EditorElement } from '../editor/editor-element.js';
import { focusField } from '../field/field-frame.js';
import { head } from '../head/head.js';
import { heading } from '../heading/heading.js';
import { fields } from '../messages/nl/fields.js';
import { paths } from '../messages/nl/paths.js';
import { saving } from '../messages/nl/saving.js';
import { valueTriangle } from '../messages/nl/value-triangle.js';
import { note } from '../note/note.js';
import { restoredNote, saveState } from '../save-state/save-state.js';
import { SavingAnnouncement } from '../save-state/saving-announcement.js';
import { elementStyles } from '../theme/element.styles.js';
import { comparisonName, valueFields, type ComparisonField } from './comparison-fields.js';
import { fieldOfPath } from './field-of-path.js';
import { PointGesture } from './point-gesture.js';
import { triangleDrawingStyles } from './triangle-drawing.styles.js';
import { figuresReading, groundsReading } from './value-evidence.js';
import { comparisonsReading } from './value-reading.js';
import { valueTriangleStyles } from './value-triangle-element.styles.js';
import { pointsOf, versionChoice } from './version-choice.js';
import { pointStep, weightName, type TypedWeight } from './weight-fields.js';
import { weightPanel } from './weight-panel.js';
import { weightsSentence } from './weights-sentence.js';

const weightsPath = 'valueTriangle/weights';

/**
 * The three public values: where the weight of a plan lies, and whether it is better than what is now and than what
 * threatens, on each value and with a reason. It gives no score.
 *
 * @summary Where the weight of a plan lies among the three public values, and six reasoned comparisons.
 * @fires input - At every edit; `value` has it already.
 * @fires change - When a field is left, a button pressed or the point let go.
 * @csspart triangle - The drawing of the triangle.
 * @csspart weight - The panel around the triangle and its numbers.
 * @csspart comparisons - The comparisons per value.
 * @cssprop --maatwerk-custom-color - The colour of the point.
 * @cssprop --maatwerk-panel-background-color - The background of the panel.
 */
export class ValueTriangleElement extends EditorElement<'valueTriangle'> {
  static override readonly styles = [elementStyles, triangleDrawingStyles, valueTriangleStyles];

  readonly #gesture = new PointGesture(this, (weights) => this.#setWeights(weights));
  readonly #savingAnnouncement = new SavingAnnouncement();

  readonly #directory = new ContextConsumer(this, { context: directoryContext, subscribe: true });

  @state() private typed: TypedWeight | null = null;
  @state() private refused: Readonly<Partial<Record<PublicValue, string>>> = {};

  /** Names of people by id, for what two people wrote at once; that of the surrounding case unless set. */
  @property({ attribute: false }) directory: Directory | undefined;

  constructor() {
    super(
      { section: 'valueTriangle', parse: parseValueTriangle, empty: emptyValueTriangle },
      { ...fields, ...saving, ...paths, ...valueTriangle },
    );
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
      typed: this.typed,
      refused: this.refused,
      gesture: this.#gesture,
      others: conflict ? pointsOf(conflict) : [],
      versions: this.#versionsOf(weightsPath),
      onKeydown: this.#onPointKey,
      onType: (weight, text) => this.#typeWeight(weight, text),
      onLeave: (weight) => this.#leaveWeight(weight),
      onStep: (weight, step) => this.#setWeights(moveTowards(this.editor.value.weights, weight, step)),
      onBalance: () => this.#setWeights(balanced),
      onRemove: () => this.#removePoint(),
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
    else this.#setWeights(moves[event.key]?.() ?? balanced);
    event.preventDefault();
  };

  #setWeights(weights: Weights): void {
    this.#understood();
    this.editor.change({ ...this.editor.value, weights }, { label: weightsPath, commit: true });
    this.announcer.polite(weightsSentence(this.words.t, weights));
  }

  #removePoint(): void {
    this.#understood();
    this.editor.change({ ...this.editor.value, weights: null }, { label: weightsPath, commit: true });
    this.announcer.polite(this.words.t('valueTriangle.weight.removed'));
    focusField(this.renderRoot, weightName('involvement'));
  }

  #typeWeight(value: PublicValue, text: string): void {
    const from = this.typed?.value === value ? this.typed.from : this.editor.value.weights;
    this.typed = { value, text, from };
    const weight = readWeight(text);
    const weights = weight === undefined ? from : moveWeight(from, value, weight);
    if (weights !== this.editor.value.weights)
      this.editor.change({ ...this.editor.value, weights }, { label: weightsPath });
  }

  #leaveWeight(value: PublicValue): void {
    if (this.typed?.value !== value) return;
    const { text } = this.typed;
    this.typed = null;
    const { [value]: _understood, ...refused } = this.refused;
    const isRefused = text.trim() !== '' && readWeight(text) === undefined;
    this.refused = isRefused ? { ...refused, [value]: text } : refused;
    const sentence = isRefused ? this.words.t('valueTriangle.weight.refused', { text }) : null;
    this.editor.refuse(sentence);
    const { weights } = this.editor.value;
    if (sentence) this.announcer.assertive(sentence);
    else if (weights) this.announcer.polite(weightsSentence(this.words.t, weights));
  }

  #understood(): void {
    this.typed = null;
    this.refused = {};
    this.editor.refuse(null);
  }

  #compare(field: ComparisonField, comparison: Comparison): void {
    const { value: triangle } = this.editor;
    const { value, scenario, what } = field;
    const comparisons = {
      ...triangle.comparisons,
      [value]: { ...triangle.comparisons[value], [scenario]: comparison },
    };
    this.editor.change({ ...triangle, comparisons }, { label: comparisonName(field), commit: what === 'verdict' });
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
