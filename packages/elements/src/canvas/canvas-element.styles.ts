import { css } from 'lit';

/** The sheet: one column, from 56em the twelve columns of the paper; in print always the paper. */
export const canvasStyles = css`
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1px;
    overflow: clip;
    border: 1px solid var(--_maatwerk-control-border-color);
    border-radius: var(--_maatwerk-border-radius);
    background-color: var(--_maatwerk-row-border-color);
  }

  .cell {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    align-content: start;
    min-inline-size: 0;
    padding: 14px 16px 16px;
    background-color: var(--_maatwerk-document-background-color);
  }

  .cell--attention {
    box-shadow: inset 4px 0 0 var(--_maatwerk-perspective-border-color);
  }

  .cell--perspective {
    padding-inline-start: 18px;
    border-inline-start: 6px solid var(--_maatwerk-perspective-border-color);
    background-color: var(--_maatwerk-perspective-background-color);
    box-shadow: none;
  }

  /* The perspective takes the height that the score beside it needs. */
  .cell--perspective,
  .cell--perspective .field {
    align-content: stretch;
  }

  .cell--perspective .field {
    grid-template-rows: auto auto 1fr;
  }

  .cell--perspective .field__label::before,
  .cell--perspective .heading::before {
    content: '★ ' / '';
    color: var(--_maatwerk-perspective-border-color);
    font-size: 1.2em;
    line-height: 1;
  }

  .cell--perspective .written__area,
  .cell--perspective .mirror.input,
  .cell--perspective .prose {
    font-size: max(1.1875em, 16px);
    line-height: 1.45;
  }

  .cell--perspective .written__area {
    border-color: var(--_maatwerk-perspective-color);
  }

  .cell--perspective .field__description {
    color: color-mix(in srgb, var(--_maatwerk-description-color) 85%, var(--_maatwerk-document-color));
  }

  .prose {
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .prose > p,
  .version__text {
    white-space: pre-wrap;
  }

  .prose > ul,
  .prose > ol {
    padding-inline-start: 1.5em;
  }

  .prose > ul {
    list-style: disc;
  }

  .prose > ol {
    list-style: decimal;
  }

  .prose > p,
  .prose li,
  .version__text,
  .mirror,
  .written__area {
    unicode-bidi: plaintext;
  }

  .said + .said {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_maatwerk-row-border-color);
  }

  .said {
    display: grid;
    gap: 8px;
  }

  .references {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: end;
  }

  .references > .segmented {
    margin-inline-start: auto;
  }

  .reference {
    flex: 0 1 14em;
    min-inline-size: 0;
  }

  .conflict,
  .version {
    display: grid;
    gap: 8px;
    justify-items: start;
    min-inline-size: 0;
  }

  .conflict > .note {
    justify-self: stretch;
  }

  .version {
    justify-self: stretch;
    padding: 10px 12px;
    border: 1px solid var(--_maatwerk-row-border-color);
    border-radius: var(--_maatwerk-border-radius);
  }

  .version__ins {
    background-color: var(--_maatwerk-positive-background-color);
    color: var(--_maatwerk-positive-color);
    text-decoration: underline 2px;
    text-underline-offset: 3px;
  }

  .stepper .score-input {
    inline-size: 5em;
    font-size: max(1.125em, 16px);
    font-weight: 600;
    text-align: end;
  }

  .score-decline {
    margin-inline-start: -12px;
    justify-self: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .score-decline[aria-pressed='true'] {
    border-color: currentColor;
    background-color: var(--_maatwerk-panel-accent-background-color);
    text-decoration: none;
  }

  .score {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }

  .amounts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .amounts__one {
    flex: 1 calc((14.5em - 100%) * 99);
    min-inline-size: min-content;
    padding-block-start: 8px;
    border-block-start: 4px solid var(--_maatwerk-row-border-color);
  }

  .amounts__one--current {
    border-block-start: 4px dotted var(--_maatwerk-current-color);
  }

  .amounts__one--threatened {
    border-block-start: 4px dashed var(--_maatwerk-threatened-color);
  }

  .amounts__one--custom {
    border-block-start-color: var(--_maatwerk-custom-color);
  }

  .amounts__one dd {
    overflow-wrap: normal;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }

  .amounts__none {
    color: var(--_maatwerk-description-color);
    font-size: 0.8125em;
    font-weight: 400;
  }

  .completeness {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }

  .completeness__words {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    justify-content: space-between;
  }

  .completeness__link + .completeness__link {
    margin-inline-start: 10px;
  }

  .completeness__links {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    justify-content: space-between;
  }

  .completeness__links > .link:only-child {
    margin-inline-start: auto;
  }

  .bar {
    display: flex;
    gap: 3px;
  }

  .bar__box {
    flex: 1 1 0;
    min-inline-size: 0;
    block-size: 8px;
    border-radius: 2px;
    background-color: var(--_maatwerk-row-border-color);
  }

  .bar__box--filled {
    background-color: var(--_maatwerk-button-primary-background-color);
  }

  .bar__box--attention,
  .bar__key {
    background-image: repeating-linear-gradient(
      135deg,
      var(--_maatwerk-warning-color) 0 3px,
      var(--_maatwerk-warning-background-color) 3px 7px
    );
  }

  .bar__key {
    display: inline-block;
    inline-size: 12px;
    block-size: 12px;
    margin-inline-end: 6px;
    border-radius: 2px;
  }

  @container (max-width: 30em) {
    .references > * {
      flex-basis: 100%;
    }

    .references .segmented__choice {
      flex-grow: 1;
    }

    .cell {
      padding: 14px;
    }

    .amounts__one dd {
      font-size: 1em;
    }
  }

  @container (44em <= width < 56em) {
    .sheet {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }

    .cell {
      grid-column: span 2;
    }

    .cell--perspective {
      grid-column: span 4;
    }

    .cell--situation,
    .cell--breakthrough {
      grid-column: span 3;
    }
  }

  @container (min-width: 56em) {
    .sheet {
      grid-template-columns: repeat(12, minmax(0, 1fr));
    }

    .cell {
      grid-column: span 4;
    }

    .cell--perspective {
      grid-column: span 9;
    }

    .cell--score {
      grid-column: span 3;
    }

    .cell--situation,
    .cell--breakthrough {
      grid-column: span 6;
    }
  }

  @media (forced-colors: active) {
    .score-decline {
      margin: 0;
    }

    .sheet {
      background-color: CanvasText;
    }

    .cell--attention {
      border-inline-start: 4px solid CanvasText;
    }

    .bar__box {
      border: 1px solid CanvasText;
    }

    .bar__box--filled {
      forced-color-adjust: none;
      background-color: Highlight;
    }

    .bar__box--attention,
    .bar__key {
      forced-color-adjust: none;
      background-image: repeating-linear-gradient(135deg, CanvasText 0 3px, Canvas 3px 7px);
    }
  }
`;
