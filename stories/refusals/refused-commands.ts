import '@maatwerk/elements/case/define';
import { roleTitle, refusalSentence } from '@maatwerk/elements/messages/refusal-sentence';
import type { Refusal } from '@maatwerk/core/process/refusal';
import { CaseElement } from '@maatwerk/elements/case';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { caseId, type KeptCase } from '../examples/kept-case.js';

/** Commands that were refused, each with every sentence of it; a sentence leads into the very case, to where it is mended. */
export class RefusedCommands extends LitElement {
  static override readonly styles = CaseElement.styles;
  static override readonly properties = { refused: { attribute: false }, locale: {}, opened: { state: true } };

  declare refused: readonly KeptCase[];
  declare locale: 'nl' | 'en';
  declare opened: { readonly kept: KeptCase; readonly place: string } | null;

  constructor() {
    super();
    this.refused = [];
    this.locale = 'nl';
    this.opened = null;
  }

  override render(): TemplateResult {
    return html`<div class="stack-large" lang=${this.locale}>
      ${this.refused.map((kept) => this.#command(kept))}
      ${
        this.opened
          ? html`<hr />
              ${this.#case(this.opened.kept)}`
          : nothing
      }
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('opened') && this.opened) void this.#go(this.opened.place);
  }

  get #t(): CaseElement['words']['t'] {
    return Object.assign(document.createElement('maatwerk-case'), { locale: this.locale }).words.t;
  }

  #command(kept: KeptCase): TemplateResult {
    const t = this.#t;
    const { process, actor, command, refusals } = kept;
    // Filled with the names that the process has for its roles and tables, as a sentence is.
    const title = { code: `command.${command.type}.title`, command: '', params: {} };
    return html`<div class="error-summary stack-small">
      <h2 class="error-summary__title">${t.has(title.code) ? refusalSentence(t, title, { process }) : command.type}</h2>
      <p class="muted small">${roleTitle(t, process, actor.role)} · ${process.definition.title[this.locale]}</p>
      <ol class="error-summary__list">
        ${refusals.map((refusal) => {
          const sentence = refusalSentence(t, refusal, { process });
          const place = placeOf(refusal);
          return html`<li data-code=${refusal.code}>
            ${place === null ? sentence : html`<button type="button" class="link" @click=${() => (this.opened = { kept, place })}>${sentence}</button>`}
          </li>`;
        })}
      </ol>
    </div>`;
  }

  #case({ process, actor, at, store }: KeptCase): TemplateResult {
    return html`<maatwerk-case
      case-id=${caseId}
      .actor=${actor}
      .store=${store()}
      .drafts=${null}
      .process=${process}
      .clock=${() => at}
      heading-level="2"
      locale=${this.locale}
    ></maatwerk-case>`;
  }

  async #go(place: string): Promise<void> {
    const shown = this.renderRoot.querySelector('maatwerk-case') as CaseElement;
    while (shown.isConnected && shown.case?.view.phase !== 'ready') await new Promise((next) => setTimeout(next, 20));
    await shown.updateComplete;
    shown.showPlace(place);
  }
}

// A field stands in the form of its command.
function placeOf({ place, field, command }: Refusal): string | null {
  return place ?? (field === undefined ? null : command);
}

customElements.define('refused-commands', RefusedCommands);
