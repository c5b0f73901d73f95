const lineBreaks = /\r\n?|[\v\f\u2028\u2029]/g;
const softHyphens = /[\u00ad\u001f]/g;
const bullets = /^[ \t\u00a0]*(?:[•·▪▫■□◦‣⁃●○\uf0b7\uf0a7\uf0d8][ \t\u00a0]*|[o§][\t\u00a0][ \t\u00a0]*)/gm;
const numbers = /^[ \t\u00a0]*(\d{1,4}[.)])\t[ \t\u00a0]*/gm;

/**
 * Text of a word processor as people type it: plain lines, `- ` for the signs of its lists, no hyphens that only show at
 * the end of a line, at most one empty line in a row. Quotes, dashes and everything that is read stay as they are.
 */
export function cleanPastedText(text: string): string {
  return text
    .replace(lineBreaks, '\n')
    .replace(softHyphens, '')
    .replaceAll('\u001e', '\u2011')
    .replace(bullets, '- ')
    .replace(numbers, '$1 ')
    .replace(/[ \t\u00a0]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
}
