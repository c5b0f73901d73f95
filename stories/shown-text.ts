/** What a story must show before it counts as that state: waits until each text can be read in the element, throws where one cannot. */
export function shows(...texts: string[]): (context: { canvasElement: HTMLElement }) => Promise<void> {
  return ({ canvasElement }) => untilShown(canvasElement, texts);
}

/** The shadow root of the first element of the kit in a story; throws where there is none. */
export function rootIn(canvasElement: HTMLElement): ShadowRoot {
  const element = [...canvasElement.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot !== null);
  if (!element?.shadowRoot) throw new Error('There is no element of the kit in this story.');
  return element.shadowRoot;
}

/** Waits until each text can be read in the element. */
export async function untilShown(canvasElement: HTMLElement, texts: readonly string[]): Promise<void> {
  const end = performance.now() + 5_000;
  const missing = (): string[] => {
    const read = plain(rootIn(canvasElement).textContent ?? '');
    return texts.filter((text) => !read.includes(plain(text)));
  };
  while (missing().length > 0) {
    if (performance.now() > end) throw new Error(`This state does not show: ${missing().join(' · ')}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Writes into a field as typing does, by the id it has within the element. */
export async function typeIn(canvasElement: HTMLElement, field: string, text: string): Promise<void> {
  const root = rootIn(canvasElement);
  const end = performance.now() + 5_000;
  while (!root.getElementById(field) && performance.now() < end) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const input = root.getElementById(field) as HTMLInputElement | null;
  if (!input) throw new Error(`There is no field ${field} to type in.`);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
