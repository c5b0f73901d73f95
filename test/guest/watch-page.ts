/* eslint no-restricted-syntax: 'off' -- what a host has in its storage is what is looked at */
import type { Traces } from './traces.js';

/** What a page of a test is asked about itself. */
export interface PageWatch {
  /** One look at the page as it is now. */
  look(): Promise<Traces>;
  /** Whether nothing waits for a moment to come. */
  isQuiet(): boolean;
}

declare global {
  interface Window {
    pageWatch: PageWatch;
  }
}

/**
 * Begins to watch a page; runs in it before any other script, and is whole in itself. It follows what a page cannot be
 * asked: pending timers, observers of nodes of the host, open channels, registered tags.
 */
export function watchPage(): void {
  const isOurs = (tag: string): boolean => tag.startsWith('maatwerk-') || tag.startsWith('bad-');
  const tags: string[] = [];
  const channels = new Set<BroadcastChannel>();
  const observed = new Map<object, Node[]>();
  const timers = new Map<string, string>();

  const { define } = customElements;
  customElements.define = (tag, ...rest) => {
    tags.push(tag);
    define.call(customElements, tag, ...rest);
  };
  window.BroadcastChannel = class extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      channels.add(this);
    }
    override close(): void {
      channels.delete(this);
      super.close();
    }
  };
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const of = prototype as { observe(target: Node, ...rest: unknown[]): void; disconnect(): void };
    const { observe, disconnect } = of;
    of.observe = function (target, ...rest) {
      observed.set(this, [...(observed.get(this) ?? []), target]);
      observe.call(this, target, ...rest);
    };
    of.disconnect = function () {
      observed.delete(this);
      disconnect.call(this);
    };
  }
  const follow = (begin: string, end: string, repeats: boolean): void => {
    const page = window as unknown as Record<string, (...all: unknown[]) => number>;
    const [first, last] = [page[begin]!, page[end]!];
    page[begin] = (task, ...rest) => {
      const id = first.call(
        window,
        (...all: unknown[]) => {
          if (!repeats) timers.delete(`${end} ${String(id)}`);
          (task as (...all: unknown[]) => void)(...all);
        },
        ...rest,
      );
      timers.set(`${end} ${String(id)}`, `${begin} ${typeof rest[0] === 'number' ? String(rest[0]) : ''}`.trim());
      return id;
    };
    page[end] = (id) => {
      timers.delete(`${end} ${String(id)}`);
      return last.call(window, id);
    };
  };
  follow('setTimeout', 'clearTimeout', false);
  follow('setInterval', 'clearInterval', true);
  follow('requestAnimationFrame', 'cancelAnimationFrame', false);
  follow('requestIdleCallback', 'cancelIdleCallback', false);

  const keysOf = (object: object): string[] => Reflect.ownKeys(object).map(String);
  const nameOf = (node: Node): string =>
    node instanceof Element ? `${node.localName}${node.id === '' ? '' : `#${node.id}`}` : node.nodeName;
  const identities = new Map<unknown, number>();
  const identity = (value: unknown): string => {
    if (!((typeof value === 'object' && value !== null) || typeof value === 'function')) return String(value);
    if (!identities.has(value)) identities.set(value, identities.size);
    return `object ${String(identities.get(value))}`;
  };

  // Everything a script of the page could meet as part of the language or the browser, with what it is.
  let builtIns: (readonly [string, object])[] = [];
  const findBuiltIns = (): (readonly [string, object])[] => {
    const seen = new Map<object, string>();
    const visit = (path: string, value: unknown): void => {
      if (!((typeof value === 'object' && value !== null) || typeof value === 'function')) return;
      if (value === window || value === window.pageWatch || seen.has(value) || path.split('.').length > 4) return;
      seen.set(value, path);
      for (const [key, { value: inner }] of Object.entries(Object.getOwnPropertyDescriptors(value)) as [
        string,
        PropertyDescriptor,
      ][]) {
        visit(`${path}.${key}`, inner);
      }
    };
    for (const key of Object.getOwnPropertyNames(window)) {
      visit(key, Object.getOwnPropertyDescriptor(window, key)?.value);
    }
    for (const [name, object] of Object.entries({ navigator, history, location, customElements, screen })) {
      visit(name, object);
    }
    return [...seen].map(([object, path]) => [path, object] as const);
  };
  const lookAtBuiltIns = (): string[] => {
    if (builtIns.length === 0) builtIns = findBuiltIns();
    return builtIns.flatMap(([path, object]) =>
      Reflect.ownKeys(object).map((key) => {
        const { value, get, set } = Object.getOwnPropertyDescriptor(object, key) ?? {};
        return `${path}.${String(key)} = ${identity(value)} ${identity(get)} ${identity(set)}`;
      }),
    );
  };

  // How large a page is follows from what stands on it.
  const ofSize =
    /^(width|height|block-size|inline-size|perspective-origin|transform-origin|top|right|bottom|left)$|^inset/;
  const hostElements = (): Element[] =>
    [...document.querySelectorAll('html, body, body *')].filter(
      (one) => !isOurs(one.localName) && one.parentElement?.closest('#place') === null,
    );
  const styles = (): string[] =>
    hostElements().flatMap((one) => {
      const style = getComputedStyle(one);
      return [...style]
        .filter((property) => !ofSize.test(property))
        .map((property) => `${nameOf(one)}: ${property}=${style.getPropertyValue(property)}`);
    });
  const rulesOf = (sheet: CSSStyleSheet): string => [...sheet.cssRules].map((rule) => rule.cssText).join(' ');

  window.pageWatch = {
    isQuiet: () => timers.size === 0,
    async look() {
      const { held = [], pending = [] } = await navigator.locks.query();
      return {
        globals: keysOf(window),
        document: keysOf(document),
        'built-ins': lookAtBuiltIns(),
        localStorage: Object.entries(localStorage).map(([key, value]) => `${key}=${String(value)}`),
        sessionStorage: Object.entries(sessionStorage).map(([key, value]) => `${key}=${String(value)}`),
        cookie: document.cookie.split('; '),
        IndexedDB: (await indexedDB.databases()).map(({ name = '' }) => name),
        caches: await caches.keys(),
        'service worker': (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
        lock: [...held, ...pending].map(({ name = '' }) => name),
        channel: [...channels].map(({ name }) => name),
        address: [location.href, `history of ${String(history.length)}`, `state ${JSON.stringify(history.state)}`],
        title: [document.title],
        tag: [...tags],
        attribute: hostElements().flatMap((one) =>
          [...one.attributes].map(({ name, value }) => `${nameOf(one)}: ${name}=${value}`),
        ),
        element: [
          ...[...document.head.children].map((one) => `head: ${nameOf(one)}`),
          ...hostElements().map((one) => `${nameOf(one)}: ${String(one.childNodes.length)} nodes`),
        ].filter((one) => !one.startsWith('div#place:')),
        'style sheet': [...document.styleSheets, ...document.adoptedStyleSheets].map(rulesOf),
        font: [...document.fonts].map(({ family }) => family),
        style: styles(),
        focus: [nameOf(document.activeElement ?? document)],
        scroll: [`${String(scrollX)}, ${String(scrollY)}`],
        observer: [...observed.values()]
          .flat()
          .filter((node) => !(node instanceof Element && (isOurs(node.localName) || node.closest('#place'))))
          .filter((node) => node.isConnected && node.getRootNode() === document)
          .map(nameOf),
        timer: [...timers.values()],
      };
    },
  };
}
