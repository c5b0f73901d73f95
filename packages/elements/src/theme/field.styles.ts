import { css } from 'lit';

/** Fields: label, description, error, input in this order; `segmented` is a set of native radios side by side. */
export const fieldStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    align-content: start;
    min-inline-size: 0;
  }

  .field--invalid {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_maatwerk-invalid-bar-color);
  }

  /* A theme picks the colour of its errors for its page, not for a panel of ours. */
  .panel .field--invalid {
    padding: 8px 8px 8px 12px;
    background-color: var(--_maatwerk-document-background-color);
  }

  .field__label {
    color: var(--_maatwerk-label-color);
    font-size: min(var(--_maatwerk-label-font-size), 1.0625em);
    font-weight: var(--_maatwerk-label-font-weight);
  }

  legend.field__label {
    font-weight: var(--_maatwerk-legend-font-weight);
  }

  .field__optional {
    font-weight: 400;
  }

  .field__description {
    color: var(--_maatwerk-description-color);
    font-size: 0.9375em;
  }

  .field__error {
    display: flex;
    gap: 6px;
    color: var(--_maatwerk-error-color);
    font-weight: 600;
  }

  .input {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 48px;
    padding: 10px var(--_maatwerk-control-padding-inline);
    border: var(--_maatwerk-control-border-width) solid var(--_maatwerk-control-border-color);
    border-radius: var(--_maatwerk-border-radius);
    background-color: var(--_maatwerk-control-background-color);
    color: var(--_maatwerk-control-color);
    font: inherit;
    font-size: max(1em, 16px);
  }

  textarea.input {
    min-block-size: 76px;
    border-color: var(--_maatwerk-textarea-border-color);
    line-height: 1.5;
    resize: vertical;
    field-sizing: content;
  }

  .written {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .written > * {
    grid-area: 1 / 1;
  }

  select.input {
    border-color: var(--_maatwerk-select-border-color);
  }

  .input[aria-invalid='true'] {
    border: 2px solid var(--_maatwerk-control-invalid-border-color);
  }

  .input--number {
    max-inline-size: 8em;
    font-weight: 600;
    text-align: end;
  }

  .input--short {
    max-inline-size: 14em;
  }

  .stepper {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  .check {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 44px;
  }

  .check__box {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_maatwerk-button-primary-background-color);
  }

  .segmented {
    display: flex;
    flex-wrap: wrap;
    inline-size: fit-content;
    max-inline-size: 100%;
    border: 1px solid var(--_maatwerk-radio-border-color);
    border-radius: var(--_maatwerk-border-radius);
    background-color: var(--_maatwerk-control-background-color);
  }

  .segmented__choice {
    position: relative;
    display: inline-flex;
    flex: 1 0 auto;
    gap: 8px;
    align-items: center;
    justify-content: center;
    min-block-size: 46px;
    padding: 8px 16px;
    border: 1px solid transparent;
    border-radius: var(--_maatwerk-border-radius);
    color: var(--_maatwerk-control-color);
    font-weight: 600;
    cursor: pointer;
  }

  .segmented__choice + .segmented__choice {
    border-inline-start-color: var(--_maatwerk-radio-border-color);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  .segmented__choice:not(:last-child) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .segmented__input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .segmented__choice:has(:checked) {
    background-color: var(--_maatwerk-button-primary-background-color);
    color: var(--_maatwerk-button-primary-color);
  }

  .segmented__choice:has(:focus-visible) {
    z-index: 1;
  }

  @media (forced-colors: active) {
    .segmented__choice {
      border-color: Canvas;
    }

    /* A border shows round every button: the primary one is filled. */
    .button--primary,
    .segmented__choice:has(:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background-color: Highlight;
      color: HighlightText;
    }

    /* A drawing keeps its own colour, whatever it stands on. */
    .icon {
      color: inherit !important;
    }
  }

  @media print {
    .input {
      appearance: none;
      border: 0;
      padding: 0;
    }
  }
`;
