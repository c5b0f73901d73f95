import type { Page } from 'playwright-core';

/** What has focus now, through every shadow root: its role, name and value as a reader of the page would hear them. */
export interface Focused {
  readonly tag: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
}

/** A person who uses the page by keyboard alone. */
export interface Keyboard {
  /** Presses Tab until something with this name has focus; from the end of the page it goes on at the start. */
  reach(name: string | RegExp): Promise<Focused>;
  focused(): Promise<Focused>;
  press(key: string, times?: number): Promise<void>;
  type(text: string): Promise<void>;
  /** Replaces what stands in the focused field. */
  write(text: string): Promise<void>;
  /** Reaches a button or link and presses it. */
  activate(name: string | RegExp): Promise<void>;
  /** Reaches a field and replaces what stands in it. */
  fill(name: string | RegExp, text: string): Promise<void>;
  /** Reaches a group of radios and moves to the choice with this name. */
  choose(group: string | RegExp, choice: string): Promise<void>;
  /** Reaches a checkbox and ticks it. */
  tick(name: string | RegExp): Promise<void>;
  /** Reaches a list and picks the option that begins with this text. */
  pick(name: string | RegExp, option: string): Promise<void>;
  /** Reaches a date field and types a day. */
  date(name: string | RegExp, day: string): Promise<void>;
}

const mostTabs = 250;

/** Uses a page by keyboard alone: there is no pointer in here. */
export function keyboardOf(page: Page): Keyboard {
  const focused = (): Promise<Focused> => page.evaluate(describeFocus);
  const matches = ({ name }: Focused, wanted: string | RegExp): boolean =>
    typeof wanted === 'string' ? name === wanted : wanted.test(name);
  const keyboard: Keyboard = {
    focused,
    async reach(wanted) {
      const seen: string[] = [];
      for (let tabs = 0; tabs < mostTabs; tabs++) {
        const now = await focused();
        if (matches(now, wanted)) return now;
        seen.push(now.name);
        await page.keyboard.press('Tab');
      }
      throw new Error(`no Tab leads to ${String(wanted)}; it leads to: ${[...new Set(seen)].join(' | ')}`);
    },
    async press(key, times = 1) {
      for (let count = 0; count < times; count++) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    async write(text) {
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    async activate(name) {
      await keyboard.reach(name);
      await page.keyboard.press('Enter');
    },
    async fill(name, text) {
      await keyboard.reach(name);
      await keyboard.write(text);
    },
    async choose(group, choice) {
      await keyboard.reach(group);
      for (let presses = 0; presses < 12; presses++) {
        const now = await focused();
        if (now.name.endsWith(choice)) {
          if (!now.checked) await page.keyboard.press('Space');
          return;
        }
        await page.keyboard.press('ArrowRight');
      }
      throw new Error(`no arrow leads to ${choice}`);
    },
    async tick(name) {
      const { checked } = await keyboard.reach(name);
      if (!checked) await page.keyboard.press('Space');
    },
    async pick(name, option) {
      await keyboard.reach(name);
      await page.keyboard.type(option);
      const { value } = await focused();
      if (!value.startsWith(option)) throw new Error(`typing “${option}” picked “${value}”`);
    },
    async date(name, day) {
      await keyboard.reach(name);
      const [year = '', month = '', date = ''] = day.split('-');
      await page.keyboard.type(`${date}${month}${year}`);
      if ((await focused()).value === day) return;
      // A browser that speaks American asks the month first: back to the first of the three parts.
      await keyboard.press('Shift+Tab', 2);
      await page.keyboard.type(`${month}${date}${year}`);
      const { value } = await focused();
      if (value !== day) throw new Error(`typing ${day} gave “${value}”`);
    },
  };
  return keyboard;
}

function describeFocus(): Focused {
  let element: Element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const root = element.getRootNode() as Document | ShadowRoot;
  const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const labelled = (element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => textOf(id === '' ? null : root.getElementById(id)))
    .join(' ')
    .trim();
  const input = element as HTMLInputElement;
  const labels = [...(input.labels ?? [])].map(textOf).join(' ');
  const legend = input.type === 'radio' ? `${textOf(input.closest('fieldset')?.querySelector('legend'))} ` : '';
  const name = labelled || element.getAttribute('aria-label') || `${legend}${labels}`.trim() || textOf(element);
  const chosen = element instanceof HTMLSelectElement ? textOf(element.selectedOptions[0]) : (input.value ?? '');
  return { tag: element.localName, name, value: chosen, checked: input.checked === true };
}
