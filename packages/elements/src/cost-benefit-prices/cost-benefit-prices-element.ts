import { ContextConsumer } from '@lit/context';
import type { ScenarioName } from '@maatwerk/core/cost-benefit';
import { withLines } from '@maatwerk/core/cost-benefit/edit-scenario';
import { lineOfPrice, type Price, type PriceList } from '@maatwerk/core/cost-benefit/price-list';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { PauseAnnouncement } from '../announcement/pause-announcement.js';
import { CostCompanionElement } from '../cost-benefit/cost-companion-element.js';
import type { CompanionProperties } from '../cost-benefit/cost-companions.js';
import { newLineId } from '../cost-benefit/new-line-id.js';
import { scenarioKeys } from '../cost-benefit/scenario-mark.js';
import { choiceField, textField } from '../field/field.js';
import { icon } from '../icon/icon.js';
import { costBenefit } from '../messages/nl/cost-benefit.js';
import { costLines } from '../messages/nl/cost-lines.js';
import { costPrices } from '../messages/nl/cost-prices.js';
import { fields } from '../messages/nl/fields.js';
import { note } from '../note/note.js';
import { elementStyles } from '../theme/element.styles.js';
import { costBenefitPricesStyles } from './cost-benefit-prices-element.styles.js';
import { readLists, type GivenLists } from './given-lists.js';
import { priceListsContext, providedPriceLists } from './price-lists-context.js';
import { foundCount, priceOffer, type AddedPrice } from './price-offer.js';
import { priceWarnings } from './price-warnings.js';
import { addedText, markedPrice } from './price-words.js';
import { StalePriceWatch } from './stale-price-watch.js';

const words = { ...fields, ...costBenefit, ...costLines, ...costPrices };
const asText = { fromAttribute: (text: string | null) => text };

/**
 * Adds lines from price lists that a host gives, and says which prices are of an odd year. It stands inside
 * `<maatwerk-cost-benefit>` by itself once it is registered; alone it takes a `value` and tells a new one.
 *
 * @summary Lines from a price list for a cost-benefit analysis, and prices to look at again.
 * @fires change - A line was added; `value` has it, `editName` is its path.
 */
export class CostBenefitPricesElement extends CostCompanionElement {
  static override readonly styles: CSSResultGroup = [elementStyles, costBenefitPricesStyles];

  readonly #found = new PauseAnnouncement(this);
  readonly #stale = new StalePriceWatch(this);
  readonly #shared = new ContextConsumer(this, { context: priceListsContext, subscribe: true });
  // Browsers without states show the room of nothing.
  readonly #states = (this.attachInternals() as { states?: Set<string> }).states;
  #given: { from: unknown; read: GivenLists } | null = null;

  @state() private isOpen = false;
  @state() private search = '';
  @state() private scenario: ScenarioName = 'custom';
  @state() private added: AddedPrice | null = null;

  /** Price lists, as objects or as JSON text; those of the context or the kit unless set. A list that cannot be read is left out, in words. */
  @property({ converter: asText }) lists: unknown;
  /** Leads to the year of a price; given by an editor around it. */
  @property({ attribute: false }) goTo: CompanionProperties['goTo'];

  constructor() {
    super(words);
  }

  protected override willUpdate(): void {
    this.#stale.see(this.value, this.embedded);
  }

  protected override updated(): void {
    const { lists, unread } = this.#lists;
    const offers = !this.readOnly && lists.length + unread.length > 0;
    const isEmpty = !offers && !this.isUnreadable && this.#stale.warnings.length === 0;
    if (isEmpty) this.#states?.add('empty');
    else this.#states?.delete('empty');
  }

  override render(): TemplateResult {
    const { t, locale } = this.words;
    return html`<div class="stack" lang=${locale}>
      ${this.unreadableNote()} ${this.readOnly ? nothing : this.#renderLists()}
      ${priceWarnings(this.#stale.warnings, this.headingLevel, t, this.goTo)} ${this.announcer.render()}
    </div>`;
  }

  #renderLists(): TemplateResult {
    const { t } = this.words;
    const { lists, unread } = this.#lists;
    return html`${unread.map(({ n, name }) =>
      note(
        'warning',
        html`<p>${name === null ? t('costPrices.unreadable', { n }) : t('costPrices.unreadable.named', { name })}</p>`,
      ),
    )}
    ${lists.length === 0 ? nothing : this.#renderDisclosure()}`;
  }

  #renderDisclosure(): TemplateResult {
    return html`<div class="buttons">
        <button
          type="button"
          class="button button--secondary prices__open"
          aria-expanded=${this.isOpen ? 'true' : 'false'}
          aria-controls="prices-panel"
          @click=${() => (this.isOpen = !this.isOpen)}
        >
          ${icon(this.isOpen ? 'chevronUp' : 'chevronDown')}${this.words.t('costPrices.open')}
        </button>
      </div>
      <div class="panel stack" id="prices-panel" ?hidden=${!this.isOpen} @keydown=${this.#pressed}>
        ${this.isOpen ? this.#renderPanel() : nothing}
      </div>`;
  }

  #renderPanel(): TemplateResult {
    const { t } = this.words;
    const { lists } = this.#lists;
    const { search, scenario, headingLevel: level } = this;
    const added = this.#addedAndThere;
    return html`${choiceField({
        t,
        name: 'scenario',
        label: t('costPrices.scenario'),
        value: scenario,
        choices: scenarioKeys.map(({ name, key }) => ({ value: name, label: t(key) })),
        onChoose: (name) => (this.scenario = name),
      })}
      <div class="prices__search">
        ${textField({
          t,
          name: 'search',
          label: t('costPrices.search'),
          description: t('costPrices.search.hint'),
          value: search,
          onInput: (text) => this.#searchFor(text),
        })}
      </div>
      ${guard([t, lists, search, scenario, level, added], () =>
        priceOffer({ t, level, lists, search, scenario, added, onAdd: (list, price) => this.#add(list, price) }),
      )}`;
  }

  get #lists(): GivenLists {
    const from = this.lists ?? this.#shared.value ?? providedPriceLists();
    if (this.#given?.from !== from) this.#given = { from, read: readLists(from, this.localName) };
    return this.#given.read;
  }

  // Undo takes the line away again, and with it what was said of it.
  get #addedAndThere(): AddedPrice | null {
    const { added } = this;
    const lines = added && this.value.scenarios[added.scenario]?.lines;
    return lines?.some(({ id }) => id === added?.lineId) ? added : null;
  }

  #searchFor(text: string): void {
    this.search = text;
    const { t } = this.words;
    this.#found.after(() => {
      const n = foundCount({ lists: this.#lists.lists, search: text });
      return n === 0 ? t('costPrices.none') : t('costPrices.found', { n });
    });
  }

  #add(list: PriceList, price: Price): void {
    const { value, scenario } = this;
    const { t } = this.words;
    const lineId = newLineId();
    const lines = value.scenarios[scenario]?.lines ?? [];
    const line = lineOfPrice(markedPrice(price, list, t), lineId);
    this.added = { list, price, scenario, lineId };
    this.changeValue(withLines(value, scenario, [...lines, line]), `scenarios/${scenario}/lines/${lineId}`);
    this.announcer.polite(addedText(price, scenario, t));
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.isOpen = false;
    this.renderRoot.querySelector<HTMLElement>('.prices__open')?.focus();
  }
}
