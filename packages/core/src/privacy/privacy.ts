import { findAmounts } from './amounts-in-text.js';
import { findBsns } from './bsn.js';
import { findBirthDates, findDates } from './dates.js';
import { findEmails } from './email.js';
import { findIbanShapes, findIbans } from './iban.js';
import { findKnownNames } from './known-name.js';
import { findLicencePlates } from './licence-plate.js';
import { findPhones } from './phone.js';
import { findPostcodes } from './postcode.js';
import { cover, type Span } from './span.js';
import { findTitledNames } from './titled-name.js';

/** What a piece of text may give away about a person. */
export const privacyKinds = ['bsn', 'birthDate', 'phone', 'email', 'postcode', 'iban', 'licencePlate', 'name'] as const;

/** The name of what a piece of text may give away. */
export type PrivacyKind = (typeof privacyKinds)[number];

/** Something that looks like a person's data: the exact text, and where it stands (`start` inclusive, `end` exclusive, UTF-16 units). */
export type PrivacyFinding = { kind: PrivacyKind; match: string; start: number; end: number };

/** `allow`: institutions that are never a name; `knownNames`: names to find anywhere, with or without a title. */
export type PrivacyOptions = { allow?: readonly string[]; knownNames?: readonly string[] };

type Look = { kind?: PrivacyKind; find: (text: string) => Span[] };

/** Everything in a text that looks like a person's data, by position and without overlaps; it warns and never throws. */
export function findPrivacy(text: string, options: PrivacyOptions = {}): PrivacyFinding[] {
  const findings: PrivacyFinding[] = [];
  let unread = text;
  for (const { kind, find } of looksFor(options)) {
    const spans = find(unread);
    if (kind) for (const span of spans) findings.push({ kind, match: text.slice(span.start, span.end), ...span });
    unread = cover(unread, spans);
  }
  return findings.sort((a, b) => a.start - b.start);
}

// The order settles overlaps: what an earlier look found, later ones cannot read. Dates, amounts and mistyped account numbers are taken away unreported.
function looksFor({ allow = [], knownNames = [] }: PrivacyOptions): Look[] {
  return [
    { kind: 'iban', find: findIbans },
    { kind: 'email', find: findEmails },
    { kind: 'birthDate', find: findBirthDates },
    { find: findDates },
    { find: findAmounts },
    { find: findIbanShapes },
    { kind: 'phone', find: findPhones },
    { kind: 'bsn', find: findBsns },
    { kind: 'postcode', find: findPostcodes },
    { kind: 'licencePlate', find: findLicencePlates },
    {
      kind: 'name',
      find: (text) => longest([...findTitledNames(text, allow), ...findKnownNames(text, knownNames, allow)]),
    },
  ];
}

function longest(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
