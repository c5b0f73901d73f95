import { css } from 'lit';

/** The lines: sections, a table of inputs, cards where it is narrow, and the totals below. */
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

  .grid,
  .grid tbody,
  .line,
  .line-note,
  .line-note__cell {
    display: block;
  }

  .grid thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .grid th,
  .grid td {
    padding: 4px 0;
    text-align: start;
  }

  .grid .number,
  .number .grid__input {
    text-align: end;
  }

  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 12px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_maatwerk-row-border-color);
  }

  .grid__label-cell,
  .grid__amount,
  .grid__fundingSource,
  .grid__payer,
  .grid__ownContribution,
  .grid__worth,
  .grid__more {
    grid-column: 1 / -1;
  }

  .grid__label {
    display: block;
    color: var(--_maatwerk-label-color);
    font-weight: var(--_maatwerk-label-font-weight);
    text-align: start;
  }

  .line:not(.is-open) {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
  }

  .line:not(.is-open) .grid__cell,
  .line:not(.is-open) .grid__label-cell > :not(.line__name),
  .line.is-open .line__name {
    display: none;
  }

  .line:not(.is-open) .grid__label-cell {
    grid-area: 1 / 1;
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

  .line.is-open .line__paid {
    display: none;
  }

  .line:not(.is-open) .grid__more {
    grid-area: 2 / 2;
    padding: 0;
  }

  .line.is-open {
    padding: 12px;
    background-color: var(--_maatwerk-panel-background-color);
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

  .line-note__cell {
    padding: 8px 0;
  }

  .details {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 16px;
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

  @container (min-width: 36em) {
    .line.is-open {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }

    .grid__amount,
    .grid__fundingSource,
    .grid__payer {
      grid-column: span 2;
    }
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
    .grid {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
      table-layout: fixed;
    }

    .grid thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }

    .grid tbody {
      display: table-row-group;
    }

    .line,
    .line-note {
      display: table-row;
    }

    .line.is-open {
      background: none;
    }

    .grid__more {
      text-align: end;
    }

    .line:focus-within,
    .line:focus-within + .line-note {
      background-color: var(--_maatwerk-panel-background-color);
    }

    .line .grid__cell,
    .line:not(.is-open) .grid__cell,
    .line:not(.is-open) .line__outcome,
    .line-note__cell,
    .grid__more {
      display: table-cell;
    }

    .line:not(.is-open) .line__formula {
      text-align: end;
    }

    .line:not(.is-open) .grid__label-cell > .grid__input {
      display: block;
    }

    .line:not(.is-open) .grid__label-cell > .line__name,
    .line .grid__label,
    .line__paid,
    .line .line__edit {
      display: none;
    }

    .grid th,
    .grid td {
      padding: 6px 4px;
      border-block-end: 1px solid var(--_maatwerk-row-border-color);
      font-weight: 400;
      vertical-align: middle;
    }

    .grid thead th {
      color: var(--_maatwerk-table-header-color);
      font-size: 0.875em;
      font-weight: 600;
      vertical-align: bottom;
    }

    .grid__input {
      padding: 8px;
      font-size: max(0.9375em, 15px);
    }

    .grid__label-cell .grid__input {
      font-weight: 600;
    }

    .grid thead .grid__first {
      inline-size: 20%;
    }

    .grid thead .grid__amount,
    .grid thead .grid__unit,
    .grid thead .grid__ownContribution {
      inline-size: 10.5%;
    }

    .grid thead .grid__times {
      inline-size: 7%;
    }

    .grid thead .grid__fundingSource {
      inline-size: 14%;
    }

    .grid thead .grid__payer {
      inline-size: 12%;
    }

    .grid thead .grid__worth {
      inline-size: 14%;
    }

    .grid thead .grid__more {
      inline-size: 56px;
    }

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

    .grid__more {
      display: none;
    }
  }
`;
