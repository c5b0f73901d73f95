import { css } from 'lit';

/** Buttons of 48 pixels high: `button` with `button--primary`, `--secondary`, `--subtle`, `--danger`, `--icon`; `buttons` is a row of them. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    justify-content: center;
    min-block-size: 48px;
    padding: 8px 18px;
    border: 2px solid transparent;
    border-radius: var(--_maatwerk-border-radius);
    background: none;
    color: var(--_maatwerk-button-subtle-color);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  .button--primary {
    background-color: var(--_maatwerk-button-primary-background-color);
    color: var(--_maatwerk-button-primary-color);
  }

  .button--secondary {
    border-color: var(--_maatwerk-button-secondary-border-color);
    background-color: var(--_maatwerk-button-secondary-background-color);
    color: var(--_maatwerk-button-secondary-color);
  }

  .button--danger {
    border-color: var(--_maatwerk-negative-color);
    background-color: var(--_maatwerk-document-background-color);
    color: var(--_maatwerk-negative-color);
  }

  .button--subtle {
    padding-inline: 10px;
  }

  .button--icon {
    inline-size: 48px;
    padding: 0;
  }

  .button[aria-disabled='true'] {
    border-color: var(--_maatwerk-row-border-color);
    background: none;
    color: var(--_maatwerk-description-color);
    cursor: default;
  }

  /* Its words begin where those above it begin. */
  .buttons > .button--subtle:first-child {
    margin-inline-start: -12px;
  }

  @container (max-width: 30em) {
    .buttons > .button:not(.button--icon) {
      inline-size: 100%;
      margin: 0;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .button {
      transition:
        background-color 120ms,
        border-color 120ms;
    }
  }
`;
