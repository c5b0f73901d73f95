import { css } from 'lit';

/** The canvas on paper: the twelve columns whatever the width, words instead of fields. One page when the host's page is A4 landscape. */
export const canvasPrintStyles = css`
  @media print {
    :host {
      font-size: 10.5pt;
      line-height: 1.4;
    }

    .print-only {
      display: inline;
    }

    p.print-only,
    div.print-only {
      display: block;
    }

    .sheet {
      grid-template-columns: repeat(12, minmax(0, 1fr));
      break-inside: avoid;
    }

    .cell {
      grid-column: span 4;
      padding: 8px 10px;
      gap: 4px;
      break-inside: avoid;
    }

    .cell--perspective {
      grid-column: span 9;
    }

    .cell--score {
      grid-column: span 3;
    }

    .cell--situation,
    .cell--breakthrough {
      grid-column: span 6;
    }

    .sheet .field {
      gap: 0;
    }

    .cell--attention {
      box-shadow: none;
    }

    .written,
    .note,
    .reference .input,
    .field__description,
    .field__optional:not(.print-only) {
      display: none;
    }

    .cell--perspective .paper {
      font-size: 1.125em;
    }

    .reference .field {
      display: inline;
    }
  }
`;
