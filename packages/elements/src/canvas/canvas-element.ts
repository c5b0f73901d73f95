import { ContextConsumer } from '@lit/context';
import { emptyCanvas, parseCanvas } from '@maatwerk/core/canvas';
import { completenessOf, type CanvasBox } from '@maatwerk/core/canvas/completeness';
import { openingOf, type ConversationStep } from '@maatwerk/core/canvas/conversation';
import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import type { Recogniser } from '@maatwerk/core/privacy/recogniser';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { directoryContext } from '../directory/directory-context.js';
import type { Directory } from '../directory/directory.js';
import { EditorElement } from '../editor/editor-element.js';
import { head } from '../head/head.js';
import { canvas } from '../messages/nl/canvas.js';
import { fields } from '../messages/nl/fields.js';
import { paths } from '../messages/nl/paths.js';
import { presence } from '../messages/nl/presence.js';
import { privacy } from '../messages/nl/privacy.js';
import { refusals } from '../messages/nl/refusals.js';
import { saving } from '../messages/nl/saving.js';
import { step } from '../messages/nl/step.js';
import { findingStyles } from '../privacy/finding.styles.js';
import type { KeptFinding } from '../privacy/text-findings.js';
import { saveState } from '../save-state/save-state.js';
import { SavingAnnouncement } from '../save-state/saving-announcement.js';
import { elementStyles } from '../theme/element.styles.js';
import { keptWay } from '../undo/kept-steps.js';
import { VersionsLine } from '../versions/versions-line.js';
import { canvasCompleteness } from './canvas-completeness.js';
import { canvasConversation } from './canvas-conversation.js';
import { canvasConversationStyles } from './canvas-conversation.styles.js';
import { calculatedIn, canvasCosts } from './canvas-costs.js';
import { canvasStyles } from './canvas-element.styles.js';
import { canvasFoot } from './canvas-foot.js';
import { canvasFacts, canvasModes, canvasReference, type CanvasMode } from './canvas-head.js';
import { canvasNotes } from './canvas-notes.js';
import { CanvasParticulars } from './canvas-particulars.js';
import { canvasPrintStyles } from './canvas-print.styles.js';
import { canvasSaid } from './canvas-said.js';
import { CanvasQuestions } from './canvas-questions.js';
import { baselineOf, canvasScore, canvasScoreOnPaper, mayGiveBaseline, type GivenScore } from './canvas-score.js';
import { canvasSheet, printedSheet } from './canvas-sheet.js';
import { CanvasTexts } from './canvas-texts.js';
import { ConversationPlace } from './conversation-place.js';
import { CostsReading, type ReadCosts } from './costs-reading.js';
import { PaperPrinting, type PaperHost, type PaperSize } from './paper-printing.js';
import { ScoreEntry } from './score-entry.js';

const words = { ...fields, ...saving, ...paths, ...refusals, ...privacy, ...presence, ...step, ...canvas };

/**
 * The one-page plan. Alone it is a form field whose value is a `Canvas`; inside `<maatwerk-case>` it is the canvas of
 * that case.
 *
 * @summary The canvas: perspective first, twelve boxes on one page, or one question at a time.
 * @fires input - After every keystroke and choice.
 * @fires change - When an edit is done: a field was left, a choice was made.
 * @fires {CustomEvent<{kind: string, match: string}>} maatwerk-confirmation - A found name may stay.
 * @fires {CustomEvent<{path: string}>} maatwerk-navigate - The user asks for another part: `costBenefit`, `needs`, `approval.reopen`.
 * @fires {CustomEvent<{command: object}>} maatwerk-before-step - Before the score is given in a case; has `refuse` and `waitUntil`.
 * @fires {CustomEvent<{type: string, seq: number, stage: string | null}>} maatwerk-step - The score was given in a case.
 * @csspart sheet - The sheet with its boxes.
 * @csspart cell - One box.
 * @csspart completeness - How far the canvas is.
 * @csspart conversation - One question at a time.
 * @csspart question - The question that is asked.
 * @cssprop --maatwerk-perspective-color - Words of the perspective.
 * @cssprop --maatwerk-perspective-background-color - The warm paper under the perspective.
 * @cssprop --maatwerk-perspective-border-color - The star and the bar of the perspective.
 */
export class CanvasElement extends EditorElement<'canvas'> implements PaperHost {
  static override readonly styles: CSSResultGroup = [
    elementStyles,
    findingStyles,
    canvasStyles,
    canvasConversationStyles,
    canvasPrintStyles,
  ];

  readonly #people = new ContextConsumer(this, { context: directoryContext, subscribe: true });
  readonly #score = new ScoreEntry(this);
  readonly #texts = new CanvasTexts(this);
  readonly #questions = new CanvasQuestions(this);
  readonly #particulars = new CanvasParticulars(this);
  readonly #versions = new VersionsLine(this, this.editor.case);
  readonly #costsReading = new CostsReading();
  readonly #conversation = new ConversationPlace(this);
  readonly #savingAnnouncement = new SavingAnnouncement();
  #dismissed: unknown = null;

  /** One question at a time (`conversation`) or the whole sheet (`sheet`); the user changes it too. */
  @property() mode: CanvasMode = 'sheet';
  /** The paper it is printed on, with its long side down: `a4` or `a3`. */
  @property() paper: PaperSize = 'a4';
  /** The analysis whose amounts stand on a canvas that stands alone; in a case those of the case. */
  @property({ attribute: false }) costBenefit: CostBenefit | undefined;
  /** False alarms that were kept, of a canvas that stands alone; in a case those of the case. */
  @property({ attribute: false }) confirmations: readonly KeptFinding[] = [];
  /** Names the host knows, to find anywhere; of a canvas that stands alone. */
  @property({ attribute: false }) knownNames: readonly string[] = [];
  /** Institutions that are never a name; of a canvas that stands alone. */
  @property({ attribute: false }) institutions: readonly string[] = [];
  /** The host's own way of recognising names: from a text to `{start, end}` per place, at once or later. */
  @property({ attribute: false }) recogniser: Recogniser | undefined;
  /** The people the host knows, by id; those of the surrounding case unless set. */
  @property({ attribute: false }) directory: Directory | null | undefined;

  constructor() {
    super({ section: 'canvas', parse: parseCanvas, empty: emptyCanvas, way: keptWay }, words);
    new PaperPrinting(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('paste', (event) => this.#texts.paste(event as ClipboardEvent));
    return root;
  }

  protected override willUpdate(): void {
    this.#texts.look();
    if (this.#isPart) return;
    this.#savingAnnouncement.tell(this.announcer, this.words.t, this.editor.saving, Date.now());
  }

  override render(): TemplateResult {
    const { view } = this.editor.case;
    return html`<div class="stack canvas" lang=${this.words.locale}>
      ${view && view.phase !== 'ready' ? this.#renderWaiting() : view?.access.read === false ? this.#renderUnreadable() : this.#renderPlan()}
      ${this.announcer.render()}
      <div class="paper"></div>
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
    return html`${this.#renderHead()} ${this.#renderNotes()}
    ${this.#isTalking ? this.#renderConversation() : this.#renderSheet()}`;
  }

  #renderHead(): TemplateResult {
    const { t } = this.words;
    const { saving } = this.editor;
    const { view } = this.editor.case;
    return html`${head({
        t,
        level: this.headingLevel,
        title: t('canvas.title'),
        facts: canvasFacts({ t, view, people: this.people, otherwise: saving.at }),
        saving: saveState({ t, saving, access: view?.access, readOnly: this.readOnly }),
        history: this.isForm ? this.editor : undefined,
        embedded: this.embedded,
      })}
      <div class="references">
        ${this.#isTalking ? nothing : html`${this.#renderReference('reference')} ${this.#renderReference('clientNumber')}`}
        ${this.isForm ? canvasModes(t, this.mode, (mode) => (this.mode = mode)) : nothing}
      </div>`;
  }

  #renderNotes(): TemplateResult {
    const { restored } = this.editor;
    return canvasNotes({
      t: this.words.t,
      editor: this.editor,
      tellsRestored: !this.#isPart && restored !== this.#dismissed,
      onGo: (path) => this.focusField(path),
      onDismiss: () => {
        this.#dismissed = restored;
        this.requestUpdate();
      },
      onReopen: () => this.#navigate('approval.reopen'),
    });
  }

  #renderConversation(): TemplateResult {
    const { at, step, ask, leave } = this.#conversation;
    const opening = openingOf(step);
    return canvasConversation({
      t: this.words.t,
      canvas: this.editor.value,
      place: at,
      text: this.#texts.of(step),
      score: this.#renderScore(),
      onGo: ask,
      onSheet: leave,
      onGrow: () => opening && this.#conversation.grow(opening),
    });
  }

  #renderSheet(): TemplateResult {
    const { t } = this.words;
    return html`${this.isForm ? this.#renderCompleteness() : nothing} ${this.#versions.render()}
    ${this.#questions.above()}
    ${canvasSheet({ texts: this.#texts, questions: this.#questions, particulars: this.#particulars, score: this.#renderScore(), costs: this.#renderCosts(this.headingLevel + 1) })}
    ${canvasSaid({
      t,
      canvas: this.editor.value,
      level: this.headingLevel + 1,
      onGrow: this.editor.writable ? (question) => this.#conversation.grow(question) : null,
      onTalk: (question) => this.focusField(`canvas/conversation/${question}`),
    })}
    ${canvasFoot(t, this.editor.case.session ? () => this.#navigate('needs') : null)}`;
  }

  #renderCompleteness(): TemplateResult {
    const completeness = completenessOf(this.editor.value, {
      costBenefit: calculatedIn(this.#costs.analysis),
      score: this.#given.satisfaction !== undefined,
    });
    return canvasCompleteness({
      t: this.words.t,
      completeness,
      attention: this.#texts.attention,
      onGo: (place) => this.#go(place),
      onTalk: () => this.#conversation.ask(0),
    });
  }

  #renderReference(field: 'reference' | 'clientNumber'): TemplateResult {
    return canvasReference({
      t: this.words.t,
      field,
      text: this.editor.value[field],
      isForm: this.isForm,
      readOnly: !this.editor.writable,
      conflict: this.#texts.conflict(field),
      onInput: (text) => this.#texts.type(field, text),
    });
  }

  #renderScore(): TemplateResult {
    const { session } = this.editor.case;
    return canvasScore({
      t: this.words.t,
      level: this.headingLevel + 1,
      entry: this.#score,
      given: this.#given,
      mayGive: session ? !this.readOnly && !this.disabled && mayGiveBaseline(session) : this.isForm,
      isCommand: session !== null,
    });
  }

  #renderCosts(level: number): TemplateResult {
    return canvasCosts({ t: this.words.t, level, ...this.#costs, onOpen: () => this.#navigate('costBenefit') });
  }

  #go(place: CanvasBox | ConversationStep): void {
    if (place.startsWith('costBenefit/')) this.#navigate('costBenefit');
    else this.focusField(place === 'score' ? 'canvas/satisfaction' : `canvas/${place}`);
  }

  #navigate(path: string): void {
    const detail = Object.freeze({ path });
    this.dispatchEvent(new CustomEvent('maatwerk-navigate', { bubbles: true, composed: true, detail }));
  }

  /** The people of the host, or those of the surrounding case. */
  get people(): Directory | null | undefined {
    return this.directory ?? this.#people.value;
  }

  /** Whether it is a form, also in the moment before one may type in it. */
  get isForm(): boolean {
    const { view } = this.editor.case;
    return !this.readOnly && !this.disabled && (view ? view.access.write : true);
  }

  get #isTalking(): boolean {
    return this.isForm && this.mode === 'conversation';
  }

  /** What stands on paper; `null` while there is no plan to read. */
  get printed(): PaperHost['printed'] {
    const { t } = this.words;
    const { view, session } = this.editor.case;
    if (view && (view.phase !== 'ready' || !view.access.read)) return null;
    const { reference, clientNumber } = this.editor.value;
    const level = this.headingLevel;
    const sheet = {
      texts: this.#texts,
      questions: this.#questions,
      particulars: this.#particulars,
      score: canvasScoreOnPaper(t, level + 1, this.#given),
      costs: this.#renderCosts(level + 1),
    };
    return printedSheet(sheet, {
      t,
      level,
      facts: [
        reference,
        clientNumber,
        ...canvasFacts({
          t,
          view,
          people: this.people,
          otherwise: session?.now() ?? new Date().toISOString(),
          isPaper: true,
        }),
      ].filter(Boolean),
    });
  }

  get #costs(): ReadCosts {
    return this.#costsReading.of(this.editor.case.view?.document.costBenefit ?? this.costBenefit);
  }

  get #given(): GivenScore {
    const { session } = this.editor.case;
    return session ? baselineOf(session) : { satisfaction: this.editor.value.satisfaction, at: null };
  }

  // Inside a case page that page speaks of saving and of words that are back, once for all its parts.
  get #isPart(): boolean {
    return this.editor.case.session !== null && this.case === undefined;
  }

  /** Moves focus into the field of a path such as `canvas/perspective`, in the view that shows it; answers whether there is such a field. */
  focusField(path: string): boolean {
    if (this.#particulars.focus(path)) return true;
    const asked = path === 'canvas' ? 'canvas/perspective' : path === 'canvas/score' ? 'canvas/satisfaction' : path;
    return this.#conversation.focus(asked);
  }

  /** Moves focus to a question of a table, on the sheet; answers whether it stands there. */
  focusQuestion(id: string): boolean {
    this.mode = 'sheet';
    return this.#questions.focus(id);
  }
}
