import type { Access } from '@maatwerk/core/case/case-access';
import type { RestoredView, SavingView } from '@maatwerk/core/case/case-view';
import { html, nothing, type TemplateResult } from 'lit';
import { formatTime } from '../format/day-time.js';
import { icon } from '../icon/icon.js';
import { note } from '../note/note.js';
import type { Translate } from '../messages/message-catalogue.js';
import { pathName } from '../messages/path-name.js';
import { savingSentence } from './saving-sentence.js';

/** What the save state is made of; callbacks that are absent give no link. */
export interface SaveStateOptions {
  readonly t: Translate;
  readonly saving: SavingView;
  /** Absent where an editor stands alone. */
  readonly access?: Access | undefined;
  /** The editor itself is for reading only. */
  readonly readOnly?: boolean | undefined;
  /** The same plan was typed in later elsewhere. */
  readonly newerElsewhere?: boolean | undefined;
  readonly onCopy?: (() => void) | undefined;
  readonly onReload?: (() => void) | undefined;
}

/** How saving goes, always a sentence with an icon; what must be heard is announced apart, by `savingAnnouncement`. */
export function saveState(options: SaveStateOptions): TemplateResult {
  const { t, onCopy, onReload } = options;
  const { icon: name, tone, text, offers } = savingSentence(options);
  const action = offers === 'copy' ? onCopy : offers === 'reload' ? onReload : undefined;
  return html`<p class="save-state save-state--${tone}">
    ${icon(name)}<span>${text}</span>
    ${
      action && offers
        ? html`<button type="button" class="link" @click=${action}>${t(`save.offer.${offers}`)}</button>`
        : nothing
    }
  </p>`;
}

/** What to say of words that are back, and what its two buttons do. */
export interface RestoredNoteOptions {
  readonly t: Translate;
  readonly restored: RestoredView | null;
  readonly onGo?: ((path: string) => void) | undefined;
  readonly onDismiss?: (() => void) | undefined;
}

/** The note about words that a closed page left behind and that are back in their fields. */
export function restoredNote({ t, restored, onGo, onDismiss }: RestoredNoteOptions): TemplateResult | typeof nothing {
  const [path] = restored?.paths ?? [];
  if (!restored || path === undefined) return nothing;
  const field = pathName(t, path);
  const sentence = t('save.restored', { time: formatTime(restored.at, t.locale), field });
  return note(
    'info',
    html`<p><strong>${t('save.restored.title')}</strong> ${sentence}</p>
      <div class="buttons">
        ${
          onGo
            ? html`<button type="button" class="button button--secondary" @click=${() => onGo(path)}>
                ${t('save.restored.go', { field })}
              </button>`
            : nothing
        }
        ${
          onDismiss
            ? html`<button type="button" class="button button--subtle" @click=${onDismiss}>${t('understood')}</button>`
            : nothing
        }
      </div>`,
  );
}
