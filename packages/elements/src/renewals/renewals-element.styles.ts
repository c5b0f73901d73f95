import { css } from 'lit';

/** The radar: rows with a bar, which stand under each other in a narrow container; a list by date on paper. */
export const renewalsStyles = css`
  .radar__head {
    display: none;
  }

  .radar__rows {
    display: grid;
    padding: 0;
    margin: 0;
    border-block-start: 1px solid var(--_maatwerk-row-border-color);
    list-style: none;
  }

  .radar__row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px 24px;
    align-items: center;
    padding-block: 12px;
    border-block-end: 1px solid var(--_maatwerk-row-border-color);
  }

  .radar__what {
    overflow-wrap: anywhere;
  }

  svg.radar__bar {
    display: block;
    inline-size: 100%;
    block-size: 28px;
    overflow: visible;
  }

  .radar__act {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
  }

  .bar__room {
    fill: var(--_maatwerk-panel-background-color);
  }

  .bar {
    fill: var(--_maatwerk-custom-color);
  }

  .bar--now,
  .bar--undecided,
  .bar--lapsed {
    fill: var(--_maatwerk-negative-color);
  }

  .bar--soon {
    fill: var(--_maatwerk-perspective-border-color);
  }

  .bar__today {
    fill: var(--_maatwerk-document-color);
  }

  .radar__key {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  .radar__mark {
    inline-size: 2px;
    block-size: 14px;
    background-color: var(--_maatwerk-document-color);
  }

  button.segmented__choice {
    background: none;
    font: inherit;
    font-weight: 600;
  }

  .segmented__choice[aria-pressed='true'] {
    background-color: var(--_maatwerk-button-primary-background-color);
    color: var(--_maatwerk-button-primary-color);
  }

  .segmented__choice:focus-visible {
    z-index: 1;
  }

  @container (min-width: 44em) {
    .radar__head,
    .radar__row {
      display: grid;
      grid-template-columns: minmax(0, 12em) minmax(0, 1fr) 17em;
    }

    .radar__head {
      gap: 24px;
    }

    .radar__months {
      grid-column: 2;
      inline-size: 100%;
      block-size: 1.6em;
      overflow: visible;
    }

    .radar__month {
      fill: var(--_maatwerk-description-color);
      font-size: 0.875em;
    }

    .radar__month--wide {
      display: none;
    }

    .radar__act {
      flex-direction: column;
      align-items: flex-start;
    }

    .radar__panel {
      grid-column: 1 / -1;
    }
  }

  @container (min-width: 68em) {
    .radar__head,
    .radar__row {
      grid-template-columns: minmax(0, 14em) minmax(0, 1fr) 33em;
    }

    .radar__month--wide {
      display: inline;
    }

    .radar__act {
      flex-direction: row;
      align-items: center;
    }
  }

  @media (forced-colors: active) {
    .bar__room {
      fill: Canvas;
      stroke: GrayText;
    }

    .bar,
    .bar__today {
      fill: CanvasText;
    }

    .bar {
      opacity: 0.5;
    }

    .radar__month {
      fill: CanvasText;
    }

    .radar__mark {
      background-color: CanvasText;
      forced-color-adjust: none;
    }

    .segmented__choice[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background-color: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    .radar__head,
    .radar__bar,
    .radar__key {
      display: none !important;
    }

    .radar__row {
      grid-template-columns: minmax(0, 1fr) auto;
      break-inside: avoid;
    }
  }
`;
