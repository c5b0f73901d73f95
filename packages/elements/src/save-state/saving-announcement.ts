import type { SavingView } from '@maatwerk/core/case/case-view';
import type { Announcer } from '../announcement/announcer.js';
import type { Translate } from '../messages/message-catalogue.js';
import { savingSentence } from './saving-sentence.js';

const quietMs = 30_000;

/** What to say of how saving went from one view to the next: saved at most every 30 s, no connection once, full at once, typing never. */
export class SavingAnnouncement {
  #last: SavingView['status'] = 'untouched';
  #lastSaved = Number.NEGATIVE_INFINITY;

  /** Says it, if there is something to say; `now` is in milliseconds. */
  tell(announcer: Announcer, t: Translate, saving: SavingView, now: number): void {
    const { status } = saving;
    if (status === this.#last || status === 'unsaved' || status === 'saving') return;
    this.#last = status;
    const { text } = savingSentence({ t, saving });
    if (status === 'full' || status === 'damaged') announcer.assertive(text);
    else if (status === 'offline') announcer.polite(text);
    else if (status === 'saved' && now - this.#lastSaved >= quietMs) {
      this.#lastSaved = now;
      announcer.polite(text);
    }
  }
}
