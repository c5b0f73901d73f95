import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Announcer } from './announcer.js';

const pauseMs = 800;

/** Says what became of something once typing pauses, so that half a word or number is never read aloud. */
export class PauseAnnouncement implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly announcer: Announcer };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & { readonly announcer: Announcer }) {
    this.#host = host;
    host.addController(this);
  }

  /** Says after a pause what `text` answers then; a later one takes the place of an earlier one, an empty one is silent. */
  after(text: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const said = text();
      if (said !== '') this.#host.announcer.polite(said);
    }, pauseMs);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
