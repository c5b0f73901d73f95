import { css } from 'lit';

/** Following a case: the line, the table of the same figures, quotes, notes and days. */
export const monitoringStyles = css`
  .following {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    align-items: start;
  }

  figure {
    margin: 0;
  }

  .chart {
    padding-block-start: 26px;
    padding-inline-start: 28px;
  }

  .chart__drawing {
    display: block;
    inline-size: 100%;
    block-size: 200px;
    overflow: visible;
  }

  .chart__mark {
    overflow: visible;
  }

  .chart__moments {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    padding-block-start: 14px;
    color: var(--_maatwerk-description-color);
    font-size: 0.875em;
    line-height: 1.3;
    text-align: center;
    overflow-wrap: normal;
  }

  .chart__word,
  .chart__name {
    fill: var(--_maatwerk-description-color);
    font-size: 0.875em;
  }

  .chart__name {
    fill: var(--_maatwerk-document-color);
  }

  .chart__figure {
    fill: var(--_maatwerk-document-color);
    font-size: 1.0625em;
    font-weight: 700;
    paint-order: stroke;
    stroke: var(--_maatwerk-document-background-color);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .chart__name--wide {
    display: none;
  }

  .chart__grid {
    stroke: var(--_maatwerk-row-border-color);
  }

  .chart__zero {
    stroke: var(--_maatwerk-control-border-color);
  }

  .chart__line {
    stroke: var(--_maatwerk-custom-color);
    stroke-width: 3;
  }

  .chart__line--gap {
    stroke-dasharray: 7 5;
  }

  .chart__point {
    fill: var(--_maatwerk-custom-color);
  }

  .chart__skipped {
    fill: var(--_maatwerk-document-background-color);
    stroke: var(--_maatwerk-document-color);
    stroke-width: 2;
  }

  .scores {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .scores caption {
    padding-block-end: 6px;
    font-weight: 700;
    text-align: start;
  }

  .scores th,
  .scores td {
    padding: 10px 4px;
    border-block-end: 1px solid var(--_maatwerk-row-border-color);
    text-align: start;
    vertical-align: baseline;
  }

  .scores thead th {
    color: var(--_maatwerk-table-header-color);
    font-size: 0.875em;
  }

  .scores tbody th {
    white-space: nowrap;
  }

  .scores .number {
    text-align: end;
    white-space: normal;
  }

  blockquote {
    margin: 0;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .updates,
  .dues {
    display: grid;
    gap: 0;
    padding: 0;
    margin: 0;
    list-style: none;
  }

  .updates__item,
  .dues__item {
    padding-block: 10px;
    border-block-end: 1px solid var(--_maatwerk-row-border-color);
  }

  .updates__words {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .updates .link {
    min-block-size: 24px;
  }

  .dues__item {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    justify-content: space-between;
  }

  @container (min-width: 36em) {
    .chart__name--wide {
      display: inline;
    }

    .chart__name--narrow {
      display: none;
    }
  }

  @container (min-width: 56em) {
    .following {
      grid-template-columns: minmax(0, 1fr) 21.5em;
    }
  }

  @media (forced-colors: active) {
    .chart__word,
    .chart__name,
    .chart__figure {
      fill: CanvasText;
    }

    .chart__figure {
      stroke: Canvas;
    }

    .chart__line,
    .chart__grid,
    .chart__zero,
    .chart__skipped {
      stroke: CanvasText;
    }

    .chart__grid {
      opacity: 0.25;
    }

    .chart__point {
      fill: CanvasText;
    }

    .chart__skipped {
      fill: Canvas;
    }
  }

  @media print {
    .next,
    .chart,
    .scores tr,
    .updates__item {
      break-inside: avoid;
    }

    .chart__line,
    .chart__point {
      print-color-adjust: exact;
    }
  }
`;
