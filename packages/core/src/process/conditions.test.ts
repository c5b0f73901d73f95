import { expect } from 'chai';
import { commands } from './commands.js';
import { rules } from './conditions.js';
import { maastricht } from './definitions/maastricht.js';
import { readDefinition } from './check-definition.js';
import { decide } from './decide.js';
import { people, step, toDraft } from './example-steps.js';
import { recordedFacts, type Facts } from './facts.js';
import { compileProcess } from './process.js';
import { emptyRecord } from './case-log-record.js';
import { idAmong, type Situation } from './rule.js';
import { walk, wholePlan, type WalkStep } from './walk.js';

const process = compileProcess(maastricht);
const partsOfTheCase = [
  'canvas/situation',
  'canvas/perspective',
  'canvas/legitimacy',
  'canvas/involvement',
  'costBenefit',
  'privacy',
  'conflicts',
  'parties',
];
const fieldNames: readonly string[] = Object.values(commands).flatMap((fields) => fields.map(({ name }) => name));
const situation: Situation = {
  definition: maastricht,
  record: emptyRecord,
  facts: wholePlan,
  command: { type: 'case.stop' },
  actor: people.lead,
  now: '2026-01-06T09:00:00Z',
};

describe('every condition', () => {
  for (const [code, rule] of Object.entries(rules)) {
    it(`can be mended where it says: ${code}`, () => {
      const field = typeof rule.field === 'function' ? rule.field(situation) : rule.field;
      const place = typeof rule.place === 'function' ? rule.place({ code, after: 'scheduled' }) : rule.place;

      if (place !== undefined) expect([...Object.keys(commands), ...partsOfTheCase]).to.include(place);
      if (field !== undefined) expect(fieldNames).to.include(field);
    });

    it(`looks at facts that exist: ${code}`, () => {
      const known = Object.keys({ ...recordedFacts(null), parties: 0, hardshipClause: true, askedCents: {} });

      for (const fact of rule.facts ?? []) expect(known).to.include(fact);
    });
  }

  it('of the document looks at the facts it reads: a log judged again needs them', () => {
    const read = (code: string): readonly string[] => {
      const seen = new Set<string>();
      const facts = new Proxy(recordedFacts(null), {
        get: (target, name) => {
          seen.add(String(name));
          return Reflect.get(target, name) as unknown;
        },
      });
      const definition = compileProcess({
        ...maastricht,
        costBenefit: 'withBudget',
        budgets: [
          { source: 'maatwerkbudget', year: 2026, cents: 1 },
          { source: 'Wmo', year: 2026, cents: 1 },
        ],
      }).definition;
      rules[code]?.unmet(
        { ...situation, definition, facts, command: { type: 'case.stop', present: [] } },
        { code, onBehalf: [], moments: [], needed: 9, max: 1, adults: 1, children: 1, problems: 1 },
      );
      return [...seen].sort();
    };

    for (const code of Object.keys(rules).filter((one) => one !== 'too-early' && one !== 'weekday-not-allowed'))
      expect(rules[code]?.facts ?? [], code).to.include.members([...read(code)]);
  });
});

describe('the target group', () => {
  it('begins at the very numbers of the definition', () => {
    const opened = (adults: number, children: number, problems: readonly string[]): string | null => {
      const opening = step('2026-01-05T09:00:00Z', people.caseWorker, 'case.open', {
        household: { adults, children },
        problems,
      });
      try {
        return walk(process, [opening, toDraft[2]!]).state.stage;
      } catch {
        return null;
      }
    };

    expect(opened(1, 1, ['a', 'b'])).to.equal('exploration');
    expect(opened(0, 1, ['a', 'b'])).to.equal(null);
    expect(opened(1, 0, ['a', 'b'])).to.equal(null);
    expect(opened(1, 1, ['a'])).to.equal(null);
  });
});

describe('a refusal about one of several things', () => {
  it('is mended by another id only while there are any', () => {
    const field = idAmong(({ parts }) => parts);
    const part = {
      id: 'a',
      on: '2026-01-06',
      endsOn: '2026-02-06',
      begunIn: 1,
      extensions: 0,
      status: 'running',
    } as const;

    expect(typeof field === 'function' && field(situation)).to.equal(undefined);
    expect(
      typeof field === 'function' && field({ ...situation, record: { ...emptyRecord, parts: { a: part } } }),
    ).to.equal('id');
  });
});

describe('a level that is skipped', () => {
  it('is reached with a reason, and not without', () => {
    const raise = (reason: object): WalkStep =>
      step('2026-01-06T09:00:00Z', people.lead, 'escalation.raise', {
        level: 3,
        tried: ['x'],
        question: 'x',
        ...reason,
      });

    expect(walk(process, [...toDraft, raise({ reason: 'er is haast' })]).state.record.highestLevel).to.equal(3);
    expect(() => walk(process, [...toDraft, raise({})])).to.throw('reason-missing');
    expect(() => walk(process, [...toDraft, raise({ reason: ' ' })])).to.throw('reason-missing');
  });
});

describe('the end of something', () => {
  const refused = (steps: readonly WalkStep[], last: WalkStep): readonly (string | undefined)[] => {
    const { state } = walk(process, steps);
    const decision = decide(process, state, wholePlan, last.command, last.by, last.at);
    return decision.accepted ? [] : decision.refusals.map(({ code, field }) => `${code} ${field ?? ''}`);
  };
  const at = '2026-01-06T09:00:00Z';

  it('is mended in the field of the form that holds it', () => {
    const timeOut = { id: 'a', on: '2026-01-06', until: '2026-01-05', body: 'x', reason: 'x' };
    const part = { id: 'a', on: '2026-01-06', endsOn: '2026-01-05', text: 'x' };

    expect(refused(toDraft, step(at, people.lead, 'timeOut.start', timeOut))).to.deep.equal(['end-not-later until']);
    expect(refused(toDraft, step(at, people.lead, 'part.begin', part))).to.deep.equal(['end-not-later endsOn']);
  });
});

describe('people of different disciplines', () => {
  it('are counted without those whose discipline is blank', () => {
    const rule = rules['disciplines-insufficient'];
    const present = [
      { id: 'a', discipline: 'wonen' },
      { id: 'b', discipline: ' ' },
      { id: 'c', discipline: 'Wonen' },
    ];
    const command = { type: 'sparring.hold', present } as const;

    expect(rule?.unmet({ ...situation, command }, { code: '', needed: 2 })).to.deep.equal({ needed: 2, present: 1 });
    expect(rule?.unmet({ ...situation, command }, { code: '', needed: 1 })).to.equal(null);
  });
});

describe('the numbers of a refusal', () => {
  it('are those of the definition', () => {
    const slot = { ...situation, command: { type: 'table.schedule', minutes: 31 } as const };
    const quorum = { ...situation, command: { type: 'deliberation.open', present: [] } as const };

    expect(rules['slot-too-long']?.unmet(slot, { code: '', max: 30 })).to.deep.equal({ max: 30 });
    expect(rules['quorum-missing']?.unmet(quorum, { code: '', needed: 2 })).to.deep.equal({ needed: 2, present: 0 });
  });

  it('may be left out where a rule says so', () => {
    const changed = structuredClone(maastricht);
    changed.transitions.find(({ command }) => command === 'score.give')!.refusedWith = [
      { code: 'too-early', after: 'help' },
      'authority-missing',
      'mandate-exceeded',
    ];

    expect(readDefinition(changed).ok).to.equal(true);
  });
});

describe('what a plan asks of a budget', () => {
  const budgets = [
    { source: 'Wmo', year: 2025, cents: 900 },
    { source: 'Wmo', year: 2026, cents: 500 },
    { source: 'Jeugdwet', year: 2026, cents: 500 },
  ];
  const asking = (facts: Partial<Facts>, committedCents: Readonly<Record<string, number>>): readonly unknown[] => {
    const definition = { ...maastricht, budgets };
    const now: Situation = {
      ...situation,
      definition,
      facts: { ...wholePlan, ...facts },
      record: { ...emptyRecord, committedCents },
    };
    return ['budget-unknown', 'budget-exceeded'].map((code) => rules[code]?.unmet(now, { code }) ?? null);
  };
  const recorded = { 'Wmo/2026': 100, 'Jeugdwet/2026': 0, 'Wmo/2025': 0 };

  it('may be all that is left of this year, and not a cent more', () => {
    expect(asking({ askedCents: { Wmo: 400 } }, recorded)).to.deep.equal([null, null]);
    expect(asking({ askedCents: { Wmo: 401 } }, recorded)).to.deep.equal([
      null,
      { source: 'Wmo', year: 2026, asked: 401, available: 400 },
    ]);
  });

  it('is nothing for a source that it does not name, whatever the custom budget is asked', () => {
    expect(asking({ askedCents: {}, customBudgetCents: 9_000_000 }, {})).to.deep.equal([null, null]);
  });

  it('is too much when nobody knows it', () => {
    expect(asking({}, recorded)[1]).to.include({ source: 'Wmo', asked: Number.MAX_SAFE_INTEGER });
  });

  it('waits until somebody recorded what others took this year', () => {
    expect(asking({ askedCents: { Jeugdwet: 1 } }, { 'Jeugdwet/2025': 0, 'Wmo/2026': 0 })).to.deep.equal([
      { source: 'Jeugdwet', year: 2026 },
      null,
    ]);
  });
});

describe('a fact that nobody knows', () => {
  it('is taken for the one that asks for a decision', () => {
    const { hardshipClause: _unknown, parties: _none, ...facts } = wholePlan;

    expect(rules['hardship-undecided']?.unmet({ ...situation, facts }, { code: '' })).to.deep.equal({});
    expect(rules['hardship-undecided']?.unmet(situation, { code: '' })).to.equal(null);
    expect(rules['parties-missing']?.unmet({ ...situation, facts }, { code: '', needed: 1 })).to.deep.equal({
      needed: 1,
      present: 0,
    });
  });
});
