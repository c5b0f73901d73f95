import { expect } from 'chai';
import { verify } from '../log/verify.js';
import { badInputs, forgedEvents, nested, randomBytes } from './bad-input.js';
import { readDefinition } from './check-definition.js';
import { decide } from './decide.js';
import { maastricht } from './definitions/maastricht.js';
import { people, toDeliberation, toDraft } from './example-steps.js';
import { fold } from './fold.js';
import { compileProcess, initialState } from './process.js';
import { randomFrom } from './random-walk.js';
import { walk, wholePlan } from './walk.js';

const process = compileProcess(maastricht);
const { state, lines, entries } = walk(process, [...toDraft, ...toDeliberation]);
const now = '2026-01-20T14:00:00Z';

function codesFor(sent: unknown): readonly string[] {
  const decision = decide(process, state, wholePlan, sent, people.lead, now);
  return decision.accepted ? [] : decision.refusals.map(({ code }) => code);
}

describe('what nobody should send', () => {
  for (const [what, make] of Object.entries(badInputs)) {
    it(`is refused with a code and leaves the state as it was: ${what}`, () => {
      const before = JSON.stringify(state.record);

      expect(codesFor(make())).to.have.length.above(0);
      expect(JSON.stringify(state.record)).to.equal(before);
    });

    it(`is no definition and no part of one: ${what}`, () => {
      expect(readDefinition(make()).ok).to.equal(false);
      expect(readDefinition({ ...maastricht, transitions: [make()] }).ok).to.equal(false);
      expect(readDefinition({ ...maastricht, title: make() }).ok).to.equal(false);
    });
  }

  for (const type of forgedEvents) {
    it(`is an event of the engine: ${type}`, () => {
      expect(codesFor({ type })).to.deep.equal(['unknown-command']);
      expect(fold(process, [{ ...entries[0]!, type }], initialState(process))).to.include({ ok: false, seq: 1 });
    });
  }

  it('is a role of the prototype, also where a definition has a role of that name', () => {
    const odd = structuredClone(maastricht);
    odd.roles.push({ id: 'constructor', title: { nl: 'x', en: 'x' } });
    odd.transitions = odd.transitions.map((one) => ({ ...one, roles: [...one.roles, 'constructor'] }));
    const by = { id: 'x', role: 'constructor' };

    expect(walk(compileProcess(odd), [{ ...toDraft[0]!, by }]).state.record.actedAs['constructor']).to.deep.equal([
      'x',
    ]);
    expect(decide(process, state, wholePlan, { type: 'case.stop' }, by, now).accepted).to.equal(false);
  });

  it('is a state that claims to be further than its log', () => {
    const snapshot = { status: 'done', value: { main: 'closed' }, context: {} };

    const folding = fold(process, [{ ...entries[0]!, data: { ...entries[0]!.data, snapshot } }]);

    expect(folding.ok && folding.state.stage).to.equal('signal');
  });
});

describe('a definition', () => {
  it('that nests 20.000 deep, in a place that takes anything, is refused without being thrown', () => {
    const transition = {
      ...maastricht.transitions[0]!,
      refusedWith: [{ code: 'votes-insufficient', needed: nested(20_000) }],
    };

    const reading = readDefinition({ ...maastricht, transitions: [transition] });

    expect(reading.ok).to.equal(false);
  });

  it('of random bytes is refused', () => {
    const random = randomFrom(1);
    const pieces = ['{', '}', '"', ':', ',', '"transitions":[', '"format":1', JSON.stringify(maastricht).slice(0, 400)];

    for (let count = 0; count < 1_000; count++) {
      const text = randomBytes(random, pieces);
      expect(readDefinition(text).ok).to.equal(false);
      expect(readDefinition(readJson(text)).ok).to.equal(false);
    }
  });
});

describe('a log', () => {
  it('of random bytes is reported as unreadable or as changed, never taken', () => {
    const random = randomFrom(2);
    const pieces = [...lines.slice(0, 3), '{"seq":1', '"hash":"', '0'.repeat(64), '}'];

    for (let count = 0; count < 1_000; count++) {
      const text = randomBytes(random, pieces);
      const verification = verify('case-1', [...lines, text]);
      expect(verification).to.include({ ok: false, seq: lines.length + 1 });
    }
  });

  it('whose entries hold what nobody should send does not fold, and does not throw', () => {
    for (const make of Object.values(badInputs)) {
      const folding = fold(process, [...entries, { ...entries[0]!, seq: 99, data: { value: make() } as never }]);
      expect(folding).to.include({ ok: false, seq: 99 });
    }
  });
});

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
