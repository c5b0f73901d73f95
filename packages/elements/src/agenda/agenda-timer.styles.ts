import { css } from 'lit';

// On a low screen, such as one at 400 %, a strip that stays would take too much of it. In a grid it would stay in its row
// only. The accent of a theme may be seen through, and what scrolls below may not.
/** The time of the case at the table; on a phone what is left of it keeps to the top of the screen. */
export const agendaTimerStyles = css`
  .timer {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: center;
    justify-content: space-between;
  }

  .timer__left {
    display: grid;
  }

  .timer__more {
    display: contents;
  }

  .timer__left strong {
    font-size: 1.625em;
    line-height: 1.25;
  }

  .timer__bar {
    flex: 1 1 14em;
    min-inline-size: 8em;
  }

  .timer__track {
    display: block;
  }

  .timer__rest {
    fill: var(--_maatwerk-document-background-color);
    stroke: var(--_maatwerk-row-border-color);
  }

  .timer__run {
    fill: var(--_maatwerk-custom-color);
  }

  .timer__scale {
    display: flex;
    justify-content: space-between;
  }

  @container (max-width: 30em) {
    @media (min-height: 500px) {
      .agenda {
        display: flex;
        flex-direction: column;
        isolation: isolate;
      }

      .agenda :focus {
        scroll-margin-block-start: 6em;
      }

      .timer {
        display: contents;
      }

      .timer__left,
      .timer__more {
        padding: 10px 14px;
        background-color: var(--_maatwerk-panel-accent-background-color);
      }

      .timer__left {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        border-block-end: 1px solid var(--_maatwerk-row-border-color);
        background: linear-gradient(var(--_maatwerk-panel-accent-background-color) 0 0)
          var(--_maatwerk-document-background-color);
      }

      .timer__left strong {
        font-size: 1.25em;
      }

      .timer__more {
        display: grid;
        gap: 12px;
        margin-block-start: -24px;
      }
    }
  }

  @media (forced-colors: active) {
    .timer .timer__left {
      background: Canvas;
    }

    .timer__run {
      fill: Highlight;
    }

    .timer__rest {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
