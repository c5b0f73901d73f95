/** What stands between the cells of a row: a tab as on a clipboard, or what a CSV file has. */
export type Separator = '\t' | ';' | ',';

const lineEnds = '\r\n';

// What a worksheet would take for a formula when it opens a file, also behind an apostrophe of its own.
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/;
const plainNumber = /^-[\d.,]+$/;

/**
 * Reads delimited text (RFC 4180) as rows of cells. A quote that is not closed properly is an ordinary character, so that
 * no text is refused and none gets lost; the apostrophe with which `writeTable` disarms a formula is taken off again.
 */
export function readTable(text: string, separator: Separator): string[][] {
  const rows: string[][] = [];
  const ends = separator + lineEnds;
  const nextEnd = new RegExp(`[${ends}]`, 'g');
  let row: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length || row.length > 0) {
    const quoted = quotedCell(text, at, ends);
    const end = quoted?.end ?? endAt(text, at, nextEnd);
    row.push(disarmed(quoted?.cell ?? text.slice(at, end)));
    at = end + (text.startsWith(lineEnds, end) ? 2 : 1);
    if (text[end] === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Rows of cells as delimited text that reads back as the same rows; a cell that a worksheet would take for a formula gets an apostrophe before it. */
export function writeTable(rows: readonly (readonly string[])[], separator: Separator): string {
  const needsQuotes = new RegExp(`["${separator}${lineEnds}]`);
  const write = (cell: string): string => {
    const safe = formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
    return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => row.map(write).join(separator) + lineEnds).join('');
}

/** What separates the cells in the text of a file: a tab, a semicolon or a comma, the first of these in its first line outside quotes. */
export function separatorOf(text: string): Separator {
  const [first = ''] = text
    .slice(0, 10_000)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]/, 1);
  return first.includes('\t') ? '\t' : first.includes(';') ? ';' : ',';
}

type Cell = { cell: string; end: number };

function quotedCell(text: string, at: number, ends: string): Cell | null {
  if (text[at] !== '"') return null;
  let cell = '';
  for (let from = at + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return null;
    const next = text.charAt(quote + 1);
    if (next !== '"') return ends.includes(next) ? { cell: cell + text.slice(from, quote), end: quote + 1 } : null;
    cell += text.slice(from, quote + 1);
    from = quote + 2;
  }
}

function endAt(text: string, at: number, nextEnd: RegExp): number {
  nextEnd.lastIndex = at;
  return nextEnd.exec(text)?.index ?? text.length;
}

function disarmed(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
