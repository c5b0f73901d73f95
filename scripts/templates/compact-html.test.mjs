import { expect } from 'chai';
import { compactHtml } from './compact-html.mjs';

const one = (text) => compactHtml([text])[0];

describe('white space of a markup template', () => {
  it('becomes one space, in content and between tags, and never none', () => {
    expect(one('\n  <p>\n    een\n    twee </p>\n  <p>drie</p>\n')).to.equal(' <p> een twee </p> <p>drie</p> ');
    expect(one('<b>a</b>\n<b>b</b><b>c</b>')).to.equal('<b>a</b> <b>b</b><b>c</b>');
  });

  it('becomes one space inside a tag, and none before its end', () => {
    expect(one('<input\n  id="a"\n  required\n>')).to.equal('<input id="a" required>');
    expect(one('</p\n>')).to.equal('</p>');
  });

  it('stays before the slash that ends a tag, which else belonged to an unquoted value', () => {
    expect(compactHtml(['<input\n  .value=', '\n/>'])).to.deep.equal(['<input .value=', ' />']);
  });

  it('stays inside the quotes of an attribute, also around an expression', () => {
    expect(one(`<p title="a  b\n >  c"   lang='d   e'>  f</p>`)).to.equal(`<p title="a  b\n >  c" lang='d   e'> f</p>`);
    expect(compactHtml(['<p title="a   ', '   b"   class=', '   >  c'])).to.deep.equal([
      '<p title="a   ',
      '   b" class=',
      '> c',
    ]);
  });

  it('stays where it is shown as written', () => {
    expect(one('<pre  class="x">\n  a\n  <b>  c</b></pre>  d')).to.equal('<pre class="x">\n  a\n  <b>  c</b></pre> d');
    expect(compactHtml(['<textarea\n  id=', '>  ', '\n</textarea>\n  d'])).to.deep.equal([
      '<textarea id=',
      '>  ',
      '\n</textarea> d',
    ]);
    expect(one('<pre-view>  a</pre-view>')).to.equal('<pre-view> a</pre-view>');
  });

  it('stays in a comment, whatever that holds', () => {
    expect(one('<!-- a   <p  "  -->  <p  >')).to.equal('<!-- a   <p  "  --> <p>');
  });

  it('is looked at beside expressions, which keep their place and number', () => {
    expect(compactHtml(['\n  ', '\n  ', '\n'])).to.deep.equal([' ', ' ', ' ']);
    expect(compactHtml(['<', '   id="a"  >', '</', '>'])).to.deep.equal(['<', ' id="a">', '</', '>']);
    expect(compactHtml(['', ''])).to.deep.equal(['', '']);
  });

  it('leaves a smaller-than sign, an escape and a space that does not break as they are', () => {
    expect(one('a  <  b  >  c')).to.equal('a < b > c');
    expect(one(String.raw`a\n  b\u00a0  c`)).to.equal(String.raw`a\n b\u00a0 c`);
    expect(one('a\\\n  b')).to.equal('a\\\n  b');
    expect(one('a\u00a0\u00a0b')).to.equal('a\u00a0\u00a0b');
  });

  it('is refused where a template holds the mark of an expression itself', () => {
    expect(() => compactHtml(['a\uE000b'])).to.throw('U+E000');
  });
});
