import { readFileSync } from 'node:fs';
import { bundles } from '../bundle.mjs';

// the same form of four fields, with every byte fetched until one digit is typed, saved and its sum shown
const peers = [
  ['JSON Forms', '154'],
  ['form-js', '161, and 11 of style sheets'],
  ['RJSF', '202'],
  ['SurveyJS', '355, and 35 of style sheets'],
  ['Form.io', '518, and 39 of style sheets'],
  ['Open Forms SDK', '1,042, and 84 of style sheets'],
];

const kilobytes = (bytes) => (bytes === undefined ? '–' : (bytes / 1000).toFixed(1));

/** The page with what each script weighs at most, beside its budget and what others weigh, as Markdown. */
export function sizePage() {
  const { ceilings } = JSON.parse(readFileSync(new URL('../size-ceilings.json', import.meta.url), 'utf8'));
  const rows = Object.entries(bundles)
    .filter(([name]) => ceilings[name] !== undefined)
    .map(([name, { label, budget }]) => `| ${label} | ${kilobytes(ceilings[name])} | ${kilobytes(budget)} |`);
  return `# Sizes

Kilobytes of gzip, 1 KB = 1,000 bytes: everything a page fetches until the work is done. The figures are those that no build
may pass; \`npm run size\` measures them again, and \`npm test\` fails above them.

| what | at most | budget |
| --- | ---: | ---: |
${rows.join('\n')}

A budget that is not met has its reason in [decision 8](decisions/0008-size-is-above-budget.md).

## Beside others

A form of four amounts with a total, built with each library, fetched until one digit is typed and its sum shown:

| library | KB of gzip |
| --- | --- |
| \`<maatwerk-cost-benefit>\` alone, three scenarios | ${kilobytes(ceilings.costBenefit)} |
${peers.map((row) => `| ${row.join(' | ')} |`).join('\n')}

What typing costs beside three of them: [benchmarks](benchmarks.md).
`;
}
