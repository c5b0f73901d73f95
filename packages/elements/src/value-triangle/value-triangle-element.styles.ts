import { css } from 'lit';

/** The triangle with its numbers, and the comparisons per value. */
export const valueTriangleStyles = css`
  .print-only {
    display: none;
  }

  .surface {
    touch-action: pan-y pinch-zoom;
  }

  .triangle {
    display: block;
    inline-size: 100%;
    max-inline-size: 26em;
    margin-inline: auto;
    overflow: visible;
    user-select: none;
  }

  .triangle__surface {
    fill: var(--_maatwerk-control-background-color);
    stroke: var(--_maatwerk-document-color);
    stroke-width: 2;
    stroke-linejoin: round;
  }

  .surface .triangle__surface,
  .surface .triangle__balance {
    cursor: pointer;
  }

  .triangle__median {
    fill: none;
    stroke: var(--_maatwerk-row-border-color);
    stroke-dasharray: 6 5;
    pointer-events: none;
  }

  .triangle__balance {
    fill: var(--_maatwerk-panel-accent-background-color);
  }

  .triangle__word {
    fill: var(--_maatwerk-description-color);
    font-size: 18.5px;
    text-anchor: middle;
    pointer-events: none;
  }

  .triangle__reach {
    fill: none;
    stroke: var(--_maatwerk-custom-color);
    stroke-opacity: 0.6;
    pointer-events: none;
  }

  .triangle__handle {
    cursor: grab;
    outline: none;
    touch-action: none;
  }

  .triangle__handle:active {
    cursor: grabbing;
  }

  .triangle__target {
    fill: transparent;
  }

  .triangle__focus,
  .triangle__focus-inverse {
    fill: none;
    stroke: none;
  }

  .triangle__handle:focus-visible .triangle__focus {
    stroke: var(--_maatwerk-focus-outline-color);
    stroke-width: 4;
  }

  .triangle__handle:focus-visible .triangle__focus-inverse {
    stroke: var(--_maatwerk-focus-inverse-outline-color);
    stroke-width: 8;
  }

  .triangle__ring {
    fill: var(--_maatwerk-control-background-color);
    fill-opacity: 0.6;
    stroke: var(--_maatwerk-document-color);
    stroke-width: 3;
  }

  .triangle__point {
    fill: var(--_maatwerk-custom-color);
  }

  .triangle__other {
    fill: none;
    stroke: var(--_maatwerk-custom-color);
    stroke-width: 3;
    stroke-dasharray: 5 3;
    pointer-events: none;
  }

  .corners {
    display: flex;
    gap: 8px;
    justify-content: center;
    max-inline-size: 26em;
    inline-size: 100%;
    margin-inline: auto;
    font-weight: 600;
    font-size: 0.9375em;
  }

  .corners + .surface,
  .corners + .triangle,
  .surface + .corners,
  .triangle + .corners {
    margin-block-start: -14px;
  }

  .corners--base {
    justify-content: space-between;
  }

  .weight {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 48px 4.5em 48px;
    gap: 6px;
    align-items: center;
  }

  .weight__label {
    font-weight: 600;
  }

  .weights-reading,
  .facts {
    display: grid;
    gap: 4px;
  }

  .weights-reading > div {
    display: flex;
    justify-content: space-between;
    max-inline-size: 16em;
    font-weight: 600;
  }

  .facts > div {
    display: grid;
    grid-template-columns: minmax(7em, 1fr) 4fr;
    gap: 2px 12px;
  }

  .facts dt {
    color: var(--_maatwerk-description-color);
  }

  .facts + .facts {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_maatwerk-row-border-color);
  }

  .grounds__summary {
    min-block-size: 24px;
    color: var(--_maatwerk-link-color);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }

  .grounds[open] > .grounds__summary {
    margin-block-end: 8px;
  }

  .grounds:not([open]) > .grounds__summary .icon {
    transform: rotate(-90deg);
  }

  .values {
    container-type: inline-size;
    min-inline-size: 0;
  }

  .value {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_maatwerk-row-border-color);
  }

  .value__pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  .comparison .segmented {
    inline-size: 100%;
  }

  .reading {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .reading th,
  .reading td {
    padding: 10px 16px 10px 0;
    border-block-end: 1px solid var(--_maatwerk-row-border-color);
    text-align: start;
    vertical-align: top;
  }

  .reading thead th {
    color: var(--_maatwerk-table-header-color);
    font-size: 0.9375em;
  }

  .reading__head {
    display: none;
    color: var(--_maatwerk-description-color);
    font-size: 0.9375em;
  }

  .reading__reason {
    white-space: pre-wrap;
  }

  @container (min-width: 40em) {
    .value__pair {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (max-width: 30em) {
    .comparison .segmented__choice {
      padding-inline: 6px;
    }

    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }

    .reading,
    .reading tbody,
    .reading tr,
    .reading th,
    .reading td {
      display: block;
    }

    .reading thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .reading tbody th,
    .reading td:not(:last-child) {
      border: 0;
    }

    .reading tbody th {
      padding-block-end: 0;
    }

    .reading__head {
      display: block;
    }
  }

  @container (min-width: 60em) {
    .split--start {
      grid-template-columns: 25em minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .triangle__handle:focus-visible .triangle__focus {
      stroke: Highlight;
    }

    .triangle__point {
      fill: Highlight;
    }

    .triangle__surface,
    .triangle__ring {
      fill: Canvas;
      stroke: CanvasText;
    }

    .triangle__word {
      fill: CanvasText;
    }
  }

  @media print {
    .print-only {
      display: block;
    }

    .triangle {
      max-inline-size: 9cm;
    }
  }
`;
