/* eslint no-restricted-syntax: 'off' -- what a host has in its storage is what is looked at */
import type { Page } from 'playwright-core';

/** Does to a page everything a guest should not, and answers of which kinds that was. */
export async function misbehave(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const ways: Record<string, () => unknown> = {
      globals: () => Object.assign(window, { badGuest: true }),
      document: () => Object.assign(document, { badGuest: true }),
      'built-ins': () => (Array.prototype.at = () => 0),
      localStorage: () => localStorage.clear(),
      sessionStorage: () => sessionStorage.setItem('guest', 'bad'),
      cookie: () => (document.cookie = 'guest=bad'),
      IndexedDB: () => new Promise((resolve) => (indexedDB.open('guest').onsuccess = resolve)),
      caches: () => caches.open('guest'),
      lock: () =>
        new Promise<void>((resolve) => {
          void navigator.locks.request('guest', () => {
            resolve();
            return new Promise(() => undefined);
          });
        }),
      channel: () => new BroadcastChannel('guest'),
      address: () => history.pushState({ guest: 'bad' }, '', '#guest'),
      title: () => (document.title = 'Slechte gast'),
      tag: () => customElements.define('bad-guest', class extends HTMLElement {}),
      attribute: () => document.documentElement.setAttribute('class', 'no-js'),
      element: () => document.head.append(document.createElement('style')),
      'style sheet': () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('h1 { letter-spacing: 1px; }');
        document.adoptedStyleSheets.push(sheet);
      },
      font: () => document.fonts.add(new FontFace('Guest', 'url(/guest.woff2)')),
      style: () => document.body.style.setProperty('cursor', 'wait'),
      focus: () => document.querySelector<HTMLElement>('#send')?.focus(),
      scroll: () => scrollTo(0, 0),
      observer: () => new MutationObserver(() => undefined).observe(document.body, { childList: true }),
      timer: () => setInterval(() => undefined, 60_000),
      listener: () => addEventListener('popstate', () => undefined),
      console: () => console.log('guest'),
      request: () => fetch('/guest').catch(() => undefined),
    };
    for (const way of Object.values(ways)) await way();
    return Object.keys(ways);
  });
}
