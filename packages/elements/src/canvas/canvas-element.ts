import { ContextConsumer } from '@lit/context';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { canvasFields, emptyCanvas, parseCanvas, type CanvasField } from '@maatwerk/core/canvas';
import { completenessOf, type CanvasBox } from '@maatwerk/core/canvas/completeness';
import { analyse } from '@maatwerk/core/cost-benefit/analyse';
import type { Analysis } from '@maatwerk/core/cost-benefit/analysis';
import { parseCostBenefit, type CostBenefit } from '@maatwerk/core/cost-benefit';
import { directoryContext } from '../directory/directory-context.js';
import { personOf, type Directory } from '../directory/directory.js';
import { EditorElement } from '../editor/editor-element.js';
import { focusField } from '../field/field-frame.js';
import { head } from '../head/head.js';
import { canvas } from '../messages/nl/canvas.js';
import { fields } from '../messages/nl/fields.js';
import { paths } from '../messages/nl/paths.js';
import { privacy } from '../messages/nl/privacy.js';
import { refusals } from '../messages/nl/refusals.js';
import { saving } from '../messages/nl/saving.js';
import { note } from '../note/note.js';
import { restoredNote, saveState } from '../save-state/save-state.js';
import { SavingAnnouncement } from '../save-state/saving-announcement.js';
import { findingStyles } from '../privacy/finding.styles.js';
import type { KeptFinding } from '../privacy/text-findings.js';
import { elementStyles } from '../theme/element.styles.js';
import { canvasCompleteness } from './canvas-completeness.js';
import { canvasConflict } from './canvas-conflict.js';
import { CanvasConflicts } from './canvas-conflicts.js';
import { calculatedIn, canvasCosts } from './canvas-costs.js';
import { canvasField } from './canvas-field.js';
import { canvasFindings } from './canvas-findings.js';
import { canvasReference } from './canvas-head.js';
import { baselineOf, canvasScore, mayGiveBaseline, type GivenScore } from './canvas-score.js';
import { pathOf, type CanvasText } from './canvas-view.js';
import { canvasStyles } from './canvas-element.styles.js';
import { canvasPrintStyles } from './canvas-print.styles.js';
import { ScoreEntry } from './score-entry.js';

const words = { ...fields, ...saving, ...paths, ...refusals, ...privacy, ...canvas };

/**
 * The one-page plan. Alone it is a form field whose value is a `Canvas`; inside `<maatwerk-case>` it is the canvas of
 * that case.
 *
 * @summary The canvas: perspective first, twelve boxes on one page.
 * @fires input - After every keystroke and choice.
 * @fires change - When an edit is done: a field was left, a choice was made.
 * @fires {CustomEvent<{kind: string, match: string}>} maatwerk-confirmation - A found name may stay.
 * @fires {CustomEvent<{path: string}>} maatwerk-navigate - The user asks for another part: `costBenefit`.
 * @fires {CustomEvent<{command: object}>} maatwerk-before-step - Before the score is given in a case; has `refuse` and `waitUntil`.
 * @fires {CustomEvent<{type: string, seq: number, stage: string | null}>} maatwerk-step - The score was given in a case.
 * @csspart sheet - The sheet with its boxes.
 * @csspart cell - One box.
 * @csspart completeness - How far the canvas is.
 * @cssprop --maatwerk-perspective-color - Words of the perspective.
 * @cssprop --maatwerk-perspective-background-color - The warm paper under the perspective.
 * @cssprop --maatwerk-perspective-border-color - The star and the bar of the perspective.
 */
export class CanvasElement extends EditorElement<'canvas'> {
  static override readonly styles: CSSResultGroup = [elementStyles, findingStyles, canvasStyles, canvasPrintStyles];

  readonly #people = new ContextConsumer(this, { context: directoryContext, subscribe: true });
  readonly #score = new ScoreEntry(this);
  readonly #findings = canvasFindings(this);
  readonly #conflicts = new CanvasConflicts(this);
  readonly #savingAnnouncement = new SavingAnnouncement();
  #dismissed: unknown = null;
  #analysed: { key: string; analysis: Analysis | null; months: number } | null = null;

  /** The analysis whose amounts stand on a canvas that stands alone; in a case those of the case. */
  @property({ attribute: false }) costBenefit: CostBenefit | undefined;
  /** False alarms that were kept, of a canvas that stands alone; in a case those of the case. */
  @property({ attribute: false }) confirmations: readonly KeptFinding[] = [];
  /** Names the host knows, to find anywhere; of a canvas that stands alone. */
  @property({ attribute: false }) knownNames: readonly string[] = [];
  /** Institutions that are never a name; of a canvas that stands alone. */
  @property({ attribute: false }) institutions: readonly string[] = [];
  /** The people the host knows, by id; those of the surrounding case unless set. */
  @property({ attribute: false }) directory: Directory | null | undefined;

  constructor() {
    super({ section: 'canvas', parse: parseCanvas, empty: emptyCanvas }, words);
  }

  protected override willUpdate(): void {
    this.#findings.lookNow();
    this.#conflicts.notice();
    if (this.#isPart) return;
    this.#savingAnnouncement.tell(this.announcer, this.words.t, this.editor.saving, Date.now());
  }

  override render(): TemplateResult {
    const { view } = this.editor.case;
    return html`<div class="stack" lang=${this.words.locale}>
      ${view && view.phase !== 'ready' ? this.#renderWaiting() : view?.access.read === false ? this.#renderUnreadable() : this.#renderPlan()}
      ${this.announcer.render()}
    </div>`;
  }

  #renderWaiting(): TemplateResult {
    const { t } = this.words;
    const phase = this.editor.case.view?.phase;
    const sentence =
      phase === 'loading' ? 'canvas.loading' : phase === 'absent' ? 'access.not-opened' : 'canvas.problem';
    return html`${head({ t, level: this.headingLevel, title: t('canvas.title') })}
      <p class="muted">${t(sentence)}</p>`;
  }

  #renderUnreadable(): TemplateResult {
    const { t } = this.words;
    const { saving } = this.editor;
    return head({
      t,
      level: this.headingLevel,
      title: t('canvas.title'),
      saving: saveState({ t, saving, access: this.editor.case.view?.access }),
    });
  }

  #renderPlan(): TemplateResult {
    const { t } = this.words;
    const level = this.headingLevel + 1;
    const { analysis, months } = this.#costs;
    return html`${this.#renderHead()} ${this.#renderNotes()} ${this.#isForm ? this.#renderCompleteness() : nothing}
      <div class="sheet" part="sheet">
        ${this.#renderField('perspective')}
        ${canvasScore({
          t,
          level,
          entry: this.#score,
          given: this.#given,
          mayGive: this.#mayGiveScore,
          isCommand: this.editor.case.session !== null,
        })}
        ${canvasFields.slice(1, 6).map((field) => this.#renderField(field))}
        ${canvasCosts({ t, level, analysis, months, onOpen: () => this.#navigate('costBenefit') })}
        ${canvasFields.slice(6).map((field) => this.#renderField(field))}
      </div>`;
  }

  #renderHead(): TemplateResult {
    const { t } = this.words;
    const { saving } = this.editor;
    const { view } = this.editor.case;
    const lead = view?.state.record.lead ?? null;
    const name =
      lead === null ? null : lead === view?.actor?.id ? t('canvas.you') : personOf(this.#directory, lead)?.label;
    return html`${head({
        t,
        level: this.headingLevel,
        title: t('canvas.title'),
        facts: [name ? t('canvas.lead', { name }) : null],
        saving: saveState({ t, saving, access: view?.access, readOnly: this.readOnly }),
        history: this.#isForm ? this.editor : undefined,
        embedded: this.embedded,
      })}
      <div class="references">${this.#renderReference('reference')} ${this.#renderReference('clientNumber')}</div>`;
  }

  #renderNotes(): TemplateResult {
    const { t } = this.words;
    const { problems, formProblem, restored } = this.editor;
    const own = restored && { ...restored, paths: restored.paths.filter((path) => path.startsWith('canvas')) };
    return html`${problems.length > 0 ? note('negative', html`<p>${t('editor.unreadable')}</p>`) : nothing}
    ${formProblem ? note('negative', html`<p>${formProblem}</p>`) : nothing}
    ${
      this.#isPart || restored === this.#dismissed
        ? nothing
        : restoredNote({
            t,
            restored: own,
            onGo: (path) => this.focusField(path),
            onDismiss: () => {
              this.#dismissed = restored;
              this.requestUpdate();
            },
          })
    }`;
  }

  #renderCompleteness(): TemplateResult {
    const completeness = completenessOf(this.editor.value, {
      costBenefit: calculatedIn(this.#costs.analysis),
      score: this.#given.satisfaction !== undefined,
    });
    const attention = canvasFields.filter(
      (field) => this.#conflicts.of(field) || this.#findings.in(pathOf(field)).length > 0,
    );
    return canvasCompleteness({ t: this.words.t, completeness, attention, onGo: (box) => this.#go(box) });
  }

  #renderReference(field: 'reference' | 'clientNumber'): TemplateResult {
    return canvasReference({
      t: this.words.t,
      field,
      text: this.editor.value[field],
      isForm: this.#isForm,
      readOnly: !this.editor.writable,
      conflict: this.#renderConflict(field),
      onInput: (text) => this.#type(field, text),
    });
  }

  #renderField(field: CanvasField): TemplateResult {
    const conflict = this.#renderConflict(field);
    const isMerging = conflict !== null && this.#conflicts.isMerging(field);
    return canvasField({
      t: this.words.t,
      field,
      text: this.editor.value[field],
      isForm: this.#isForm,
      writable: this.editor.writable,
      level: this.headingLevel + 1,
      findings: this.#findings.in(pathOf(field)),
      gestures: this.#findings,
      conflict,
      versions: this.#conflicts.of(field)?.versions.length ?? 0,
      onMerged: isMerging ? () => this.#conflicts.settle(field, this.editor.value[field]) : null,
      onInput: (text) => this.#type(field, text),
    });
  }

  #renderConflict(field: CanvasText): TemplateResult | null {
    const conflict = this.#conflicts.of(field);
    if (!conflict) return null;
    const mayChoose = this.editor.writable;
    const mayMerge =
      mayChoose && field !== 'reference' && field !== 'clientNumber' && !this.#conflicts.isMerging(field);
    return canvasConflict({
      t: this.words.t,
      conflict,
      self: this.editor.case.view?.actor?.id ?? null,
      directory: this.#directory,
      onSettle: mayChoose ? (text) => this.#conflicts.settle(field, text) : undefined,
      onMerge: mayMerge ? () => this.#conflicts.merge(field) : undefined,
    });
  }

  #type(field: CanvasText, text: string): void {
    if (field !== 'reference' && field !== 'clientNumber') this.#findings.typed();
    this.editor.change({ ...this.editor.value, [field]: text }, { label: pathOf(field) });
  }

  #go(box: CanvasBox): void {
    if (box.startsWith('costBenefit/')) this.#navigate('costBenefit');
    else this.focusField(box === 'score' ? 'canvas/satisfaction' : `canvas/${box}`);
  }

  #navigate(path: string): void {
    const detail = Object.freeze({ path });
    this.dispatchEvent(new CustomEvent('maatwerk-navigate', { bubbles: true, composed: true, detail }));
  }

  get #directory(): Directory | null | undefined {
    return this.directory ?? this.#people.value;
  }

  // What a host gives is read once; typing in the canvas must not work through its lines again.
  get #costs(): { analysis: Analysis | null; months: number } {
    const costs = this.editor.case.view?.document.costBenefit ?? this.costBenefit;
    const key = costs === undefined ? '' : JSON.stringify(costs);
    if (this.#analysed?.key !== key) {
      const read = costs === undefined ? null : parseCostBenefit(costs);
      this.#analysed = {
        key,
        analysis: read?.ok ? analyse(read.value) : null,
        months: read?.ok ? read.value.period.months : 12,
      };
    }
    return this.#analysed;
  }

  get #given(): GivenScore {
    const { session } = this.editor.case;
    return session ? baselineOf(session) : { satisfaction: this.editor.value.satisfaction, at: null };
  }

  get #mayGiveScore(): boolean {
    const { session } = this.editor.case;
    return session ? !this.readOnly && !this.disabled && mayGiveBaseline(session) : this.#isForm;
  }

  // Inside a case page that page speaks of saving and of words that are back, once for all its parts.
  get #isPart(): boolean {
    return this.editor.case.session !== null && this.case === undefined;
  }

  // A form while it may be typed in, also in the moment before it can be.
  get #isForm(): boolean {
    const { view } = this.editor.case;
    return !this.readOnly && !this.disabled && (view ? view.access.write : true);
  }

  /** Moves focus into the field of a path such as `canvas/perspective`; answers whether it is there. */
  focusField(path: string): boolean {
    return focusField(
      this.renderRoot,
      path === 'canvas' ? 'canvas/perspective' : path === 'canvas/score' ? 'canvas/satisfaction' : path,
    );
  }
}
