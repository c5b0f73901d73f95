import { warnDeveloper } from '../developer-warning/developer-warning.js';

/** Under which prefix and in which registry an element becomes known; `maatwerk` and the page's own unless set. */
export interface DefineOptions {
  readonly prefix?: string;
  readonly registry?: CustomElementRegistry;
}

const firstPrefix = 'maatwerk';

/**
 * Registers `<{prefix}-{name}>`. Doing so twice with one class is nothing; a foreign class under the name is left and
 * reported. One class bears one name, so that a second prefix gets a subclass. Answers whether the tag now means it.
 */
export function defineElement(
  name: string,
  elementClass: CustomElementConstructor,
  options: DefineOptions = {},
): boolean {
  const { prefix = firstPrefix, registry = customElements } = options;
  const tag = `${prefix}-${name}`;
  const known = registry.get(tag);
  if (known === undefined) {
    registry.define(tag, prefix === firstPrefix ? elementClass : class extends elementClass {});
    return true;
  }
  if (known === elementClass || known.prototype instanceof elementClass) return true;
  warnDeveloper({
    problem: `<${tag}> is already registered with another class, perhaps by a second copy of the kit.`,
    remedy: 'Load one copy, or define the elements under a prefix of your own.',
    address: 'foreign-element',
  });
  return false;
}
