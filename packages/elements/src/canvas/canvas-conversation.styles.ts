import { css } from 'lit';

/** The conversation: big type and room for a finger, on a tablet between two people. */
export const canvasConversationStyles = css`
  .talk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    max-inline-size: 46em;
    font-size: max(1.25em, 20px);
    line-height: 1.4;
  }

  .talk__progress {
    font-weight: 600;
  }

  .talk__card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    justify-items: start;
    padding: 20px 24px 24px;
    border: 1px solid var(--_maatwerk-row-border-color);
    border-radius: var(--_maatwerk-border-radius);
  }

  .talk__card > .field {
    justify-self: stretch;
    gap: 8px;
  }

  .talk__card--own {
    border-color: var(--_maatwerk-perspective-border-color);
    border-inline-start-width: 6px;
    background-color: var(--_maatwerk-perspective-background-color);
  }

  .talk__own {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_maatwerk-perspective-color);
    font-weight: 600;
  }

  .talk__card > .field > .field__label,
  .talk__card > .conflict > .field__label {
    font-size: max(1.3em, 26px);
    line-height: 1.25;
  }

  .talk .field__description {
    font-size: 1em;
  }

  .talk .input {
    font-size: max(1em, 20px);
  }

  .talk .written__area {
    min-block-size: 8em;
  }

  .talk .button {
    min-block-size: 56px;
  }

  .talk .button--icon {
    inline-size: 56px;
  }

  .talk__summary {
    inline-size: fit-content;
    min-block-size: 48px;
    padding-block: 10px;
    color: var(--_maatwerk-link-color);
    cursor: pointer;
  }

  .talk__all {
    padding-inline-start: 2em;
    list-style: decimal;
  }

  .talk__all .link {
    min-block-size: 48px;
    margin-inline-end: 12px;
    text-align: start;
  }

  .talk__all [aria-current] {
    text-decoration: none;
  }

  @container (max-width: 30em) {
    .talk__card {
      padding: 16px;
    }
  }

  @media print {
    .talk {
      display: none;
    }
  }
`;
