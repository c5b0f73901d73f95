import { conversationSteps, type ConversationStep } from '@maatwerk/core/canvas/conversation';
import { openAbout } from '@maatwerk/core/process/place';
import { nothing, type TemplateResult } from 'lit';
import type { Directory } from '../directory/directory.js';
import { fieldId } from '../field/field-frame.js';
import { presenceLine } from '../presence/presence.js';
import { TextHints, type HintsHost } from '../privacy/text-hints.js';
import type { TextFindings } from '../privacy/text-findings.js';
import { canvasConflict } from './canvas-conflict.js';
import { CanvasConflicts, type ConflictsHost } from './canvas-conflicts.js';
import type { CanvasFieldOptions } from './canvas-field.js';
import { canvasFindings, canvasTexts } from './canvas-findings.js';
import { pasteInto } from './canvas-paste.js';
import { isReference, labelOf, pathOf, questionOf, textAt, withTextAt, type CanvasText } from './canvas-view.js';

/** The element whose texts these are. */
export interface CanvasHost extends HintsHost<'canvas'>, ConflictsHost, HTMLElement {
  readonly headingLevel: number;
  readonly people: Directory | null | undefined;
  /** Drawn to be typed in. */
  readonly isForm: boolean;
}

/** The texts of a canvas with everything that happens in them: possible names, two versions, typing and pasting. */
export class CanvasTexts {
  readonly #host: CanvasHost;
  readonly #findings: TextFindings<'canvas'>;
  readonly #hints: TextHints<'canvas'>;
  readonly #conflicts: CanvasConflicts;
  #tooLong: CanvasText | null = null;

  constructor(host: CanvasHost) {
    this.#host = host;
    this.#findings = canvasFindings(host);
    this.#hints = new TextHints(host, canvasTexts(host));
    this.#conflicts = new CanvasConflicts(host);
  }

  /** What is new since the last time: looked for before the element is drawn. */
  look(): void {
    this.#findings.lookNow();
    this.#conflicts.notice();
  }

  /** The texts that ask attention, also by a question of a table, in the order of the conversation. */
  get attention(): readonly ConversationStep[] {
    return conversationSteps.filter(
      (step) =>
        this.#conflicts.of(step) !== null ||
        this.#findings.in(pathOf(step)).length > 0 ||
        openAbout(this.#host.editor.case.view?.state.record.questions ?? {}, pathOf(step)) > 0,
    );
  }

  /** A text as it is drawn, under its label and question of the sheet. */
  of(field: CanvasText): CanvasFieldOptions {
    const { editor, words, headingLevel, isForm, people } = this.#host;
    const { t } = words;
    const { view } = editor.case;
    const text = textAt(editor.value, field);
    const findings = this.#findings.in(pathOf(field));
    const conflict = this.conflict(field);
    const isMerging = conflict !== null && this.#conflicts.isMerging(field);
    return {
      t,
      field,
      label: labelOf(t, field),
      question: questionOf(t, field),
      text,
      isForm,
      writable: editor.writable,
      level: headingLevel + 1,
      findings,
      hints: this.#hints.in(pathOf(field), findings),
      gestures: this.#findings,
      error: this.#tooLong === field ? t('canvas.tooLong') : null,
      conflict,
      onMerged: isMerging ? () => this.#conflicts.settle(field, text) : null,
      onInput: (typed) => this.type(field, typed),
      elsewhere: view ? presenceLine({ t, view, directory: people, within: pathOf(field) }) : nothing,
    };
  }

  /** The texts of two people to choose between; `null` when there is one. On paper nothing can be chosen. */
  conflict(field: CanvasText, onPaper = false): TemplateResult | null {
    const { editor, words, people } = this.#host;
    const conflict = this.#conflicts.of(field);
    if (!conflict) return null;
    const mayChoose = editor.writable && !onPaper;
    const mayMerge = mayChoose && !isReference(field) && !this.#conflicts.isMerging(field);
    return canvasConflict({
      t: words.t,
      conflict,
      self: editor.case.view?.actor?.id ?? null,
      directory: people,
      onSettle: mayChoose ? (text) => this.#conflicts.settle(field, text) : undefined,
      onMerge: mayMerge ? () => this.#conflicts.merge(field) : undefined,
    });
  }

  /** How many texts there are to choose between; 0 when there is one. */
  versions(field: CanvasText): number {
    return this.#conflicts.of(field)?.versions.length ?? 0;
  }

  /** Takes what is typed in a text. */
  type(field: CanvasText, text: string): void {
    const { editor } = this.#host;
    this.#tooLong = null;
    if (!isReference(field)) this.#findings.typed();
    editor.change(withTextAt(editor.value, field, text), { label: pathOf(field) });
  }

  /** Takes what is pasted: clean where it comes from a word processor, and not at all where it would not fit whole. */
  readonly paste = (event: ClipboardEvent): void => {
    if (pasteInto(event) !== 'tooLong') return;
    const { announcer, words } = this.#host;
    const id = (event.composedPath()[0] as Element).id;
    this.#tooLong = conversationSteps.find((step) => id === fieldId(pathOf(step))) ?? null;
    announcer.assertive(words.t('canvas.tooLong'));
    this.#host.requestUpdate();
  };
}
