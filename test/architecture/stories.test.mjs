import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { filesUnder, root } from '../../scripts/testing/source-files.mjs';
import { refusalCodes } from './every-refusal-code.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const groups = JSON.parse(read('stories/refusals/refusal-groups.json'));
const told = Object.values(groups).flat();

describe('the stories of the process', () => {
  // Each story fails in the browser when no real command is refused with a code of its group.
  it('show every refusal code once', () => {
    expect([...told].sort()).to.deep.equal(refusalCodes);
  });

  it('have a story for each group of refusals', () => {
    const shown = [...read('stories/refusals.stories.ts').matchAll(/= refused\('(\w+)'\)/g)].map(([, group]) => group);

    expect(shown.sort()).to.deep.equal(Object.keys(groups).sort());
  });

  // A story draws every stage and end that stands in its definition, and fails when no case comes there.
  it('show the stages and the ends of every definition that is shipped', () => {
    const text = read('stories/stages.stories.ts');
    const shipped = filesUnder('packages/core/src/process/definitions', '.ts').flatMap((path) =>
      [...read(path).matchAll(/^export const (\w+): ProcessDefinition = /gm)].map(([, name]) => name),
    );

    expect(shipped).to.have.length.above(4);
    const hasBoth = (name) => text.includes(`= stagesOf(${name})`) && text.includes(`= endsOf(${name})`);
    expect(shipped.filter((name) => !hasBoth(name))).to.deep.equal([]);
  });
});
