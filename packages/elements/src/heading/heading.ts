import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** How a heading looks: the title of an element, of a section in it, or of a smaller part. */
export type HeadingLook = 'title' | 'section' | 'part';

/** A heading at a level of 1 to 6 (others are brought within), so that it fits the outline of the host's page. */
export function heading(level: number, content: unknown, look: HeadingLook = 'part', id?: string): TemplateResult {
  const shown = `heading heading-${look}`;
  // A level cannot be an expression in a template: six fixed ones keep the markup static.
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 class=${shown} id=${ifDefined(id)}>${content}</h1>`;
    case 2:
      return html`<h2 class=${shown} id=${ifDefined(id)}>${content}</h2>`;
    case 3:
      return html`<h3 class=${shown} id=${ifDefined(id)}>${content}</h3>`;
    case 4:
      return html`<h4 class=${shown} id=${ifDefined(id)}>${content}</h4>`;
    case 5:
      return html`<h5 class=${shown} id=${ifDefined(id)}>${content}</h5>`;
    default:
      return html`<h6 class=${shown} id=${ifDefined(id)}>${content}</h6>`;
  }
}
