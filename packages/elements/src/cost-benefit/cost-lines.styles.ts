import { css } from 'lit';

/** The sections of the lines, the totals below, and what to look at again. */
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

  .finding {
    align-content: start;
    border-color: var(--_maatwerk-row-border-color);
    border-inline-start: 5px solid currentColor;
    background: none;
  }

  .finding .heading {
    align-self: center;
  }

  .finding__body {
    grid-column: 1 / -1;
    justify-items: stretch;
  }

  .sum {
    justify-self: start;
    border-collapse: collapse;
  }

  .sum th {
    padding: 0 24px 0 0;
    font-weight: 400;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .sum__total :is(th, td) {
    border-block-start: 2px solid;
    font-weight: 700;
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
