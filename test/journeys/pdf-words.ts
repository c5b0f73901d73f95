import { inflateSync } from 'node:zlib';

/** What a printed document holds: how many pages, and every character on each of them without white space. */
export interface PrintedPages {
  readonly count: number;
  readonly texts: readonly string[];
}

type Glyphs = ReadonlyMap<number, string>;

interface PdfObject {
  readonly head: string;
  readonly content: string;
}

/** Reads a PDF as Chromium writes it: the characters by the table that each font brings, ligatures as letters. */
export function pagesOf(pdf: Buffer): PrintedPages {
  const objects = objectsOf(pdf);
  const fonts = new Map<number, Glyphs>();
  for (const [number, { head }] of objects) {
    const table = referenceIn(head, 'ToUnicode');
    if (table !== null) fonts.set(number, glyphsOf(objects.get(table)?.content ?? ''));
  }
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b(?!s)/.test(head));
  const texts = pages.map(({ head }) => {
    const named = new Map(
      [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]) => [name, fonts.get(Number(number))]),
    );
    return textOf(objects.get(referenceIn(head, 'Contents') ?? -1)?.content ?? '', named);
  });
  return { count: pages.length, texts };
}

function objectsOf(pdf: Buffer): ReadonlyMap<number, PdfObject> {
  const source = pdf.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const { 1: number, index, 0: opening } of source.matchAll(/(\d+) 0 obj\b/g)) {
    const start = index + opening.length;
    const end = source.indexOf('endobj', start);
    const stream = source.indexOf('stream', start);
    const isStream = stream >= 0 && stream < end;
    const head = source.slice(start, isStream ? stream : end);
    objects.set(Number(number), { head, content: isStream ? contentOf(pdf, source, stream, head) : '' });
  }
  return objects;
}

function contentOf(pdf: Buffer, source: string, stream: number, head: string): string {
  const start = stream + (/^stream\r?\n/.exec(source.slice(stream, stream + 8))?.[0].length ?? 0);
  const end = source.indexOf('endstream', start);
  if (!head.includes('FlateDecode')) return source.slice(start, end);
  // Pictures and fonts are streams too; what is not text is not needed.
  try {
    return inflateSync(pdf.subarray(start, end)).toString('latin1');
  } catch {
    return '';
  }
}

function referenceIn(head: string, name: string): number | null {
  const found = new RegExp(`/${name} (\\d+) 0 R`).exec(head);
  return found ? Number(found[1]) : null;
}

function glyphsOf(table: string): Glyphs {
  const glyphs = new Map<number, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      glyphs.set(parseInt(glyph, 16), charactersOf(text));
    }
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', first = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const begin = parseInt(from, 16);
      for (let glyph = begin; glyph <= parseInt(to, 16); glyph++) {
        glyphs.set(glyph, String.fromCharCode(parseInt(first, 16) + glyph - begin));
      }
    }
  }
  return glyphs;
}

function charactersOf(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
}

function textOf(content: string, fonts: ReadonlyMap<string, Glyphs | undefined>): string {
  let [text, font] = ['', new Map() as Glyphs];
  for (const [, name, shown = ''] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)>/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map<number, string>();
    else for (const glyph of shown.match(/.{4}/g) ?? []) text += font.get(parseInt(glyph, 16)) ?? '';
  }
  return text.normalize('NFKC').replace(/\s/g, '');
}
