import type { OpenFinding } from '@maatwerk/core/privacy/confirmations';
import { placeOf } from '@maatwerk/core/privacy/remove-finding';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const pauseMs = 800;

/** What a watch asks its host: the findings now, the words of a field now, and to tell a reader what is new. */
export interface FindingWatchOptions {
  readonly look: () => readonly OpenFinding[];
  readonly textOf: (path: string) => string;
  readonly onFound: (findings: readonly OpenFinding[]) => void;
}

/**
 * Shows possible names once typing pauses: a warning in the middle of a word helps nobody. What is already shown stays
 * where its words are, and goes as soon as they are gone.
 */
export class FindingWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: FindingWatchOptions;
  #shown: readonly OpenFinding[] = [];
  #pause: ReturnType<typeof setTimeout> | null = null;

  constructor(host: ReactiveControllerHost, options: FindingWatchOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The findings to show in a field, each where it stands now. */
  in(path: string): readonly OpenFinding[] {
    const text = this.#options.textOf(path);
    return this.#shown.flatMap((finding) => {
      const place = finding.path === path ? placeOf(finding, text) : null;
      return place ? [{ ...finding, ...place }] : [];
    });
  }

  /** Something was typed: look again after a pause. */
  typed(): void {
    this.#stop();
    this.#pause = setTimeout(() => {
      this.#pause = null;
      const known = new Set(this.#shown.map(keyOf));
      this.#shown = this.#options.look();
      const found = this.#shown.filter((finding) => !known.has(keyOf(finding)));
      if (found.length > 0) this.#options.onFound(found);
      this.#host.requestUpdate();
    }, pauseMs);
  }

  /** Look now, without telling: a value was given, a choice was made. */
  lookNow(): void {
    if (this.#pause === null) this.#shown = this.#options.look();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    if (this.#pause !== null) clearTimeout(this.#pause);
    this.#pause = null;
  }
}

function keyOf({ path, kind, match }: OpenFinding): string {
  return `${path} ${kind} ${match}`;
}
