/** A language the kit speaks. */
export type Locale = 'nl' | 'en';

/** A sentence with `{name}` places, or one per plural form chosen by the number `n`. */
export type Message = string | { readonly one: string; readonly other: string };

/** Sentences by their key, such as `canvas.title`. */
export type Messages = Readonly<Record<string, Message>>;

/** What stands in the places of a sentence; an absent one leaves its place empty. */
export type MessageParams = Readonly<Record<string, string | number | null | undefined>>;

/** Gives the sentence of a key; an unknown key gives itself. It never throws. */
export interface Translate {
  (key: string, params?: MessageParams): string;
  readonly locale: Locale;
  /** Whether there is a sentence under this key. */
  has(key: string): boolean;
}

/** What a translator is made of: the Dutch words an element brings, and what a host puts in their place. */
export interface TranslatorOptions {
  readonly locale: Locale;
  readonly words: Messages;
  readonly overrides?: Messages | undefined;
}

const registered: Partial<Record<Locale, Messages>> = {};

/** Makes the sentences of another language known to every element of this copy of the kit. */
export function registerMessages(locale: Locale, messages: Messages): void {
  registered[locale] = { ...registered[locale], ...messages };
}

/** Whether a language can be spoken: Dutch always, another once it is registered. */
export function speaks(locale: Locale): boolean {
  return locale === 'nl' || registered[locale] !== undefined;
}

/**
 * A translator: the host's own sentences first, then those of the language, then Dutch. What is no sentence, in whatever a
 * host gave, is passed over.
 */
export function createTranslator({ locale, words, overrides = {} }: TranslatorOptions): Translate {
  const spoken = speaks(locale) ? locale : 'nl';
  const plural = new Intl.PluralRules(spoken);
  const sources: readonly Messages[] = [overrides, registered[spoken] ?? {}, words];
  const find = (key: string, n?: MessageParams[string]): string | undefined => {
    for (const source of sources) {
      const message = Object.hasOwn(source, key) ? source[key] : undefined;
      // Dutch and English have these two forms and no other.
      const text = typeof message === 'string' ? message : message?.[plural.select(Number(n)) as 'one' | 'other'];
      if (typeof text === 'string') return text;
    }
    return undefined;
  };
  const translate = (key: string, params: MessageParams = {}): string =>
    find(key, params['n'])?.replace(/\{(\w+)\}/g, (_place, name: string) => String(params[name] ?? '')) ?? key;
  return Object.assign(translate, { locale: spoken, has: (key: string) => find(key) !== undefined });
}
