import type { versions as dutch } from '../nl/versions.js';

/** Words of what changed since a table, in English. */
export const versions: Record<keyof typeof dutch, string> = {
  'versions.since': 'Changed since {version}: {places}',
  'versions.none': 'Nothing changed since {version}',
  'versions.empty': 'There has been no table yet. After the first table you read here what changed.',
  'versions.and': '{places} and {last}',
  'versions.more': '{places} and {n} more',
  'versions.compare': 'Compare with',
  'versions.named': '{name} of {day}',
  'versions.sparring.hold': 'the {session}',
  'versions.deliberation.open': 'the start of the {table}',
  'versions.approval.reopen': 'the reopened plan',
  'versions.decision': 'the decision',
  'versions.table': 'the table',
  'versions.proven': 'This very text was decided or voted on.',
  'versions.cleaned': 'A name or number was removed from the text of that time. It now says “…”.',
  'versions.then': 'Then',
  'versions.now': 'Now',
  'versions.nothingThen': 'Nothing was written here yet.',
  'versions.nothingNow': 'Nothing is written here any more.',
  'versions.gone': 'gone:',
  'versions.added': 'added:',
  'versions.others': 'Also changed: {places}. Look there for what exactly changed.',
  'versions.same': 'The plan is still as it was then.',
};
