import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { leanMachine } from './lean-machine.mjs';

const folder = new URL('../node_modules/xstate/dist/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.esm.js') && !name.includes('development'));
const errors = (code) => code.split('throw new Error').length - 1;

describe('XState in the script tag', () => {
  it('throws where it threw, with less to say', () => {
    const sources = files
      .filter((name) => !name.includes('xstate-dev'))
      .map((name) => {
        const code = readFileSync(new URL(name, folder), 'utf8');
        return { code, lean: leanMachine.transform(code, `/xstate/dist/${name}`).code };
      });

    expect(sources.map(({ lean }) => errors(lean))).to.deep.equal(sources.map(({ code }) => errors(code)));
    expect(sources.filter(({ code, lean }) => lean.length < code.length).length).to.be.above(3);
  });

  it('leaves code alone that is not its own', () => {
    expect(leanMachine.transform("throw new Error('no case')", '/packages/core/src/case.ts')).to.equal(null);
  });

  it('has the door for an inspector that it asks for', () => {
    const door = files.find((name) => name.startsWith('xstate-dev'));

    expect(leanMachine.transform('', `/xstate/dist/${door}`).code).to.include('devToolsAdapter');
  });
});
