import { ratio } from './statistics.mjs';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const whole = (value) => (value == null ? '–' : number.format(value));
const times = (value) => (value == null ? '–' : `× ${value.toFixed(2)}`);
const megabytes = (bytes) => (bytes == null ? '–' : `${(bytes / 1e6).toFixed(1)} MB`);

/** Rows of cells as lines of a Markdown table with columns of one width; the first `left` columns begin at the left. */
export function tableOf([head, ...rows], left = 1) {
  const widths = head.map((_cell, column) => Math.max(3, ...[head, ...rows].map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, i) => (i < left ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i < left ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)];
}

/**
 * The peer that answered a key fastest among results of one size `[{key, median}]`; null when none did. A result
 * without a median did not finish.
 */
export function fastestPeer(results) {
  const answered = results.filter(({ key, median }) => key !== 'ours' && median != null);
  return answered.toSorted((a, b) => a.median - b.median)[0] ?? null;
}

const sizesOf = (results) => [...new Set(results.map(({ count }) => count))];
const find = (results, key, count) => results.find((one) => one.key === key && one.count === count);

/** Every figure, one line per grid and size; what did not finish says why. */
export function figureLines(results, names) {
  const head = [
    'rows',
    'grid',
    'first draw',
    'all rows',
    'inputs',
    'key',
    'worst',
    'work',
    'event',
    'long tasks',
    'longest',
    'heap',
  ];
  const rows = results.map((one) => [
    whole(one.count),
    names[one.key],
    whole(one.firstDraw),
    whole(one.allDrawn),
    whole(one.inputs),
    one.median == null ? 'did not finish' : whole(one.median),
    whole(one.worst),
    whole(one.work),
    whole(one.event),
    one.longTasks == null ? '–' : `${one.longTasks} in ${one.keys} keys`,
    whole(one.longest),
    megabytes(one.heap),
  ]);
  const failures = results.filter(({ failure }) => failure);
  return [
    ...tableOf([head, ...rows], 2),
    ...failures.map(({ key, count, failure }) => `${names[key]} did not finish ${whole(count)} rows: ${failure}.`),
  ];
}

/** What each grid weighs, as one line. */
export const byteLine = (bytes, names) =>
  `Script and styles, gzip: ${Object.entries(bytes)
    .map(([key, count]) => `${names[key]} ${(count / 1000).toFixed(1)} KB`)
    .join(', ')}.`;

/** Ours beside the fastest peer, one line per size. */
export function ratioLines(results, names) {
  const rows = sizesOf(results).map((count) => {
    const ours = find(results, 'ours', count);
    const peer = fastestPeer(results.filter((one) => one.count === count));
    const cells = [whole(ours?.median), whole(peer?.median), times(ratio(ours?.median, peer?.median))];
    return [whole(count), peer ? names[peer.key] : 'none finished', ...cells, times(ratio(ours?.work, peer?.work))];
  });
  return tableOf([['rows', 'fastest peer', 'our key', 'its key', 'key', 'work'], ...rows], 2);
}

/** What a key costs more in the largest grid than in the smallest, one line per grid. */
export function growthLines(results, names) {
  const sizes = sizesOf(results);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const keys = [...new Set(results.map(({ key }) => key))];
  const rows = keys.map((key) => {
    const [small, large] = [find(results, key, least), find(results, key, most)];
    return [names[key], times(ratio(large?.median, small?.median)), times(ratio(large?.work, small?.work))];
  });
  return tableOf([[`from ${whole(least)} to ${whole(most)} rows`, 'key', 'work'], ...rows]);
}

// what a machine with other work differs by itself
const noise = 1.5;

/** Each aim with what was seen; an aim about a size that was not measured is left out. */
export function verdictLines(results) {
  const said = (isMet, aim, seen) => `${isMet ? 'met    ' : 'NOT MET'}  ${aim}: ${seen}`;
  const ours = results.filter(({ key, median }) => key === 'ours' && median != null);
  const lines = [];
  const atAim = ours.find(({ count }) => count === 500);
  if (atAim) {
    const seen = atAim.longTasks === 0 ? 'none' : `${atAim.longTasks}, the longest ${whole(atAim.longest)} ms`;
    lines.push(said(atAim.longTasks === 0, 'no long task at 500 rows', seen));
  }
  for (const { count, median, work } of ours) {
    const peers = results.filter((one) => one.count === count && one.key !== 'ours');
    if (peers.length === 0) continue;
    const peer = fastestPeer(peers);
    const share = ratio(median, peer?.median);
    const isMet = share === null || share <= 0.25;
    const seen = share === null ? 'no peer finished' : `${times(share)}, in work ${times(ratio(work, peer.work))}`;
    lines.push(said(isMet, `a quarter of the fastest peer at ${whole(count)} rows`, seen));
  }
  const [small, large] = [
    ours.toSorted((a, b) => a.count - b.count).at(0),
    ours.toSorted((a, b) => a.count - b.count).at(-1),
  ];
  if (small && small.count !== large.count) {
    const growth = ratio(large.median, small.median);
    const aim = `a key costs no more at ${whole(large.count)} rows than at ${whole(small.count)} (within × ${noise})`;
    lines.push(said(growth <= noise, aim, `${times(growth)}, in work ${times(ratio(large.work, small.work))}`));
  }
  return lines;
}
