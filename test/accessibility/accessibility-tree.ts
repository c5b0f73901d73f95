import type { CDPSession, Page } from 'playwright-core';

/** A page as a screen reader knows it: the browser's own accessibility tree, written as lines. */
export interface AccessibilityTree {
  /** What has focus, as one line. */
  focused(): Promise<string>;
  /** What has focus after each of so many presses of Tab. */
  tabs(presses: number): Promise<readonly string[]>;
  /** Presses Tab until the line of what has focus begins so. */
  reach(beginning: string): Promise<string>;
  /** Everything with one of these roles, in the order of reading. */
  all(...roles: string[]): Promise<readonly string[]>;
  /** Everything inside the first thing with this role and name, texts included. */
  inside(role: string, name: string): Promise<readonly string[]>;
  /** The last words in a live region of this politeness. */
  spoken(politeness?: 'polite' | 'assertive'): Promise<string>;
  /** Waits until these words stand in a live region. */
  hears(text: string | RegExp, politeness?: 'polite' | 'assertive'): Promise<string>;
}

interface Value {
  readonly value?: unknown;
}

interface Node {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly value?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
}

const mostTabs = 200;
const patience = 8_000;
const withoutMeaning = new Set(['generic', 'none', 'InlineTextBox', 'RootWebArea', 'LineBreak', 'LabelText']);

/** Reads the accessibility tree of a page. Only for Chromium, whose protocol tells it. */
export async function accessibilityTreeOf(page: Page): Promise<AccessibilityTree> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const nodes = (): Promise<readonly Node[]> => nodesOf(session);
  const tree: AccessibilityTree = {
    async focused() {
      const focusable = (await nodes()).filter((node) => propertyOf(node, 'focused') === true);
      const found = focusable.filter(({ role }) => role?.value !== 'RootWebArea').at(-1);
      return found ? lineOf(found) : 'nothing';
    },
    async tabs(presses) {
      const lines: string[] = [];
      for (let press = 0; press < presses; press++) {
        await page.keyboard.press('Tab');
        lines.push(await tree.focused());
      }
      return lines;
    },
    async reach(beginning) {
      const seen: string[] = [];
      for (let press = 0; press < mostTabs; press++) {
        const line = await tree.focused();
        if (line.startsWith(beginning)) return line;
        seen.push(line);
        await page.keyboard.press('Tab');
      }
      throw new Error(`no Tab leads to ${beginning}; it leads to:\n${[...new Set(seen)].join('\n')}`);
    },
    async all(...roles) {
      return inOrder(await nodes())
        .filter(({ role }) => roles.includes(String(role?.value)))
        .map(lineOf);
    },
    async inside(role, name) {
      const found = await nodes();
      const start = found.find((node) => node.role?.value === role && nameOf(node) === name);
      if (!start) throw new Error(`nothing is a ${role} “${name}”`);
      return inOrder(found, start)
        .slice(1)
        .filter((node) => !withoutMeaning.has(String(node.role?.value)))
        .map(lineOf);
    },
    async spoken(politeness = 'polite') {
      const found = await nodes();
      const regions = found.filter((node) => propertyOf(node, 'live') === politeness && !node.ignored);
      return regions
        .map((region) =>
          inOrder(found, region)
            .filter(({ role }) => role?.value === 'StaticText')
            .map(nameOf)
            .join(' ')
            .trim(),
        )
        .filter((text) => text !== '')
        .join(' | ');
    },
    async hears(text, politeness) {
      const end = Date.now() + patience;
      for (;;) {
        const spoken = await tree.spoken(politeness);
        if (typeof text === 'string' ? spoken.includes(text) : text.test(spoken)) return spoken;
        if (Date.now() > end) throw new Error(`nobody says ${String(text)}; the last words were “${spoken}”`);
        await page.waitForTimeout(50);
      }
    },
  };
  return tree;
}

async function nodesOf(session: CDPSession): Promise<readonly Node[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes as readonly Node[];
}

function inOrder(nodes: readonly Node[], start?: Node): readonly Node[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const from = start ?? nodes.find(({ parentId }) => parentId === undefined);
  const walk = (node: Node): Node[] => [
    ...(node.ignored ? [] : [node]),
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? walk(child) : [];
    }),
  ];
  return from ? walk(from) : [];
}

// role "name" = value · state · (description), with plain spaces, as a person would write it down.
function lineOf(node: Node): string {
  const value = plain(node.value?.value);
  const description = plain(node.description?.value);
  return [
    `${String(node.role?.value)} "${nameOf(node)}"${value === '' ? '' : ` = ${value}`}`,
    ...statesOf(node),
    ...(description === '' ? [] : [`(${description})`]),
  ].join(' · ');
}

function statesOf(node: Node): readonly string[] {
  const states = ['level', 'checked', 'expanded', 'invalid', 'required', 'readonly', 'disabled'] as const;
  return states.flatMap((name) => {
    const value = propertyOf(node, name);
    if (name === 'expanded' && value !== undefined) return [value === true ? 'open' : 'closed'];
    if (name === 'level') return value === undefined ? [] : [`level ${String(value)}`];
    return value === undefined || value === false || value === 'false' ? [] : [name];
  });
}

function propertyOf({ properties }: Node, name: string): unknown {
  return properties?.find((property) => property.name === name)?.value.value;
}

function nameOf({ name }: Node): string {
  return plain(name?.value);
}

function plain(text: unknown): string {
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
}
