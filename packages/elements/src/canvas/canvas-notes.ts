import { html, nothing, type TemplateResult } from 'lit';
import type { EditorController } from '../editor/editor-controller.js';
import { formatInstantDay } from '../format/day-time.js';
import type { Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';
import { restoredNote } from '../save-state/save-state.js';

/** What the canvas has to say under its head, and what its buttons do. */
export interface CanvasNotesOptions {
  readonly t: Translate;
  readonly editor: EditorController<'canvas'>;
  /** Words that are back are told here; a case page tells them itself, and they are told until they are dismissed. */
  readonly tellsRestored: boolean;
  readonly onGo: (path: string) => void;
  readonly onDismiss: () => void;
  /** Opens a plan that was decided again. */
  readonly onReopen: () => void;
}

/** A plan that was decided, a value that cannot be read, a form that was not sent, words that are back. */
export function canvasNotes(options: CanvasNotesOptions): TemplateResult {
  const { t, editor, tellsRestored, onGo, onDismiss } = options;
  const { problems, formProblem, restored } = editor;
  const own = restored && { ...restored, paths: restored.paths.filter((path) => path.startsWith('canvas')) };
  return html`${decided(options)}
  ${problems.length > 0 ? note('negative', html`<p>${t('editor.unreadable')}</p>`) : nothing}
  ${formProblem ? note('negative', html`<p>${formProblem}</p>`) : nothing}
  ${tellsRestored ? restoredNote({ t, restored: own, onGo, onDismiss }) : nothing}`;
}

function decided({ t, editor, onReopen }: CanvasNotesOptions): TemplateResult | typeof nothing {
  const access = editor.case.view?.access;
  if (access?.limit !== 'sealed' || !access.since) return nothing;
  return note(
    'info',
    html`<p>
      ${t('canvas.sealed', { day: formatInstantDay(access.since, t.locale) })}
      <button type="button" class="link" @click=${onReopen}>${t('canvas.reopen')}</button>
    </p>`,
    { icon: 'lock' },
  );
}
