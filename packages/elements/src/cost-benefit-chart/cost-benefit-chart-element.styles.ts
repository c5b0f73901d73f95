import { css } from 'lit';

/** The chart: lines over the years, the tables of payers and standings, and how they become cards where it is narrow. */
export const chartStyles = css`
  .row--between > .heading,
  .row--between > .stack-small {
    flex: 1 1 12em;
  }

  /* What the choice is about is clear from its words; the picture beside it says the rest. */
  .view legend {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .by .field {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }

  .by legend {
    float: inline-start;
  }

  .amounts {
    align-items: start;
  }

  .without-bars .bar {
    display: none;
  }

  .figures {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .figures__caption {
    padding-block-end: 6px;
    font-weight: 700;
    text-align: start;
  }

  .figures th,
  .figures td {
    padding: 10px 8px;
    border-block-end: 1px solid var(--_maatwerk-row-border-color);
    text-align: start;
    vertical-align: top;
  }

  .figures .number {
    text-align: end;
    white-space: normal;
  }

  .figures--long .number {
    overflow-wrap: anywhere;
  }

  .figures thead th {
    color: var(--_maatwerk-table-header-color);
    font-size: 0.9375em;
    vertical-align: bottom;
  }

  .figures tfoot th,
  .figures tfoot td {
    border-block: 2px solid currentColor;
    border-block-end: 0;
    font-weight: 700;
  }

  .more {
    font-weight: 700;
  }

  .standings__difference {
    display: block;
    color: var(--_maatwerk-description-color);
    font-size: 0.9375em;
  }

  .course {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    align-items: start;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
  }

  .legend__item {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }

  .legend__sign {
    inline-size: 34px;
    block-size: 14px;
    overflow: visible;
  }

  .chart {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 8px;
    padding-block: 12px 30px;
  }

  .chart__room {
    visibility: hidden;
    font-size: 0.875em;
    block-size: 0;
  }

  .chart__drawing {
    inline-size: 100%;
    block-size: 240px;
    overflow: visible;
  }

  .chart__drawing svg {
    overflow: visible;
  }

  .chart__word,
  .chart__name {
    fill: var(--_maatwerk-description-color);
    font-size: 0.875em;
  }

  .chart__name {
    fill: var(--_maatwerk-document-color);
    font-weight: 700;
    paint-order: stroke;
    stroke: var(--_maatwerk-document-background-color);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .chart__word--wide,
  .chart__name--wide {
    display: none;
  }

  .chart__grid {
    stroke: var(--_maatwerk-row-border-color);
  }

  .chart__zero {
    stroke: var(--_maatwerk-control-border-color);
  }

  .chart__drop {
    stroke: var(--_maatwerk-document-color);
    stroke-dasharray: 5 4;
  }

  .chart__point {
    fill: var(--_maatwerk-document-background-color);
    stroke: var(--_maatwerk-document-color);
    stroke-width: 3;
  }

  .line {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 3;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .line.threatened {
    stroke-dasharray: 7 5;
  }

  .line.current {
    stroke-dasharray: 0.1 7;
    stroke-linecap: round;
    stroke-width: 4;
  }

  .area {
    opacity: 0.16;
  }

  .area.dearer {
    fill: var(--_maatwerk-threatened-color);
  }

  .area.cheaper {
    fill: var(--_maatwerk-custom-color);
  }

  @container (max-width: 36em) {
    .shares,
    .shares tbody,
    .shares tfoot,
    .shares tr,
    .shares th,
    .shares td {
      display: block;
    }

    .shares thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .shares tr {
      padding-block: 10px;
      border-block-end: 1px solid var(--_maatwerk-row-border-color);
    }

    .shares tfoot tr {
      border-block: 2px solid currentColor;
      border-block-end: 0;
    }

    .shares th,
    .shares td,
    .shares tfoot th,
    .shares tfoot td {
      padding: 1px 0;
      border: 0;
    }

    .shares td {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      justify-content: space-between;
      white-space: normal;
    }

    .shares td::before {
      content: attr(data-label);
      color: var(--_maatwerk-description-color);
      font-weight: 400;
    }

    .standings th,
    .standings td {
      padding-inline: 2px;
    }

    .figures .number {
      overflow-wrap: anywhere;
    }
  }

  @container (min-width: 36em) {
    .chart__word--wide,
    .chart__name--wide {
      display: inline;
    }

    .chart__name--narrow {
      display: none;
    }
  }

  @container (min-width: 56em) {
    .course {
      grid-template-columns: minmax(0, 1fr) minmax(18em, auto);
    }

    .chart__drawing {
      block-size: 280px;
    }
  }

  @container (min-width: 60.01em) {
    .amounts .verdicts {
      grid-template-columns: fit-content(55%) minmax(0, 1fr);
    }

    /* An amount of fifteen digits is wider than what is left beside the outcome. */
    .amounts .verdict__sum {
      overflow-wrap: anywhere;
    }
  }

  @media (forced-colors: active) {
    .chart__word,
    .chart__name {
      fill: CanvasText;
      stroke: Canvas;
    }

    .chart__word {
      stroke: none;
    }

    .line,
    .chart__drop,
    .chart__grid,
    .chart__zero {
      stroke: CanvasText;
    }

    .chart__grid {
      opacity: 0.25;
    }

    .chart__point {
      fill: Canvas;
      stroke: CanvasText;
    }

    .area.dearer {
      fill: CanvasText;
      opacity: 0.3;
    }

    .area.cheaper {
      fill: CanvasText;
      opacity: 0.1;
    }
  }

  @media print {
    .area,
    .line {
      print-color-adjust: exact;
    }

    .course,
    .figures tr {
      break-inside: avoid;
    }
  }
`;
