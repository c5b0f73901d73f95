/** Somewhere in the page where a person types, with its own way of keeping what was typed. */
export interface Place {
  readonly name: PlaceName;
  /** Puts it into the page. */
  add(form: HTMLFormElement): void;
  /** Takes it out of the page. */
  remove(): void;
  /** The field, once it may be typed in and holds what was kept. */
  field(): Promise<HTMLTextAreaElement>;
  /** How many texts stand beside the one that is shown: none, unless the same words came twice. */
  doubles(): number;
}

/** The places by name: an editor in a case, one alone with drafts, and a saver that waits. */
export type PlaceName = 'case' | 'alone' | 'naive';

/** The control that has focus, through every shadow root. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Waits until this holds. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** The multi-line field that has focus, once there is one that may be typed in. */
export async function focusedField(): Promise<HTMLTextAreaElement> {
  const field = (): HTMLTextAreaElement | null => {
    const element = focused();
    return element instanceof HTMLTextAreaElement && !element.readOnly ? element : null;
  };
  await until(() => field() !== null);
  return field() as HTMLTextAreaElement;
}
