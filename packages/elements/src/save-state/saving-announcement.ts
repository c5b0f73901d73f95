import type { SavingView } from '@maatwerk/core/case/case-view';
import type { Announcer } from '../announcement/announcer.js';
import type { Translate } from '../messages/message-catalogue.js';
import { savingSentence } from './saving-sentence.js';

const quietMs = 30_000;

/** What to say of how saving went from one view to the next: saved at most every 30 s, no connection once, full at once, typing never. */
export class SavingAnnouncement {
  #trouble: SavingView['status'] | null = null;
  #savedAt: string | null = null;
  #lastSpoken = Number.NEGATIVE_INFINITY;

  /** Says it, if there is something to say; `now` is in milliseconds. */
  tell(announcer: Announcer, t: Translate, saving: SavingView, now: number): void {
    const { status, at } = saving;
    const { text } = savingSentence({ t, saving });
    if (status === 'saved') {
      this.#trouble = null;
      const isNew = at !== this.#savedAt;
      this.#savedAt = at;
      if (!isNew || now - this.#lastSpoken < quietMs) return;
      this.#lastSpoken = now;
      announcer.polite(text);
    } else if (['full', 'refused', 'damaged', 'offline'].includes(status) && status !== this.#trouble) {
      this.#trouble = status;
      if (status === 'offline') announcer.polite(text);
      else announcer.assertive(text);
    }
  }
}
