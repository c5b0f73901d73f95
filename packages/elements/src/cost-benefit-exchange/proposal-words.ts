import type { Problem } from '@maatwerk/core/canvas/problem';
import { scenarioNames, type CostBenefit, type ScenarioName } from '@maatwerk/core/cost-benefit';
import type { TableCell, TableReading } from '@maatwerk/core/cost-benefit/table-lines';
import { shortened } from '../cost-benefit/amount-words.js';
import { formatList } from '../format/number.js';
import type { Translate } from '../messages/message-catalogue.js';

/** What a table would bring: `12 regels voor Maatwerk, 2 vakken niet begrepen.` */
export function readingText(
  { lines, scenarios, unread, noted }: TableReading,
  target: ScenarioName,
  t: Translate,
): string {
  const counts = scenarioNames.map((name): [ScenarioName, number] => [
    name,
    lines.filter((_line, row) => (scenarios[row] ?? target) === name).length,
  ]);
  const parts = counts
    .filter(([, n]) => n > 0)
    .map(([name, n]) => t('costExchange.preview', { n, scenario: t(`costBenefit.${name}`) }));
  if (unread.length > 0) parts.push(t('costTables.unread', { n: unread.length }));
  if (noted.length > 0) parts.push(t('costTables.noted', { n: noted.length }));
  return `${parts.join(', ')}.`;
}

/** What a whole analysis would bring. */
export function valueText({ scenarios }: CostBenefit, t: Translate): string {
  const parts = scenarioNames.map((name) => {
    const { lines, total } = scenarios[name] ?? {};
    const scenario = t(`costBenefit.${name}`);
    if (lines) return t('costExchange.preview.lines', { n: lines.length, scenario });
    return t(total ? 'costExchange.preview.total' : 'costExchange.preview.none', { scenario });
  });
  return t('costExchange.preview.value', { parts: formatList(parts, t.locale) });
}

/** A cell that was not understood, by the heading and the row of its line. */
export function cellText({ row, column, text }: TableCell, t: Translate): string {
  const key = `costLines.${column}`;
  return t('costExchange.cell', { column: t.has(key) ? t(key) : column, row: row + 1, text: shortened(text) });
}

/** What is wrong at one place of a file. */
export function problemText({ path, expected }: Problem, t: Translate): string {
  const key = `costExchange.expected.${expected}`;
  return t('costExchange.problem', {
    place: path === '' ? t('costExchange.problem.whole') : shortened(path.replaceAll('/', ' › ')),
    expected: t.has(key) ? t(key) : t('costExchange.expected.other', { code: shortened(expected) }),
  });
}
