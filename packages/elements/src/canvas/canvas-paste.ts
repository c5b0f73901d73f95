import { cleanPastedText } from '@maatwerk/core/canvas/pasted-text';

// Inserting as if it were typed keeps the browser's own undo, and takes minutes for a megabyte.
const mostTyped = 50_000;

/**
 * Lets text of a word processor arrive clean in an area; plain text stays exactly as it is, and the browser pastes it
 * itself. Answers whether what is pasted would not fit, in which case nothing of it is put in.
 */
export function pasteInto(event: ClipboardEvent): 'pasted' | 'tooLong' {
  const [area] = event.composedPath();
  const { clipboardData } = event;
  if (!(area instanceof HTMLTextAreaElement) || !clipboardData || area.readOnly) return 'pasted';
  const given = clipboardData.getData('text/plain');
  const text = clipboardData.types.includes('text/html') ? cleanPastedText(given) : given;
  const { selectionStart, selectionEnd, maxLength, value } = area;
  if (maxLength >= 0 && value.length - (selectionEnd - selectionStart) + text.length > maxLength) {
    event.preventDefault();
    return 'tooLong';
  }
  if (text === given) return 'pasted';
  event.preventDefault();
  // Nothing else puts text in so that the browser's own undo takes it out.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (text.length <= mostTyped && document.execCommand('insertText', false, text)) return 'pasted';
  area.setRangeText(text, selectionStart, selectionEnd, 'end');
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
  return 'pasted';
}
