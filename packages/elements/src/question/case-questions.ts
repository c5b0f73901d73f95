import type { CaseSession } from '@maatwerk/core/case/case-view';
import { isAbout, openAbout } from '@maatwerk/core/process/place';
import { nothing, type ReactiveControllerHost } from 'lit';
import type { Directory } from '../directory/directory.js';
import type { Locale, Messages } from '../messages/message-catalogue.js';

/** An editor that questions are pinned in. */
export interface QuestionsHost extends ReactiveControllerHost, HTMLElement {
  readonly editor: { readonly case: { readonly session: CaseSession | null } };
  readonly headingLevel: number;
  readonly locale: Locale | undefined;
  readonly messages: Messages | undefined;
  readonly readOnly: boolean;
  readonly disabled: boolean;
  readonly directory?: Directory | null | undefined;
  /** Whether it is a part of a case page, beside the other parts. */
  readonly embedded?: boolean;
}

/** `<maatwerk-question>` as an editor uses it. */
export interface PinnedQuestions extends HTMLElement {
  readonly about: string;
  readonly except: readonly string[];
  readonly updateComplete: Promise<boolean>;
  focusQuestion(id: string): boolean;
  onPaper(except?: readonly string[]): readonly string[];
}

/**
 * The questions of a table in an editor: an element under each place, made where the page has registered it under the
 * same prefix and the editor shows a case. An editor that stands alone carries none of it.
 */
export class CaseQuestions {
  readonly #host: QuestionsHost;
  readonly #tag: string;
  readonly #made = new Map<string, PinnedQuestions>();
  #isAwaited = false;

  /** `noun` is that of the editor: `canvas` in `<maatwerk-canvas>`. */
  constructor(host: QuestionsHost, noun: string) {
    this.#host = host;
    this.#tag = `${host.localName.slice(0, -noun.length)}question`;
  }

  /** The questions about a place, to draw under it. */
  at(path: string): PinnedQuestions | typeof nothing {
    return this.#draw(path, []);
  }

  /** The questions within a part, or the whole plan where it is `''`, that stand under none of these places. */
  others(part: string, places: readonly string[]): PinnedQuestions | typeof nothing {
    return this.#draw(part, places);
  }

  /** The places within a part that somebody asked about. */
  askedAbout(part: string): readonly string[] {
    const { session } = this.#host.editor.case;
    const questions = Object.values(session?.view.state.record.questions ?? {});
    return questions.flatMap((question) => (question.about && isAbout(question, part) ? [question.about] : []));
  }

  /** The open questions that `at` and `others` drew at a place, in sentences, for a page that is printed; `except` stands elsewhere on that page. */
  onPaper(about: string, except?: readonly string[]): readonly string[] {
    return this.#made.get(about)?.onPaper(except) ?? [];
  }

  /** How many open questions are about a place. */
  open(path: string): number {
    const { session } = this.#host.editor.case;
    return session ? openAbout(session.view.state.record.questions, path) : 0;
  }

  /** Moves focus to a question, once `reveal` showed its place and it is drawn; answers whether it stands in this editor. */
  focus(id: string, reveal?: (about: string) => Promise<unknown>): boolean {
    const { session } = this.#host.editor.case;
    if (!session || !customElements.get(this.#tag)) return false;
    const { questions } = session.view.state.record;
    const question = Object.hasOwn(questions, id) ? questions[id] : undefined;
    if (!question) return false;
    void this.#host.updateComplete.then(async () => {
      await reveal?.(question.about ?? '');
      const element = [...this.#made.values()].find((one) => one.isConnected && isIn(one, question));
      await element?.updateComplete;
      element?.focusQuestion(id);
    });
    return true;
  }

  #draw(about: string, except: readonly string[]): PinnedQuestions | typeof nothing {
    const { session } = this.#host.editor.case;
    if (!session) return nothing;
    const element = this.#made.get(about) ?? this.#make(about);
    if (!element) return nothing;
    const { headingLevel, locale, messages, readOnly, disabled, directory } = this.#host;
    return Object.assign(element, {
      case: session,
      about,
      except,
      headingLevel: headingLevel + 1,
      locale,
      messages,
      readOnly: readOnly || disabled,
      directory,
    });
  }

  #make(about: string): PinnedQuestions | null {
    if (!customElements.get(this.#tag)) {
      if (!this.#isAwaited) void customElements.whenDefined(this.#tag).then(() => this.#host.requestUpdate());
      this.#isAwaited = true;
      return null;
    }
    const element = this.#host.ownerDocument.createElement(this.#tag) as PinnedQuestions;
    this.#made.set(about, element);
    return element;
  }
}

function isIn({ about, except }: PinnedQuestions, question: { readonly about?: string }): boolean {
  return isAbout(question, about) && !except.some((path) => isAbout(question, path));
}
