import { expect } from '@open-wc/testing';
import { defineElement } from './define.js';

let warnings: string[] = [];
const warn = console.warn;

describe('defining an element', () => {
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => void warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('registers a class under its prefix, and twice is nothing', () => {
    class Part extends HTMLElement {}

    expect(defineElement('part-a', Part)).to.equal(true);
    expect(defineElement('part-a', Part)).to.equal(true);

    expect(customElements.get('maatwerk-part-a')).to.equal(Part);
    expect(warnings).to.deep.equal([]);
  });

  it('leaves a foreign class under the name, and says so once with its remedy and address', () => {
    class Foreign extends HTMLElement {}
    class Part extends HTMLElement {}
    customElements.define('maatwerk-part-b', Foreign);

    expect(defineElement('part-b', Part)).to.equal(false);
    defineElement('part-b', Part);

    expect(customElements.get('maatwerk-part-b')).to.equal(Foreign);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<maatwerk-part-b>').and.to.include('docs/errors.md#foreign-element');
  });

  it('gives one class a second name under a prefix of the host', () => {
    class Part extends HTMLElement {}

    defineElement('part-c', Part);
    expect(defineElement('part-c', Part, { prefix: 'city' })).to.equal(true);
    expect(defineElement('part-c', Part, { prefix: 'city' })).to.equal(true);

    expect(document.createElement('city-part-c')).to.be.instanceOf(Part);
    expect(document.createElement('maatwerk-part-c')).to.be.instanceOf(Part);
    expect(warnings).to.deep.equal([]);
  });

  for (const prefix of ['', 'City', '1x', 'a b']) {
    it(`leaves it to the browser to refuse the prefix "${prefix}", which makes no name`, () => {
      class Part extends HTMLElement {}

      expect(() => defineElement('part-d', Part, { prefix }))
        .to.throw(DOMException)
        .with.property('name', 'SyntaxError');

      expect(customElements.get(`${prefix}-part-d`)).to.equal(undefined);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('gives two copies of a class each a name of their own, one of them under a prefix', () => {
    const firstCopy = class extends HTMLElement {};
    const secondCopy = class extends HTMLElement {};
    defineElement('part-e', firstCopy);
    defineElement('part-e', secondCopy);

    expect(defineElement('part-e', secondCopy, { prefix: 'city' })).to.equal(true);

    expect(document.createElement('maatwerk-part-e')).to.be.instanceOf(firstCopy);
    expect(document.createElement('city-part-e')).to.be.instanceOf(secondCopy);
    expect(document.createElement('town-part-e')).to.not.be.instanceOf(firstCopy);
  });
});
