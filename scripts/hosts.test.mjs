import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { holdsExcerpt } from '../test/docs/sample-texts.mjs';
import { samplesOf } from '../test/docs/samples.mjs';
import { filesUnder, root } from './testing/source-files.mjs';

const ending = '.test.mjs';
const hosts = readdirSync(join(root, 'test/hosts'))
  .filter((name) => name.endsWith(ending))
  .map((name) => name.slice(0, -ending.length))
  .sort();

describe('the page of a host', () => {
  it('is there for each host that is driven, and for no other', () => {
    const pages = filesUnder('docs/hosts', '.md').filter((path) => !path.endsWith('README.md'));

    expect(pages).to.deep.equal(hosts.map((host) => `docs/hosts/${host}.md`));
    for (const host of hosts) expect(existsSync(join(root, 'test/hosts', host)), host).to.equal(true);
  });

  it('shows nothing but what stands in the example that is driven', () => {
    for (const host of hosts) {
      const samples = samplesOf(`docs/hosts/${host}.md`);
      const files = [...filesUnder(`test/hosts/${host}`, ''), 'test/hosts/municipality.ts'].filter(
        (path) => !path.includes('/dist/'),
      );

      expect(samples, host).to.not.have.length(0);
      for (const { code, line } of samples)
        expect(
          files.some((file) => holdsExcerpt(file, code)),
          `docs/hosts/${host}.md:${line}`,
        ).to.equal(true);
    }
  });
});
