import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { drawings, mermaidText } from './diagram.mjs';
import { filesUnder, root } from './testing/source-files.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const ids = filesUnder('test/vectors/definitions', '.json').map((path) => path.replace(/.*\/|\.json$/g, ''));

describe('the pages of the shipped processes', () => {
  it('are one for each of the five', () => {
    expect(ids).to.deep.equal(['amsterdam', 'lelystad', 'maastricht', 'the-hague', 'utrecht-west']);
  });

  for (const [path, text] of drawings()) {
    it(`show ${path} as the definition is: npm run diagram -- docs`, () => {
      expect(read(path)).to.equal(text);
    });
  }

  for (const id of ids) {
    it(`show ${id} as Mermaid text as the definition is`, () => {
      expect(read(`docs/process/${id}.md`)).to.contain(mermaidText(id));
    });

    it(`walk ${id} by the steps of its vector`, () => {
      const [{ steps }] = JSON.parse(read(`test/vectors/definitions/${id}.json`));
      const rows = read(`docs/process/${id}.md`)
        .split('\n')
        .filter((line) => /^\| \d{4}-/.test(line))
        .map((line) => line.split('|').map((cell) => cell.trim()));

      expect(rows.map(([, day, role]) => `${day} ${role}`)).to.deep.equal(
        steps.map(({ at, actor }) => `${at.slice(0, 10)} ${actor.role}`),
      );
      rows.forEach(([, , , command, outcome], index) => {
        const { command: sent, expect: expected } = steps[index];
        expect(command.startsWith(`\`${sent.type}\``), command).to.equal(true);
        expect(outcome === 'accepted' ? outcome : outcome.match(/[a-z-]+(?=`)/g)).to.deep.equal(
          expected.refused ?? expected,
        );
      });
    });
  }
});
