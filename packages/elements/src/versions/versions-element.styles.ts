import { css } from 'lit';

/** The styles of what changed since a table. */
export const versionsStyles = css`
  :host([hidden]) {
    display: none;
  }

  details > summary {
    min-block-size: 24px;
    padding-block: 8px;
    cursor: pointer;
  }

  .versions__body {
    padding-block: 8px 16px;
  }

  .change__texts {
    display: grid;
    gap: 12px;
    margin-block-start: 8px;
  }

  .change__text {
    min-inline-size: 0;
    padding: 10px 12px;
    border: 1px solid var(--_maatwerk-row-border-color);
    border-radius: var(--_maatwerk-border-radius);
  }

  .change__words {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  del {
    color: var(--_maatwerk-negative-color);
    background-color: var(--_maatwerk-negative-background-color);
    text-decoration: line-through;
  }

  ins {
    color: var(--_maatwerk-positive-color);
    background-color: var(--_maatwerk-positive-background-color);
    text-decoration: underline 2px;
    text-underline-offset: 3px;
  }

  @container (min-width: 44em) {
    .change__texts {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .change {
      break-inside: avoid;
    }

    del,
    ins {
      color: inherit;
      background: none;
    }
  }
`;
