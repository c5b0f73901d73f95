import type { CaseListing } from '@maatwerk/core/case/case.ports';
import type { Process } from '@maatwerk/core/process';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';

/** What the list of cases needs, and what choosing does. */
export interface CaseListOptions {
  readonly t: Translate;
  readonly level: number;
  readonly listings: readonly CaseListing[];
  readonly processes: readonly Process[];
  readonly onOpen: (id: string) => void;
  /** Absent where nobody is signed in. */
  readonly onNew?: (() => void) | undefined;
  /** Opens a copy from a file; absent where the page did not load it. */
  readonly opener?: HTMLElement | null;
}

/** The cases of a store, where the page names none: choose one, or begin a new one. */
export function caseList({ t, level, listings, processes, onOpen, onNew, opener }: CaseListOptions): TemplateResult {
  return html`<div class="stack">
    ${heading(level, t('case.list.title'), 'title')}
    ${
      listings.length === 0
        ? html`<p>${t('case.list.none')}</p>`
        : html`<ul class="case__list">
            ${listings.map(
              (listing) =>
                html`<li>
                  <button type="button" class="link" translate="no" @click=${() => onOpen(listing.id)}>
                    ${listing.reference}
                  </button>
                  <span class="muted"
                    >${listing.damaged ? t('case.list.damaged') : stageTitle(t, listing, processes)}</span
                  >
                </li>`,
            )}
          </ul>`
    }
    ${
      onNew
        ? html`<div class="buttons">
            <button type="button" class="button button--primary" @click=${onNew}>${t('case.list.new')}</button>
          </div>`
        : nothing
    }
    ${opener ?? nothing}
  </div>`;
}

function stageTitle(t: Translate, { process, stage }: CaseListing, processes: readonly Process[]): string {
  const definition = processes.find((known) => known.definition.id === process?.id)?.definition;
  const places = definition ? [...definition.stages, ...definition.ends] : [];
  return places.find(({ id }) => id === stage)?.title[t.locale] ?? '';
}
