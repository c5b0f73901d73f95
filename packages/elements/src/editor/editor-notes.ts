import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';
import { restoredNote } from '../save-state/save-state.js';
import type { EditedSection } from './editor-binding.js';
import type { EditorController } from './editor-controller.js';

/** What the notes of an editor need. */
export interface EditorNotesOptions<Section extends EditedSection> {
  readonly t: Translate;
  readonly editor: Pick<EditorController<Section>, 'section' | 'problems' | 'formProblem' | 'restored'>;
  /** The page around it says which words are back, once for all its parts. */
  readonly embedded: boolean;
  /** Moves focus to the field of a path. */
  readonly onGo?: ((path: string) => void) | undefined;
  readonly onDismiss?: (() => void) | undefined;
}

/** What an editor has to say under its head: a value it cannot read, a form that was not sent, words that are back. */
export function editorNotes<Section extends EditedSection>(options: EditorNotesOptions<Section>): TemplateResult {
  const { t, editor, embedded, onGo, onDismiss } = options;
  const { section, problems, formProblem, restored } = editor;
  const paths = restored?.paths.filter((path) => path.split('/')[0] === section) ?? [];
  return html`${problems.length > 0 ? note('negative', html`<p>${t('editor.unreadable')}</p>`) : nothing}
  ${formProblem ? note('negative', html`<p>${formProblem}</p>`) : nothing}
  ${embedded || !restored || paths.length === 0 ? nothing : restoredNote({ t, restored: { ...restored, paths }, onGo, onDismiss })}`;
}
