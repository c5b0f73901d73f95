import { css } from 'lit';

/** A list of rows: each a panel with its buttons in its head; facts to read; the line that opens it within another element. */
export const rowsStyles = css`
  .print-only {
    display: none;
  }

  /* Its buttons are large to press and have no border: without this the row would stand far from its name. */
  .row-head {
    display: flex;
    margin-block: -8px;
    margin-inline-end: -12px;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
  }

  .row-head__buttons {
    display: flex;
    flex: none;
    gap: 4px;
  }

  .rows textarea.input {
    min-block-size: 48px;
  }

  .rows .segmented {
    inline-size: auto;
  }

  .facts {
    display: grid;
    gap: 4px;
    inline-size: 100%;
  }

  .facts dt {
    color: var(--_maatwerk-description-color);
    font-size: 0.875em;
  }

  .facts dd {
    white-space: pre-wrap;
  }

  .version > .button {
    justify-self: start;
  }

  .version {
    inline-size: 100%;
    padding: 8px 12px;
    border: 1px solid var(--_maatwerk-row-border-color);
    background-color: var(--_maatwerk-document-background-color);
  }

  .disclosure__summary {
    min-block-size: 24px;
    color: var(--_maatwerk-link-color);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }

  .disclosure__summary::-webkit-details-marker {
    display: none;
  }

  .disclosure[open] > .disclosure__summary {
    margin-block-end: 12px;
  }

  .disclosure[open] > .disclosure__summary > .icon {
    rotate: 180deg;
  }

  @container (min-width: 44em) {
    .facts > div {
      display: grid;
      grid-template-columns: 16em minmax(0, 1fr);
      gap: 2px 12px;
    }

    .facts dt {
      font-size: 1em;
    }
  }

  @container (max-width: 44em) {
    .choices .segmented {
      display: grid;
    }

    .choices .segmented__choice {
      justify-content: start;
      border-radius: 0;
    }

    .choices .segmented__choice + .segmented__choice {
      border-block-start-color: var(--_maatwerk-radio-border-color);
      border-inline-start-color: transparent;
    }
  }

  @media print {
    .print-only {
      display: block;
    }

    .facts {
      break-inside: avoid;
    }
  }
`;
