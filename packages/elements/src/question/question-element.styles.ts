import { css } from 'lit';

/** The questions: a calm card each, an answered one on one line. */
export const questionStyles = css`
  :host {
    background: none;
  }

  .questions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }

  .question {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 10px;
    padding: 12px 14px;
    border: 1px solid transparent;
    border-radius: var(--_maatwerk-border-radius);
    background-color: var(--_maatwerk-panel-accent-background-color);
  }

  .question > .icon {
    margin-block-start: 2px;
    color: var(--_maatwerk-custom-color);
  }

  .question--answered {
    padding-block: 4px;
    border-color: var(--_maatwerk-row-border-color);
    background: none;
  }

  .question--answered > .icon {
    margin-block-start: 9px;
  }

  .question__words {
    font-weight: 600;
    white-space: pre-wrap;
  }

  .question__answer {
    white-space: pre-wrap;
  }

  .question__settled {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_maatwerk-row-border-color);
  }

  .question__summary {
    padding-block: 6px;
  }

  .question .buttons > .button:not(.button--icon) {
    inline-size: auto;
    padding-inline: 14px;
    text-align: start;
  }

  .question__ask {
    justify-self: start;
    padding-inline: 2px;
    font-size: max(0.875em, 14px);
    font-weight: 400;
  }

  @media (forced-colors: active) {
    .question {
      border-color: CanvasText;
    }
  }

  @media print {
    .question {
      padding: 4px 8px;
      border-color: currentColor;
      break-inside: avoid;
    }

    .question--answered,
    .question__ask {
      display: none;
    }
  }
`;
