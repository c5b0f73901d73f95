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
  type ValueTriangle,
} from '@maatwerk/core/value-triangle';
import { assess, type Assessment } from '@maatwerk/core/value-triangle/assessment';
import { cornerGaps } from '@maatwerk/core/value-triangle/corner-gaps';
import { balanced, moveTowards } from '@maatwerk/core/value-triangle/weights';
import type { Directory } from '../directory/directory.js';
import { directoryContext } from '../directory/directory-context.js';
import { EditorElement } from '../editor/editor-element.js';
import { focusField } from '../field/field-frame.js';
import { head } from '../head/head.js';
import { heading } from '../heading/heading.js';
import { note } from '../note/note.js';
import { findingStyles } from '../privacy/finding.styles.js';
import type { KeptFinding } from '../privacy/text-findings.js';
import { restoredNote, saveState } from '../save-state/save-state.js';
import { SavingAnnouncement } from '../save-state/saving-announcement.js';
import { stepStyles } from '../step/step.styles.js';
import { elementStyles } from '../theme/element.styles.js';
import { keptWay } from '../undo/kept-steps.js';
import { Comparing, type PointsBeside } from './compared-triangle.js';
import { comparisonName, valueFields, type ComparisonField } from './comparison-fields.js';
import { comparisonPanel, weighing } from './comparison-panel.js';
import { cornerGapsList } from './corner-gaps-list.js';
import { fieldOfPath } from './field-of-path.js';
import { LookingBack } from './looking-back.js';
import { PointGesture } from './point-gesture.js';
import { weightsByKey } from './point-keys.js';
import { reasonFindings } from './reason-findings.js';
import { TriangleQuestions } from './triangle-questions.js';
import { triangleDrawingStyles } from './triangle-drawing.styles.js';
import { valueEvidence } from './value-evidence.js';
import { comparisonsReading } from './value-reading.js';
import { valueTriangleStyles } from './value-triangle-element.styles.js';
import { otherPoints, versionChoice, type VersionChoiceOptions } from './version-choice.js';
import { valueTriangleWords } from './value-triangle-words.js';
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
 * @fires maatwerk-navigate - A link to another part of the plan was pressed: `{path}`.
 * @fires maatwerk-before-step - Before an answer to a guiding question is sent; has `refuse` and `waitUntil`.
 * @fires maatwerk-step - An answer was given: `{type, seq, stage}`.
 * @csspart triangle - The drawing of the triangle.
 * @csspart weight - The panel around the triangle and its numbers.
 * @csspart comparisons - The comparisons per value.
 * @csspart compared - How it differs from another triangle.
 * @cssprop --maatwerk-custom-color - The colour of the point.
 * @cssprop --maatwerk-panel-background-color - The background of the panel.
 */
export class ValueTriangleElement extends EditorElement<'valueTriangle'> {
  static override readonly styles = [
    elementStyles,
    findingStyles,
    stepStyles,
    triangleDrawingStyles,
    valueTriangleStyles,
  ];

  readonly #weights = new WeightEntry(this);
  readonly #gesture = new PointGesture(this, (weights) => this.#weights.set(weights));
  readonly #findings = reasonFindings(this);
  readonly #questions = new TriangleQuestions(this);
  readonly #savingAnnouncement = new SavingAnnouncement();
  readonly #comparing = new Comparing();
  readonly #directory = new ContextConsumer(this, { context: directoryContext, subscribe: true });

  /** The case around it. */
  readonly followed = this.editor.case;
  readonly #lookingBack = new LookingBack(this);

  /** Names of people by id; that of the surrounding case unless set. */
  @property({ attribute: false }) directory: Directory | undefined;
  /** Shows the guiding questions for afterwards, also before a decision or outside a case. */
  @property({ type: Boolean }) reflection = false;

  /** Another triangle to hold beside it: `{name, value}`, or `null`. What cannot be read leaves the former one. */
  @property({ attribute: false, noAccessor: true })
  set compareWith(given: { readonly name: string; readonly value: ValueTriangle | string } | null | undefined) {
    this.#comparing.give(given);
    this.requestUpdate();
  }

  /** False alarms that were kept while it stands alone: `{kind, match}` each. */
  @property({ attribute: false }) confirmations: readonly KeptFinding[] = [];
  /** Names that are looked for while it stands alone. */
  @property({ attribute: false }) knownNames: readonly string[] = [];

  constructor() {
    super(
      { section: 'valueTriangle', parse: parseValueTriangle, empty: emptyValueTriangle, way: keptWay },
      valueTriangleWords,
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#findings.lookNow();
    // who listens hears what changes in a region, not what it begins with
    if (!this.hasUpdated) return;
    this.#savingAnnouncement.tell(this.announcer, this.words.t, this.editor.saving, Date.now());
  }

  override render(): TemplateResult {
    const assessment = assess(this.editor.value);
    return html`<div class="stack-large" lang=${this.words.locale}>
      ${this.#renderHead(assessment)} ${this.#renderNotes()}
      <div class="split split--start">
        <div class="stack">
          <div class="panel stack" part="weight">${this.#renderWeight(assessment)}</div>
          ${this.#renderCompared()}
        </div>
        <div class="values" part="comparisons">
          ${this.editor.writable ? this.#renderComparisons(assessment) : this.#renderReading()}
          ${this.#lookingBack.render(this.reflection)}
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
    return html`${problems.length > 0 ? note('warning', html`<p>${t('editor.unreadable')}</p>`) : nothing} ${restored}
    ${this.#questions.above()}`;
  }

  #renderWeight({ leansTo }: Assessment): TemplateResult {
    const { t } = this.words;
    const { writable, value } = this.editor;
    const { view } = this.followed;
    const plan = view?.document ?? null;
    return weightPanel({
      t,
      level: this.headingLevel + 1,
      writable,
      weights: value.weights,
      leansTo,
      typed: this.#weights.typed,
      refused: this.#weights.refused,
      gesture: this.#gesture,
      ...this.#pointsBeside(),
      gaps: cornerGapsList({
        t,
        level: this.headingLevel + 2,
        gaps: cornerGaps(value, plan),
        go: writable ? (path) => this.#go(path) : undefined,
      }),
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
      ${comparisonsReading(t, this.editor.value)} ${publicValues.map((value) => this.#renderEvidence(value, true))}
    </div>`;
  }

  #renderEvidence(value: PublicValue, isNamed = false): TemplateResult | typeof nothing {
    const { t } = this.words;
    const document = this.followed.view?.document;
    if (!document) return nothing;
    return html`${isNamed ? heading(this.headingLevel + 2, t(`valueTriangle.${value}`), 'part') : nothing}
    ${valueEvidence({ t, document, go: (path) => this.#go(path) }, value)} ${this.#questions.about(value)}`;
  }

  #renderCompared(): TemplateResult | typeof nothing {
    const { t } = this.words;
    const { view } = this.followed;
    const { chosen, isUnreadable } = this.#comparing;
    return comparisonPanel({
      t,
      level: this.headingLevel + 1,
      triangle: this.editor.value,
      other: this.#comparing.other(t, view),
      choices: this.#comparing.choices(t, view),
      chosen,
      isUnreadable,
      onChoose: (seq) => this.#compareWithVersion(seq),
    });
  }

  #compareWithVersion(seq: number): void {
    const { t } = this.words;
    this.#comparing.chosen = seq;
    const other = this.#comparing.other(t, this.followed.view);
    if (other) this.announcer.polite(weighing(t, this.editor.value, other).join(' '));
    this.requestUpdate();
  }

  #pointsBeside(): PointsBeside {
    const { t } = this.words;
    const { weights } = this.editor.value;
    const conflict = this.#conflictAt(weightsPath);
    if (conflict) return { others: otherPoints(this.#versionOptions(conflict), weights) };
    return this.#comparing.beside(t, this.followed.view);
  }

  #go(path: string): void {
    if (this.focusField(path)) return;
    const detail = Object.freeze({ path });
    this.dispatchEvent(new CustomEvent('maatwerk-navigate', { bubbles: true, composed: true, detail }));
  }

  /** The people that are known here. */
  get people(): Directory | null | undefined {
    return this.directory ?? this.#directory.value;
  }

  readonly #onPointKey = (event: KeyboardEvent): void => {
    const { weights } = this.editor.value;
    const moved = weightsByKey(event, weights);
    if (event.key === 'Escape') this.#gesture.cancel();
    if (moved) this.#weights.set(moved);
    else if ((event.key === 'Enter' || event.key === ' ') && weights)
      this.announcer.polite(weightsSentence(this.words.t, weights));
    else return;
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
    const { session } = this.followed;
    return versionChoice({
      ...this.#versionOptions(conflict),
      onSettle: this.editor.writable ? (value) => this.#settle(path, value, session) : undefined,
    });
  }

  #versionOptions(conflict: Conflict): VersionChoiceOptions {
    const self = this.followed.view?.actor?.id ?? null;
    return { t: this.words.t, conflict, self, directory: this.people };
  }

  #settle(path: string, value: unknown, session: CaseSession | null): void {
    session?.settle(path, value);
    this.focusField(path);
  }

  /** Moves focus to a question of the table; answers whether there is such a question and a place for it. */
  focusQuestion(id: string): boolean {
    return this.#questions.focus(id);
  }

  /** Moves focus into the field of a path of the case such as `valueTriangle/comparisons/legitimacy`; answers whether it is there. */
  focusField(path: string): boolean {
    const field = fieldOfPath(path, assess(this.editor.value));
    return field !== null && focusField(this.renderRoot, field);
  }
}
