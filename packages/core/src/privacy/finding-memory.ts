import { findPrivacy, type PrivacyFinding, type PrivacyOptions } from './privacy.js';

/** What was found in texts before, so that a change costs only the lines around it. It holds no text but the present one of each path. */
export interface FindingMemory {
  /** The findings in the text at a path, as `findPrivacy` gives them. */
  find(path: string, text: string, options: PrivacyOptions): readonly PrivacyFinding[];
  /** Forgets the texts of all other paths. */
  keepOnly(paths: ReadonlySet<string>): void;
  /** Forgets every text. */
  forget(): void;
  /** How many characters were read by the finder since the beginning. */
  readonly charactersRead: number;
}

type Remembered = {
  text: string;
  parts: ReadonlyMap<string, readonly PrivacyFinding[]>;
  findings: readonly PrivacyFinding[];
};

// A birth word counts 40 characters before a date and 20 after it, across lines: these reach past the word itself.
const [reachBefore, reachAfter] = [60, 40];

/** An empty memory. It belongs to one set of texts, such as a case or an element that stands alone. */
export function createFindingMemory(): FindingMemory {
  let texts = new Map<string, Remembered>();
  let lists = '';
  let charactersRead = 0;

  function findIn(read: string, options: PrivacyOptions): readonly PrivacyFinding[] {
    charactersRead += read.length;
    return findPrivacy(read, options);
  }

  return {
    find(path, text, options) {
      const given = listsOf(options);
      if (given !== lists) texts.clear();
      lists = given;
      const former = texts.get(path);
      if (former?.text === text) return former.findings;
      const parts = new Map<string, readonly PrivacyFinding[]>();
      const findings: PrivacyFinding[] = [];
      for (const { start, end } of partsOf(text)) {
        const from = Math.max(0, start - reachBefore);
        const read = text.slice(from, end + reachAfter);
        const key = `${start - from} ${end - from} ${read}`;
        const found = parts.get(key) ?? former?.parts.get(key) ?? findIn(read, options);
        parts.set(key, found);
        for (const finding of found) {
          const place = { start: finding.start + from, end: finding.end + from };
          if (place.start >= start && place.end <= end) findings.push({ ...finding, ...place });
        }
      }
      texts.set(path, { text, parts, findings });
      return findings;
    },
    keepOnly(paths) {
      texts = new Map([...texts].filter(([path]) => paths.has(path)));
    },
    forget() {
      texts.clear();
      lists = '';
    },
    get charactersRead() {
      return charactersRead;
    },
  };
}

// A host may change a list in place.
function listsOf({ allow = [], knownNames = [] }: PrivacyOptions): string {
  return [...allow, '', ...knownNames].join('\n');
}

const [fewest, most] = [200, 1000];

// Short lines go together, and where a part ends depends on the line it ends with, so that an edit moves few ends.
function* partsOf(text: string): Iterable<{ start: number; end: number }> {
  let [start, line] = [0, 0];
  for (const { index } of text.matchAll(/[\n\r]/g)) {
    const length = index - start;
    if (length >= most || (length >= fewest && isLastLine(text, line, index))) {
      yield { start, end: index };
      start = index + 1;
    }
    line = index + 1;
  }
  if (start < text.length) yield { start, end: text.length };
}

function isLastLine(text: string, start: number, end: number): boolean {
  let sum = 0;
  for (let at = Math.max(start, end - most); at < end; at += 1) sum = (sum * 31 + text.charCodeAt(at)) % 65_521;
  return sum % 3 === 0;
}
