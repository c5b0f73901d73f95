import { css } from 'lit';

/** The stepper: columns in a wide container, one line with a bar in a narrow one, one line of words in print. */
export const stepperStyles = css`
  .route {
    min-inline-size: 0;
    hyphens: auto;
  }

  .route__wide,
  .route__print {
    display: none;
  }

  .route__position {
    font-weight: 600;
  }

  .route__bar {
    display: flex;
    gap: 3px;
  }

  .route__bar > span {
    flex: 1;
    block-size: 8px;
    border: 1px solid transparent;
    border-radius: 2px;
    background-color: var(--_maatwerk-row-border-color);
  }

  .route__bar > .is-done {
    background-color: var(--_maatwerk-button-primary-background-color);
  }

  .route__bar > .is-now {
    border: 2px solid var(--_maatwerk-button-primary-background-color);
    background-color: var(--_maatwerk-step-marker-background-color);
  }

  .route__all {
    padding-block: 10px;
  }

  .route__list > li {
    display: flex;
    gap: 10px;
    align-items: center;
    padding-block: 4px;
  }

  .route__mark {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    border: 2px solid var(--_maatwerk-control-border-color);
    border-radius: 50%;
    background-color: var(--_maatwerk-step-marker-background-color);
  }

  .route__mark .icon {
    inline-size: 14px;
    block-size: 14px;
    stroke-width: 3;
  }

  /* A theme may draw its ticks on white: the ring keeps the mark visible. */
  .is-done > .route__mark {
    border-color: var(--_maatwerk-button-primary-background-color);
    background-color: var(--_maatwerk-step-checked-background-color);
    color: var(--_maatwerk-step-checked-color);
  }

  .is-now > .route__mark {
    border: 7px solid var(--_maatwerk-button-primary-background-color);
    outline: 2px solid var(--_maatwerk-button-primary-background-color);
    outline-offset: 2px;
  }

  .route__list > .is-now,
  .route__step.is-now {
    font-weight: 600;
  }

  .route__list > .is-ahead,
  .route__step.is-ahead {
    color: var(--_maatwerk-description-color);
  }

  .route__below {
    display: block;
    font-size: 0.875em;
  }

  @container (min-width: 56em) {
    .route__narrow {
      display: none;
    }

    .route__wide,
    .route__phases {
      display: grid;
      grid-template-columns: repeat(var(--_steps), minmax(0, 1fr));
    }

    .route__wide {
      padding-block-end: 8px;
    }

    .route__phases {
      grid-column: 1 / -1;
      grid-row: 1;
      grid-template-columns: subgrid;
    }

    .route__phase {
      display: grid;
      grid-column: span var(--_steps);
      grid-template-columns: subgrid;
      row-gap: 28px;
      align-content: start;
    }

    .route__phase-title {
      grid-column: 1 / -1;
      margin-inline: 4px;
      padding-block-start: 4px;
      border-block-start: 2px solid var(--_maatwerk-row-border-color);
      color: var(--_maatwerk-description-color);
      font-size: 0.8125em;
      font-weight: 600;
      text-align: center;
    }

    .route__phase.is-now > .route__phase-title {
      border-color: var(--_maatwerk-button-primary-background-color);
      color: var(--_maatwerk-document-color);
    }

    .route__steps {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }

    .route__step {
      position: relative;
      display: grid;
      gap: 2px;
      align-content: start;
      justify-items: center;
      padding-inline: 2px;
      font-size: 0.8125em;
      line-height: 1.25;
      text-align: center;
    }

    .route__step .route__mark {
      z-index: 1;
      margin-block-end: 8px;
    }

    .route__step::before {
      content: '';
      position: absolute;
      inset-block-start: 11px;
      inset-inline: -50% 50%;
      border-block-start: 2px solid var(--_maatwerk-row-border-color);
    }

    .route__step.is-done::before,
    .route__step.is-now::before {
      border-color: var(--_maatwerk-button-primary-background-color);
    }

    .route__phase:first-child .route__step:first-child::before {
      content: none;
    }

    .route__loop {
      position: relative;
      grid-row: 1;
      block-size: 20px;
      margin-block-start: 32px;
      color: var(--_maatwerk-document-color);
      pointer-events: none;
    }

    .route__loop-line {
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }

    .route__loop-head {
      position: absolute;
      inset-block-end: -1px;
      inset-inline-start: calc(50% / var(--_span) - 6px);
      inline-size: 12px;
      block-size: 8px;
    }
  }

  @media (forced-colors: active) {
    .route__bar > .is-done,
    .is-done > .route__mark {
      forced-color-adjust: none;
      border-color: Highlight;
      background-color: Highlight;
      color: HighlightText;
    }

    .is-now > .route__mark,
    .route__bar > .is-now {
      border-color: Highlight;
    }
  }

  @media print {
    .route__wide,
    .route__narrow {
      display: none;
    }

    .route__print {
      display: block;
    }
  }
`;
