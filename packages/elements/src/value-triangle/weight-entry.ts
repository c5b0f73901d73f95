import type { PublicValue, Weights } from '@maatwerk/core/value-triangle';
import { moveWeight, readWeight } from '@maatwerk/core/value-triangle/weights';
import type { ReactiveControllerHost } from 'lit';
import type { Announcer } from '../announcement/announcer.js';
import type { EditorController } from '../editor/editor-controller.js';
import type { Translate } from '../messages/message-catalogue.js';
import type { TypedWeight } from './weight-fields.js';
import { weightsSentence } from './weights-sentence.js';

/** The path of the weights in the case. */
export const weightsPath = 'valueTriangle/weights';

/** The element whose weights change. */
export interface WeightsHost extends ReactiveControllerHost {
  readonly editor: EditorController<'valueTriangle'>;
  readonly announcer: Announcer;
  readonly words: { readonly t: Translate };
  focusField(path: string): boolean;
}

/** Changes the weights of a triangle and tells of it once; keeps what is being typed, and what was refused. */
export class WeightEntry {
  readonly #host: WeightsHost;
  /** The number that is being typed; `null` while none is. */
  typed: TypedWeight | null = null;
  /** What was left and is no number, by its value. */
  refused: Readonly<Partial<Record<PublicValue, string>>> = {};

  constructor(host: WeightsHost) {
    this.#host = host;
  }

  /** Takes weights as a whole: a move of the point, a step, balance. */
  set(weights: Weights): void {
    this.#change(weights);
    this.#tell();
  }

  /** Takes the point away. */
  remove(): void {
    this.#change(null);
    this.#host.announcer.polite(this.#host.words.t('valueTriangle.weight.removed'));
    this.#host.focusField(weightsPath);
  }

  /** Takes a keystroke: every number counts from the weights at the first, and what is no number puts those back. */
  type(value: PublicValue, text: string): void {
    const { editor } = this.#host;
    const from = this.typed?.value === value ? this.typed.from : editor.value.weights;
    const weight = readWeight(text);
    const weights = weight === undefined ? from : moveWeight(from, value, weight);
    if (weights !== editor.value.weights) editor.change({ ...editor.value, weights }, { label: weightsPath });
    this.typed = { value, text, from };
    this.#host.requestUpdate();
  }

  /** A number is left: what is no number stays, with a sentence that says what to type. */
  leave(value: PublicValue): void {
    if (this.typed?.value !== value) return;
    const { text } = this.typed;
    const { [value]: _answered, ...others } = this.refused;
    const isRefused = text.trim() !== '' && readWeight(text) === undefined;
    this.typed = null;
    this.refused = isRefused ? { ...others, [value]: text } : others;
    const [still] = Object.values(this.refused);
    const { announcer, editor, words } = this.#host;
    editor.refuse(still === undefined ? null : words.t('valueTriangle.weight.refused', { text: still }));
    if (isRefused) announcer.assertive(words.t('valueTriangle.weight.refused', { text }));
    else this.#tell();
    this.#host.requestUpdate();
  }

  #change(weights: Weights | null): void {
    const { editor } = this.#host;
    this.typed = null;
    this.refused = {};
    editor.refuse(null);
    editor.change({ ...editor.value, weights }, { label: weightsPath, commit: true });
  }

  #tell(): void {
    const { announcer, editor, words } = this.#host;
    const { weights } = editor.value;
    if (weights) announcer.polite(weightsSentence(words.t, weights));
  }
}
