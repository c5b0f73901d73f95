import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { readAmount } from '../packages/core/dist/amount/read-amount.js';
import { analyse } from '../packages/core/dist/cost-benefit/analyse.js';
import { parseCostBenefit, scenarioNames } from '../packages/core/dist/cost-benefit/cost-benefit.js';
import { customBudgetOf } from '../packages/core/dist/cost-benefit/custom-budget.js';
import { settleFinding } from '../packages/core/dist/cost-benefit/settle-finding.js';
import { filesUnder, root } from './testing/source-files.mjs';

const year = { start: '2027-01-01', months: 12 };
const none = { current: null, threatened: null, custom: null };

// A block of docs under docs/cost-benefit: ```json analysis or ```json amount, with the rule it belongs to above it.
const examples = filesUnder('docs/cost-benefit', '.md').flatMap((path) => {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/^```json (analysis|amount)\n([\s\S]*?)^```/gm)].map(({ 1: kind, 2: json, index }) => {
    const before = text.slice(0, index);
    return { path, kind, json, rule: before.match(/^#+ .*$/gm)?.at(-1) ?? path, line: before.split('\n').length };
  });
});

const bounds = ({ min, max, unquantified }) =>
  unquantified ? { min, max, unquantified } : min === max ? min : [min, max];
const outcome = ({ state, ...sum }) => (state === 'calculated' ? bounds(sum) : state);
const codes = (findings) => [...new Set(findings.map(({ code }) => code))].sort();
const perScenario = (sums) =>
  Object.fromEntries(Object.entries(sums).map(([of, each]) => [of, scenarioNames.map((name) => bounds(each[name]))]));

function whatFollows(costBenefit) {
  const { current, threatened, custom, saving, savingNow, findings, ...rest } = analyse(costBenefit);
  const settled = findings.map((finding) => settleFinding(costBenefit, finding)).filter((next) => next !== null);
  return {
    current: outcome(current),
    threatened: outcome(threatened),
    custom: outcome(custom),
    saving: saving && bounds(saving),
    savingNow: savingNow && bounds(savingNow),
    findings: codes(findings),
    arithmetic: findings[0]?.params,
    findingsOnceSettled: settled.map((next) => codes(analyse(next).findings)),
    perPayer: perScenario(rest.perPayer),
    perFundingSource: perScenario(rest.perFundingSource),
    breakEvenMonth: rest.breakEvenMonth,
    customBudget: customBudgetOf(costBenefit),
  };
}

function amountExample(json) {
  for (const [text, wanted] of Object.entries(JSON.parse(json))) {
    const found = readAmount(text);
    expect(typeof wanted === 'number' ? { cents: wanted } : wanted, text).to.deep.equal(found);
  }
}

function analysisExample(json) {
  const { gives, period = year, current, threatened, custom, ...rest } = JSON.parse(json);
  const read = parseCostBenefit({
    period,
    scenarios: { ...none, ...(current && { current }), ...(threatened && { threatened }), ...(custom && { custom }) },
    ...rest,
  });
  expect(read.ok ? [] : read.problems).to.deep.equal([]);
  const found = whatFollows(read.value);
  expect(Object.fromEntries(Object.keys(gives).map((key) => [key, found[key]]))).to.deep.equal(gives);
}

describe('a worked example of the rules', () => {
  it('is there for amounts and for analyses', () => {
    expect(new Set(examples.map(({ kind }) => kind))).to.deep.equal(new Set(['analysis', 'amount']));
    expect(examples.length).to.be.greaterThan(20);
  });

  for (const { kind, rule, json, path, line } of examples) {
    it(`gives what stands there: ${rule.replace(/^#+ /, '')} (${path}:${String(line)})`, () => {
      if (kind === 'amount') amountExample(json);
      else analysisExample(json);
    });
  }
});
