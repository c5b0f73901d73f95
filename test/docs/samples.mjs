import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, root } from '../../scripts/testing/source-files.mjs';
import { holdsExcerpt } from './sample-texts.mjs';

const fence = /^( *)(`{3,})(\S*) *(.*)$/;
const marker = /^ *<!-- sample: (.+) -->$/;
const runs = ['html', 'js', 'ts'];

/** The pages whose samples are executed: the docs, and what stands on the front page and in the README of a package. */
export const pagesWithSamples = () => [
  'README.md',
  'CONTRIBUTING.md',
  ...filesUnder('packages', 'README.md').filter((path) => path.split('/').length === 3),
  ...filesUnder('docs', '.md'),
];

/**
 * The fenced samples of a page: `{id, path, line, language, info, code, marks}`, `line` that of its first line of code,
 * `marks` what an invisible line `<!-- sample: key=value word -->` above it says.
 */
export function samplesOf(path, text = readFileSync(join(root, path), 'utf8')) {
  const samples = [];
  const lines = text.split('\n');
  let marks = {};
  for (let at = 0; at < lines.length; at += 1) {
    const [, words] = marker.exec(lines[at]) ?? [];
    if (words) marks = Object.fromEntries(words.split(' ').map((word) => word.split('=')));
    const [, indent, ticks, language, info] = fence.exec(lines[at]) ?? [];
    if (ticks) {
      const end = lines.findIndex((line, i) => i > at && line.trim() === ticks);
      const code = lines.slice(at + 1, end).map((line) => line.slice(indent.length));
      const id =
        `${path.replace(/^docs\/|\.md$/g, '').replaceAll(/[^a-z0-9]+/gi, '-')}-${String(at + 2)}`.toLowerCase();
      const text = code.join('\n');
      samples.push({
        id,
        path,
        line: at + 2,
        language,
        info,
        code: text,
        marks: { ...tellingMarks(path, text), ...marks },
      });
      at = end < 0 ? lines.length : end;
    }
    if (lines[at]?.trim() && !words) marks = {};
  }
  return samples;
}

/**
 * The samples of one page that run together, in the order of reading: each html begins a page, and the scripts after it
 * run there; scripts above the first html belong to it. `apart` begins a page too, and `page=name` one that holds the
 * html of `test/docs/pages/name.html`.
 */
export function pagesOf(samples) {
  const pages = [];
  for (const sample of samples.filter(({ language, marks }) => runs.includes(language) && !marks.from && !marks.runs)) {
    const { page } = sample.marks;
    const open = pages.at(-1);
    const holdsPage = open?.some(({ language }) => language === 'html');
    if (page) pages.push([{ ...sample, ...hostPage(page) }, sample]);
    else if (!open || 'apart' in sample.marks || (sample.language === 'html' && holdsPage)) pages.push([sample]);
    else open.push(sample);
  }
  return pages;
}

const hostPage = (name) => {
  const path = `test/docs/pages/${name}.html`;
  return {
    id: `page-${name}`,
    path,
    line: 1,
    language: 'html',
    code: readFileSync(join(root, path), 'utf8'),
    marks: {},
  };
};

// what says by itself how it is executed: an excerpt of a host's example, which is driven by its own test, and a server
function tellingMarks(path, text) {
  const [, host] = /^docs\/hosts\/([a-z-]+)\.md$/.exec(path) ?? [];
  const example = host && filesUnder(`test/hosts/${host}`, '').find((file) => holdsExcerpt(file, text));
  if (example) return { from: example };
  return /from 'node:/.test(text) ? { runs: 'node' } : {};
}
