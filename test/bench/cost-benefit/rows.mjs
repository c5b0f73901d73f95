/** The units a row may have, the same list in every grid. */
export const units = ['once', 'hour', 'day', 'night', 'week', 'month', 'schoolMonth', 'quarter', 'halfYear', 'year'];

/** So many rows `{label, amount, unit, times}` with whole euros and whole times, no two of one name. */
export const rowsOf = (count) =>
  Array.from({ length: count }, (_none, index) => ({
    label: `Post ${index + 1}`,
    amount: 10 + (index % 90),
    unit: units[index % units.length],
    times: 2 + (index % 11),
  }));

/** The number of the row that is typed in: the middle one. */
export const typedRow = (count) => Math.floor(count / 2);

/** What a row comes to, whatever its unit: the number of times is always given. */
export const totalOf = ({ amount, times }) => amount * times;

/** What all rows come to. */
export const sumOf = (rows) => rows.reduce((sum, row) => sum + totalOf(row), 0);
