import type { Announcer } from '../announcement/announcer.js';
import { presenceSentences, type PresenceOptions } from './presence.js';

/** Tells of somebody who begins to type elsewhere: once for each page, however often they change field. */
export class PresenceAnnouncement {
  #known: ReadonlySet<string> = new Set();

  /** Says it, if somebody is new. */
  tell(announcer: Announcer, options: PresenceOptions): void {
    const { typing } = options.view;
    const isNew = typing.filter(({ page }) => !this.#known.has(page));
    if (isNew.length === 0 && typing.length === this.#known.size) return;
    this.#known = new Set(typing.map(({ page }) => page));
    const [sentence] = presenceSentences({ ...options, view: { ...options.view, typing: isNew } });
    if (sentence !== undefined) announcer.polite(sentence);
  }
}
