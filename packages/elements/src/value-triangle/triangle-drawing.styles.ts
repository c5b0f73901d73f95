import { css } from 'lit';

/** The triangle, its corners and its point. */
export const triangleDrawingStyles = css`
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
    font-size: 15px;
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

  .triangle__name {
    fill: var(--_maatwerk-document-color);
    stroke: var(--_maatwerk-control-background-color);
    stroke-width: 4;
    paint-order: stroke;
    font-weight: 600;
    font-size: 15px;
    text-anchor: middle;
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

  @container (max-width: 22em) {
    .triangle__word,
    .triangle__name {
      font-size: 19px;
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

    .triangle__word,
    .triangle__name {
      fill: CanvasText;
    }

    .triangle__name {
      stroke: Canvas;
    }

    .triangle__median,
    .triangle__reach,
    .triangle__other {
      stroke: CanvasText;
    }
  }

  @media print {
    .triangle {
      max-inline-size: 9cm;
    }
  }
`;
