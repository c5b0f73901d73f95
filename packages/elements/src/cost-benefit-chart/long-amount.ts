// From ten billion euros on four amounts beside each other are wider than a page: then they may break anywhere.
const longAmount = 1_000_000_000_000;

/** Whether one of these amounts in cents has so many digits that a table of them must be able to break them. */
export const isLongAmong = (cents: readonly (number | null | undefined)[]): boolean =>
  cents.some((amount) => Math.abs(amount ?? 0) >= longAmount);
