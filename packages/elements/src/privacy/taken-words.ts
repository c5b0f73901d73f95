import type { CaseDocument } from '@maatwerk/core/case/case-document';
import type { EditHistory } from '@maatwerk/core/history/edit-history';
import { purgeOf } from '@maatwerk/core/privacy/purge';
import { purgeMoments, withTaking } from '@maatwerk/core/privacy/taken-words';
import { hasWords } from '@maatwerk/core/privacy/without-words';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EditedSection } from '../editor/editor-binding.js';
import type { EditorController } from '../editor/editor-controller.js';
import { purgedHistory } from '../undo/kept-steps.js';

/** The element whose words are taken away. */
export interface TakenWordsHost<Section extends EditedSection> extends ReactiveControllerHost {
  readonly editor: EditorController<Section>;
}

/**
 * Words that somebody took away: undo brings them back for a while, then they go from undo and drafts too. In a case the
 * case sees to that; in an editor that stands alone this does, also when the page was closed meanwhile.
 */
export class TakenWords<Section extends EditedSection> implements ReactiveController {
  readonly #host: TakenWordsHost<Section>;
  readonly #textAt: (path: string) => string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: TakenWordsHost<Section>, textAt: (path: string) => string) {
    this.#host = host;
    this.#textAt = textAt;
    host.addController(this);
  }

  /** Takes words out of the text at a path by `write`, as one step back. */
  take(path: string, match: string, write: () => void): void {
    const { editor } = this.#host;
    const { session } = editor.case;
    let known: EditHistory<CaseDocument[Section]> | undefined;
    editor.rewrite((before) => (known = before));
    write();
    if (session) session.takeAway(path, match);
    else {
      const purge = purgeOf(path, match, new Date().toISOString());
      editor.rewrite((after) => withTaking(known ?? after, after, purge));
    }
  }

  hostUpdated(): void {
    const { editor } = this.#host;
    if (editor.case.session) return;
    const now = Date.now();
    editor.rewrite((history) => {
      const moments = purgeMoments(history);
      this.#wakeAt(
        moments.filter((moment) => moment > now),
        now,
      );
      if (!moments.some((moment) => moment <= now)) return history;
      const { section } = editor;
      const purged = purgedHistory(history, section, now, ({ path, match }) => hasWords(this.#textAt(path), match));
      if (purged !== history) this.#host.requestUpdate();
      return purged;
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #wakeAt(moments: readonly number[], now: number): void {
    clearTimeout(this.#timer);
    if (moments.length === 0) return;
    this.#timer = setTimeout(() => this.#host.requestUpdate(), Math.min(...moments) - now);
  }
}
