/** What the form begins with: four fields, amounts in whole euros. */
export const beginning = { months: 12, current: 90_000, threatened: 120_000, custom: 2 };

/** What the outcome says: how much less the plan costs than what threatens. */
export const lessThanThreatened = ({ threatened, custom }) => (threatened ?? 0) - (custom ?? 0);
