import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { emptyCostBenefit, parseCostBenefit, scenarioNames, type CostBenefit } from '@maatwerk/core/cost-benefit';
import { FollowedFigures } from '@maatwerk/core/cost-benefit/followed-figures';
import type { Share } from '@maatwerk/core/cost-benefit/payers';
import type { ShareKey } from '@maatwerk/core/cost-benefit/who-pays';
import { CaseController } from '../case/case-controller.js';
import { costBenefitStyles } from '../cost-benefit/cost-benefit-element.styles.js';
import { periodText } from '../cost-benefit/cost-period.js';
import { scenarioPatterns } from '../cost-benefit/scenario-mark.js';
import { readValue } from '../editor/read-value.js';
import { choiceField } from '../field/field.js';
import { heading } from '../heading/heading.js';
import type { Locale, Messages } from '../messages/message-catalogue.js';
import { MessagesController } from '../messages/messages-controller.js';
import { costBenefit } from '../messages/nl/cost-benefit.js';
import { costChart } from '../messages/nl/cost-chart.js';
import { costCourse } from '../messages/nl/cost-course.js';
import { costLines } from '../messages/nl/cost-lines.js';
import { fields } from '../messages/nl/fields.js';
import { note } from '../note/note.js';
import { elementStyles } from '../theme/element.styles.js';
import { chartAmounts } from './chart-amounts.js';
import { chartCourse, isWorthDrawing } from './chart-course.js';
import { chartPayers } from './chart-payers.js';
import { readChart, type ChartReading } from './chart-reading.js';
import { isAnyDrawn } from './chart-words.js';
import { chartStyles } from './cost-benefit-chart-element.styles.js';

const words = { ...fields, ...costBenefit, ...costChart, ...costCourse, ...costLines };
const binding = {
  section: 'costBenefit',
  parse: parseCostBenefit,
  empty: () => emptyCostBenefit('2000-01-01'),
} as const;
// Inside an editor the figures follow once typing pauses, so that a keystroke never waits for a drawing.
const typingPause = 300;

const asText = (text: string | null): string | null => text;

let drawn = 0;

/**
 * Three scenarios in a picture: their amounts, who pays and who will pay less, and how the costs add up over the years.
 * It stands inside `<maatwerk-cost-benefit>` by itself once it is registered; alone it takes a `value`, and inside
 * `<maatwerk-case>` it shows the analysis of that case.
 *
 * @summary Costs and benefits as bars, a table of payers and lines over the years; for reading.
 * @csspart amounts - The three amounts and both differences.
 * @csspart payers - Who pays what.
 * @csspart course - The costs added up over the period.
 * @cssprop --maatwerk-current-color - What it costs now: dots.
 * @cssprop --maatwerk-threatened-color - What it costs if nothing changes: hatch, dashes.
 * @cssprop --maatwerk-custom-color - What it costs with the plan: solid.
 */
export class CostBenefitChartElement extends LitElement {
  static override readonly styles: CSSResultGroup = [elementStyles, costBenefitStyles, chartStyles];

  readonly words = new MessagesController(this, words);
  readonly followed = new CaseController(this);
  readonly #marks = `chart-${String(++drawn)}`;
  #given: CostBenefit | null = null;
  #figures = new FollowedFigures();
  #reading: ChartReading | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;

  @state() private isTable = false;
  @state() private isCourseAsked = false;
  @state() private isUnreadable = false;
  @state() private withCurrent = false;
  @state() private by: ShareKey = 'payer';

  /** The editor around it already shows the amounts and what they come to. */
  @property({ type: Boolean }) embedded = false;
  /** The level of its title, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The language, `nl` or `en`; that of the page unless set. */
  @property() locale: Locale | undefined;
  /** Sentences of the host's own, by key. */
  @property({ attribute: false }) messages: Messages | undefined;
  /** A case of its own; `undefined` takes the surrounding one, `null` none at all. */
  @property({ attribute: false }) case: CaseSession | null | undefined;

  /** The analysis; given as an object or as JSON text. What cannot be read leaves the former value. Without one it is that of the case. */
  @property({ attribute: 'value', noAccessor: true, converter: asText })
  get value(): CostBenefit | null {
    return this.#given ?? this.#ofCase;
  }
  set value(given: unknown) {
    if (this.embedded) this.#follow(given as CostBenefit);
    else this.#read(given);
  }

  override connectedCallback(): void {
    if (this.embedded) this.case = null;
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // What is chosen here changes the view, never a value: the host hears nothing of it.
    root.addEventListener('input', (event) => event.stopPropagation());
    return root;
  }

  override render(): TemplateResult {
    const { value } = this;
    const isEmpty = !value || scenarioNames.every((name) => value.scenarios[name] === null);
    return html`<div class="stack-large" lang=${this.words.locale}>
      ${this.embedded ? nothing : this.#renderHead(value)}
      ${this.isUnreadable ? note('negative', html`<p>${this.words.t('editor.unreadable')}</p>`) : nothing}
      ${isEmpty ? this.#renderNothing() : this.#renderFigures(value)}
    </div>`;
  }

  #renderHead(value: CostBenefit | null): TemplateResult {
    const { t } = this.words;
    return html`<div class="row row--between">
      <div class="stack-small">
        ${heading(this.headingLevel, t('costChart.title'), 'title')}
        ${value ? html`<p class="muted">${periodText(value.period, t)}</p>` : nothing}
      </div>
      ${value ? this.#renderViewChoice() : nothing}
    </div>`;
  }

  #renderNothing(): TemplateResult | typeof nothing {
    return this.embedded ? nothing : html`<p>${this.words.t('costBenefit.notCalculated')}</p>`;
  }

  #renderFigures(value: CostBenefit): TemplateResult {
    const { t } = this.words;
    const reading = this.#readingOf(value);
    return html`${scenarioPatterns(this.#marks)}
    ${
      this.embedded
        ? nothing
        : chartAmounts({
            t,
            level: this.#sectionLevel,
            value,
            analysis: reading.analysis,
            marks: this.#marks,
            isTable: this.isTable,
          })
    }
    ${this.#renderPayers(reading)} ${this.#renderCourse(reading)}`;
  }

  #renderPayers({ payers, sources }: ChartReading): TemplateResult | typeof nothing {
    if (this.embedded && !payers.isDivided && !sources.isDivided) return nothing;
    return chartPayers({
      t: this.words.t,
      level: this.#sectionLevel,
      by: this.by,
      shares: this.by === 'payer' ? payers : sources,
      onBy: (by) => (this.by = by),
    });
  }

  #renderCourse(reading: ChartReading): TemplateResult | typeof nothing {
    const { value, course, costs } = reading;
    const { together } = reading.payers;
    if (!reading.hasOnePeriod) return isAnyDrawn(together) ? this.#renderUnequal() : nothing;
    const isThere = isWorthDrawing(value, together, course);
    // The button stays where it is, so that it keeps its focus.
    return html`${
      isThere || this.isCourseAsked
        ? chartCourse({
            t: this.words.t,
            level: this.#sectionLevel,
            value,
            together,
            course,
            costs: costs(),
            isTold: this.embedded && isThere,
            isTable: this.isTable,
            withCurrent: this.withCurrent,
            onWithCurrent: (shown) => (this.withCurrent = shown),
            viewChoice: this.embedded ? this.#renderViewChoice() : nothing,
          })
        : nothing
    }
    ${isThere ? nothing : this.#renderAsk(together)}`;
  }

  #renderUnequal(): TemplateResult {
    return html`<p class="muted">${this.words.t('costChart.course.unequal')}</p>`;
  }

  #renderAsk(together: Share): TemplateResult | typeof nothing {
    if (!isAnyDrawn(together)) return nothing;
    return html`<div class="buttons screen-only">
      <button
        type="button"
        class="button button--subtle"
        aria-expanded=${this.isCourseAsked ? 'true' : 'false'}
        @click=${() => (this.isCourseAsked = !this.isCourseAsked)}
      >
        ${this.words.t(this.isCourseAsked ? 'costChart.course.close' : 'costChart.course.open')}
      </button>
    </div>`;
  }

  #renderViewChoice(): TemplateResult {
    const { t } = this.words;
    return html`<div class="view screen-only">
      ${choiceField({
        t,
        name: 'view',
        label: t('costChart.view'),
        value: this.isTable ? 'table' : 'picture',
        choices: (['picture', 'table'] as const).map((view) => ({ value: view, label: t(`costChart.view.${view}`) })),
        onChoose: (view) => (this.isTable = view === 'table'),
      })}
    </div>`;
  }

  #readingOf(value: CostBenefit): ChartReading {
    if (this.#reading?.value !== value) this.#reading = readChart(value, this.#figures);
    return this.#reading;
  }

  get #sectionLevel(): number {
    return this.embedded ? this.headingLevel : this.headingLevel + 1;
  }

  get #ofCase(): CostBenefit | null {
    const { view } = this.followed;
    return view?.phase === 'ready' && view.access.read ? view.document.costBenefit : null;
  }

  #read(given: unknown): void {
    const isNothing = given === null || given === undefined || given === '';
    const read = readValue(binding, given);
    this.isUnreadable = !read.ok;
    if (read.ok) this.#given = isNothing ? null : read.value;
    // What a host gives may be an object that it changed in place.
    this.#figures = new FollowedFigures();
    this.#reading = null;
    this.requestUpdate();
  }

  #follow(given: CostBenefit): void {
    if (given === this.#given) return;
    this.#given = given;
    clearTimeout(this.#pause);
    if (this.hasUpdated) this.#pause = setTimeout(() => this.requestUpdate(), typingPause);
    else this.requestUpdate();
  }
}
