import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

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

/** A test-runner reporter that names files without a test and writes `countSessions` as JSON to `file`. */
export const browserCounts = (file) => ({
  reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
    const isEmpty = ({ testResults }) => testResults && testsOf(testResults).length === 0;
    if (sessionsForTestFile.some(isEmpty)) logger.log(`No test is written in ${testFile}.`);
  },
  onTestRunFinished({ sessions }) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(countSessions(sessions)));
  },
});
