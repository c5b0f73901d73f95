import { expect } from 'chai';
import { decidingTransition, decisionCommands } from './decision-commands.js';
import { amsterdam } from './definitions/amsterdam.js';
import { utrechtWest } from './definitions/utrecht-west.js';
import { maastricht } from './maastricht.js';
import { decisionConditions } from './decision-conditions.js';
import { nextOf } from './possible.js';
import { people, step, toDeliberation, toDraft } from './example-steps.js';
import { compileProcess } from './process.js';
import { walk, wholePlan } from './walk.js';
import { conditionsOf } from './refusals.js';

describe('decisionCommands', () => {
  it('tells agreeing, sending back and ending apart by where they lead', () => {
    const commands = decisionCommands(compileProcess(maastricht));

    expect(commands).to.deep.equal({
      stages: ['deliberation'],
      approve: 'deliberation.approve',
      sendBack: ['deliberation.return'],
      end: ['deliberation.reject'],
    });
  });

  it('reads no name of a stage: a definition may call its stages otherwise', () => {
    const renamed: unknown = JSON.parse(
      JSON.stringify(maastricht).replaceAll('"deliberation"', '"reflection"').replaceAll('"rejected"', '"declined"'),
    );

    const commands = decisionCommands(compileProcess(renamed));

    expect(commands.stages).to.deep.equal(['reflection']);
    expect(commands.end).to.deep.equal(['deliberation.reject']);
  });

  it('offers no rejection where a definition has none', () => {
    const without = {
      ...maastricht,
      transitions: maastricht.transitions.filter(({ command }) => command !== 'deliberation.reject'),
    };

    expect(decisionCommands(compileProcess(without)).end).to.deep.equal([]);
  });
});

describe('a command of several stages', () => {
  const lanes = compileProcess(amsterdam);

  it('decides on the conditions of the stage the case is in, or of the first one ahead', () => {
    const neededAt = (stage: string): unknown => {
      const conditions = conditionsOf(decidingTransition(lanes, stage)!);
      return conditions.find(({ code }) => code === 'votes-insufficient')?.['needed'];
    };

    expect(['exploration', 'fast', 'draft', 'deliberation', 'approved'].map(neededAt)).to.deep.equal([1, 1, 2, 2, 2]);
  });

  it('is possible in each of them, with the ways out of that stage', () => {
    expect(decisionCommands(lanes).stages).to.deep.equal(['fast', 'deliberation']);
    expect(decisionCommands(lanes, 'deliberation')).to.deep.include({
      sendBack: ['deliberation.return'],
      end: ['deliberation.reject'],
    });
    expect(decisionCommands(lanes, 'fast').end).to.deep.equal([]);
  });

  it('moves on from a stage under the conditions of that stage', () => {
    const process = compileProcess(utrechtWest);

    const codes = (stage: string): readonly string[] => conditionsOf(nextOf(process, stage)!).map(({ code }) => code);

    expect(codes('shortPlan')).to.deep.equal(['situation-missing', 'consent-missing']);
    expect(codes('perspectives')).to.include('perspective-missing');
  });
});

describe('decisionConditions', () => {
  it('shows no condition as met because a clock is behind', () => {
    const process = compileProcess(maastricht);
    const assigned = step('2026-01-20T13:05:00Z', people.chair, 'lead.assign', { id: people.lead.id });
    const { state } = walk(process, [...toDraft, ...toDeliberation, assigned]);

    const unmet = (now: string): readonly string[] =>
      decisionConditions(process, state, wholePlan, now).flatMap(({ refusal }) => refusal?.code ?? []);

    expect(unmet('2026-01-20T08:00:00Z')).to.deep.equal(['votes-insufficient']);
    expect(unmet('2026-01-20T14:00:00Z')).to.deep.equal(['votes-insufficient']);
  });
});
