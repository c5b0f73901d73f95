import { findPrivacy } from '@maatwerk/core/privacy';

// The institutions these files count as known; a municipality's own list stands in its process definition.
const allow = [
  'Leger des Heils',
  'Mondriaan',
  'Xonar',
  'Bureau Jeugdzorg Limburg',
  'Sint Maartenskliniek',
  'Huis van de Wijk',
  'Veilig Thuis',
  'Koraal',
  'Housing Maastricht',
];

/** Runs cases `{text, expect: [{kind, match}]}` and gives one result per case, named by the beginning of its text. */
export function run(cases) {
  return cases.map(({ text, expect }) => {
    const name = text.length > 60 ? `${text.slice(0, 59)}…` : text || '(empty text)';
    const found = JSON.stringify(findPrivacy(text, { allow }).map(({ kind, match }) => ({ kind, match })));
    const expected = JSON.stringify(expect.map(({ kind, match }) => ({ kind, match })));
    return found === expected
      ? { name, passed: true }
      : { name, passed: false, message: `expected ${expected}, found ${found}` };
  });
}
