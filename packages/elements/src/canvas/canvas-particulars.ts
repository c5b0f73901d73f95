import type { CanvasField } from '@maatwerk/core/canvas';
import type { RowSection } from '@maatwerk/core/case/case-rows';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import type { QuestionsHost } from '../question/case-questions.js';
import type { CanvasMode } from './canvas-head.js';

/** `<maatwerk-grounds>`, `<maatwerk-funding>` or `<maatwerk-parties>` as the canvas uses it. */
export interface ParticularsElement extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  readonly summary: string;
  focusField(path: string): boolean;
  onPaper(): readonly string[];
}

/** The canvas in which they stand. */
export type ParticularsHost = QuestionsHost & { mode: CanvasMode; readonly words: { readonly t: Translate } };

const sections: Partial<Record<CanvasField, RowSection>> = {
  situation: 'parties',
  support: 'funding',
  legitimacy: 'grounds',
};

/**
 * What a plan needs beyond the paper, each under its field: parties, funding and grounds. An element is made where the
 * page has registered it under the same prefix and the canvas shows a case; a canvas that stands alone carries none.
 */
export class CanvasParticulars {
  readonly #host: ParticularsHost;
  readonly #made = new Map<RowSection, ParticularsElement>();
  readonly #awaited = new Set<string>();

  constructor(host: ParticularsHost) {
    this.#host = host;
  }

  /** The list under a field, as one line that opens. */
  at(field: CanvasField): ParticularsElement | typeof nothing {
    const section = sections[field];
    const { session } = this.#host.editor.case;
    const element = section && session ? (this.#made.get(section) ?? this.#make(section)) : null;
    if (!element) return nothing;
    const { headingLevel, words, messages, readOnly, disabled, directory } = this.#host;
    return Object.assign(element, {
      case: session,
      embedded: true,
      headingLevel: headingLevel + 1,
      locale: words.t.locale,
      messages,
      readOnly: readOnly || disabled,
      directory,
    });
  }

  /** Whether possible names or two people's versions wait in the list under a field. */
  asksAttention(field: CanvasField): boolean {
    const view = this.#host.editor.case.session?.view;
    const section = `${sections[field] ?? ''}/`;
    if (!view || this.at(field) === nothing) return false;
    return [...view.findings, ...view.document.conflicts].some(({ path }) => path.startsWith(section));
  }

  /** Moves focus to a path of these sections, on the sheet, once it is drawn; answers whether it stands here. */
  focus(path: string): boolean {
    const element = this.#made.get(path.split('/')[0] as RowSection);
    if (!element) return false;
    this.#host.mode = 'sheet';
    void this.#host.updateComplete.then(async () => {
      await element.updateComplete;
      element.focusField(path);
    });
    return true;
  }

  /** Every list with rows, in sentences under its title, for a page of its own; `null` where there are none. */
  printed(level: number): TemplateResult | null {
    const parts = (Object.keys(sections) as CanvasField[]).flatMap((field) => {
      const element = this.at(field);
      const lines = element === nothing ? [] : element.onPaper();
      return element === nothing || lines.length === 0 ? [] : [{ title: element.summary, lines }];
    });
    if (parts.length === 0) return null;
    return html`${parts.map(
      ({ title, lines }) =>
        html`<section class="paper__part">
          ${heading(level, title)} ${lines.map((line) => html`<p class="small">${line}</p>`)}
        </section>`,
    )}`;
  }

  #make(section: RowSection): ParticularsElement | null {
    const tag = `${this.#host.localName.slice(0, -'canvas'.length)}${section}`;
    if (!customElements.get(tag)) {
      if (!this.#awaited.has(tag)) void customElements.whenDefined(tag).then(() => this.#host.requestUpdate());
      this.#awaited.add(tag);
      return null;
    }
    const element = this.#host.ownerDocument.createElement(tag) as ParticularsElement;
    this.#made.set(section, element);
    return element;
  }
}
