/**
 * The tests that cannot run in an engine: `{engine, reason, tests}`, each test as the beginning of its full title. What
 * an engine shows wrongly does not belong here; only what its driver cannot do.
 */
export const leftOut = [
  ...['firefox', 'webkit'].map((engine) => ({
    engine,
    reason: 'WebDriver cannot turn on forced colours',
    tests: ['<maatwerk-agenda mode="meet"> on a phone is opaque in forced colours'],
  })),
  {
    engine: 'webkit',
    reason: 'WebKitWebDriver cannot show a page as it is printed',
    tests: [
      '<maatwerk-canvas> on paper',
      '<maatwerk-agenda> on paper',
      'a text in <maatwerk-canvas> is kept and shown as text, exactly as it was typed where it is read on paper',
    ],
  },
];

/** The beginnings of the full titles that are left out in an engine. */
export const leftOutIn = (engine) => leftOut.filter((entry) => entry.engine === engine).flatMap(({ tests }) => tests);

/**
 * What was left out of a run in an engine, from the full titles that it did not run, as `{lines, unnamed, stale}`: a line
 * for each reason with the number of tests and their names below it, the titles that have no reason, and the entries of
 * the table that no test is called.
 */
export function leftOutReport(engine, titles, table = leftOut) {
  const entries = table.filter((entry) => entry.engine === engine);
  const begins = (tests) => (title) => tests.some((test) => title.startsWith(test));
  return {
    lines: entries.flatMap(({ reason, tests }) => {
      const found = titles.filter(begins(tests));
      return found.length === 0 ? [] : [`${found.length} left out: ${reason}`, ...found.map((title) => `  ${title}`)];
    }),
    unnamed: titles.filter((title) => !entries.some(({ tests }) => begins(tests)(title))),
    stale: entries.flatMap(({ tests }) => tests).filter((test) => !titles.some(begins([test]))),
  };
}
