import type { Span } from './span.js';

const inLocal = /^[\p{L}\p{M}\p{N}._%+'’-]$/u;
const inDomain = /^[\p{L}\p{M}\p{N}.-]$/u;
// https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4
const longestLabel = 63;

/** E-mail addresses: something, `@`, and a domain with at least one dot. */
export function findEmails(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const local = text.slice(startOfLocal(text, at), at).replace(/^[.%+'’-]+/, '');
    if (!local) continue;
    const domain = domainIn(text.slice(at + 1, endOfDomain(text, at + 1)));
    const start = at - local.length;
    if (domain && start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end: at + 1 + domain.length });
  }
  return spans;
}

// Sign by sign: a pattern that takes a megabyte at once is too much for the stack of Firefox.
function startOfLocal(text: string, at: number): number {
  let start = at;
  while (start > 0) {
    const before = start - ((text.codePointAt(start - 2) ?? 0) > 0xffff ? 2 : 1);
    if (!inLocal.test(text.slice(before, start))) break;
    start = before;
  }
  return start;
}

function endOfDomain(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const sign = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!inDomain.test(sign)) break;
    end += sign.length;
  }
  return end;
}

const topLevel = /^(?:\p{L}{2,}|xn--[a-z0-9-]*[a-z0-9])(?=-*$)/iu;

// The longest beginning that ends in something like a top-level domain; a full stop or hyphen behind it belongs to the sentence.
function domainIn(run: string): string | undefined {
  const labels = run.split('.');
  const firstBad = labels.indexOf('');
  const usable = firstBad === -1 ? labels : labels.slice(0, firstBad);
  const last = usable.findLastIndex((label) => label.length <= longestLabel && topLevel.test(label));
  if (last < 1) return undefined;
  return [...usable.slice(0, last), topLevel.exec(usable[last] ?? '')?.[0]].join('.');
}
