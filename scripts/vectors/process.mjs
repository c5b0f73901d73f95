// Walks each case of process.json through decide, append and fold, as a store would.
import { emptyHead, appendStep } from '@maatwerk/core/log';
import { decide } from '@maatwerk/core/process/decide';
import { fold } from '@maatwerk/core/process/fold';
import { amsterdam } from '@maatwerk/core/process/definitions/amsterdam';
import { lelystad } from '@maatwerk/core/process/definitions/lelystad';
import { maastricht } from '@maatwerk/core/process/definitions/maastricht';
import { theHague } from '@maatwerk/core/process/definitions/the-hague';
import { utrechtWest } from '@maatwerk/core/process/definitions/utrecht-west';
import { compileProcess, initialState } from '@maatwerk/core/process';
import { standingOf } from '@maatwerk/core/process/standing';

const shipped = [maastricht, utrechtWest, lelystad, amsterdam, theHague];
const processes = new Map(shipped.map((definition) => [definition.id, compileProcess(definition)]));

export function run(cases) {
  return cases.map((vector) => {
    try {
      const message = walk(vector);
      return { name: vector.name, passed: message === null, ...(message === null ? {} : { message }) };
    } catch (error) {
      return { name: vector.name, passed: false, message: String(error?.stack ?? error) };
    }
  });
}

function walk({ definition, steps, finally: end }) {
  const process = typeof definition === 'object' ? compileProcess(definition) : processes.get(definition);
  if (!process) return `unknown definition ${definition}`;
  let state = initialState(process);
  let head = emptyHead('vector');
  let facts = nothingFilledIn;
  let changes = 0;
  for (const [index, { at, actor, document, command, expect }] of steps.entries()) {
    if (document) {
      const { changed, ...made } = document;
      if (changed) changes += 1;
      facts = { ...facts, ...made, sections: `version-${changes}` };
    }
    const decision = decide(process, state, facts, command, actor, at);
    const got = decision.accepted ? 'accepted' : { refused: decision.refusals.map(({ code }) => code).sort() };
    if (JSON.stringify(got) !== JSON.stringify(expect)) {
      return `step ${index + 1}: expected ${JSON.stringify(expect)}, got ${JSON.stringify(got)}`;
    }
    if (!decision.accepted) continue;
    const { entry } = appendStep(head, decision.step);
    const folding = fold(process, [entry], state);
    if (!folding.ok) return `step ${index + 1}: accepted, but the log does not fold: ${folding.codes.join(', ')}`;
    ({ state } = folding);
    head = entry;
  }
  const standing = standingOf(process, state, facts);
  const wrong = Object.keys(end).filter((key) => standing[key] !== end[key]);
  return wrong.length === 0
    ? null
    : wrong.map((key) => `${key}: expected ${end[key]}, got ${standing[key]}`).join('; ');
}

const nothingFilledIn = {
  situation: false,
  perspective: false,
  legitimacy: false,
  involvement: false,
  costBenefit: null,
  customBudgetCents: 0,
  privacyFindings: 0,
  conflicts: 0,
  sections: 'version-0',
};
