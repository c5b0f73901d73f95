import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { pathName } from '../messages/path-name.js';

/** What an element shows above its parts. */
export interface HeadOptions {
  readonly t: Translate;
  readonly level: number;
  readonly title: string;
  /** Short facts in one grey line; empty ones are left out. */
  readonly facts?: readonly unknown[];
  /** The save state, from `saveState`. */
  readonly saving?: unknown;
  /** The page around the element already shows how saving goes, and undo and redo. */
  readonly embedded?: boolean;
  /** Absent: no undo buttons, as where nothing can be edited. */
  readonly history?: UndoOptions | undefined;
}

/** What undo and redo would do: the path or words of the edit, or `null`; `EditorController` fits. */
export interface UndoOptions {
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  undo(): void;
  redo(): void;
}

/** Title, facts, save state, undo and redo. */
export function head({ t, level, title, facts = [], saving, history, embedded = false }: HeadOptions): TemplateResult {
  const shown = facts.filter((fact) => fact !== '' && fact !== null && fact !== undefined && fact !== nothing);
  return html`<div class="head">
    <div>
      ${heading(level, title, embedded ? 'section' : 'title')}
      ${shown.length > 0 ? html`<p class="head__facts">${shown.map((fact) => html`<span>${fact}</span>`)}</p>` : nothing}
    </div>
    ${
      embedded
        ? nothing
        : html`<div class="head__tools">
            ${saving ?? nothing}
            ${
              history
                ? html`<div class="head__history">
                    ${undoButton(t, 'undo', history)} ${undoButton(t, 'redo', history)}
                  </div>`
                : nothing
            }
          </div>`
    }
  </div>`;
}

function undoButton(t: Translate, kind: 'undo' | 'redo', history: UndoOptions): TemplateResult {
  const label = kind === 'undo' ? history.undoLabel : history.redoLabel;
  // Disabled only in words, so that it keeps its focus and says why there is nothing to do.
  const name = label === null ? t(`${kind}.nothing`) : t(`${kind}.named`, { what: pathName(t, label) });
  return html`<button
    type="button"
    class="button button--secondary button--icon"
    aria-disabled=${label === null ? 'true' : nothing}
    aria-label=${name}
    title=${name}
    @click=${() => (label === null ? undefined : history[kind]())}
  >
    ${icon(kind)}
  </button>`;
}
