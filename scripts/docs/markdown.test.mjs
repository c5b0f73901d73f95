import { expect } from 'chai';
import { siteMarkdown } from './markdown.mjs';

const drawn = (text) => siteMarkdown((href) => href.replace('.md', '.html')).render(text, { path: 'docs/page.md' });

describe('a page of the docs site', () => {
  it('gives headings the addresses they have in a repository, also where two read alike', () => {
    const html = drawn('## `value` & what’s in it\n\n## Keys\n\n## Keys\n');

    expect([...html.matchAll(/id="([^"]*)"/g)].map(([, id]) => id)).to.deep.equal([
      'value--whats-in-it',
      'keys',
      'keys-1',
    ]);
  });

  it('draws nothing that a strict policy forbids or a keyboard cannot reach', () => {
    const html = drawn(
      `| a | b |\n| --: | - |\n| 1 | 2 |\n\n\`\`\`js\n${'long '.repeat(20)}\n\`\`\`\n<b onclick="x()">bold</b>\n`,
    );

    expect(html).not.to.match(/ style=|<b/);
    expect(html.match(/role="group" tabindex="0" aria-label="[^"]+"/g)).to.have.length(2);
  });

  it('keeps a part in another language, and shows any other HTML as the text it is', () => {
    const html = drawn('<div lang="nl">\n\nTekst.\n\n</div>\n\n<form>\n');

    expect(html).to.equal('<div lang="nl">\n<p>Tekst.</p>\n</div>\n<p>&lt;form&gt;\n</p>\n');
  });

  it('leaves the marks for the tests out, and leads from page to page', () => {
    const html = drawn('<!-- sample: apart -->\n\nPress <kbd>Esc</kbd>, see [case](case.md#keyboard).\n');

    expect(html).to.equal('<p>Press <kbd>Esc</kbd>, see <a href="case.html#keyboard">case</a>.</p>\n');
  });
});
