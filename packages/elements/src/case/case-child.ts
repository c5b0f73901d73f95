import { needElement } from '../fetching/needed-elements.js';
import type { CasePartNoun } from './case-parts.js';

/** What the case page hands to each of its parts. */
export interface CasePartProperties {
  readonly headingLevel: number;
  readonly locale: unknown;
  readonly messages: unknown;
  /** Only of the canvas. */
  readonly recogniser?: unknown;
}

/** A part as the case page uses it: an element of the kit that can bring a place into focus. */
export interface CasePartElement extends HTMLElement {
  /** Moves focus to the field of a path; answers whether it has one. */
  focusField?(path: string): boolean;
  /** Moves focus to a question of a table; answers whether it stands here. */
  focusQuestion?(id: string): boolean;
  /** Moves focus to where a refusal is mended; answers whether that is here. */
  focusPlace?(place: string): boolean;
}

/**
 * The elements under the tabs, made once and kept: a tab that closes loses no caret and no open panel. They bear the
 * prefix of the case element that holds them.
 */
export class CaseChildren {
  readonly #made = new Map<CasePartNoun, CasePartElement>();
  readonly #prefix: string;
  readonly #page: Document;

  constructor(caseElement: HTMLElement) {
    this.#page = caseElement.ownerDocument;
    this.#prefix = caseElement.localName.replace(/-case$/, '');
  }

  /** The element of a part, made when it is first asked for. */
  get(noun: CasePartNoun, properties: CasePartProperties): CasePartElement {
    const child = this.#made.get(noun) ?? this.#make(noun);
    return Object.assign(child, properties, { embedded: true, withoutStepper: true });
  }

  /** Whether a part was made already. */
  has(noun: CasePartNoun): boolean {
    return this.#made.has(noun);
  }

  #make(noun: CasePartNoun): CasePartElement {
    const child = this.#page.createElement(`${this.#prefix}-${noun}`);
    // The page draws it above all of its parts.
    if (noun === 'approval') child.setAttribute('without-stepper', '');
    this.#made.set(noun, child);
    void needElement(child.localName, child);
    return child;
  }
}
