import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/**
 * `{passed, failed, skipped}` over test-runner sessions. A file that failed without a failing test (it did not load,
 * it never finished) and a file in which no test is written count as one failure each.
 */
export function countSessions(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const tests = session.testResults ? testsOf(session.testResults) : [];
    const skipped = tests.filter((test) => test.skipped).length;
    const passed = tests.filter((test) => test.passed && !test.skipped).length;
    const failed = tests.length - skipped - passed;
    const hiddenFailure = failed === 0 && (!session.passed || session.errors.length > 0 || tests.length === 0);
    counts.passed += passed;
    counts.skipped += skipped;
    counts.failed += failed + (hiddenFailure ? 1 : 0);
  }
  return counts;
}

const failedIn = (suite, above = '') => [
  ...suite.tests
    .filter(({ passed, skipped }) => !passed && !skipped)
    .map(({ name, error }) => ({ title: `${above}${name}`, message: error?.message ?? '' })),
  ...suite.suites.flatMap((inner) => failedIn(inner, `${above}${inner.name} `)),
];

/** What failed in test-runner sessions, as `{title, message}`: tests by their full title, and files that failed as a whole. */
export const failuresOf = (sessions) =>
  sessions.flatMap(({ testFile, testResults, errors }) => [
    ...(testResults ? failedIn(testResults) : []),
    ...errors.map(({ message }) => ({ title: basename(testFile), message })),
  ]);

const skippedIn = (suite, above = '') => [
  ...suite.tests.filter(({ skipped }) => skipped).map(({ name }) => `${above}${name}`),
  ...suite.suites.flatMap((inner) => skippedIn(inner, `${above}${inner.name} `)),
];

/** The full titles of the tests in test-runner sessions that were not run. */
export const skippedOf = (sessions) =>
  sessions.flatMap(({ testResults }) => (testResults ? skippedIn(testResults) : []));

/**
 * A test-runner reporter that prints a line for every file, so that a silent run is one that hangs, and writes
 * `countSessions`, `failuresOf` and `skippedOf` as JSON to `file`.
 */
export const browserCounts = (file) => ({
  reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
    const { passed, failed } = countSessions(sessionsForTestFile);
    logger.log(`${basename(testFile)}: ${passed} passed, ${failed} failed`);
    const isEmpty = ({ testResults }) => testResults && testsOf(testResults).length === 0;
    if (sessionsForTestFile.some(isEmpty)) logger.log(`No test is written in ${testFile}.`);
  },
  onTestRunFinished({ sessions }) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      JSON.stringify({ ...countSessions(sessions), failures: failuresOf(sessions), left: skippedOf(sessions) }),
    );
  },
});
