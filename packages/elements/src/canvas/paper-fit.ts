import type { CanvasField } from '@maatwerk/core/canvas';
import type { PaperCuts, PaperText } from './canvas-paper.js';
import { cutBefore } from './paper-cut.js';

// What the page around it and the fonts of a printer may take more, in pixels.
const slack = 32;
// No box of one page holds more characters, so nothing longer needs to be laid out to see that it does not fit.
const mostOnPage = 16_000;

/**
 * Where each text is cut so that the sheet fits a page of this height, in pixels. `draw` lays the pages out with cuts and
 * gives the first one; low boxes keep their height, the rest of the page is shared by the rows that want more.
 */
export function fitPaper(
  texts: readonly PaperText[],
  draw: (cuts: PaperCuts) => HTMLElement,
  height: number,
): PaperCuts {
  const isHuge = ({ text }: PaperText): boolean => text.length > mostOnPage;
  const huge = new Map(texts.filter(isHuge).map(({ field }) => [field, mostOnPage]));
  const page = draw(huge);
  const cells = [...page.querySelectorAll<HTMLElement>('.cell')];
  const whole = page.getBoundingClientRect().height;
  if (whole <= height - slack) return huge;
  const rows = rowsOf(cells);
  const wanted = rows.map((row) => Math.max(...row.map((cell) => cell.offsetHeight)));
  const needed = rows.map((row) =>
    Math.max(0, ...row.filter((cell) => !cell.dataset['field']).map((cell) => cell.offsetHeight)),
  );
  const shares = sharesOf(wanted, needed, height - slack - (whole - sum(wanted)));
  const room = new Map<string, number>();
  rows.forEach((row, index) => {
    for (const cell of row) {
      const share = shares[index] ?? 0;
      if (cell.dataset['field'] && cell.offsetHeight > share) room.set(cell.dataset['field'], share);
    }
  });
  return searched(texts, draw, room);
}

// Halves the doubt about every box at once: a page is laid out some fifteen times, whatever the length of the texts.
function searched(
  texts: readonly PaperText[],
  draw: (cuts: PaperCuts) => HTMLElement,
  room: ReadonlyMap<string, number>,
): PaperCuts {
  const full = texts.filter(({ field }) => room.has(field));
  const fits = new Map<CanvasField, number>(full.map(({ field }) => [field, 0]));
  const over = new Map<CanvasField, number>(
    full.map(({ field, text }) => [field, Math.min(text.length, mostOnPage) + 1]),
  );
  const between = (field: CanvasField): number => Math.floor(((fits.get(field) ?? 0) + (over.get(field) ?? 0)) / 2);
  const isOpen = ({ field }: PaperText): boolean => (over.get(field) ?? 0) - (fits.get(field) ?? 0) > 1;
  while (full.some(isOpen)) {
    const tried = new Map(full.map(({ field, text }) => [field, cutBefore(text, between(field))]));
    const page = draw(tried);
    for (const one of full.filter(isOpen)) {
      const { field } = one;
      const cell = page.querySelector<HTMLElement>(`[data-field=${field}]`);
      const isIn = (cell?.offsetHeight ?? 0) <= (room.get(field) ?? 0);
      (isIn ? fits : over).set(field, between(field));
    }
  }
  return new Map(full.map(({ field, text }) => [field, cutBefore(text, fits.get(field) ?? 0)]));
}

function rowsOf(cells: readonly HTMLElement[]): HTMLElement[][] {
  const rows = new Map<number, HTMLElement[]>();
  for (const cell of cells) rows.set(cell.offsetTop, [...(rows.get(cell.offsetTop) ?? []), cell]);
  return [...rows.values()];
}

/** How a height is shared: a row that wants little keeps that, the others get as much as each other, none less than it needs. */
export function sharesOf(wanted: readonly number[], needed: readonly number[], height: number): number[] {
  const shares = wanted.map(() => 0);
  let left = height;
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  order.forEach((row, index) => {
    const share = Math.max(needed[row] ?? 0, Math.min(wanted[row] ?? 0, Math.floor(left / (order.length - index))));
    shares[row] = share;
    left -= share;
  });
  return shares;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
