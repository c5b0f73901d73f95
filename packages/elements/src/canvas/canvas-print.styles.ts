import { css } from 'lit';

/** The canvas on paper: the twelve columns whatever the width, one page when the host's page is landscape, what is left on the next ones. */
export const canvasPrintStyles = css`
  .paper {
    display: none;
    font-size: 10.5pt;
    line-height: 1.4;
  }

  .paper--a3 {
    font-size: 12.5pt;
  }

  .paper--measured {
    display: block;
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: -500mm;
    inline-size: 266mm;
    visibility: hidden;
  }

  .paper--a3.paper--measured {
    inline-size: 388mm;
  }

  .paper--measured .sheet {
    align-items: start;
  }

  .paper .sheet {
    grid-template-columns: repeat(12, minmax(0, 1fr));
    margin-block-start: 8px;
  }

  .paper .cell {
    grid-column: span 4;
    gap: 4px;
    padding: 8px 10px;
  }

  .paper .cell--perspective {
    grid-column: span 9;
    align-content: start;
  }

  .paper .cell--perspective .prose {
    font-size: 1.125em;
  }

  .paper .cell--score {
    grid-column: span 3;
  }

  .paper .cell--situation,
  .paper .cell--breakthrough {
    grid-column: span 6;
  }

  .paper .prose {
    overflow-wrap: anywhere;
  }

  .paper small {
    font-weight: 400;
  }

  .paper .version {
    padding: 4px 8px;
  }

  .paper .conflict__words,
  .paper .screen-only {
    display: none;
  }

  .paper__on {
    font-style: italic;
  }

  .paper__rest {
    columns: 2;
    column-gap: 2em;
    break-before: page;
  }

  .paper__part + .paper__part {
    margin-block-start: 12px;
  }

  @media print {
    .paper {
      display: block;
    }

    .canvas:has(> .paper:not(:empty)) > :not(.paper) {
      display: none;
    }

    .paper__page {
      break-inside: avoid;
    }

    .paper__rest .version {
      break-inside: auto;
    }
  }
`;
