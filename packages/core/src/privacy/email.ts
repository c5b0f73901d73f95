import type { Span } from './span.js';

// The lookbehind lets a match begin only where a run of these characters begins, which keeps the work linear.
const address =
  /(?<![\p{L}\p{M}\p{N}._%+'’-])(?<local>[\p{L}\p{M}\p{N}._%+'’-]+)@(?=(?<domain>[\p{L}\p{M}\p{N}.-]+))/gu;

/** E-mail addresses: something, `@`, and a domain with at least one dot. */
export function findEmails(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(address)) {
    const local = (match.groups?.['local'] ?? '').replace(/^[.%+'’-]+/, '');
    const domain = domainIn(match.groups?.['domain'] ?? '');
    const at = match.index + match[0].length;
    const start = at - 1 - local.length;
    if (local && domain && start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end: at + domain.length });
  }
  return spans;
}

const topLevel = /^(?:\p{L}{2,}|xn--[a-z0-9-]*[a-z0-9])(?=-*$)/iu;

// The longest beginning that ends in something like a top-level domain; a full stop or hyphen behind it belongs to the sentence.
function domainIn(run: string): string | undefined {
  const labels = run.split('.');
  const firstBad = labels.indexOf('');
  const usable = firstBad === -1 ? labels : labels.slice(0, firstBad);
  const last = usable.findLastIndex((label) => topLevel.test(label));
  if (last < 1) return undefined;
  return [...usable.slice(0, last), topLevel.exec(usable[last] ?? '')?.[0]].join('.');
}
