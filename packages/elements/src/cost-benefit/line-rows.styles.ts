import { css } from 'lit';

/** The rows of the lines: a card or a form per line where it is narrow, a worksheet where it is wide. */
export const lineRowsStyles = css`
  .grid,
  .grid thead,
  .rows,
  .line-note,
  .line-note__cell {
    display: block;
  }

  /* A group that did not change is painted as it was, whatever was typed in another. */
  .rows {
    contain: layout;
  }

  .rows--far {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 46em;
  }

  .line {
    display: grid;
    border-block-end: 1px solid var(--_maatwerk-row-border-color);
  }

  /* A row of text is as high as a row with inputs or buttons, so that nothing moves when the one becomes the other. */
  .grid:not(.grid--read) .rows--far .line {
    min-block-size: 97px;
  }

  .grid th,
  .grid td {
    padding: 4px 0;
    text-align: start;
    font-weight: 400;
  }

  .grid .number,
  .number .grid__input {
    text-align: end;
  }

  .grid__more {
    display: flex;
    justify-content: end;
    gap: 8px;
  }

  .grid__input {
    scroll-margin-block: 2em 8em;
  }

  .line__worth {
    font-weight: 700;
  }

  .line__formula {
    display: block;
    white-space: normal;
  }

  .grid .line-note__cell {
    padding-block: 8px;
    border-block-end: 1px solid var(--_maatwerk-row-border-color);
  }

  /* A line and what was not understood in it belong together. */
  .is-refused {
    padding-inline-start: 8px;
    border-inline-start: 4px solid var(--_maatwerk-invalid-bar-color);
  }

  .line.is-refused {
    border-block-end: 0;
  }

  .details {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 16px;
  }

  @container (width < 56em) {
    .grid__head {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .line {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 12px;
      align-items: start;
      padding-block: 8px;
    }

    .line:not(.is-open) .grid__cell,
    .line:not(.is-open) .grid__label-cell > :not(.line__name),
    .is-open .line__name,
    .is-open .line__paid {
      display: none;
    }

    .grid .grid__label-cell {
      grid-area: 1 / 1;
      font-weight: 600;
    }

    .line:not(.is-open) .line__outcome {
      display: contents;
    }

    .line:not(.is-open) .line__worth {
      grid-area: 1 / 2;
      padding-block: 4px;
    }

    .line:not(.is-open) .line__formula {
      grid-area: 2 / 1;
      text-align: start;
    }

    .line:not(.is-open) .grid__more {
      grid-area: 2 / 2;
      padding: 0;
    }

    .line.is-open {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: stretch;
      padding: 12px;
      background-color: var(--_maatwerk-panel-background-color);
    }

    .line.is-open > * {
      grid-area: auto / 1 / auto / -1;
    }

    .is-open > .grid__unit,
    .is-open > .grid__times {
      grid-area: auto;
    }

    .grid__label {
      display: block;
      color: var(--_maatwerk-label-color);
      font-weight: var(--_maatwerk-label-font-weight);
      text-align: start;
    }

    .is-open + .is-refused .field__error {
      display: none;
    }
  }

  @container (36em <= width < 56em) {
    .line.is-open {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }

    .is-open > .grid__amount,
    .is-open > .grid__fundingSource,
    .is-open > .grid__payer {
      grid-area: auto / span 2;
    }
  }

  @container (width >= 56em) {
    .grid__head,
    .line {
      display: grid;
      grid-template-columns:
        minmax(0, 19fr) minmax(0, 12.5fr) minmax(0, 10.5fr) minmax(0, 7fr) minmax(0, 13.5fr) minmax(0, 11.5fr)
        minmax(0, 10.5fr) minmax(0, 14fr) var(--_more, 48px);
      gap: 8px;
      align-items: center;
      padding: 0 4px;
    }

    .grid:not(.grid--read) .rows--far .line {
      min-block-size: 61px;
    }

    .grid--read {
      --_more: 0;
    }

    .grid__head {
      align-items: end;
      border-block-end: 1px solid var(--_maatwerk-row-border-color);
      color: var(--_maatwerk-table-header-color);
      font-size: 0.875em;
    }

    .grid .grid__head th {
      font-weight: 600;
    }

    .grid .line > * {
      padding-block: 6px;
    }

    .line:focus-within,
    .line:focus-within + .line-note {
      background-color: var(--_maatwerk-panel-background-color);
    }

    .line__name,
    .grid__label,
    .line__paid,
    .line .line__edit {
      display: none;
    }

    .grid__input {
      padding: 8px;
      font-size: max(0.9375em, 15px);
    }

    .grid__label-cell .grid__input {
      font-weight: 600;
    }

    .line-note {
      padding: 0 4px;
    }

    /* The bar stands beside the inputs, whose places are those of the heads. */
    .is-refused {
      margin-inline-start: -4px;
    }
  }

  @media print {
    .rows--far {
      content-visibility: visible;
    }

    .grid__more {
      display: none;
    }
  }
`;
