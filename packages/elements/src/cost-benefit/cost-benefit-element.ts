import { ContextConsumer } from '@lit/context';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dayOf } from '@maatwerk/core/calendar';
import type { Conflict } from '@maatwerk/core/case/case-document';
import {
  emptyCostBenefit,
  parseCostBenefit,
  scenarioNames,
  type CostBenefit,
  type ScenarioName,
} from '@maatwerk/core/cost-benefit';
import { enteredBudgetOf } from '@maatwerk/core/cost-benefit/entered-budget';
import { figuresOfTotals, isOnlyTotals } from '@maatwerk/core/cost-benefit/total-figures';
import type { LineRef } from '@maatwerk/core/cost-benefit/finding';
import type { PriceList } from '@maatwerk/core/cost-benefit/price-list';
import type { Figures } from '@maatwerk/core/cost-benefit/analysis';
import { editorNotes } from '../editor/editor-notes.js';
import { EditorElement } from '../editor/editor-element.js';
import { focusField } from '../field/field-frame.js';
import { HostLabel } from '../field/host-label.js';
import { head } from '../head/head.js';
import { directoryContext } from '../directory/directory-context.js';
import type { Directory } from '../directory/directory.js';
import { costBenefit } from '../messages/nl/cost-benefit.js';
import { fields } from '../messages/nl/fields.js';
import { saving } from '../messages/nl/saving.js';
import type { CostQuestions } from '../question/cost-questions.js';
import type { QuestionElement } from '../question/question-element.js';
import { saveState } from '../save-state/save-state.js';
import { SavingAnnouncement } from '../save-state/saving-announcement.js';
import { elementStyles } from '../theme/element.styles.js';
import { costBenefitStyles } from './cost-benefit-element.styles.js';
import { ChangeAnnouncement } from './change-announcement.js';
import { CostCompanions, type CompanionNoun, type CostCompanion } from './cost-companions.js';
import { impossiblePart } from './cost-impossible.js';
import { hasLines, modeChoice, modeOf, type CostMode } from './cost-mode.js';
import { costOutcome } from './cost-outcome.js';
import { costPeriod, periodPanelId, periodText } from './cost-period.js';
import { costTotals } from './cost-totals.js';
import type { CostsDesk } from './costs-desk.js';
import { scenarioPatterns } from './scenario-mark.js';
import type { LineField } from './line-words.js';
import { firstRefusal, type Refusal } from './first-refusal.js';
import { linesAwaited } from './lines-awaited.js';
import { LinesLoader } from './lines-loader.js';
import { TypedTexts } from './typed-texts.js';

const words = { ...fields, ...saving, ...costBenefit };
const today = (): CostBenefit => emptyCostBenefit(dayOf(new Date().toISOString()));
const isEmpty = ({ scenarios }: CostBenefit): boolean => scenarioNames.every((name) => scenarios[name] === null);
let drawn = 0;

/**
 * Three scenarios side by side: what it costs now, if nothing changes, and with the plan. Alone it is a form field whose
 * value is a `CostBenefit`; inside `<maatwerk-case>` it is the analysis of that case.
 *
 * @summary Costs and benefits of a plan, by three totals or line by line.
 * @fires input - After every keystroke and choice; `value` has it already.
 * @fires change - When an edit is done: a field was left, a choice was made.
 * @csspart outcome - The panel with the outcome.
 * @cssprop --maatwerk-current-color - What it costs now: dots.
 * @cssprop --maatwerk-threatened-color - What it costs if nothing changes: hatch.
 * @cssprop --maatwerk-custom-color - What it costs with the plan: solid.
 */
export class CostBenefitElement extends EditorElement<'costBenefit'> {
  static override readonly styles: CSSResultGroup = [elementStyles, costBenefitStyles];

  readonly #typed = new TypedTexts();
  readonly #lines = new LinesLoader(this, this.#typed, (next, path, done) => this.#edit(next, path, done));
  readonly #people = new ContextConsumer(this, { context: directoryContext, subscribe: true });
  readonly #savingAnnouncement = new SavingAnnouncement();
  readonly #changes = new ChangeAnnouncement(this, () => ({
    t: this.words.t,
    analysis: this.#analysis,
    open: this.#lines.part?.openFindings(this.editor.value, this.#analysis.findings) ?? 0,
  }));
  readonly #companions = new CostCompanions(this, (next, editName) => this.#edit(next, editName, true));
  readonly #goToLine = (line: LineRef, cell: LineField): void => void this.#goTo(line, cell);
  #refusal: Refusal | null = null;
  #pinned: CostQuestions | undefined;
  readonly #marks = `costs-${String(++drawn)}`;

  @state() private isPeriodOpen = false;
  @state() private isImpossibleOpen = false;
  @state() private isReadAsText = false;
  // Who only reads changes nothing by looking.
  @state() private readMode: CostMode | null = null;

  /** The people the host knows, by id, for what two people changed at once; those of the surrounding case unless set. */
  @property({ attribute: false }) directory: Directory | null | undefined;

  /** Price lists for the part `<maatwerk-cost-benefit-prices>` beside the editor; those of the context or the kit unless set. */
  @property({ attribute: false }) priceLists: readonly PriceList[] | undefined;

  constructor() {
    super({ section: 'costBenefit', parse: parseCostBenefit, empty: today, isEmpty }, words);
    new HostLabel(this);
  }

  protected override willUpdate(): void {
    const { value } = this.editor;
    if (this.#needsLines) this.#lines.need();
    const { t } = this.words;
    this.#refusal = firstRefusal(value, t, (name) => this.#lines.part?.refusal(value, name, t) ?? null);
    this.editor.refuse(this.#refusal?.text ?? null);
    // who listens hears what changes in a region, not what it begins with
    if (this.hasUpdated) this.#savingAnnouncement.tell(this.announcer, t, this.editor.saving, Date.now());
  }

  // What is drawn is complete once the lines are there too.
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (this.#lines.settled === null) return isComplete;
    await this.#lines.settled;
    return super.getUpdateComplete();
  }

  override render(): TemplateResult {
    const { view } = this.editor.case;
    const isReadable = !view || (view.phase === 'ready' && view.access.read);
    return html`<div class="stack-large" lang=${this.words.locale}>
      ${isReadable ? this.#renderAnalysis() : this.#renderHead()} ${this.announcer.render()}
    </div>`;
  }

  /** Moves focus into the first field that needs something, else into the first amount. */
  override focus(options?: FocusOptions): void {
    const field = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    const first = field('[aria-invalid=true]') ?? field('input[type=text]');
    if (field('[aria-invalid=true]') === null && this.#refusal) void this.#focusRefusal(this.#refusal.path);
    else if (first) first.focus(options);
    else super.focus(options);
  }

  override formResetCallback(): void {
    this.#typed.clear();
    super.formResetCallback();
  }

  /** Moves focus to the field of a path such as `costBenefit/scenarios/custom/total`; answers whether it is there. */
  async focusField(path: string): Promise<boolean> {
    const within = path.replace(/^costBenefit\//, '');
    if (within.startsWith('period')) this.isPeriodOpen = true;
    if (within.endsWith('/impossible')) this.isImpossibleOpen = true;
    await this.updateComplete;
    const [, name = '', key, cell] = /^scenarios\/([^/]+)(?:\/lines\/([^/]+)(?:\/([^/]+))?)?/.exec(within) ?? [];
    const scenario = scenarioNames.find((each) => each === name);
    if (scenario && key) return this.#focusCell(scenario, key, (cell ?? 'label') as LineField);
    return [within, `scenarios/${name}/total`, 'customBudgetCents'].some((each) => focusField(this.renderRoot, each));
  }

  /** Moves focus to a question of a table; answers whether it stands here. */
  focusQuestion(id: string): boolean {
    return this.#questions?.focus(id, (about) => this.focusField(about)) ?? false;
  }

  // What knows of questions comes with their element: a page without a case has neither.
  get #questions(): CostQuestions | undefined {
    const Questions = this.editor.case.session && this.#companions.classOf('question');
    return (this.#pinned ??= (Questions as typeof QuestionElement | undefined)?.inCosts(this));
  }

  #renderAnalysis(): TemplateResult {
    const desk = this.#desk;
    const { t } = desk;
    return html`${this.#renderHead()} ${this.#renderNotes()}
    ${this.#questions?.above(desk.value, this.#mode === 'lines')} ${scenarioPatterns(this.#marks)}
    ${this.#showsPeriod && desk.writable ? costPeriod(desk, () => this.#closePeriod()) : nothing}
    ${modeChoice(desk, this.#mode, (mode) => this.#calculateBy(mode))}
    ${this.#needsLines && !this.#lines.part ? linesAwaited(t, this.#lines) : nothing}
    ${this.#showsLines && !this.#lines.part ? nothing : this.#renderSum(desk)}`;
  }

  #renderSum(desk: CostsDesk): TemplateResult {
    return html`${this.#mode === 'lines' ? this.#lines.part?.lines(desk) : costTotals(desk)}
    ${this.#mode === 'lines' ? this.#companion('cost-benefit-prices') : nothing}
    ${this.#lines.part?.findings(desk, this.#goToLine)}
    ${costOutcome(desk, {
      asText: this.isReadAsText,
      toggleText: () => (this.isReadAsText = !this.isReadAsText),
    })}
    ${this.#companion('cost-benefit-chart')}
    ${impossiblePart(desk, this.isImpossibleOpen, () => (this.isImpossibleOpen = !this.isImpossibleOpen))}
    ${this.#companion('cost-benefit-exchange')}`;
  }

  async #focusCell(scenario: ScenarioName, key: string, cell: LineField): Promise<boolean> {
    await this.updateComplete;
    return (await this.#lines.part?.focusCell(scenario, key, cell)) ?? false;
  }

  #companion(noun: CompanionNoun): CostCompanion | typeof nothing {
    const { editor, headingLevel, locale, messages, priceLists: lists } = this;
    const { value, writable } = editor;
    const goTo = writable ? this.#goToLine : undefined;
    const given = { value, readOnly: !writable, headingLevel: headingLevel + 1, locale, messages, lists, goTo };
    return this.#companions.get(noun, given) ?? nothing;
  }

  #renderHead(): TemplateResult {
    const { t } = this.words;
    const { editor } = this;
    const { view } = editor.case;
    return head({
      t,
      level: this.headingLevel,
      title: t('costBenefit.title'),
      facts: [view?.document.canvas.reference, periodText(editor.value.period, t), this.#renderPeriodButton()],
      history: editor.writable ? editor : undefined,
      embedded: this.embedded,
      saving: saveState({ t, saving: editor.saving, access: view?.access, readOnly: !editor.writable }),
    });
  }

  #renderPeriodButton(): TemplateResult | typeof nothing {
    if (!this.editor.writable) return nothing;
    return html`<button
      type="button"
      class="link period-button screen-only"
      aria-expanded=${this.#showsPeriod ? 'true' : 'false'}
      aria-controls=${periodPanelId}
      @click=${() => (this.#showsPeriod ? this.#closePeriod() : void this.focusField('period/start'))}
    >
      ${this.words.t('costBenefit.period.edit')}
    </button>`;
  }

  #renderNotes(): TemplateResult {
    const { editor } = this;
    const onDismiss = (): void => {
      editor.draft.restored = null;
      this.requestUpdate();
    };
    return html`${editorNotes({ t: this.words.t, editor, embedded: this.embedded, onDismiss: editor.case.session ? undefined : onDismiss })}
    ${this.#renderConflicts()}`;
  }

  #renderConflicts(): TemplateResult | undefined {
    const { session, view } = this.editor.case;
    if (!session || this.#conflicts.length === 0) return undefined;
    return this.#lines.part?.conflicts({
      t: this.words.t,
      conflicts: this.#conflicts,
      self: view?.actor?.id ?? null,
      directory: this.directory ?? this.#people.value,
      onSettle: this.editor.writable
        ? (path, value) => {
            session.settle(path, value);
            void this.focusField(path);
          }
        : undefined,
    });
  }

  get #mode(): CostMode {
    const { value, writable } = this.editor;
    return (writable ? null : this.readMode) ?? modeOf(value);
  }

  // A text that cannot be read stays in sight.
  get #showsPeriod(): boolean {
    return this.isPeriodOpen || (this.#refusal?.path.startsWith('period') ?? false);
  }

  // Three totals stay where they are while the rest comes: somebody may be typing in one.
  get #showsLines(): boolean {
    return this.#mode === 'lines' || hasLines(this.editor.value);
  }

  get #needsLines(): boolean {
    return this.#showsLines || this.#conflicts.length > 0 || !isOnlyTotals(this.editor.value);
  }

  get #conflicts(): readonly Conflict[] {
    const { conflicts = [] } = this.editor.case.view?.document ?? {};
    return conflicts.filter(({ path }) => path.startsWith('costBenefit/'));
  }

  get #analysis(): Figures {
    const { value } = this.editor;
    return this.#lines.part?.figures(value) ?? figuresOfTotals(value);
  }

  get #desk(): CostsDesk {
    const { value } = this.editor;
    const { t } = this.words;
    const source = this.editor.case.view?.process.definition.customBudgetSource;
    return {
      t,
      value,
      analysis: this.#analysis,
      course: this.#lines.part?.course(value, t) ?? '',
      budget: this.#lines.part?.budget(value, source) ?? enteredBudgetOf(value),
      writable: this.editor.writable,
      level: this.headingLevel + 1,
      marks: this.#marks,
      typed: this.#typed,
      edit: (next, path, done = false) => this.#edit(next, path, done),
      type: (path, text, next) => {
        this.#typed.type(path, text);
        if (next === this.editor.value) this.requestUpdate();
        else this.#edit(next, path, false);
      },
      asked: (path) => this.#questions?.asked(path) ?? nothing,
      leave: (path) => {
        const wasTyping = this.#typed.isTyping(path);
        this.#typed.leave(path);
        this.requestUpdate();
        if (wasTyping) void this.#changes.left(path);
      },
      focus: (path) => void this.focusField(path).then((is) => is || focusField(this.renderRoot, 'mode')),
    };
  }

  #edit(next: CostBenefit, path: string, commit: boolean): void {
    this.#changes.before();
    this.editor.change(next, { label: `costBenefit/${path}`, commit });
    const changed = scenarioNames.find((name) => path.startsWith(`scenarios/${name}/`)) ?? null;
    this.#changes.after(changed);
  }

  async #focusRefusal(path: string): Promise<void> {
    // It may stand in the way of calculating that is not shown.
    if (path.startsWith('scenarios')) this.#calculateBy(path.includes('/lines/') ? 'lines' : 'totals');
    await this.focusField(path);
  }

  #calculateBy(mode: CostMode): void {
    if (!this.editor.writable) this.readMode = mode;
    else if (this.#mode !== mode) this.#edit({ ...this.editor.value, mode }, 'mode', true);
  }

  async #goTo({ scenario, index, id }: LineRef, cell: LineField): Promise<void> {
    this.#calculateBy('lines');
    await this.#focusCell(scenario, id ?? `n${String(index)}`, cell);
  }

  #closePeriod(): void {
    this.isPeriodOpen = false;
    if (this.#refusal && this.#showsPeriod) return void this.focusField(this.#refusal.path);
    this.#typed.forget('period/start');
    this.#typed.forget('period/months');
    this.renderRoot.querySelector<HTMLElement>('.period-button')?.focus();
  }
}
