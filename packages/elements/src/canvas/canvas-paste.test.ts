import { emptyCanvas, longestText } from '@maatwerk/core/canvas';
import { expect } from '@open-wc/testing';
import { areaOf, button, root, shown, textOf } from './canvas-page.contract.js';
import type { CanvasElement } from './canvas-element.js';

const word = {
  'text/html': '<p class=MsoListParagraph>…',
  'text/plain': 'Wij:\r\n•\tfietsen\r\n·\tkoken\r\n\r\n“Schuld\u00adhulp”',
};

// A paste that a script makes does not put text in by itself, so what the element leaves to the browser stays out.
function paste(canvas: CanvasElement, field: string, data: Record<string, string>): { isOurs: boolean } {
  const area = areaOf(canvas, field);
  area.focus();
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true });
  // Firefox leaves the data out of an event that a script makes
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  area.dispatchEvent(event);
  return { isOurs: event.defaultPrevented };
}

describe('pasting into <maatwerk-canvas>', () => {
  it('takes text of a word processor as people type it, where the caret is', async () => {
    const canvas = await shown({ ...emptyCanvas(), support: 'Voor. Na.' });
    const area = areaOf(canvas, 'support');
    area.setSelectionRange(6, 6);

    paste(canvas, 'support', word);

    expect(canvas.value.support).to.equal('Voor. Wij:\n- fietsen\n- koken\n\n“Schuldhulp”Na.');
    expect(area.value).to.equal(canvas.value.support);
    expect(area.selectionStart).to.equal(area.value.length - 3);
  });

  it('may be undone as typing is, in the field and with the button', async () => {
    const canvas = await shown({ ...emptyCanvas(), support: 'Voor.' });
    paste(canvas, 'support', word);
    await canvas.updateComplete;

    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand('undo');
    expect(canvas.value.support).to.equal('Voor.');
    paste(canvas, 'support', word);
    await canvas.updateComplete;
    button(canvas, 'Ongedaan maken: ondersteuning').click();

    expect(canvas.value.support).to.not.include('fietsen');
  });

  it('leaves plain text to the browser, exactly as it is', async () => {
    const canvas = await shown(emptyCanvas());

    expect(paste(canvas, 'support', { 'text/plain': '•\t<img onerror=x> \u00ad\u0000' }).isOurs).to.equal(false);
  });

  it('takes a long text of a word processor too', async () => {
    const canvas = await shown(emptyCanvas());

    paste(canvas, 'situation', { 'text/html': '<p>', 'text/plain': '•\tfietsen\r\n'.repeat(20_000) });

    expect(canvas.value.situation).to.equal('- fietsen\n'.repeat(20_000));
  });

  it('puts in nothing of a text that does not fit, and says so', async () => {
    const canvas = await shown({ ...emptyCanvas(), support: 'Voor.' });

    paste(canvas, 'support', { 'text/plain': 'a'.repeat(longestText) });
    await canvas.updateComplete;

    expect(canvas.value.support).to.equal('Voor.');
    expect(textOf(canvas)).to.include('Deze tekst is te lang voor dit vak.');
    expect(root(canvas).querySelector('[aria-live=assertive]')?.textContent).to.include('te lang');
    await expect(canvas).to.be.accessible();
  });
});

describe('any text in <maatwerk-canvas>', () => {
  for (const [name, text] of [
    ['markup', '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'],
    ['writing from right to left', '\u0627\u0644\u0633\u0644\u0627\u0645 abc'],
    ['emoji', '👩‍👧 👋🏽 🇳🇱'],
    ['combining marks', 'cafe\u0301 a\u0323\u0307'],
    ['a null character', 'a\u0000b'],
    ['half a character', 'a\ud83db'],
  ] as const) {
    it(`is shown as text, exactly: ${name}`, async () => {
      const canvas = await shown({ ...emptyCanvas(), support: text });

      expect(areaOf(canvas, 'support').value).to.equal(text);
      expect(canvas.value.support).to.equal(text);
      canvas.readOnly = true;
      await canvas.updateComplete;
      expect(root(canvas).querySelector('.cell--support .prose')?.textContent).to.equal(text);
      expect('hacked' in window).to.equal(false);
      await expect(canvas).to.be.accessible();
    });
  }

  it('of a megabyte is there whole', async () => {
    const text = 'Wij blijven thuis. 👩‍👧\n'.repeat(42_000);
    const canvas = await shown({ ...emptyCanvas(), support: text });

    expect(areaOf(canvas, 'support').value).to.equal(text);
    expect((JSON.parse(JSON.stringify(canvas.value)) as { support: string }).support).to.equal(text);
  });
});
