import { css } from 'lit';

/** The list of what is needed: a number or icon, the link, and why under it. */
export const needsStyles = css`
  .needs__list {
    display: grid;
    gap: 12px;
  }

  .needs__task {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 10px;
    align-items: start;
  }

  .needs__task .link {
    min-block-size: 0;
    padding-block: 2px;
  }

  .needs__number {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border: 2px solid var(--_maatwerk-warning-color);
    border-radius: 50%;
    background-color: var(--_maatwerk-warning-background-color);
    color: var(--_maatwerk-warning-color);
    font-size: 0.875em;
    font-weight: 600;
  }

  .needs__task > .icon {
    margin: 4px;
  }

  .needs__met {
    display: flex;
    gap: 8px;
  }
`;
