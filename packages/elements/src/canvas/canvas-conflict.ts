import type { Conflict } from '@maatwerk/core/case/case-document';
import { joinTexts } from '@maatwerk/core/history/join-texts';
import { wordDifference } from '@maatwerk/core/history/word-difference';
import { html, nothing, type TemplateResult } from 'lit';
import { personOf, type Directory } from '../directory/directory.js';
import { formatDateTime } from '../format/day-time.js';
import type { Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';
import { versionTexts } from './canvas-view.js';

/** Two texts of one field, who looks at them, and what choosing does. */
export interface CanvasConflictOptions {
  readonly t: Translate;
  readonly conflict: Conflict;
  readonly self: string | null;
  readonly directory: Directory | null | undefined;
  /** Absent: only shown. */
  readonly onSettle?: ((text: string) => void) | undefined;
  readonly onMerge?: (() => void) | undefined;
}

/** Every text that was written in a field that two people changed at once, and the ways to choose. */
export function canvasConflict(options: CanvasConflictOptions): TemplateResult {
  const { t, conflict, self, onSettle, onMerge } = options;
  // One's own text comes first, so that the order of choosing is the order of reading.
  const texts = [...versionTexts(conflict)].sort(
    (a, b) => Number(b.version.by === self) - Number(a.version.by === self),
  );
  const other = texts.find(({ version }) => version.by !== self)?.version.by ?? null;
  const isMine = texts.some(({ version }) => version.by !== null && version.by === self);
  return html`<div class="conflict__words">
      ${note(
        'info',
        html`<p>
          <strong
            >${t(texts.length === 2 ? 'canvas.conflict.two' : 'canvas.conflict.more', { n: texts.length })}</strong
          >
          ${isMine ? t('canvas.conflict.explain', { name: nameOf(options, other) }) : t('canvas.conflict.explainOthers')}
        </p>`,
      )}
    </div>
    ${texts.map(({ text, version }, index) => {
      const compared = texts[index === 0 ? 1 : 0]?.text ?? '';
      const from =
        version.by === self
          ? t('canvas.conflict.fromYou')
          : t('canvas.conflict.from', { name: nameOf(options, version.by) });
      const when = version.at === null ? '' : `, ${formatDateTime(version.at, t.locale)}`;
      return html`<div class="version">
        <p class="small" id=${onSettle ? `version-${conflict.id}-${String(index)}` : nothing}>
          <strong>${from}</strong>${when}
        </p>
        ${writtenBy(t, text, compared)}
        ${
          onSettle
            ? html`<button
                type="button"
                class="button button--secondary screen-only"
                aria-describedby="version-${conflict.id}-${index}"
                @click=${() => onSettle(text)}
              >
                ${t('canvas.conflict.keepThis')}
              </button>`
            : nothing
        }
      </div>`;
    })}
    ${
      onSettle
        ? html`<div class="buttons screen-only">
            <button
              type="button"
              class="button button--primary"
              @click=${() => onSettle(joinTexts(texts.map(({ text }) => text)))}
            >
              ${t('canvas.conflict.keepBoth')}
            </button>
            ${
              onMerge
                ? html`<button type="button" class="button button--subtle" @click=${onMerge}>
                    ${t('canvas.conflict.merge')}
                  </button>`
                : nothing
            }
          </div>`
        : nothing
    }`;
}

function writtenBy(t: Translate, text: string, other: string): TemplateResult {
  if (text.trim() === '') return html`<p class="muted">${t('canvas.conflict.emptied')}</p>`;
  // White space is kept as it was typed, so none stands in the template.
  return html`<p class="version__text" translate="no">${marked(text, other)}</p>`;
}

function marked(text: string, other: string): unknown {
  return wordDifference(text, other).map(({ text: piece, differs }) =>
    differs ? html`<ins class="version__ins">${piece}</ins>` : piece,
  );
}

function nameOf({ t, self, directory }: CanvasConflictOptions, id: string | null): string {
  return id !== null && id === self ? t('canvas.you') : (personOf(directory, id)?.label ?? t('canvas.somebodyElse'));
}
