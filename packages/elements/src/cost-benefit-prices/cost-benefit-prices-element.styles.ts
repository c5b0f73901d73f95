import { css } from 'lit';

/** The search, the lists and the prices to look at again; nothing at all while there is nothing to show. */
export const costBenefitPricesStyles = css`
  :host(:state(empty)) {
    display: none;
  }

  .prices__search {
    max-inline-size: 30em;
  }

  .prices__name {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }

  .prices__list {
    border-block-start: 1px solid var(--_maatwerk-row-border-color);
  }

  .prices__one {
    border-block-end: 1px solid var(--_maatwerk-row-border-color);
  }

  .price {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 12px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 8px 4px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .price:hover {
    background-color: var(--_maatwerk-document-background-color);
  }

  .price .icon {
    color: var(--_maatwerk-link-color);
  }

  .price__label {
    color: var(--_maatwerk-link-color);
    font-weight: 600;
  }

  .price__amount {
    grid-column: 2;
    font-weight: 700;
  }

  .price__facts {
    grid-column: 2;
    color: var(--_maatwerk-description-color);
    font-size: 0.9375em;
  }

  .price__there {
    display: flex;
    gap: 12px;
    padding: 0 4px 8px;
    color: var(--_maatwerk-document-color);
  }

  .price__there .icon {
    color: var(--_maatwerk-positive-color);
  }

  @container (min-width: 44em) {
    .price {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .price__amount {
      grid-area: 1 / 3;
      text-align: end;
    }
  }

  /* A drawing keeps its own colour in forced colours: only the text around it changes. */
  @media (forced-colors: active) {
    .price .icon,
    .price__there .icon {
      color: CanvasText;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
