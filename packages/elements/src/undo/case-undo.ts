import type { CaseSession, CaseView } from '@maatwerk/core/case/case-view';
import { html, nothing, type TemplateResult } from 'lit';
import type { Announcer } from '../announcement/announcer.js';
import type { UndoOptions } from '../head/head.js';
import type { Translate } from '../messages/message-catalogue.js';
import { pathName } from '../messages/path-name.js';
import { note } from '../note/note.js';

/** Undo and redo of a case for the head of its page; each is spoken when it is done. */
export function caseUndo(session: CaseSession, t: Translate, announcer: Announcer): UndoOptions {
  const { undoable, redoable } = session.view;
  const travel = (kind: 'undo' | 'redo', label: string | null): void => {
    session[kind]();
    const said = skippedSentence(t, session.view) ?? t(`${kind}.done`, { what: pathName(t, label ?? '') });
    announcer.polite(said);
  };
  return {
    undoLabel: undoable,
    redoLabel: redoable,
    undo: () => travel('undo', undoable),
    redo: () => travel('redo', redoable),
  };
}

/** What the last undo or redo left as it is, because somebody else wrote there since. */
export function skippedNote(t: Translate, view: CaseView): TemplateResult | typeof nothing {
  const sentence = skippedSentence(t, view);
  return sentence === null ? nothing : note('info', html`<p>${sentence}</p>`);
}

function skippedSentence(t: Translate, { skipped }: CaseView): string | null {
  if (!skipped) return null;
  const places = new Set(skipped.paths.map((path) => pathName(t, path)));
  return t('undo.skipped', { what: [...places].join(', ') });
}
