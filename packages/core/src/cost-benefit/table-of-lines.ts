import type { Notation } from '../amount/notation.js';
import { writeCents } from '../amount/write-amount.js';
import { scenarioNames, type CostBenefit, type CostLine, type ScenarioName } from './cost-benefit.js';
import { headingFor, tableColumns, type TableColumn } from './table-columns.js';
import { confidenceWords, payerWords, scenarioWords, wordFor } from './table-words.js';
import { textInLine } from './typed-line.js';

/** Lines as the rows of a table below its headings; `linesOfTable` reads the same lines, in whichever language it is read. */
export function tableOfLines(lines: readonly CostLine[], notation: Notation = 'nl'): string[][] {
  return tableOf(
    lines.map((line) => ({ line, scenario: null })),
    tableColumns.filter((column) => column !== 'scenario'),
    notation,
  );
}

/** The lines of all three scenarios as one table, each row with the name of its scenario. Totals without lines and reasons why it cannot be calculated are in no table. */
export function tableOfScenarios({ scenarios }: CostBenefit, notation: Notation = 'nl'): string[][] {
  const placed = scenarioNames.flatMap((scenario) =>
    (scenarios[scenario]?.lines ?? []).map((line) => ({ line, scenario })),
  );
  return tableOf(placed, tableColumns, notation);
}

type Placed = { line: CostLine; scenario: ScenarioName | null };

function tableOf(placed: readonly Placed[], columns: readonly TableColumn[], notation: Notation): string[][] {
  return [
    columns.map((column) => headingFor(column, notation)),
    ...placed.map((each) => columns.map((column) => cellOf(each, column, notation))),
  ];
}

function cellOf({ line, scenario }: Placed, column: TableColumn, notation: Notation): string {
  switch (column) {
    case 'scenario':
      return scenario ? wordFor(scenarioWords, scenario, notation) : '';
    case 'payer':
      return line.payer === undefined ? '' : wordFor(payerWords, line.payer, notation);
    case 'confidence':
      return line.confidence ? wordFor(confidenceWords, line.confidence, notation) : '';
    case 'stated':
      return line.stated ? writeCents(line.stated.cents, notation) : '';
    case 'fundingSource':
    case 'source':
    case 'priceRegion':
    case 'note':
      return line[column] ?? '';
    default:
      return textInLine(line, column, notation);
  }
}
