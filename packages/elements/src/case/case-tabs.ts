import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../messages/message-catalogue.js';
import type { CasePartNoun } from './case-parts.js';

/** One tab: its part, its words, and how many places in it ask for attention. */
export interface CaseTab {
  readonly noun: CasePartNoun;
  readonly label: string;
  readonly attention: number;
}

/** What the tabs need: what is there, which is open, and what opening does. */
export interface CaseTabsOptions {
  readonly t: Translate;
  readonly tabs: readonly CaseTab[];
  readonly open: CasePartNoun;
  readonly onOpen: (noun: CasePartNoun) => void;
}

const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => (index === last ? 0 : index + 1),
  ArrowDown: (index, last) => (index === last ? 0 : index + 1),
  ArrowLeft: (index, last) => (index === 0 ? last : index - 1),
  ArrowUp: (index, last) => (index === 0 ? last : index - 1),
  Home: () => 0,
  End: (_index, last) => last,
};

/** The tabs of the case page: arrow keys, Home and End move and open at once. */
export function caseTabs({ t, tabs, open, onOpen }: CaseTabsOptions): TemplateResult {
  const move = (event: KeyboardEvent): void => {
    const next = steps[event.key]?.(
      tabs.findIndex(({ noun }) => noun === open),
      tabs.length - 1,
    );
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onOpen(tab.noun);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${tab.noun}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${t('case.parts')} @keydown=${move}>
    ${tabs.map(
      ({ noun, label, attention }) =>
        html`<button
          type="button"
          role="tab"
          class="tab"
          id="tab-${noun}"
          aria-controls="panel-${noun}"
          aria-selected=${noun === open ? 'true' : 'false'}
          tabindex=${noun === open ? nothing : -1}
          @click=${() => onOpen(noun)}
        >
          <span>${label}</span>
          ${
            attention > 0
              ? html`<span class="tab__count" aria-hidden="true">${attention}</span
                  ><span class="visually-hidden">${t('case.part.attention', { n: attention })}</span>`
              : nothing
          }
        </button>`,
    )}
  </div>`;
}
