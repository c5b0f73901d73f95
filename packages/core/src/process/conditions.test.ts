import { expect } from 'chai';
import { commands } from './commands.js';
import { rules } from './conditions.js';
import { maastricht } from './definitions/maastricht.js';
import { people, step, toDraft } from './example-steps.js';
import { recordedFacts } from './facts.js';
import { compileProcess } from './process.js';
import { emptyRecord } from './case-log-record.js';
import { idAmong, type Situation } from './rule.js';
import { walk, wholePlan } from './walk.js';

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

      if (rule.place !== undefined) expect([...Object.keys(commands), ...partsOfTheCase]).to.include(rule.place);
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
      const process = compileProcess(maastricht);
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
