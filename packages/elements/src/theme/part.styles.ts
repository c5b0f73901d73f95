import { css } from 'lit';

/** The shared parts: `panel`, `badge`, `note`, `head`, `save-state`, `error-summary`, and the layouts `stack`, `row`, `two`, `three`, `split`. */
export const partStyles = css`
  .stack,
  .stack-small,
  .stack-large {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    align-content: start;
    min-inline-size: 0;
  }

  .stack-small {
    gap: 8px;
  }

  .stack-large {
    gap: 24px;
  }

  .row,
  .buttons,
  .head__tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }

  .two,
  .three,
  .split {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }

  @container (min-width: 44em) {
    .two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .three {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container (min-width: 60em) {
    .split {
      grid-template-columns: minmax(0, 1fr) 21.5em;
      gap: 24px;
      align-items: start;
    }

    .split--start {
      grid-template-columns: 21.5em minmax(0, 1fr);
    }
  }

  .panel {
    padding: 16px 20px;
    border: 1px solid transparent;
    border-radius: calc(var(--_maatwerk-border-radius) * 1.5);
    background-color: var(--_maatwerk-panel-background-color);
  }

  .panel--accent {
    background-color: var(--_maatwerk-panel-accent-background-color);
  }

  .panel--line {
    border-color: var(--_maatwerk-row-border-color);
    background: none;
  }

  @container (max-width: 30em) {
    .panel {
      padding: 14px;
    }
  }

  .badge {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    padding: 2px 9px 2px 7px;
    border: 1px solid transparent;
    border-radius: 99px;
    background-color: var(--_maatwerk-panel-accent-background-color);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.4;
  }

  .badge .icon {
    inline-size: 1em;
    block-size: 1em;
  }

  .badge--open {
    border-color: var(--_maatwerk-control-border-color);
    background: none;
    color: var(--_maatwerk-description-color);
  }

  .is-positive {
    background-color: var(--_maatwerk-positive-background-color);
    color: var(--_maatwerk-positive-color);
  }

  .is-warning {
    background-color: var(--_maatwerk-warning-background-color);
    color: var(--_maatwerk-warning-color);
  }

  .is-negative {
    background-color: var(--_maatwerk-negative-background-color);
    color: var(--_maatwerk-negative-color);
  }

  .is-info {
    background-color: var(--_maatwerk-info-background-color);
    color: var(--_maatwerk-info-color);
  }

  .note {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 10px;
    padding: 12px 14px;
    border: 1px solid transparent;
    border-inline-start: 4px solid currentColor;
    border-radius: 0 var(--_maatwerk-border-radius) var(--_maatwerk-border-radius) 0;
  }

  .note__body {
    display: grid;
    gap: 8px;
    justify-items: start;
    min-inline-size: 0;
    color: var(--_maatwerk-document-color);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: start;
    justify-content: space-between;
  }

  .head__facts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    align-items: baseline;
    color: var(--_maatwerk-description-color);
    font-size: 0.9375em;
  }

  .head__history {
    display: flex;
    gap: 12px;
  }

  /* Running text, so that its link goes on where the sentence ends. */
  .save-state {
    padding-inline-start: 1.75em;
    color: var(--_maatwerk-description-color);
    font-size: 0.9375em;
  }

  .save-state .icon {
    margin-inline: -1.75em 0.5em;
  }

  .save-state--warning {
    color: var(--_maatwerk-warning-color);
  }

  .save-state--negative {
    color: var(--_maatwerk-negative-color);
    font-weight: 600;
  }

  .error-summary {
    padding: 14px 16px;
    border: 1px solid transparent;
    border-inline-start: 4px solid var(--_maatwerk-negative-color);
    background-color: var(--_maatwerk-negative-background-color);
  }

  .error-summary__title {
    display: flex;
    gap: 10px;
    color: var(--_maatwerk-document-color);
  }

  .error-summary__title .icon {
    color: var(--_maatwerk-negative-color);
  }

  .error-summary__list {
    padding-inline-start: 1.75em;
    list-style: decimal;
  }

  /* A link of two lines is an inline block, whose baseline is its last line. */
  .error-summary__list .link {
    vertical-align: top;
  }

  @media (forced-colors: active) {
    .badge,
    .note,
    .panel,
    .error-summary {
      border-color: CanvasText;
    }
  }

  @media print {
    .button,
    .head__tools {
      display: none;
    }
  }
`;
