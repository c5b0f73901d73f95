import { css } from 'lit';

/** The field that opens a file, and what was found in it. */
export const caseFileStyles = css`
  .case-file__input {
    inline-size: 100%;
    max-inline-size: 34em;
    min-block-size: 48px;
    padding: 8px;
  }

  .case-file__found p {
    margin-block: 0 0.5em;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
