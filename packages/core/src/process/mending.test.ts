import { expect } from 'chai';
import { emptyRecord } from './case-log-record.js';
import { rules } from './conditions.js';
import { amsterdam } from './definitions/amsterdam.js';
import { lelystad } from './definitions/lelystad.js';
import { maastricht } from './definitions/maastricht.js';
import { theHague } from './definitions/the-hague.js';
import { utrechtWest } from './definitions/utrecht-west.js';
import { recordedFacts } from './facts.js';
import { blankCommand } from './possible.js';
import { compileProcess, initialState, stateAt } from './process.js';
import type { Refusal } from './refusal.js';
import { refusalsOf } from './refusals.js';
import { othersWhoMend, stageToMendIn } from './to-do.js';

// Nobody can mend these: their sentences say what does help.
const explained = [
  'household-outside-target',
  'urgent-not-allowed',
  'maker-may-not-vote',
  'not-present',
  'already-voted',
  'role-not-allowed',
];
const processes = [maastricht, utrechtWest, lelystad, amsterdam, theHague].map(compileProcess);
const now = '2026-01-20T09:00:00Z';

describe('a refusal', () => {
  it('names the field or the place that mends it, whatever the step, or is one that explains itself', () => {
    const without: Refusal[] = [];
    for (const { definition } of processes)
      for (const transition of definition.transitions) {
        const table = { on: '2026-01-27', minutes: 30 };
        const record = { ...emptyRecord, table, highestLevel: 1, openedAt: now };
        const actor = { id: 'ann', role: transition.roles[0] ?? '' };
        const command = blankCommand(transition)!;
        const found = refusalsOf(transition, { definition, record, facts: recordedFacts(null), command, actor, now });
        without.push(...found.filter(({ field, place }) => field === undefined && place === undefined));
      }

    expect([...new Set(without.map(({ code }) => code))].filter((code) => !explained.includes(code))).to.deep.equal([]);
  });

  it('has a field or a place in its rule, unless it explains itself', () => {
    const bare = Object.entries(rules).filter(([, { field, place }]) => !field && !place);

    expect(bare.map(([code]) => code).filter((code) => !explained.includes(code))).to.deep.equal([]);
  });

  it('of a table that opens too early leads to its day', () => {
    const [process] = processes;
    const opening = process!.definition.transitions.find(({ command }) => command === 'deliberation.open')!;
    const record = { ...emptyRecord, table: { on: '2026-01-27', minutes: 30 } };
    const refusals = refusalsOf(opening, {
      definition: process!.definition,
      record,
      facts: recordedFacts(null),
      command: { type: 'deliberation.open', present: [] },
      actor: { id: 'ann', role: 'chair' },
      now,
    });

    expect(refusals.find(({ code }) => code === 'too-early')).to.deep.equal({
      code: 'too-early',
      command: 'deliberation.open',
      params: { scheduled: '2026-01-27' },
      place: 'table.schedule',
    });
  });
});

describe('who mends what stands at a place', () => {
  const process = processes[0]!;
  const state = stateAt('draft', initialState(process).record);
  const ann = { id: 'ann', role: 'chair' };

  it('are the roles of its step, and nobody else where the reader has one of them', () => {
    expect(othersWhoMend({ process, state, actor: ann }, 'consent.give')).to.deep.equal([
      'household',
      'caseWorker',
      'lead',
    ]);
    expect(othersWhoMend({ process, state, actor: { ...ann, role: 'lead' } }, 'consent.give')).to.deep.equal([]);
    expect(othersWhoMend({ process, state, actor: null }, 'table.schedule')).to.deep.equal(['chair']);
  });

  it('wait for the next stage in which it can be done, where that is not now', () => {
    const at = (stage: string): typeof state => stateAt(stage, state.record);

    expect(stageToMendIn({ process, state }, 'vote.cast')).to.equal('deliberation');
    expect(stageToMendIn({ process, state: at('deliberation') }, 'vote.cast')).to.equal(null);
    expect(stageToMendIn({ process, state: at('closed') }, 'consent.give')).to.equal(null);
    expect(stageToMendIn({ process, state }, 'canvas/perspective')).to.equal(null);
  });

  it('are not asked for a place in the plan', () => {
    expect(othersWhoMend({ process, state, actor: ann }, 'canvas/perspective')).to.deep.equal([]);
  });
});
