import { css } from 'lit';

/** What a step form and a list of steps need beside the shared parts. */
export const stepStyles = css`
  .step-list:focus {
    outline: none;
  }

  summary {
    min-block-size: 24px;
    color: var(--_maatwerk-link-color);
    font-weight: 600;
    cursor: pointer;
  }

  .step-list__summary {
    padding-block: 12px;
  }

  .step-list__others {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0 8px;
  }

  .step-list__others .button {
    justify-content: start;
    inline-size: 100%;
  }

  .people {
    display: grid;
    gap: 4px;
  }

  .people__person {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 16px;
    align-items: center;
  }

  .people__discipline {
    display: grid;
    gap: 2px;
    padding-inline-start: 34px;
  }

  .people__row {
    display: grid;
    gap: 4px 12px;
    padding-block-end: 8px;
  }

  @container (min-width: 36em) {
    .people__person,
    .people__row {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .people__discipline {
      padding-inline-start: 0;
    }
  }

  @media print {
    .step-form,
    .step-list {
      display: none;
    }
  }
`;
