import { expect } from 'chai';
import { decisionCommands } from './decision-commands.js';
import { maastricht } from './maastricht.js';
import { compileProcess } from './process.js';

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
