import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { commands } from '../packages/core/dist/process/commands.js';
import { rules } from '../packages/core/dist/process/conditions.js';
import { filesUnder, root } from './testing/source-files.mjs';

const catalogue = /\/messages\/(nl|en)\//;
const read = (path) => readFileSync(join(root, path), 'utf8');
const keysOf = (text) => [...text.matchAll(/^ {2}(?:'([^']+)'|(\w+)):/gm)].map(([, quoted, plain]) => quoted ?? plain);
const source = ['elements', 'kit']
  .flatMap((name) => filesUnder(`packages/${name}/src`, '.ts'))
  .filter((path) => !catalogue.test(path) && !/\.(test|contract)\.ts$/.test(path))
  .map(read)
  .join('\n');

const types = Object.entries(commands);
const scenarios = ['current', 'threatened', 'custom'];
const anything = /.+/;
const anyOf = (names) => ({ test: (rest) => names.includes(rest) });
const fieldWords = ({ name, choices = [] }) => [name, `${name}.description`, ...choices.map((one) => `${name}.${one}`)];

/** What keys are made of while the page runs: how each begins, as the source writes it, and what may follow. */
const families = [
  ['access.', anything],
  ['agenda.', anyOf(['earlier', 'later'])],
  ['agenda.costs.', anyOf([...scenarios, 'notCalculated', 'impossible'])],
  ['agenda.day.', anyOf(['before', 'after'])],
  ['agenda.light.', anyOf(['almost', 'notReady'])],
  ['agenda.mode.', anyOf(['plan', 'meet'])],
  ['agenda.paper.', anyOf(['time', 'case', 'people', 'light', 'questions'])],
  ['agenda.reason.', anything],
  ['approval.bar.', anything],
  ['approval.check.', anything],
  ['approval.decision.', anyOf(types.map(([type]) => type))],
  ['approval.seal.count.', anyOf(['for', 'against', 'abstain'])],
  ['approval.seal.', anyOf(['intact', 'changed'])],
  ['approval.vote.', anyOf(['for', 'against', 'abstain'])],
  ['canvas.', /\.label$|^(?!reference|clientNumber).*\.question$/],
  ['canvas.costs.', /^\w+$/],
  ['canvas.costs.than.', anything],
  ['canvas.mode.', anyOf(['conversation', 'sheet'])],
  [
    'canvas.talk.',
    anyOf([
      'perspective',
      'situation',
      'breakthrough',
      'ownActions',
      'support',
      'treatment',
      'legitimacy',
      'involvement',
    ]),
  ],
  ['caseFile.', anyOf(['copy', 'original', 'ended'])],
  ['caseFile.problem.', anyOf(['unreadable', 'not-json', 'other-file', 'other-version', 'full', 'offline'])],
  ['caseFile.problem.damaged.', anyOf(['step', 'seal'])],
  ['case.part.', anyOf(['canvas', 'costBenefit', 'valueTriangle', 'approval', 'monitoring'])],
  ['case.problem.', anything],
  ['case.score.', anything],
  ['command.', anyOf(types.flatMap(([type]) => ['title', 'submit', 'description'].map((word) => `${type}.${word}`)))],
  ['command.', anyOf(types.flatMap(([type, fields]) => fields.flatMap(fieldWords).map((word) => `${type}.${word}`)))],
  ['command.field.', anyOf(types.flatMap(([, fields]) => fields.flatMap(fieldWords)))],
  ['costBenefit.', anyOf([...scenarios, 'notCalculated.short', 'impossible.short'])],
  ['costBenefit.ask.', anyOf(scenarios)],
  ['costBenefit.asText.', anyOf(scenarios)],
  ['costBenefit.mode.', anything],
  ['costBenefit.period.', /^(start|months)(\.error)?$/],
  ['costBenefit.plain.', /^(current|threatened)\.(less|more|equal|across)$/],
  ['costBenefit.', /^(as|than)\.(threatened|current)$/],
  ['costChart.', anyOf(['dearer', 'cheaper', 'year', 'month'])],
  ['costChart.by.', anyOf(['payer', 'fundingSource'])],
  ['costChart.difference.', anyOf(scenarios)],
  ['costChart.standing.', anyOf(['dearer', 'cheaper', 'same'])],
  ['costChart.undivided.', anyOf(['payer', 'fundingSource'])],
  ['costChart.view.', anyOf(['picture', 'table'])],
  ['costCourse.', /^(cheaper|cheaperLater|evenLater|never)(\.(more|less))?$/],
  ['costLines.', /^\w+$|^(payer|fundingSource)\./],
  ['costLines.bar.', anything],
  ['costLines.confidence.', anything],
  ['costLines.finding.', anything],
  ['costLines.refused.', anything],
  ['costLines.unit.', anything],
  ['costExchange.', anyOf(['paste', 'copy', 'csv', 'json', 'open', 'print'])],
  ['costExchange.', anyOf(['empty', 'tooLarge', 'worksheet', 'notText', 'unreadable', 'notJson'])],
  ['costExchange.expected.', anything],
  ['costExchange.how.', anything],
  ['costTables.', anyOf(['added', 'filled'])],
  ['costLines.warning.', anything],
  ['funding.time.', anything],
  ['grounds.', /^(kind|rule|customisation)\.\w+$|^(suitable|necessary|balanced)$/],
  ['history.', anyOf(types.map(([type]) => type))],
  ['met.', anyOf(Object.keys(rules))],
  ['monitoring.at.', anyOf(['baseline', 'start'])],
  ['monitoring.course.', anyOf(['higher', 'lower'])],
  ['monitoring.due.', /^[\w-]+(\.nameless)?$/],
  ['monitoring.due.status.', anyOf(['overdue', 'due', 'coming'])],
  ['monitoring.moment.', anyOf(['baseline', 'start'])],
  ['monitoring.next.', anything],
  ['monitoring.remark.', anyOf(['skipped', 'missed'])],
  ['monitoring.score.', anything],
  ['monitoring.update.', anyOf(['day-missing', 'day-ahead', 'text-missing'])],
  ['needs.score.', anything],
  ['running.', /^(escalation|urgent|bridging|timeOut|renewal|waiting|score|table|table-on-holiday)$/],
  ['running.file.', /^(level|tried|question|parties|rules|overview)$/],
  ['path.', anything],
  ['privacy.', anything],
  ['question.meanwhile.', anyOf(['answered', 'leftOpen'])],
  ['renewals.said.', anything],
  ['renewals.way.', anyOf(['part.extend', 'part.windDown', 'part.lapse'])],
  ['rows.', anyOf(['up', 'down', 'remove'])],
  ['rows.lacks.', anything],
  ['save.offer.', anything],
  ['step.', /^(texts|cents)\.description$/],
  ['step.failure.', anything],
  [
    'step.missing.',
    anyOf(types.flatMap(([, fields]) => fields.filter((one) => !one.optional && !one.missing)).map(({ kind }) => kind)),
  ],
  ['step.refused.', anyOf(types.map(([type]) => type))],
  ['stepper.', anything],
  ['units.', anything],
  ['valueTriangle.compare.', anyOf(['both', 'one', 'other', 'none'])],
  ['valueTriangle.evidence.open.', anyOf(['canvas', 'grounds', 'costBenefit'])],
  ['valueTriangle.gap.', /^(current|threatened|[a-z-]+-missing)$/],
  ['valueTriangle.reflection.', anyOf(['involvement', 'legitimacy', 'publicReturn'])],
  ['valueTriangle.', /^(involvement|legitimacy|publicReturn)(\.inline|\.question)?$/],
  ['valueTriangle.', anyOf([...scenarios, 'better', 'equal', 'less'])],
  ['valueTriangle.', /^leans\.|^weight\.empty$/],
  ['valueTriangle.ground.', anything],
  ['valueTriangle.lessGood.', anything],
  ['valueTriangle.missing.', anything],
  ['valueTriangle.place.', anything],
  ['versions.', anyOf(['sparring.hold', 'deliberation.open', 'approval.reopen'])],
  ['vote.', anything],
];

/** Keys made otherwise than by what follows a fixed beginning. */
const codes = new Set([
  ...Object.keys(rules),
  ...types.flatMap(([, fields]) => fields.flatMap(({ missing }) => missing ?? [])),
  ...['unknown-command', 'malformed-command', 'case-closed', 'wrong-stage', 'time-before-last', 'role-not-allowed'],
]);
const isOfCode = (key) => codes.has(key.split('@')[0]);
const isOfRows = (key) => /^(grounds|funding|parties)\.(title|count|none|add|row)$/.test(key);
const isUndo = (key) => /^(undo|redo)\.(named|nothing|done)$/.test(key);

const isWritten = (key) => ["'", '`', '"'].some((quote) => source.includes(quote + key + quote));
const isMade = (key) =>
  families.some(([prefix, rest]) => key.startsWith(prefix) && rest.test(key.slice(prefix.length)));

describe('a key of the catalogues', () => {
  const keys = [
    ...new Set(filesUnder('packages/elements/src/messages/nl', '.ts').flatMap((path) => keysOf(read(path)))),
  ];

  it('is used somewhere', () => {
    const unused = keys.filter(
      (key) => !isWritten(key) && !isMade(key) && !isOfCode(key) && !isOfRows(key) && !isUndo(key),
    );

    expect(keys.length).to.be.above(800);
    expect(unused, 'remove them in nl and en').to.deep.equal([]);
  });

  it('is made only of beginnings that the source still has', () => {
    const gone = families.map(([prefix]) => prefix).filter((prefix) => !source.includes(`\`${prefix}\${`));

    expect(gone, 'remove them from the families').to.deep.equal([]);
  });
});
