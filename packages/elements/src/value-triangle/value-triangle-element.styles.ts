import { css } from 'lit';

/** The numbers and the comparisons per value. */
export const valueTriangleStyles = css`
  .print-only {
    display: none;
  }

  .weight {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 48px 4.5em 48px;
    gap: 6px;
    align-items: center;
  }

  .weight .input {
    padding-inline: 8px;
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
    grid-template-columns: 13.5em minmax(0, 1fr);
    gap: 2px 12px;
  }

  .facts dt {
    color: var(--_maatwerk-description-color);
  }

  .facts__words,
  .looking-back__words {
    white-space: pre-wrap;
  }

  .gaps,
  .differing {
    display: grid;
    gap: 8px;
  }

  .gaps > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 12px;
  }

  .gaps dt {
    min-inline-size: 7.5em;
    font-weight: 600;
  }

  .gaps dd {
    min-inline-size: 0;
  }

  .gaps-box,
  .looking-back__corner,
  .differing > li {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_maatwerk-row-border-color);
  }

  .differing {
    padding: 0;
    list-style: none;
  }

  .differing > li > p {
    font-weight: 600;
  }

  .looking-back {
    margin-block-start: 24px;
  }

  .looking-back__answer {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_maatwerk-row-border-color);
    margin: 0;
  }

  .facts + .facts {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_maatwerk-row-border-color);
  }

  .grounds__summary {
    list-style: none;
  }

  .grounds[open] > .grounds__summary {
    margin-block-end: 8px;
  }

  .grounds:not([open]) > .grounds__summary .icon {
    transform: rotate(-90deg);
  }

  .grounds > .facts + p {
    margin-block-start: 8px;
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
      gap: 4px;
      padding-inline: 3px;
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

  @container (max-width: 22em) {
    .weight__label {
      grid-column: 1 / -1;
    }

    .weight {
      grid-template-columns: 48px minmax(0, 1fr) 48px;
    }

    .weight .input {
      max-inline-size: none;
    }
  }

  @container (min-width: 60em) {
    .split--start {
      grid-template-columns: 25em minmax(0, 1fr);
    }
  }

  @media print {
    .value {
      padding: 0;
      border: 0;
    }

    .print-only {
      display: block;
    }
  }
`;
