import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { commands } from '@maatwerk/core/process/commands';
import { rules } from '@maatwerk/core/process/conditions';
import { amsterdam } from '@maatwerk/core/process/definitions/amsterdam';
import { lelystad } from '@maatwerk/core/process/definitions/lelystad';
import { maastricht } from '@maatwerk/core/process/definitions/maastricht';
import { theHague } from '@maatwerk/core/process/definitions/the-hague';
import { utrechtWest } from '@maatwerk/core/process/definitions/utrecht-west';
import { filesUnder, root } from '../../scripts/testing/source-files.mjs';
import { codesOfDecide, refusalCodes } from './every-refusal-code.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const shipped = [maastricht, utrechtWest, lelystad, amsterdam, theHague];
const vectors = filesUnder('test/vectors', '.json')
  .filter((path) => /process\.json$|\/(tracks|definitions)\//.test(path))
  .flatMap((path) => JSON.parse(read(path)));
const steps = vectors.flatMap(({ definition, steps: all }) => all.map((step) => ({ ...step, definition })));

/** The codes a command of a definition can be refused with by its own conditions and fields. */
function codesOf(id, type) {
  const { transitions } = shipped.find((definition) => definition.id === id);
  const conditions = transitions
    .filter(({ command }) => command === type)
    .flatMap(({ refusedWith }) => refusedWith.map((condition) => condition.code ?? condition));
  return [...conditions, ...commands[type].flatMap(({ missing }) => (missing ? [missing] : [])), ...codesOfDecide];
}

const occurs = new Set(steps.flatMap(({ expect: { refused = [] } }) => refused));
const staysAway = new Set(
  steps
    .filter(({ expect }) => expect === 'accepted')
    .flatMap(({ definition, command }) => codesOf(definition, command.type)),
);
const { refusals: dutch } = await import('../../packages/elements/dist/messages/nl/refusals.js');
const { refusals: english } = await import('../../packages/elements/dist/messages/en/refusals.js');
const hasSentence = (sentences, code) => Object.keys(sentences).some((key) => key.split('@')[0] === code);
const pages = read('docs/process/refusals.md');

const ofFields = Object.values(commands).flatMap((fields) => fields.flatMap(({ missing }) => missing ?? []));
const canBeMended = (code) =>
  ofFields.includes(code) || rules[code]?.field !== undefined || rules[code]?.place !== undefined;
// Nobody can mend these in the case as it is: when, who or what else is in their words.
const explained = [
  ...codesOfDecide,
  'household-outside-target',
  'urgent-not-allowed',
  'maker-may-not-vote',
  'not-present',
  'already-voted',
];

describe('every refusal code', () => {
  it('is one of a list that is not empty by accident', () => {
    expect(refusalCodes.length).to.be.above(80);
    expect(steps.length).to.be.above(800);
  });

  const demands = {
    'has a Dutch sentence': (code) => hasSentence(dutch, code),
    'has an English sentence': (code) => hasSentence(english, code),
    'has an entry in docs/process/refusals.md': (code) => pages.includes(`\`${code}\``),
    'occurs in a vector': (code) => occurs.has(code),
    'can be mended in a field or at a place, or its sentence says what does help': (code) =>
      canBeMended(code) || explained.includes(code),
    'stays away in a vector whose command can be refused with it': (code) => staysAway.has(code),
  };
  for (const [demand, meets] of Object.entries(demands)) {
    it(demand, () => {
      expect(refusalCodes.filter((code) => !meets(code))).to.deep.equal([]);
    });
  }

  it('that a vector or a definition uses is one of them', () => {
    const used = shipped.flatMap(({ transitions }) =>
      transitions.flatMap(({ refusedWith }) => refusedWith.map((condition) => condition.code ?? condition)),
    );

    expect([...occurs, ...used].filter((code) => !refusalCodes.includes(code))).to.deep.equal([]);
  });

  it('is used by a shipped definition, if it is a condition', () => {
    const used = new Set(
      shipped.flatMap(({ transitions }) =>
        transitions.flatMap(({ refusedWith }) => refusedWith.map((condition) => condition.code ?? condition)),
      ),
    );

    expect(Object.keys(rules).filter((code) => !used.has(code))).to.deep.equal([]);
  });
});
