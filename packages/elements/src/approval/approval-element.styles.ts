import { css } from 'lit';

/** The decision: votes as a table that becomes blocks in a narrow container, checklist, seal and history. */
export const approvalStyles = css`
  .votes__head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
  }

  .eyes {
    display: flex;
    gap: 6px;
    align-items: center;
    font-weight: 600;
  }

  .eyes__pair {
    display: grid;
    place-items: center;
    inline-size: 34px;
    block-size: 34px;
    border: 2px dashed var(--_maatwerk-control-border-color);
    border-radius: 50%;
    color: var(--_maatwerk-description-color);
  }

  .eyes__pair.is-agreeing {
    border: 2px solid var(--_maatwerk-button-primary-background-color);
    background-color: var(--_maatwerk-step-checked-background-color);
    color: var(--_maatwerk-step-checked-color);
  }

  .votes,
  .votes thead,
  .votes tbody,
  .votes tr,
  .votes th,
  .votes td {
    display: block;
    text-align: start;
  }

  .votes thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .votes tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 8px;
    padding: 10px 8px;
    border-block-end: 1px solid var(--_maatwerk-row-border-color);
  }

  .votes td:nth-child(3),
  .votes__vote {
    display: contents;
  }

  .votes .badge {
    grid-row: 1;
    grid-column: 2;
    align-self: start;
  }

  .votes td:nth-child(2),
  .votes .segmented,
  .votes small,
  .votes__waiting {
    grid-column: 1 / -1;
  }

  .votes .segmented__choice {
    padding-inline: 10px;
  }

  .votes td:nth-child(2) {
    color: var(--_maatwerk-description-color);
  }

  .votes .is-reader {
    background-color: var(--_maatwerk-panel-accent-background-color);
  }

  .votes__vote small {
    color: var(--_maatwerk-description-color);
    font-size: 0.875em;
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

  .decide__panel {
    border-color: var(--_maatwerk-row-border-color);
    background-color: var(--_maatwerk-document-background-color);
  }

  .checks {
    display: grid;
    gap: 10px;
  }

  .checks__item {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 10px;
  }

  .checks__item > .icon {
    margin-block-start: 2px;
    color: var(--_maatwerk-positive-color);
  }

  .checks__item.is-unmet > .icon {
    color: var(--_maatwerk-negative-color);
  }

  .seal__title {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  .seal {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 6px 16px;
  }

  .seal dt {
    color: var(--_maatwerk-description-color);
  }

  .seal__hash {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
  }

  .history__summary {
    padding-block: 12px;
    cursor: pointer;
  }

  .history__summary > :first-child {
    display: inline;
  }

  .history__check {
    display: flex;
    gap: 8px;
    color: var(--_maatwerk-positive-color);
  }

  .history__steps {
    display: grid;
    gap: 12px;
  }

  .history__step {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_maatwerk-row-border-color);
  }

  /* Before the table decides nobody votes: what is needed takes the place of the votes. */
  .is-before > :first-child {
    display: none;
  }

  @container (min-width: 60em) {
    .split.is-before {
      display: block;
    }

    .is-before > .beside {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
      gap: 24px;
      align-items: start;
    }

    .is-before .checks {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 10px 24px;
    }
  }

  @container (min-width: 44em) {
    .votes {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }

    .votes thead {
      position: static;
      display: table-header-group;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }

    .votes tbody {
      display: table-row-group;
    }

    .votes tr {
      display: table-row;
    }

    .votes__vote {
      display: grid;
      gap: 4px;
      justify-items: start;
    }

    .votes .badge {
      grid-area: auto;
    }

    .votes .segmented__choice {
      padding-inline: 16px;
    }

    .votes th,
    .votes td,
    .votes td:nth-child(3) {
      display: table-cell;
      padding: 10px 8px;
      border-block-end: 1px solid var(--_maatwerk-row-border-color);
      vertical-align: middle;
    }

    .votes thead th {
      color: var(--_maatwerk-table-header-color);
      font-size: 0.875em;
    }
  }

  @media (forced-colors: active) {
    .segmented__choice[aria-pressed='true'],
    .eyes__pair.is-agreeing {
      forced-color-adjust: none;
      border-color: Highlight;
      background-color: Highlight;
      color: HighlightText;
    }

    .votes .is-reader {
      outline: 2px solid CanvasText;
      outline-offset: -2px;
    }
  }

  @media print {
    .votes .segmented {
      border: 0;
    }

    .votes .segmented__choice[aria-pressed='false'] {
      display: none;
    }

    .votes tr,
    .checks__item {
      break-inside: avoid;
    }
  }
`;
