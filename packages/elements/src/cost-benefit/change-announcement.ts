import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Announcer } from '../announcement/announcer.js';

const pauseMs = 800;

/** Says what an edit came to once typing pauses, so that half a number is never read aloud. */
export class ChangeAnnouncement implements ReactiveController {
  readonly #host: { readonly announcer: Announcer };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & { readonly announcer: Announcer }) {
    this.#host = host;
    host.addController(this);
  }

  /** Says it after the pause, unless there is nothing to say; a later edit takes the place of an earlier one. */
  after(sentence: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const text = sentence();
      if (text !== '') this.#host.announcer.polite(text);
    }, pauseMs);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
