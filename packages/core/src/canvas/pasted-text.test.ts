import { expect } from 'chai';
import { cleanPastedText } from './pasted-text.js';

describe('text pasted from a word processor', () => {
  it('has plain lines, and at most one empty line in a row', () => {
    expect(cleanPastedText('Een\r\n\r\n\r\n\r\nTwee \r\nregel\vtwee\rdrie\u2028vier')).to.equal(
      'Een\n\nTwee\nregel\ntwee\ndrie\nvier',
    );
  });

  it('has its lists as people type them', () => {
    for (const sign of ['•\t', '·\t', '\uf0b7\u00a0\u00a0', '▪ ', ' ● ', 'o\t', '§\t']) {
      expect(cleanPastedText(`Wij:\n${sign}fietsen\n${sign}koken`)).to.equal('Wij:\n- fietsen\n- koken');
    }
    expect(cleanPastedText('1.\tbellen\n2)\tschrijven')).to.equal('1. bellen\n2) schrijven');
  });

  it('takes no word for the sign of a list', () => {
    for (const text of ['o ja', 'A·B', 'oma komt', '12.5', 'de §-tekens', '3 • 4']) {
      expect(cleanPastedText(text)).to.equal(text);
    }
  });

  it('has no hyphen that only shows at the end of a line, and keeps one that always shows', () => {
    expect(cleanPastedText('schuld\u00adhulp\u001fverlening')).to.equal('schuldhulpverlening');
    expect(cleanPastedText('zes\u001eogen')).to.equal('zes\u2011ogen');
  });

  it('keeps quotes, dashes, accents, emoji and writing from right to left', () => {
    const text = '“Rust” – ’s avonds… cafe\u0301 👩‍👧 \u202bسلام\u202c €\u00a05 \u0000';

    expect(cleanPastedText(text)).to.equal(text);
  });

  it('of a clean text is that text', () => {
    const text = 'Een\n\n- a\n- b\n1. c';

    expect(cleanPastedText(cleanPastedText(text))).to.equal(text);
  });
});
