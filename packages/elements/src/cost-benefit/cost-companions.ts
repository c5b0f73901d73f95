import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import type { LineRef } from '@maatwerk/core/cost-benefit/finding';
import type { PriceList } from '@maatwerk/core/cost-benefit/price-list';
import type { Locale, Messages } from '../messages/message-catalogue.js';
import type { LineField } from './line-words.js';

/** The parts that a page may load beside the editor, in the order in which they stand; each is an element and an entry of its own. */
export const companionNouns = ['cost-benefit-prices', 'cost-benefit-chart', 'cost-benefit-exchange'] as const;

/** The name of a part beside the editor. */
export type CompanionNoun = (typeof companionNouns)[number];

/** What the editor gives to every part beside it. */
export interface CompanionProperties {
  readonly value: CostBenefit;
  readonly readOnly: boolean;
  readonly headingLevel: number;
  readonly locale: Locale | undefined;
  readonly messages: Messages | undefined;
  /** Moves focus to a field of a line; absent where nothing can be changed. */
  readonly goTo?: ((line: LineRef, field: LineField) => void) | undefined;
  /** Price lists of the host; only the part about prices uses them. */
  readonly lists?: readonly PriceList[] | undefined;
}

/**
 * An element beside the editor: it takes `value`, and where it changes it, it sets its own `value` and fires `change`;
 * the editor takes that as one edit that can be undone, named by `editName`.
 */
export type CostCompanion = HTMLElement & CompanionProperties & { embedded: boolean; readonly editName?: string };

/**
 * The parts beside an editor: made when their element is registered under the same prefix, kept from then on, and
 * followed as soon as it is registered later.
 */
export class CostCompanions {
  readonly #host: HTMLElement & { requestUpdate(): void };
  readonly #take: (value: CostBenefit, editName: string) => void;
  readonly #made = new Map<CompanionNoun, CostCompanion>();
  readonly #awaited = new Set<string>();

  constructor(host: HTMLElement & { requestUpdate(): void }, take: (value: CostBenefit, editName: string) => void) {
    this.#host = host;
    this.#take = take;
  }

  /** The element of a part with these properties; `null` while the page has not loaded it. */
  get(noun: CompanionNoun, properties: CompanionProperties): CostCompanion | null {
    const companion = this.#made.get(noun) ?? this.#make(noun);
    return companion && Object.assign(companion, properties);
  }

  /** The class that is registered for a noun under the same prefix; the host is drawn again as soon as there is one. */
  classOf(noun: string): CustomElementConstructor | undefined {
    const tag = this.#host.localName.replace(/cost-benefit$/, noun);
    const found = customElements.get(tag);
    if (!found) this.#follow(tag);
    return found;
  }

  #make(noun: CompanionNoun): CostCompanion | null {
    const Companion = this.classOf(noun);
    if (!Companion) return null;
    const companion = new Companion() as CostCompanion;
    companion.embedded = true;
    companion.addEventListener('input', (event) => event.stopPropagation());
    companion.addEventListener('change', (event) => {
      event.stopPropagation();
      this.#take(companion.value, companion.editName ?? '');
    });
    this.#made.set(noun, companion);
    return companion;
  }

  #follow(tag: string): void {
    if (this.#awaited.has(tag)) return;
    this.#awaited.add(tag);
    void customElements.whenDefined(tag).then(() => this.#host.requestUpdate());
  }
}
