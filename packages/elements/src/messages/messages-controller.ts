import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnDeveloper } from '../developer-warning/developer-warning.js';
import { createTranslator, speaks, type Locale, type Messages, type Translate } from './message-catalogue.js';
import { messagesContext } from './messages-context.js';

/** An element that can be spoken to about words: `messages` replaces sentences, `locale` sets the language. */
export interface MessagesHost extends ReactiveControllerHost, HTMLElement {
  readonly messages: Messages | undefined;
  readonly locale: Locale | undefined;
}

/**
 * Gives an element its words. `t` is current during and after every update; put `lang=${words.locale}` on the root of
 * the template, so that a page in another language still has the right voice read it.
 */
export class MessagesController implements ReactiveController {
  readonly #host: MessagesHost;
  #words: Messages;
  readonly #context: ContextConsumer<typeof messagesContext, MessagesHost>;
  #made: { locale: Locale; own: Messages | undefined; shared: Messages | undefined; t: Translate } | null = null;

  constructor(host: MessagesHost, words: Messages) {
    this.#host = host;
    this.#words = words;
    this.#context = new ContextConsumer(host, { context: messagesContext, subscribe: true });
    host.addController(this);
  }

  /** Translates a key into the language of the element. */
  get t(): Translate {
    const { messages: own, locale: asked } = this.#host;
    const { messages: shared, locale: around } = this.#context.value ?? {};
    const locale = asked ?? around ?? languageOf(this.#host);
    const made = this.#made;
    if (made && made.own === own && made.shared === shared && made.locale === locale) return made.t;
    if (!speaks(locale)) {
      warnDeveloper({
        problem: `<${this.#host.localName}> was asked to speak ${locale}, which is not registered.`,
        remedy: 'It speaks Dutch. Register the language first.',
        address: 'no-language',
      });
    }
    const t = createTranslator({ locale, words: this.#words, overrides: { ...shared, ...own } });
    this.#made = { locale, own, shared, t };
    return t;
  }

  /** The language that is spoken now. */
  get locale(): Locale {
    return this.t.locale;
  }

  /** Adds words of a part that came later. */
  add(words: Messages): void {
    this.#words = { ...this.#words, ...words };
    this.#made = null;
  }

  hostConnected(): void {
    this.#made = null;
  }
}

function languageOf(host: HTMLElement): Locale {
  const lang = host.closest('[lang]')?.getAttribute('lang') ?? '';
  return lang.toLowerCase().startsWith('en') && speaks('en') ? 'en' : 'nl';
}
