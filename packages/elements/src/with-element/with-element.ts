import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';

class WithElement extends Directive {
  override update({ element }: ElementPart, [use]: [use: (element: HTMLElement) => void]): typeof noChange {
    use(element as HTMLElement);
    return noChange;
  }

  override render(): typeof noChange {
    return noChange;
  }
}

/**
 * Hands the element it stands on to `use` at every rendering, for what a template cannot say, such as a custom property.
 * Lit's `ref` also tells when the element goes, and brings a class of directives along for that.
 */
export const withElement: (use: (element: HTMLElement) => void) => DirectiveResult = directive(WithElement);
