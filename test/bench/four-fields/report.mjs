import { tableOf } from '../cost-benefit/report.mjs';
import { median, ratio } from '../cost-benefit/statistics.mjs';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const whole = (value) => (value == null ? '–' : number.format(value));
const kilobytes = (value) => (value == null ? '–' : (value / 1000).toFixed(1));
const megabytes = (value) => (value == null ? '–' : (value / 1e6).toFixed(1));

/** What is compared: its name, how a figure is written and, where there is one, the share of the best peer that is aimed at. */
export const compared = {
  bytes: { title: 'KB fetched', written: kilobytes },
  ready: { title: 'first field, ms', written: whole, aim: 0.5 },
  key: { title: 'key, ms', written: whole },
  heap: { title: 'heap, MB', written: megabytes },
};

/** The medians of what each form did in all rounds, by key: `[{key, rounds, bytes, ready, key…, failures}]`. */
export function mediansOf(results) {
  return [...new Set(results.map(({ form }) => form))].map((form) => {
    const own = results.filter((one) => one.form === form);
    const good = own.filter(({ failure }) => failure === undefined);
    const figures = Object.keys(compared).map((name) => [name, median(good.map((one) => one[name]))]);
    const failures = own.flatMap(({ failure }) => failure ?? []);
    return { form, rounds: good.length, ...Object.fromEntries(figures), failures };
  });
}

/** Every figure, one line per form; what did not finish says why. */
export function figureLines(medians, names) {
  const head = ['form', 'rounds', ...Object.values(compared).map(({ title }) => title)];
  const rows = medians.map((one) => [
    names[one.form],
    String(one.rounds),
    ...Object.entries(compared).map(([name, { written }]) => written(one[name])),
  ]);
  const failures = medians.flatMap(({ form, failures }) =>
    failures.length === 0 ? [] : [`${names[form]} did not finish ${failures.length} times: ${failures[0]}`],
  );
  return [...tableOf([head, ...rows]), ...failures];
}

/** Ours as a share of each peer; the last line holds it against the best of them. */
export function ratioLines(medians, names) {
  const ours = medians.find(({ form }) => form === 'ours');
  const peers = medians.filter(({ form, rounds }) => form !== 'ours' && rounds > 0);
  if (!ours || peers.length === 0) return [];
  const times = (value) => (value === null ? '–' : `× ${value.toFixed(2)}`);
  const best = Object.fromEntries(
    Object.keys(compared).map((name) => [name, Math.min(...peers.map((one) => one[name]))]),
  );
  const row = (label, other) => [label, ...Object.keys(compared).map((name) => times(ratio(ours[name], other[name])))];
  const table = tableOf([
    ['ours beside', ...Object.values(compared).map(({ title }) => title.split(',')[0])],
    ...peers.map((peer) => row(names[peer.form], peer)),
    row('the best of them', best),
  ]);
  const aims = Object.entries(compared).flatMap(([name, { title, aim }]) => {
    const share = ratio(ours[name], best[name]);
    if (aim === undefined || share === null) return [];
    return [
      `${share <= aim ? 'met    ' : 'NOT MET'}  ${title}: at most × ${aim} of the best peer, seen ${times(share)}`,
    ];
  });
  return [...table, '', ...aims];
}
