/** The texts of fields exactly as a person typed them, by path, as long as they still mean what the value holds. */
export class TypedTexts {
  readonly #texts = new Map<string, string>();
  #typing: string | null = null;

  /** A text is being typed; until the field is left nothing is said of it. */
  type(path: string, text: string): void {
    this.#texts.set(path, text);
    this.#typing = path;
  }

  /** A field was left; what was typed stays in it. */
  leave(path: string): void {
    if (this.#typing === path) this.#typing = null;
  }

  /** A field shows the value again in the kit's own notation. */
  forget(path: string): void {
    this.#texts.delete(path);
    this.leave(path);
  }

  /** Every field shows the value again. */
  clear(): void {
    this.#texts.clear();
    this.#typing = null;
  }

  /** What was typed in a field; `undefined` where nothing was. */
  textAt(path: string): string | undefined {
    return this.#texts.get(path);
  }

  /** Whether somebody is typing here now, so that a refusal has to wait. */
  isTyping(path: string): boolean {
    return this.#typing === path;
  }

  /** What is being typed in a field below a path; `undefined` while nobody types there. */
  under(path: string): string | undefined {
    const typing = this.#typing;
    return typing?.startsWith(`${path}/`) ? this.#texts.get(typing) : undefined;
  }

  /** What a field shows: the typed text while it reads as the value, else the value as it is written. */
  shown(path: string, written: string, readsAsValue: (text: string) => boolean): string {
    const text = this.#texts.get(path);
    return text !== undefined && readsAsValue(text) ? text : written;
  }
}
