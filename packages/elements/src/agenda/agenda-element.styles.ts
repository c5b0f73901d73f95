import { css } from 'lit';

/** The agenda: slots with their time, the clock, the case at the table, what changed, and one page of paper. */
export const agendaStyles = css`
  button.segmented__choice {
    background: none;
    font: inherit;
    font-weight: 600;
  }

  .segmented__choice[aria-pressed='true'] {
    background-color: var(--_maatwerk-button-primary-background-color);
    color: var(--_maatwerk-button-primary-color);
  }

  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-inline-start: auto;
  }

  .turned {
    display: inline-flex;
    rotate: 180deg;
  }

  .plan {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }

  .slots {
    border-block-start: 1px solid var(--_maatwerk-row-border-color);
  }

  .slot {
    display: grid;
    grid-template-columns: 3.25em minmax(0, 1fr);
    gap: 4px 10px;
    padding: 12px;
    border-block-end: 1px solid var(--_maatwerk-row-border-color);
    border-inline-start: 4px solid transparent;
  }

  .slot--waiting,
  .slot:not(:has(.slot__time)) {
    grid-template-columns: minmax(0, 1fr);
  }

  .slot.is-current {
    border-inline-start-color: var(--_maatwerk-button-primary-background-color);
    background-color: var(--_maatwerk-panel-accent-background-color);
  }

  .slot--free {
    color: var(--_maatwerk-description-color);
  }

  .slot--decided .link {
    font-weight: 400;
  }

  .slot__time {
    font-weight: 700;
    color: var(--_maatwerk-description-color);
  }

  .slot__row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: start;
    justify-content: space-between;
  }

  .slot__what {
    flex: 1 1 11em;
  }

  .slot__case {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: baseline;
  }

  .slot__moves .button--icon {
    flex: none;
  }

  .slot__moves {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  .clash {
    display: flex;
    gap: 6px;
    color: var(--_maatwerk-negative-color);
    font-weight: 600;
  }

  .case-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    justify-content: space-between;
  }

  .perspective {
    display: grid;
    gap: 6px;
    padding: 14px 18px;
    border: 1px solid var(--_maatwerk-perspective-border-color);
    border-inline-start-width: 6px;
    border-radius: var(--_maatwerk-border-radius);
    background-color: var(--_maatwerk-perspective-background-color);
  }

  .perspective .heading {
    color: var(--_maatwerk-perspective-color);
  }

  .perspective__star {
    color: var(--_maatwerk-perspective-border-color);
  }

  .perspective__words {
    font-size: 1.0625em;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .sums {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .sums__one {
    flex: 1 0 5em;
    min-inline-size: min-content;
    padding-block-start: 8px;
    border-block-start: 4px solid var(--_maatwerk-custom-color);
  }

  .sums__one--current {
    border-block-start: 4px dotted var(--_maatwerk-current-color);
  }

  .sums__one--threatened {
    border-block-start: 4px dashed var(--_maatwerk-threatened-color);
  }

  .sums__one dd {
    font-size: 1.25em;
    font-weight: 700;
  }

  .pin {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 10px;
  }

  .changes__one {
    display: grid;
    gap: 2px 16px;
    padding-block: 10px;
    border-block-end: 1px solid var(--_maatwerk-row-border-color);
  }

  .changes dt {
    font-weight: 700;
  }

  .changes__words {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
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

  .paper {
    display: none;
  }

  @container (min-width: 44em) {
    .changes__one {
      grid-template-columns: 10em minmax(0, 1fr);
    }
  }

  @container (min-width: 56em) {
    .plan--two {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 32px;
      align-items: start;
    }
  }

  @container (max-width: 30em) {
    .slot {
      grid-template-columns: 2.75em minmax(0, 1fr);
      padding-inline: 8px;
    }

    .days {
      margin-inline-start: 0;
    }
  }

  @media (forced-colors: active) {
    .slot {
      border-inline-start-color: Canvas;
    }

    .slot.is-current {
      border-inline-start-color: Highlight;
    }

    .segmented__choice[aria-pressed='true'] {
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .agenda {
      break-after: page;
    }

    .paper {
      display: block;
    }

    .paper__table + .paper__table {
      break-before: page;
    }

    .paper table {
      inline-size: 100%;
      border-collapse: collapse;
    }

    .paper th,
    .paper td {
      padding: 6px 8px;
      border-block-end: 1px solid currentColor;
      text-align: start;
      vertical-align: top;
    }

    .paper tr {
      break-inside: avoid;
    }

    .paper ul {
      padding-inline-start: 1em;
      list-style: disc;
    }
  }
`;
