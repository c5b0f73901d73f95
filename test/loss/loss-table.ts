import { isKept, type Outcome } from './outcome.js';
import { delays, endings } from './report.js';

const heads = [
  'place',
  'ending',
  'ms',
  'times',
  'measured ms',
  'typed',
  'unacknowledged',
  'lost',
  'of these acknowledged',
  'foreign',
  'unreadable',
  'wrong',
];

/** What became of the words, as a table in text: one line for each cell that was tried. */
export function lossTable(title: string, outcomes: readonly Outcome[]): string {
  const places = [...new Set(outcomes.map(({ place }) => place))];
  const rows = places.flatMap((place) =>
    endings.flatMap((ending) =>
      delays.flatMap((delay) => {
        const cell = outcomes.filter((one) => one.place === place && one.ending === ending && one.delay === delay);
        return cell.length === 0 ? [] : [[place, ending, String(delay), ...figuresOf(cell)]];
      }),
    ),
  );
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ');
  return [title, line(heads), ...rows.map(line)].join('\n');
}

function figuresOf(cell: readonly Outcome[]): string[] {
  const sum = (figure: (outcome: Outcome) => number): string =>
    String(cell.reduce((total, one) => total + figure(one), 0));
  const measured = cell.map(({ after }) => after).sort((a, b) => a - b)[Math.floor(cell.length / 2)] ?? 0;
  return [
    String(cell.length),
    measured.toFixed(1),
    // Each page goes on with the words of the one before; what counts is what the last of them added.
    String(Math.max(...cell.map(({ typed }) => typed))),
    sum(({ unacknowledged }) => unacknowledged),
    sum(({ lost }) => lost),
    sum(({ lostAcknowledged }) => lostAcknowledged),
    sum(({ foreign }) => foreign),
    sum(({ readable }) => (readable ? 0 : 1)),
    sum((one) => (isKept(one) ? 0 : 1)),
  ];
}
