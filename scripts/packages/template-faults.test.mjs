import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { templateFaults } from './template-faults.mjs';

describe('the templates of hosts', () => {
  let folder;
  const given = (template) => writeFileSync(join(folder, 'templates/canvas.vue'), template);
  const refusing = (output) => templateFaults('vue-tsc', folder, () => ({ output }));

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'maatwerk-templates-'));
    mkdirSync(join(folder, 'templates'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('are as they should be where the lines marked wrong are refused, and no other', () => {
    given('<a />\n<b /><!-- wrong -->\n');

    expect(refusing('templates/canvas.vue(2,4): error TS2322: No b.\n')).to.deep.equal([]);
  });

  it('are told by line when a right one is refused, or a wrong one taken', () => {
    given('<a />\n<b /><!-- wrong -->\n');

    expect(refusing('templates/canvas.vue(1,4): error TS2322: No a.\n')).to.deep.equal([
      'templates/canvas.vue:1: TS2322: No a.',
      'templates/canvas.vue:2 is wrong, and vue-tsc takes it',
    ]);
  });

  it('are not right where a checker refuses nothing at all, such as when it does not start', () => {
    given('<a />\n');

    expect(refusing('Cannot find module.')).to.deep.equal(['vue-tsc refuses nothing: Cannot find module.']);
  });
});
