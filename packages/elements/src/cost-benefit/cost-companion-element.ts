import { dayOf } from '@maatwerk/core/calendar';
import { emptyCostBenefit, parseCostBenefit, type CostBenefit } from '@maatwerk/core/cost-benefit';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Announcer } from '../announcement/announcer.js';
import { warnDeveloper } from '../developer-warning/developer-warning.js';
import { readValue } from '../editor/read-value.js';
import type { Locale, Messages } from '../messages/message-catalogue.js';
import { MessagesController } from '../messages/messages-controller.js';
import { note } from '../note/note.js';

const today = (): CostBenefit => emptyCostBenefit(dayOf(new Date().toISOString()));
const asText = { fromAttribute: (text: string | null) => text };
const binding = { section: 'costBenefit', parse: parseCostBenefit, empty: today } as const;

/**
 * What the parts beside the editor that change an analysis have in common: a `value`, which they set themselves before
 * they fire `change`, with `editName` for what it changed. A subclass gives its words to the constructor, calls
 * `changeValue`, and draws `unreadableNote()` and `${this.announcer.render()}`.
 */
export abstract class CostCompanionElement extends LitElement {
  /** The words of this element. */
  readonly words: MessagesController;
  /** Speaks to screen readers. */
  readonly announcer = new Announcer(this);
  #value: CostBenefit | null = null;
  #editName = '';

  /** Whether the last value that was given could not be read. */
  @state() protected isUnreadable = false;

  /** For reading only: the analysis cannot be changed here. */
  @property({ type: Boolean, reflect: true, attribute: 'readonly' }) readOnly = false;
  /** An editor around it gives the value, which has been read already, and has undo. */
  @property({ type: Boolean }) embedded = false;
  /** The level of its first heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** The language, `nl` or `en`; that of the page unless set. */
  @property() locale: Locale | undefined;
  /** Sentences of the host's own, by key. */
  @property({ attribute: false }) messages: Messages | undefined;

  /** The analysis; given as an object or as JSON text. What cannot be read leaves the former value. */
  @property({ attribute: 'value', noAccessor: true, converter: asText })
  get value(): CostBenefit {
    return (this.#value ??= today());
  }
  set value(given: unknown) {
    if (given === this.#value) return;
    const parsed = this.embedded ? { ok: true as const, value: given as CostBenefit } : readValue(binding, given);
    if (parsed.ok) this.#value = parsed.value;
    else this.#warnOf(parsed.problems[0]?.path ?? '');
    this.isUnreadable = !parsed.ok;
    this.requestUpdate();
  }

  constructor(words: Messages) {
    super();
    this.words = new MessagesController(this, words);
  }

  /** The path of what was changed here last, within the analysis. */
  get editName(): string {
    return this.#editName;
  }

  /** Takes a value of its own and tells it with `change`. */
  protected changeValue(value: CostBenefit, editName: string): void {
    this.#value = value;
    this.#editName = editName;
    this.dispatchEvent(new Event('change', { bubbles: true }));
    this.requestUpdate();
  }

  /** Says that the last value could not be read. */
  protected unreadableNote(): TemplateResult | typeof nothing {
    return this.isUnreadable ? note('negative', html`<p>${this.words.t('editor.unreadable')}</p>`) : nothing;
  }

  #warnOf(path: string): void {
    warnDeveloper({
      problem: `<${this.localName}> was given a value it cannot read${path === '' ? '' : ` at ${path}`}.`,
      remedy: 'It keeps the former value.',
      address: 'value',
    });
  }
}
