import { css } from 'lit';

/**
 * What every element starts from: box, type, headings, links, focus ring and the container its own queries measure.
 * Sizes are in em, because a host may have set another size on the root of its page.
 */
export const baseStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--_maatwerk-document-color);
    background-color: var(--_maatwerk-document-background-color);
    font-family: var(--_maatwerk-document-font-family, inherit);
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    color: var(--_maatwerk-heading-color);
    font-family: var(--_maatwerk-heading-font-family, inherit);
    font-weight: var(--_maatwerk-heading-font-weight);
    font-size: 1.0625em;
    line-height: 1.25;
    text-wrap: balance;
  }

  /* A theme sizes the headings of a page; an element is a part of one. */
  .heading-title {
    font-size: min(var(--_maatwerk-heading-1-font-size), 2.25em, 9cqi);
  }

  .heading-section {
    font-size: min(var(--_maatwerk-heading-2-font-size), 1.5em, 7cqi);
  }

  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  fieldset {
    border: 0;
    min-inline-size: 0;
  }

  hr {
    inline-size: 100%;
    margin: 0;
    border: 0;
    border-block-start: 1px solid var(--_maatwerk-row-border-color);
  }

  a,
  .link {
    color: var(--_maatwerk-link-color);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .link {
    display: inline;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
    min-block-size: var(--_maatwerk-pointer-target-min-size);
  }

  /* Two rings, whatever widths a theme has: the second shows round the first where there is no room between. */
  :focus-visible,
  .segmented__choice:has(:focus-visible) {
    outline: max(2px, var(--_maatwerk-focus-outline-width)) solid var(--_maatwerk-focus-outline-color);
    outline-offset: var(--_maatwerk-focus-outline-offset);
    box-shadow: 0 0 0 max(5px, var(--_maatwerk-focus-outline-offset)) var(--_maatwerk-focus-inverse-outline-color);
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .muted {
    color: var(--_maatwerk-description-color);
  }

  .small {
    font-size: 0.875em;
  }

  .number {
    text-align: end;
    white-space: nowrap;
  }

  @media print {
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }

    .screen-only {
      display: none !important;
    }
  }
`;
