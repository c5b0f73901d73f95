import { expect } from 'chai';
import { array, assert, constantFrom, integer, property } from 'fast-check';
import { readCommand } from './command-shape.js';
import { decide } from './decide.js';
import { amsterdam } from './definitions/amsterdam.js';
import { lelystad } from './definitions/lelystad.js';
import { maastricht } from './definitions/maastricht.js';
import { theHague } from './definitions/the-hague.js';
import { utrechtWest } from './definitions/utrecht-west.js';
import { fold } from './fold.js';
import { canStep, snapshotOf, step } from './case-machine.js';
import { compileProcess, initialState } from './process.js';
import { possibleCommands } from './possible.js';
import { randomFrom, randomStep } from './random-walk.js';
import { walk, walkOn, wholePlan, type Walked, type WalkStep } from './walk.js';

const processes = [maastricht, utrechtWest, lelystad, amsterdam, theHague].map(compileProcess);
const longest = 60;

/** Walks at random: every step is shown with the state it meets, and taken when it is accepted. */
function wander(process: Walked['process'], seed: number, meet: (walked: Walked, step: WalkStep) => void): Walked {
  const random = randomFrom(seed);
  let walked = walk(process, []);
  let facts = wholePlan;
  for (let count = 0; count < longest; count++) {
    const sent = randomStep(walked, random, facts);
    facts = sent.facts ?? facts;
    meet(walked, sent);
    if (decide(process, walked.state, facts, sent.command, sent.by, sent.at).accepted) walked = walkOn(walked, sent);
  }
  return walked;
}

const anyWalk = [constantFrom(...processes), integer()] as const;

describe('the machine and the decision', () => {
  it('agree on every command in every state that a random walk meets', () => {
    let met = 0;
    assert(
      property(...anyWalk, (process, seed) => {
        wander(process, seed, ({ state }, { at, by, command, facts = wholePlan }) => {
          const shape = readCommand(command, 'sent', process);
          if (!shape.ok) return;
          const event = { type: shape.command.type, command: shape.command, actor: by, at, facts };
          const { accepted } = decide(process, state, facts, command, by, at);
          expect(canStep(process, state, event), `${command.type} in ${String(state.stage)}`).to.equal(accepted);
          met += 1;
        });
      }),
      { numRuns: 40, endOnFailure: true },
    );

    expect(met).to.be.above(1_000);
  });

  it('lead to the same stage and the same state of every track', () => {
    assert(
      property(...anyWalk, (process, seed) => {
        wander(process, seed, (walked, sent) => {
          const { at, by, command, facts = wholePlan } = sent;
          if (!decide(process, walked.state, facts, command, by, at).accepted) return;
          const folded = walkOn(walked, sent).state;
          const shape = readCommand(command, 'sent', process);
          if (!shape.ok) throw new Error('a command that was accepted cannot be read');
          const event = { type: command.type, command: shape.command, actor: by, at, facts };
          const stepped = step(process, walked.state, event);
          expect(stepped.stage).to.equal(folded.stage);
          expect(snapshotOf(process, stepped).value).to.deep.equal(snapshotOf(process, folded).value);
        });
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});

describe('a log', () => {
  it('folds to the state it was decided in, whatever the walk was', () => {
    assert(
      property(...anyWalk, (process, seed) => {
        const { entries, state } = wander(process, seed, () => undefined);
        const folding = fold(process, JSON.parse(JSON.stringify(entries)) as typeof entries);
        expect(folding.ok).to.equal(true);
        expect(folding.state.stage).to.equal(state.stage);
        expect(folding.state.record).to.deep.equal(state.record);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('gives the same state in any number of parts', () => {
    assert(
      property(
        ...anyWalk,
        array(integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
        (process, seed, sizes) => {
          const { entries, state } = wander(process, seed, () => undefined);
          let folded = initialState(process);
          for (let from = 0, part = 0; from < entries.length; part++) {
            const size = sizes[part % sizes.length] ?? 1;
            folded = fold(process, entries.slice(from, from + size), folded).state;
            from += size;
          }
          expect(folded.record).to.deep.equal(state.record);
        },
      ),
      { numRuns: 20, endOnFailure: true },
    );
  });
});

describe('the possible commands', () => {
  it('hold every command that is accepted, for whoever gave it', () => {
    assert(
      property(...anyWalk, (process, seed) => {
        wander(process, seed, ({ state }, { at, by, command, facts = wholePlan }) => {
          if (command.type === 'case.import') return;
          if (!decide(process, state, facts, command, by, at).accepted) return;
          const option = possibleCommands(process, state, facts, by, at).find(({ type }) => type === command.type);
          expect(option?.forActor, `${command.type} by ${by.role}`).to.equal(true);
        });
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});
