import { scenarioNames, type CostBenefit, type ScenarioName } from '@maatwerk/core/cost-benefit';
import { takeTable } from '@maatwerk/core/cost-benefit/table-take';
import { tableOfScenarios } from '@maatwerk/core/cost-benefit/table-of-lines';
import { writeTable, type Separator } from '@maatwerk/core/cost-benefit/table-text';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { CostCompanionElement } from '../cost-benefit/cost-companion-element.js';
import { focusField } from '../field/field-frame.js';
import { heading } from '../heading/heading.js';
import { icon, type IconName } from '../icon/icon.js';
import type { Locale } from '../messages/message-catalogue.js';
import { costBenefit } from '../messages/nl/cost-benefit.js';
import { costExchange } from '../messages/nl/cost-exchange.js';
import { costLines } from '../messages/nl/cost-lines.js';
import { costTables } from '../messages/nl/cost-tables.js';
import { fields } from '../messages/nl/fields.js';
import { note } from '../note/note.js';
import { elementStyles } from '../theme/element.styles.js';
import { costBenefitExchangeStyles } from './cost-benefit-exchange-element.styles.js';
import { copyPanel, filePanel, pastePanel, type ExchangeDesk, type TakeHow } from './exchange-panels.js';
import { fileProposal, pastedProposal, type Proposal } from './proposal.js';
import { readingText, valueText } from './proposal-words.js';
import { saveFile } from './save-file.js';

const words = { ...fields, ...costBenefit, ...costLines, ...costTables, ...costExchange };
const separators: Record<Locale, Separator> = { nl: ';', en: ',' };

type Panel = 'paste' | 'copy' | 'open';

/**
 * Takes lines from a worksheet or a file, and gives them back: paste, copy, CSV, JSON, print. It stands inside
 * `<maatwerk-cost-benefit>` by itself once it is registered; alone it takes a `value` and tells a new one.
 *
 * @summary Paste, copy, save, open and print a cost-benefit analysis.
 * @fires change - Lines or a whole analysis were taken over; `value` has them, `editName` is their path.
 */
export class CostBenefitExchangeElement extends CostCompanionElement {
  static override readonly styles: CSSResultGroup = [elementStyles, costBenefitExchangeStyles];

  #before: CostBenefit | null = null;

  @state() private panel: Panel | null = null;
  @state() private pasted = '';
  @state() private proposal: Proposal | null = null;
  @state() private scenario: ScenarioName = 'custom';
  @state() private how: TakeHow = 'end';
  @state() private done: { text: string; isWarning?: true } | null = null;

  constructor() {
    super(words);
  }

  override render(): TemplateResult {
    const { t, locale } = this.words;
    return html`<section class="stack" lang=${locale} aria-labelledby="exchange-title">
      ${heading(this.headingLevel, t('costExchange.title'), 'section', 'exchange-title')} ${this.unreadableNote()}
      <div class="buttons">
        ${this.readOnly ? nothing : this.#renderButton('paste', 'plus', () => this.#toggle('paste'))}
        ${this.#renderButton('copy', null, () => void this.#copy())}
        ${this.#renderButton('csv', null, () => this.#saveLines())}
        ${this.#renderButton('json', null, () => this.#saveAll())}
        ${this.readOnly ? nothing : this.#renderButton('open', null, () => this.#toggle('open'))}
        ${this.#renderButton('print', 'printer', () => window.print())}
      </div>
      <p class="small muted">${t('costExchange.hint')}</p>
      ${this.#renderPanel()} ${this.#renderDone()} ${this.announcer.render()}
    </section>`;
  }

  #renderButton(name: Panel | 'csv' | 'json' | 'print', drawn: IconName | null, press: () => void): TemplateResult {
    const opens = name === 'paste' || name === 'open';
    return html`<button
      type="button"
      class="button button--secondary"
      data-act=${name}
      aria-expanded=${!opens ? nothing : this.panel === name ? 'true' : 'false'}
      aria-controls=${opens ? 'exchange-panel' : nothing}
      @click=${press}
    >
      ${drawn ? icon(drawn) : nothing}${this.words.t(`costExchange.${name}`)}
    </button>`;
  }

  #renderPanel(): TemplateResult {
    const {
      panel,
      words: { t },
    } = this;
    const isShown = panel !== null && (panel === 'copy' || !this.readOnly);
    return html`<div class="panel stack" id="exchange-panel" ?hidden=${!isShown} @keydown=${this.#pressed}>
      ${isShown && panel === 'paste' ? pastePanel(this.#desk, this.pasted, (text) => this.#paste(text)) : nothing}
      ${isShown && panel === 'open' ? filePanel(this.#desk, (file) => void this.#open(file)) : nothing}
      ${isShown && panel === 'copy' ? copyPanel(t, this.#tableText('\t'), () => this.#close()) : nothing}
    </div>`;
  }

  #renderDone(): TemplateResult | typeof nothing {
    const {
      done,
      words: { t },
    } = this;
    if (done === null) return nothing;
    const canUndo = this.#before !== null && !this.embedded && !this.readOnly;
    return note(
      done.isWarning ? 'warning' : 'positive',
      html`<p>${done.text}</p>
        ${
          canUndo
            ? html`<button type="button" class="link" @click=${() => this.#undo()}>${t('costExchange.undo')}</button>`
            : nothing
        }`,
    );
  }

  get #desk(): ExchangeDesk {
    const { proposal, scenario, how } = this;
    return {
      t: this.words.t,
      proposal,
      scenario,
      how,
      hasLines: this.#lineCount > 0,
      choose: (change) => void Object.assign(this, change),
      take: () => this.#take(),
      cancel: () => this.#close(),
    };
  }

  get #lineCount(): number {
    return scenarioNames.reduce((sum, name) => sum + (this.value.scenarios[name]?.lines?.length ?? 0), 0);
  }

  #tableText(separator: Separator): string {
    return writeTable(tableOfScenarios(this.value, this.words.t.locale), separator);
  }

  #toggle(panel: Panel): void {
    if (this.panel === panel) this.#close();
    else this.#show(panel, panel === 'paste' ? 'pasted' : 'file');
  }

  #show(panel: Panel, field: string): void {
    Object.assign(this, { panel, pasted: '', proposal: null, done: null, how: 'end' });
    void this.updateComplete.then(() => focusField(this.renderRoot, field));
  }

  #close(): void {
    const { panel } = this;
    Object.assign(this, { panel: null, pasted: '', proposal: null });
    this.renderRoot.querySelector<HTMLElement>(`[data-act=${panel ?? 'copy'}]`)?.focus();
  }

  #paste(text: string): void {
    this.pasted = text;
    this.#propose(pastedProposal(text, this.words.t.locale));
  }

  async #open(file: File): Promise<void> {
    this.#propose(await fileProposal(file, this.words.t.locale));
  }

  #propose(proposal: Proposal | null): void {
    this.proposal = proposal;
    if (proposal === null) return;
    const { t } = this.words;
    if (proposal.kind === 'refused') this.announcer.assertive(t(proposal.key, proposal.params));
    else if (proposal.kind === 'value') this.announcer.polite(valueText(proposal.value, t));
    else this.announcer.polite(readingText(proposal.reading, this.scenario, t));
  }

  #take(): void {
    const {
      proposal,
      value,
      scenario,
      how,
      words: { t },
    } = this;
    if (proposal === null || proposal.kind === 'refused') return;
    this.#before = value;
    if (proposal.kind === 'value') this.#tell(proposal.value, 'scenarios', t('costExchange.taken.value'));
    else {
      const taken = takeTable(value, scenario, proposal.reading, how);
      const what = readingText(proposal.reading, scenario, t);
      this.#tell({ ...taken, mode: 'lines' }, `scenarios/${scenario}/lines`, t('costExchange.taken', { what }));
    }
    this.#close();
  }

  #undo(): void {
    const before = this.#before;
    this.#before = null;
    if (before) this.#tell(before, this.editName, this.words.t('costExchange.undone'));
    this.renderRoot.querySelector<HTMLElement>('[data-act=paste]')?.focus();
  }

  #tell(value: CostBenefit, editName: string, text: string): void {
    this.#say(text);
    this.changeValue(value, editName);
  }

  async #copy(): Promise<void> {
    if (this.#refuseWithoutLines()) return;
    const text = this.#tableText('\t');
    try {
      await navigator.clipboard.writeText(text);
      this.panel = null;
      this.#say(this.words.t('costExchange.copied', { n: this.#lineCount }));
    } catch {
      // No permission, or a page without https.
      this.#show('copy', 'copied');
      this.announcer.polite(this.words.t('costExchange.copy.self'));
    }
  }

  #saveLines(): void {
    if (this.#refuseWithoutLines()) return;
    // Excel takes UTF-8 for an old alphabet unless this mark comes first.
    this.#save('csv', 'text/csv;charset=utf-8', `\ufeff${this.#tableText(separators[this.words.t.locale])}`);
  }

  #saveAll(): void {
    this.#save('json', 'application/json', `${JSON.stringify(this.value, null, 2)}\n`);
  }

  #save(extension: string, type: string, text: string): void {
    const { t } = this.words;
    const name = `${t('costExchange.fileName')}-${this.value.period.start}.${extension}`;
    saveFile(name, type, text);
    this.#say(t('costExchange.saved', { name }));
  }

  #refuseWithoutLines(): boolean {
    if (this.#lineCount > 0) return false;
    this.done = { text: this.words.t('costExchange.noLines'), isWarning: true };
    this.announcer.assertive(this.done.text);
    return true;
  }

  #say(text: string): void {
    this.done = { text };
    this.announcer.polite(text);
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#close();
  }
}
