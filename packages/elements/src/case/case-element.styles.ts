import { css } from 'lit';

/** The case page: the list of what is needed beside the parts once there is room, tabs that become rows where there is not. */
export const caseStyles = css`
  .case__list {
    display: grid;
    gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .case__columns {
    display: grid;
    gap: 1.5em;
    align-items: start;
  }

  .case__columns > * {
    min-inline-size: 0;
  }

  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .tabs {
    display: grid;
    border-block-end: 1px solid var(--_maatwerk-row-border-color);
  }

  .tab {
    display: flex;
    gap: 0.5em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 3em;
    padding: 0.5em 0.75em;
    border: 1px solid transparent;
    border-inline-start: 4px solid transparent;
    background: none;
    color: var(--_maatwerk-link-color);
    font: inherit;
    font-weight: 700;
    text-align: start;
    cursor: pointer;
  }

  .tab[aria-selected='true'] {
    border-inline-start-color: currentColor;
    background: var(--_maatwerk-panel-background-color);
    color: inherit;
  }

  .tab__count {
    min-inline-size: 1.6em;
    padding-inline: 0.4em;
    border: 1px solid transparent;
    border-radius: 1em;
    background: var(--_maatwerk-warning-background-color);
    color: var(--_maatwerk-warning-color);
    text-align: center;
  }

  .panel-body {
    padding-block-start: 1.5em;
  }

  .panel-body[hidden] {
    display: none;
  }

  @container (min-width: 44em) {
    .tabs {
      display: flex;
      flex-wrap: wrap;
    }

    .tab {
      border-inline-start: 1px solid transparent;
      border-block-end: 4px solid transparent;
    }

    .tab[aria-selected='true'] {
      border-inline-start-color: transparent;
      border-block-end-color: currentColor;
      background: none;
    }
  }

  @container (min-width: 60em) {
    .case__columns {
      grid-template-columns: minmax(17em, 21em) minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .tab {
      border-color: Canvas;
    }

    .tab[aria-selected='true'] {
      border-color: Highlight;
    }
  }

  @media print {
    .tabs,
    .screen-only {
      display: none;
    }

    .panel-body[hidden] {
      display: block;
    }
  }

  .running {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .running > li + li {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_maatwerk-row-border-color);
  }

  .running .button {
    padding-inline: 0;
    justify-content: start;
  }
`;
