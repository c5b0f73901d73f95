import type { ReactiveController, ReactiveControllerHost } from 'lit';

const restMs = 1000;

/** What a value in a form asks of the element that has it. */
export interface FormValueHost extends ReactiveControllerHost, HTMLElement {
  readonly internals: ElementInternals;
  readonly name: string;
}

/**
 * The value of an element in the form around it, as JSON. Writing a long list as text at every keystroke costs more than
 * the keystroke; so it is written when the form asks, when typing rests, and when the page is left.
 */
export class FormValue implements ReactiveController {
  readonly #host: FormValueHost;
  readonly #valueNow: () => unknown;
  #written: { readonly value: unknown; readonly text: string } | null = null;
  #form: HTMLFormElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FormValueHost, valueNow: () => unknown) {
    this.#host = host;
    this.#valueNow = valueNow;
    host.addController(this);
  }

  /** Notes that the value is another one. */
  changed(): void {
    clearTimeout(this.#timer);
    if (this.#written === null) this.write();
    else this.#timer = setTimeout(this.write, restMs);
  }

  /** Hands the value of now to the browser, for the form. */
  readonly write = (): string => {
    clearTimeout(this.#timer);
    const value = this.#valueNow();
    const written = this.#written;
    if (written && written.value === value) return written.text;
    const text = JSON.stringify(value);
    this.#written = { value, text };
    this.#host.internals.setFormValue(text, null);
    return text;
  };

  // For when somebody comes back to the page. Not before: a browser copies it every second, and it may be long.
  readonly #leave = (): void => {
    const text = this.write();
    this.#host.internals.setFormValue(text, text);
  };

  hostConnected(): void {
    window.addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#leave);
  }

  /** Follows the form around the host, as `formAssociatedCallback` gives it. */
  follow(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#fill);
    this.#form = form;
    form?.addEventListener('formdata', this.#fill);
  }

  // The browser has made the entries already, ours with what was written last.
  readonly #fill = ({ formData }: FormDataEvent): void => {
    const { name } = this.#host;
    const before = this.#written?.text;
    const now = this.write();
    const entries = formData.getAll(name);
    const own = entries.indexOf(before ?? now);
    if (own < 0) return;
    if (entries.length === 1) {
      formData.set(name, now);
      return;
    }
    formData.delete(name);
    entries.forEach((entry, at) => formData.append(name, at === own ? now : entry));
  };
}
