import type { Conflict } from '@maatwerk/core/case/case-document';
import { html, nothing, type TemplateResult } from 'lit';
import { personOf, type Directory } from '../directory/directory.js';
import type { Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';
import { rowReading, type RowFact } from './row-reading.js';

/** A row that two people changed at once, who looks at it, and what choosing does; without `onSettle` it only tells. */
export interface RowVersionsOptions {
  readonly t: Translate;
  readonly conflict: Conflict;
  /** What the row is called; `null` when it is no longer in the list. */
  readonly name: string | null;
  readonly self: string | null;
  readonly directory: Directory | null | undefined;
  /** What a version says; `null` when that person took the row away. */
  readonly factsOf: (value: unknown) => readonly RowFact[] | null;
  readonly onSettle?: ((value: unknown) => void) | undefined;
  /** Absent where there are no two texts to join. */
  readonly onJoin?: (() => void) | undefined;
}

/** Every version of a row, and the ways to choose; until then the newest counts. */
export function rowVersions(options: RowVersionsOptions): TemplateResult {
  const { t, conflict, name, self, directory, factsOf, onSettle, onJoin } = options;
  const known = conflict.versions.map(({ value }) => factsOf(value));
  const ownFirst = [...conflict.versions].sort((a, b) => Number(b.by === self) - Number(a.by === self));
  return note(
    'warning',
    html`<p>${name === null ? t('rows.versions.gone') : t('rows.versions', { row: name })}</p>
      ${ownFirst.map(({ value, by }, index) => {
        const facts = differing(factsOf(value), known);
        const who = personOf(directory, by)?.label ?? t('rows.versions.somebody');
        const id = `version-${conflict.id}-${String(index)}`;
        return html`<div class="version stack-small">
          <p class="small" id=${onSettle ? id : nothing}>
            <strong
              >${by !== null && by === self ? t('rows.versions.yours') : t('rows.versions.of', { name: who })}</strong
            >
          </p>
          ${facts ? rowReading(facts) : html`<p class="muted">${t('rows.versions.removed')}</p>`}
          ${onSettle ? button(t('rows.versions.keep'), () => onSettle(value), id) : nothing}
        </div>`;
      })}
      ${onSettle && onJoin ? button(t('rows.versions.both'), onJoin) : nothing}`,
  );
}

// What is the same in every version need not be chosen.
function differing(facts: readonly RowFact[] | null, known: readonly (readonly RowFact[] | null)[]): typeof facts {
  const isSame = ([label, words]: RowFact): boolean =>
    known.every((others) => others?.some((other) => other[0] === label && other[1] === words) ?? false);
  return facts && facts.filter((fact) => !isSame(fact));
}

function button(words: string, press: () => void, id?: string): TemplateResult {
  return html`<button
    type="button"
    class="button button--secondary screen-only"
    aria-describedby=${id ?? nothing}
    @click=${press}
  >
    ${words}
  </button>`;
}
