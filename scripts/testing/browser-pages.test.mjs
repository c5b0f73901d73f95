import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { browserPages } from './browser-pages.mjs';
import { filesUnder, root } from './source-files.mjs';

describe('the pages for tests in a browser', () => {
  it('load every test file once, many on one page', () => {
    const files = filesUnder('packages/core/src', '.test.ts');

    const pages = browserPages('planted', files);

    const loaded = pages.flatMap((page) =>
      [...readFileSync(join(root, page), 'utf8').matchAll(/import\('\/(.*)'\)/g)].map(([, path]) => path),
    );
    expect(loaded.sort()).to.deep.equal(files);
    expect(pages.length).to.be.below(files.length / 5);
  });

  it('leave a file that loads something when it is needed on a page of its own', () => {
    const file = 'packages/elements/src/cost-benefit/lines-loader.test.ts';

    const pages = browserPages('planted', [file, 'packages/core/src/amount/amount.test.ts']);

    const ownPage = pages.filter((page) => readFileSync(join(root, page), 'utf8').includes(file));
    expect(pages).to.have.length(2);
    expect(ownPage).to.have.length(1);
  });
});
