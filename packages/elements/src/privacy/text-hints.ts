import type { OpenFinding } from '@maatwerk/core/privacy/confirmations';
import { findHints } from '@maatwerk/core/privacy/hints';
import { createRecognition, type Recognition } from '@maatwerk/core/privacy/recognition';
import type { Recogniser, RecogniserProblem } from '@maatwerk/core/privacy/recogniser';
import { placeOf } from '@maatwerk/core/privacy/remove-finding';
import type { ReactiveController } from 'lit';
import { warnDeveloper } from '../developer-warning/developer-warning.js';
import type { EditedSection } from '../editor/editor-binding.js';
import type { FindingsHost, FindingTexts } from './text-findings.js';

const pauseMs = 800;
// A longer text was pasted, not written; to look through it would hold the page.
const longestLooked = 100_000;

/** The element whose texts are looked at, and the host's own recogniser. */
export interface HintsHost<Section extends EditedSection> extends FindingsHost<Section> {
  readonly recogniser?: Recogniser | undefined;
}

/** Words that may be a name, as a finding that blocks nothing; `isKnown` when a recogniser of the host says so. */
export type TextHint = OpenFinding & { readonly isKnown: boolean };

type Looked = { readonly text: string; readonly hints: readonly TextHint[] };

/**
 * The weaker hints in the texts of an element: words with a capital that nothing explains, and what a recogniser of the
 * host sees. They are looked for when typing rests and the page has time, are told to nobody and never counted.
 */
export class TextHints<Section extends EditedSection> implements ReactiveController {
  readonly #host: HintsHost<Section>;
  readonly #texts: FindingTexts;
  readonly #looked = new Map<string, Looked>();
  readonly #recognised = new Map<string, readonly TextHint[]>();
  #recognition: { readonly by: Recogniser; readonly recognition: Recognition } | null = null;
  #seen: unknown = null;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HintsHost<Section>, texts: FindingTexts) {
    this.#host = host;
    this.#texts = texts;
    host.addController(this);
  }

  /** The hints to show in the text at a path, each once and where it stands now; none that somebody kept, none that `found` has already. */
  in(path: string, found: readonly OpenFinding[]): readonly TextHint[] {
    const text = this.#texts.texts().get(path) ?? '';
    const kept = new Set(this.#confirmations.map(({ kind, match }) => `${kind} ${match}`));
    const shown = new Map<string, TextHint>();
    for (const hint of [...(this.#recognised.get(path) ?? []), ...(this.#looked.get(path)?.hints ?? [])]) {
      const place = placeOf(hint, text);
      if (!place || kept.has(`${hint.kind} ${hint.match}`) || shown.has(hint.match)) continue;
      if (found.some(({ start, end }) => place.start < end && place.end > start)) continue;
      shown.set(hint.match, { ...hint, ...place });
    }
    return [...shown.values()];
  }

  hostUpdated(): void {
    const { editor, recogniser } = this.#host;
    if (this.#seen === editor.value && this.#recognition?.by === recogniser) return;
    this.#seen = editor.value;
    clearTimeout(this.#pause);
    if (editor.writable) this.#pause = setTimeout(() => this.#look(), pauseMs);
    else this.#seen = null;
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
    this.#recognition?.recognition.forget();
    this.#seen = null;
  }

  #look(): void {
    const { recogniser } = this.#host;
    if (recogniser !== this.#recognition?.by) this.#begin(recogniser);
    for (const [path, text] of this.#texts.texts()) {
      this.#recognition?.recognition.read(path, text);
      if ((this.#looked.get(path)?.text ?? '') !== text) later(() => this.#lookAt(path, text));
    }
  }

  #lookAt(path: string, text: string): void {
    if (!this.#host.isConnected || this.#texts.texts().get(path) !== text) return;
    const { knownNames } = this.#host;
    const hints = text.length > longestLooked ? [] : findHints(text, { allow: this.#institutions, knownNames });
    this.#looked.set(path, { text, hints: hints.map((hint) => ({ ...hint, kind: 'name', path, isKnown: false })) });
    if (hints.length > 0) this.#host.requestUpdate();
  }

  #begin(recogniser: Recogniser | undefined): void {
    this.#recognition?.recognition.forget();
    this.#recognised.clear();
    this.#recognition = recogniser
      ? {
          by: recogniser,
          recognition: createRecognition({
            recogniser,
            later,
            onFound: (path, found) => {
              this.#recognised.set(
                path,
                found.map(({ kind, match, start, end }) => ({ kind, match, start, end, path, isKnown: true })),
              );
              this.#host.requestUpdate();
            },
            onProblem: (problem) => this.#warn(problem),
          }),
        }
      : null;
  }

  #warn({ code, path }: RecogniserProblem): void {
    warnDeveloper({
      problem: `<${this.#host.localName}> asked its recogniser about ${path} and could not use the answer: ${code}.`,
      remedy: 'Everything else goes on. Give a list of {start, end}.',
      address: 'recogniser',
    });
  }

  get #confirmations(): readonly { readonly kind: string; readonly match: string }[] {
    return this.#host.editor.case.view?.document.confirmations ?? this.#host.confirmations;
  }

  get #institutions(): readonly string[] {
    return this.#host.editor.case.view?.process.definition.institutions ?? this.#host.institutions ?? [];
  }
}

// Safari knows no idle callback.
function later(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 2_000 });
  else setTimeout(run);
}
