import { expect } from 'chai';
import { readDefinition } from './check-definition.js';
import { maastricht } from './maastricht.js';
import { compileProcess, DefinitionError } from './process.js';

function changed(change: (copy: typeof maastricht) => void): ReturnType<typeof readDefinition> {
  const copy = structuredClone(maastricht);
  change(copy);
  return readDefinition(copy);
}

describe('a process definition', () => {
  it('that names only what exists is taken as it is', () => {
    expect(readDefinition(maastricht)).to.deep.equal({ ok: true, definition: maastricht });
  });

  it('names the place of a wrong stage and the nearest right one', () => {
    const reading = changed((copy) => {
      const transition = copy.transitions.find(({ command }) => command === 'draft.start');
      if (transition) transition.to = 'drafts';
    });

    expect(reading).to.deep.equal({
      ok: false,
      problems: [{ place: 'transitions/5/to', expected: 'stage', found: 'drafts', nearest: 'draft' }],
    });
  });

  it('names wrong commands, roles, conditions and phases', () => {
    const reading = changed((copy) => {
      copy.stages[0] = { ...copy.stages[0], id: 'signal', phase: 'explor', title: { nl: '', en: '' } };
      copy.makers = ['caseworker'];
      copy.transitions[1] = {
        command: 'exploration.starts',
        from: ['signal'],
        to: 'exploration',
        roles: [],
        refusedWith: ['household-outside'],
      };
    });

    expect(reading.ok ? [] : reading.problems.map(({ expected, nearest }) => [expected, nearest])).to.deep.equal([
      ['phase', 'explore'],
      ['command', 'exploration.starts'],
      ['role', 'caseWorker'],
      ['command', 'exploration.start'],
      ['condition', undefined],
    ]);
  });

  it('refuses a stage that stands twice, and a name the format needs itself', () => {
    const reading = changed((copy) => {
      copy.ends.push({ id: 'signal', title: { nl: '', en: '' } }, { id: 'open', title: { nl: '', en: '' } });
    });

    expect(reading.ok ? [] : reading.problems.map(({ expected }) => expected)).to.deep.equal([
      'unique-name',
      'unreserved-name',
    ]);
  });

  it('refuses anything that is no definition, in words and without throwing', () => {
    const circular: Record<string, unknown> = {};
    circular['stages'] = [circular];

    for (const value of [null, 1, 'x', [], {}, circular, new Map()]) expect(readDefinition(value).ok).to.equal(false);
    expect(() => compileProcess({})).to.throw(DefinitionError);
  });
});
