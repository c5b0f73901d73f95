import { existsSync, readFileSync } from 'node:fs';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** Ways to read `{passed, failed}` from an ended stage `{code, output, countsFile}`; undefined when it left no count. */
export const readers = {
  exit: ({ code }) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  mocha: ({ countsFile }) => {
    const stats = read(countsFile)?.stats;
    return stats && { passed: stats.passes, failed: stats.failures };
  },
  browser: ({ countsFile }) => read(countsFile),
  line: ({ output }) => {
    const last = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
    return last && { passed: Number(last[1]), failed: Number(last[2]) };
  },
};

/**
 * The count of an ended stage, never greener than the stage: no count, no test executed, or an exit code that its
 * count does not explain is a failure.
 */
export function countOf(reader, ended) {
  const { passed, failed } = readers[reader](ended) ?? { passed: 0, failed: 1 };
  const unexplained = failed === 0 && (ended.code !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
}

const difference = ({ actual, expected }) =>
  actual === undefined && expected === undefined ? [] : [`  expected: ${expected}`, `  actual:   ${actual}`];

/** The failing tests in a mocha JSON report as text, empty when there is no report. */
export function mochaFailures(countsFile) {
  const failures = read(countsFile)?.failures ?? [];
  return failures
    .map(({ fullTitle, err }) => [fullTitle, `  ${err.stack ?? err.message ?? ''}`, ...difference(err)].join('\n'))
    .join('\n\n');
}
