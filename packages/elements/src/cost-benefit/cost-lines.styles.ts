import { css } from 'lit';

/** The sections of the lines, and the totals below. */
export const costLinesStyles = css`
  .lines__head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 12px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 10px 14px;
    border: 1px solid var(--_maatwerk-row-border-color);
    border-inline-start: 6px solid var(--_mark);
    border-radius: var(--_maatwerk-border-radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .lines__count {
    color: var(--_maatwerk-description-color);
    font-weight: 400;
  }

  .lines__total {
    grid-column: 2;
    color: var(--_maatwerk-document-color);
    font-weight: 700;
  }

  .standing {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    border: 1px solid var(--_maatwerk-control-border-color);
    border-radius: var(--_maatwerk-border-radius);
    background-color: var(--_maatwerk-document-background-color);
  }

  .standing__one {
    padding: 8px 12px 10px;
    border-block-start: 5px solid var(--_mark, currentColor);
  }

  .standing__amount {
    font-size: 1.125em;
    font-weight: 700;
  }

  .standing__amount small {
    display: block;
    color: var(--_maatwerk-description-color);
    font-size: 0.8125em;
    font-weight: 400;
  }

  @container (min-width: 44em) {
    .lines__head {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .lines__total {
      grid-column: 3;
    }

    .standing {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @container (min-width: 56em) {
    .standing {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
    }
  }

  @media print {
    .standing {
      position: static;
    }
  }
`;
