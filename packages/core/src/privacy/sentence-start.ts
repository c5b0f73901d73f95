const longestLead = 24;

// What ends in a full stop without ending a sentence.
const abbreviation =
  /(?:^|[^\p{L}\p{M}.])(?:\p{L}|dhr|mw|mevr|fam|dr|drs|mr|ing|prof|art|nr|bijv|bv|ca|geb|tel|resp|incl|excl|evt|max|min|jl|wo|o\.a|m\.b\.t|i\.v\.m|i\.o\.m|i\.s\.m|t\.a\.v|t\.b\.v|a\.d\.h\.v|d\.m\.v|v\.w\.b|n\.a\.v|t\.o\.v|z\.s\.m)\.$/iu;
const listMark = /(?:^|[\n\r])[ \t]*(?:[-–•*·]|\d{1,2}[.)]|[a-z][.)])?$/u;

/** Whether a word at this place is written with a capital because a sentence, a quotation or a line of a list begins with it. */
export function isAtSentenceStart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestLead), at).replace(/[ \t\u00a0\u202f]+$/u, '');
  if (listMark.test(at > longestLead ? ` ${before}` : before)) return true;
  const bare = before.replace(/["“”„‘(\[]+$/u, '');
  if (bare !== before && /["“„‘]$/u.test(before)) return true;
  if (/\.$/.test(bare)) return !abbreviation.test(bare);
  return /[!?:…]["”’)]?$|\.["”’)]$/u.test(bare);
}
