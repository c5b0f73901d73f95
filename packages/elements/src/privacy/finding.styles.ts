import { css } from 'lit';

/** The mirror behind a text area: the area lets it through, and gives it its size. */
export const findingStyles = css`
  .mirror + .written__area {
    position: relative;
    background: none;
  }

  .mirror.input {
    overflow: hidden;
    block-size: 0;
    min-block-size: 100%;
    border-color: transparent;
    color: transparent;
    line-height: 1.5;
    white-space: pre-wrap;
    overflow-wrap: break-word;
    forced-color-adjust: none;
  }

  .mirror__mark {
    background-color: var(--_maatwerk-warning-background-color);
    color: transparent;
    text-decoration: underline wavy 2px var(--_maatwerk-warning-color);
    text-underline-offset: 4px;
  }

  @media (forced-colors: active) {
    .mirror.input,
    .mirror__mark {
      background: none;
    }

    .mirror__mark {
      text-decoration-color: Highlight;
    }
  }

  @media print {
    .mirror {
      display: none;
    }
  }
`;
