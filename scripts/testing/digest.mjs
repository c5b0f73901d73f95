import { existsSync, readFileSync } from 'node:fs';

const most = 5;
const short = (line) => (line.length > 300 ? `${line.slice(0, 299)}…` : line);
const linesOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(Boolean);

const failuresIn = (countsFile) => {
  if (!existsSync(countsFile)) return [];
  const { failures = [] } = JSON.parse(readFileSync(countsFile, 'utf8'));
  return failures.map(({ fullTitle, title, message, err }) => [fullTitle ?? title, err?.message ?? message ?? '']);
};

// Stages that print their tests write "not ok" or "FAILED", the name, and below it, indented, what was wrong.
const printedFailures = (output) =>
  [...output.matchAll(/^(?:not ok|FAILED) (.*)\n((?: +.*\n?)*)/gm)].map(([, title, below]) => [title, below]);

/**
 * What failed in a stage `{name, ended?, milliseconds, output, countsFile}` in a few lines for the end of a log: the name
 * of the stage; when it was ended, why, after how long and its last line; the first failing tests with their messages,
 * and when it has none the end of what it printed.
 */
export function digestOf({ name, ended, milliseconds, output, countsFile }) {
  const recorded = failuresIn(countsFile);
  const failures = recorded.length > 0 ? recorded : printedFailures(output);
  const printed = linesOf(output);
  const lines = [`${name} failed`];
  if (ended) {
    const after = `${(milliseconds / 1000).toFixed(1)} s`;
    lines.push(`  ended after ${after}: ${ended}; its last line: ${printed.at(-1) ?? 'none'}`);
  }
  for (const [title, message] of failures.slice(0, most)) {
    lines.push(
      `  ${title}`,
      ...linesOf(message)
        .slice(0, 3)
        .map((line) => `    ${line.trim()}`),
    );
  }
  if (failures.length > most) lines.push(`  and ${failures.length - most} more`);
  if (failures.length === 0 && !ended) lines.push(...printed.slice(-most).map((line) => `  ${line}`));
  return lines.map(short);
}
