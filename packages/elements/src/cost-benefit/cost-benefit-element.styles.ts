import { css } from 'lit';

/** The period, the cards of the totals, the outcome and its bars. */
export const costBenefitStyles = css`
  .current {
    --_mark: var(--_maatwerk-current-color);
  }

  .threatened {
    --_mark: var(--_maatwerk-threatened-color);
  }

  .custom {
    --_mark: var(--_maatwerk-custom-color);
  }

  .patterns {
    position: absolute;
  }

  .paper {
    fill: var(--_maatwerk-document-background-color);
  }

  .ink {
    fill: var(--_mark);
  }

  .mark {
    inline-size: 14px;
    block-size: 14px;
    margin-inline-end: 8px;
    vertical-align: -1px;
  }

  .mark rect,
  .bar rect {
    stroke: var(--_mark);
    stroke-width: 1.5;
  }

  .row--between {
    justify-content: space-between;
  }

  .row--top {
    align-items: start;
    gap: 16px 24px;
  }

  .mode .field {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }

  .mode legend {
    float: inline-start;
  }

  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }

  .card {
    display: grid;
    gap: 12px;
    align-content: start;
    padding: 14px 16px 16px;
    border: 1px solid var(--_maatwerk-row-border-color);
    border-block-start: 5px solid var(--_mark);
    border-radius: 0 0 var(--_maatwerk-border-radius) var(--_maatwerk-border-radius);
  }

  .card__amount {
    font-size: 1.375em;
    font-weight: 700;
  }

  .echo {
    min-block-size: 1.5em;
  }

  .euro {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }

  .euro__sign {
    display: grid;
    place-items: center;
    padding-inline: 12px;
    border: var(--_maatwerk-control-border-width) solid var(--_maatwerk-control-border-color);
    border-inline-end: 0;
    border-radius: var(--_maatwerk-border-radius) 0 0 var(--_maatwerk-border-radius);
    background-color: var(--_maatwerk-panel-background-color);
  }

  .euro__input {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    font-size: max(1.125em, 16px);
    font-weight: 600;
    text-align: end;
  }

  .budget {
    max-inline-size: 26em;
  }

  .button--small {
    padding: 4px 14px;
    font-size: 0.9375em;
  }

  .verdicts {
    display: grid;
    gap: 12px 16px;
  }

  .verdict {
    display: grid;
  }

  .verdict__amount {
    font-size: 1.375em;
    line-height: 1.3;
  }

  .verdict__sum {
    display: inline-block;
  }

  .bars {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .bars__row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 4px;
  }

  .bars__name {
    grid-area: 1 / 1;
    padding: 0;
    font-weight: 600;
    text-align: start;
  }

  .bars__cell {
    display: grid;
    grid-area: 1 / 1;
    padding: 0;
  }

  .bars__amount {
    justify-self: end;
    font-weight: 700;
    text-align: end;
  }

  .bars__middle {
    display: block;
    font-weight: 400;
    color: var(--_maatwerk-description-color);
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 30px;
    overflow: visible;
  }

  @container (min-width: 44em) {
    .cards {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .bars__row {
      grid-template-columns: 6.5em minmax(0, 1fr);
      align-items: center;
    }

    .bars__cell {
      grid-area: 1 / 2;
      grid-template-columns: minmax(0, 1fr) minmax(6.5em, max-content);
      gap: 12px;
      align-items: center;
    }

    .bars__amount {
      grid-area: 1 / 2;
    }

    .bar {
      grid-area: 1 / 1;
    }
  }

  @container (min-width: 44em) and (max-width: 60em) {
    .card .field__description {
      min-block-size: 3em;
    }

    /* A range of two amounts has to fit a third of the width. */
    .euro__sign,
    .euro__input {
      padding-inline: 8px;
    }

    .euro__input {
      font-size: max(1em, 16px);
    }
  }

  @container (width > 60em) {
    .verdicts {
      grid-template-columns: max-content minmax(0, 1fr);
      align-items: baseline;
    }

    .verdict {
      display: contents;
    }
  }

  @media (forced-colors: active) {
    .ink,
    .paper {
      forced-color-adjust: none;
    }

    .paper {
      fill: Canvas;
    }

    .ink {
      fill: CanvasText;
    }

    .mark rect,
    .bar rect {
      stroke: CanvasText;
    }
  }

  @media print {
    .ink,
    .paper {
      print-color-adjust: exact;
    }

    .card,
    .panel,
    .finding,
    .bars__row,
    .line {
      break-inside: avoid;
    }

    .cards {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .euro {
      display: flex;
      gap: 4px;
      align-items: baseline;
    }

    .euro__sign {
      padding: 0;
      border: 0;
      background: none;
    }

    .euro__input {
      text-align: start;
    }

    .note .link {
      display: none;
    }

    .panel {
      border-color: var(--_maatwerk-row-border-color);
      background: none;
    }

    /* What it comes to goes before the lines, as on the first page of a report. */
    .stack-large > .stack-large {
      order: 1;
    }

    .findings {
      order: 2;
    }
  }
`;
