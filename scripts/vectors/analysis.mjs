import { isDeepStrictEqual } from 'node:util';
import { analyse } from '@maatwerk/core/cost-benefit/analyse';

const always = ['current', 'threatened', 'custom', 'saving', 'savingNow', 'findings'];
const whereGiven = ['perPayer', 'breakEvenMonth'];

/** Works out the input of every case and compares each member that the case expects. */
export function run(cases) {
  return cases.map(({ name, input, expect }) => {
    const analysis = analyse(input);
    const outcome = { ...analysis, findings: codesOf(analysis.findings) };
    const members = [...always, ...whereGiven.filter((member) => member in expect)];
    const wrong = members.filter((member) => !isDeepStrictEqual(outcome[member], expect[member]));
    return {
      name,
      passed: wrong.length === 0,
      message: wrong.map((member) => differenceIn(member, expect, outcome)).join('; '),
    };
  });
}

function codesOf(findings) {
  return [...new Set(findings.map((finding) => finding.code))].sort();
}

function differenceIn(member, expect, outcome) {
  return `${member}: expected ${JSON.stringify(expect[member])}, got ${JSON.stringify(outcome[member])}`;
}
