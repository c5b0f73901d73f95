import { expect } from 'chai';
import { packFaults } from './pack-faults.mjs';

const machine = '/home/somebody/kit';
const packed = (more = {}) =>
  new Map(
    Object.entries({
      'package.json': '{"exports":{"./amount":{"source":"./src/amount.ts","default":"./dist/amount.js"}}}',
      'README.md': '# A package',
      LICENSE: 'EUPL',
      'src/amount.ts': 'export const cents = 1;',
      'dist/amount.js': 'export const cents = 1;',
      'dist/amount.js.map': '{"sources":["../src/amount.ts"]}',
      ...more,
    }),
  );
const without = (path) => {
  const files = packed();
  files.delete(path);
  return files;
};

describe('a packed package', () => {
  it('is without fault when every entry and every map leads to a file of its own', () => {
    expect(packFaults(packed(), machine)).to.deep.equal([]);
  });

  it('carries its licence and a readme', () => {
    expect(packFaults(without('LICENSE'), machine)).to.deep.equal(['LICENSE is not in the package']);
    expect(packFaults(without('README.md'), machine)).to.deep.equal(['README.md is not in the package']);
  });

  it('holds what its entries and its maps lead to', () => {
    expect(packFaults(without('dist/amount.js'), machine)).to.deep.equal([
      'an entry leads to ./dist/amount.js, which is not in the package',
    ]);
    expect(packFaults(without('src/amount.ts'), machine)).to.have.length(2);
  });

  it('may have a map that brings its sources along', () => {
    const map = '{"sources":["../../other/amount.ts"],"sourcesContent":["export const cents = 1;"]}';

    expect(packFaults(packed({ 'dist/script-tag/maatwerk.js.map': map }), machine)).to.deep.equal([]);
  });

  it('has no empty file', () => {
    expect(packFaults(packed({ 'dist/amount.js.map': '' }), machine)).to.deep.equal(['dist/amount.js.map is empty']);
  });

  it('holds no test, no state of the compiler and no folder of a machine', () => {
    const files = packed({
      'dist/amount.test.js': 'it();',
      'dist/source.tsbuildinfo': '{}',
      'dist/where.js': `// ${machine}/packages`,
    });

    expect(packFaults(files, machine)).to.deep.equal([
      'dist/amount.test.js serves only whoever builds the package',
      'dist/source.tsbuildinfo serves only whoever builds the package',
      'dist/where.js names a folder of the machine it was made on',
    ]);
  });
});
