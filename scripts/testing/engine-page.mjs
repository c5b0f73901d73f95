// Runs in a page of the test runner, after its test files were loaded and before their tests run.

const suitesOf = (suite) => [suite, ...suite.suites.flatMap(suitesOf)];

/** Leaves out every test of the page whose full title begins with one of these. */
export function leaveOut(beginnings) {
  for (const test of suitesOf(globalThis.mocha.suite).flatMap(({ tests }) => tests)) {
    if (beginnings.some((beginning) => test.fullTitle().startsWith(beginning))) test.pending = true;
  }
}
