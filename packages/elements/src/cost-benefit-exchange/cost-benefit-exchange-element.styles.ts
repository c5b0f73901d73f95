import { css } from 'lit';

/** The buttons in a row, the areas of text, and what is not understood; nothing of it on paper. */
export const costBenefitExchangeStyles = css`
  .exchange__text {
    inline-size: 100%;
    white-space: pre;
    overflow: auto;
  }

  .written__area {
    max-block-size: 16em;
  }

  .exchange__file {
    padding: 8px;
    inline-size: 100%;
    max-inline-size: 34em;
  }

  .exchange__list {
    margin: 0;
    padding-inline-start: 1.25em;
    overflow-wrap: anywhere;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
