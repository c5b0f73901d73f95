// Node has no page that can be left and no storage of a tab; a browser has its own.
if (typeof addEventListener === 'undefined') {
  const page = new EventTarget();
  Object.assign(globalThis, {
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
    dispatchEvent: page.dispatchEvent.bind(page),
    sessionStorage: new (class {
      getItem(name: string): string | null {
        return ((this as Record<string, unknown>)[name] as string | null) ?? null;
      }
      setItem(name: string, value: string): void {
        Object.assign(this, { [name]: value });
      }
      removeItem(name: string): void {
        Reflect.deleteProperty(this, name);
      }
    })(),
  });
}
