import type { Diagram, DiagramPlace, DiagramWay } from './diagram.js';

const box = { width: 190, height: 40 };
const rowHeight = 78;
const laneWidth = 22;
const top = 70;
const textWidth = 6.6;

/** A diagram as an SVG image: the main line from top to bottom, ways back and past on the left, ends on the right. */
export function svgOf(diagram: Diagram): string {
  const stages = diagram.places.filter(({ kind }) => kind === 'stage');
  const row = new Map(stages.map(({ id }, index) => [id, index]));
  const rowOf = (id: string): number => row.get(id) ?? 0;
  const besides = diagram.ways.filter(({ from, to }) => row.has(to) && rowOf(to) !== rowOf(from) + 1);
  const lanes = lanesOf(besides, rowOf);
  const left = 40 + (Math.max(0, ...lanes.values()) + 1) * laneWidth;
  const ends = endRows(diagram, rowOf);
  const titleOf = (id: string): string => diagram.places.find((place) => place.id === id)?.title ?? id;
  const label = (text: string): number => text.length * textWidth;
  const endLeft = left + box.width + 60 + Math.max(80, ...ends.map(({ ways }) => label(commandsOf(ways))));
  const bottom = top + Math.max(stages.length, ...ends.map(({ row: at }) => at + 1)) * rowHeight;
  const notes = [
    ...besides.map(
      ({ from, to, commands }, index) => `${index + 1}  ${titleOf(from)} → ${titleOf(to)}: ${commands.join(', ')}`,
    ),
    ...diagram.fromEverywhere.map(({ command, to }) => `*  → ${titleOf(to)}: ${command}`),
  ];
  const width = Math.max(endLeft + box.width + 20, ...notes.map((note) => 40 + label(note)));
  const height = bottom + 20 + notes.length * 18;
  const y = (index: number): number => top + index * rowHeight;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${height}" role="img" aria-labelledby="title" font-family="sans-serif" font-size="12">`,
    `<title id="title">${escaped(diagram.title)}</title>`,
    `<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z"/></marker></defs>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="20" y="28" font-size="18" font-weight="bold">${escaped(diagram.title)}</text>`,
    line(left + box.width / 2, top - 26, left + box.width / 2, top),
    ...stages.map((place, index) => placed(place, left, y(index))),
    ...diagram.ways
      .filter(({ from, to }) => row.has(to) && rowOf(to) === rowOf(from) + 1)
      .flatMap((way) => down(way, left + box.width / 2, y(rowOf(way.from)))),
    ...besides.flatMap((way, index) => {
      const x = left - 14 - (lanes.get(way) ?? 0) * laneWidth;
      return beside(left, x, y(rowOf(way.from)) + 26, y(rowOf(way.to)) + 14, index + 1);
    }),
    ...ends.flatMap(({ place, ways, row: at, first }) => [
      placed(place, endLeft, y(at)),
      `<text x="${round(endLeft - 12)}" y="${y(at) + (first < at ? 36 : 14)}" text-anchor="end">${escaped(commandsOf(ways))}</text>`,
      ...ways.map(({ from }) => line(left + box.width, y(rowOf(from)) + 20, endLeft, y(at) + 20)),
    ]),
    ...notes.map((note, index) => `<text x="20" y="${bottom + 14 + index * 18}">${escaped(note)}</text>`),
    '</svg>',
  ].join('\n');
}

/** A lane of its own for every two ways that pass each other; short ways stay near the line. */
function lanesOf(ways: readonly DiagramWay[], rowOf: (id: string) => number): ReadonlyMap<DiagramWay, number> {
  const spans = ways
    .map((way) => ({
      way,
      low: Math.min(rowOf(way.from), rowOf(way.to)),
      high: Math.max(rowOf(way.from), rowOf(way.to)),
    }))
    .sort((a, b) => a.high - a.low - (b.high - b.low));
  const lanes = new Map<DiagramWay, number>();
  spans.forEach((span, index) => {
    const taken = spans
      .slice(0, index)
      .filter(({ low, high }) => low <= span.high && high >= span.low)
      .map(({ way }) => lanes.get(way));
    let lane = 0;
    while (taken.includes(lane)) lane += 1;
    lanes.set(span.way, lane);
  });
  return lanes;
}

/** An end that single stages lead to: its ways, and the row it is drawn on. */
interface EndRow {
  readonly place: DiagramPlace;
  readonly ways: readonly DiagramWay[];
  readonly row: number;
  /** The row of the first stage that leads here. */
  readonly first: number;
}

/** The ends that single stages lead to, each beside the first of them or on the next free row. */
function endRows({ places, ways }: Diagram, rowOf: (id: string) => number): readonly EndRow[] {
  let free = 0;
  return places
    .filter(({ kind }) => kind === 'end')
    .map((place) => ({ place, ways: ways.filter(({ to }) => to === place.id) }))
    .filter((end) => end.ways.length > 0)
    .map((end) => ({ ...end, first: Math.min(...end.ways.map(({ from }) => rowOf(from))) }))
    .sort((a, b) => a.first - b.first)
    .map(({ place, ways: leading, first }) => {
      const row = Math.max(free, first);
      free = row + 1;
      return { place, ways: leading, row, first };
    });
}

function placed({ title, kind, phase }: DiagramPlace, x: number, y: number): string {
  const middle = x + box.width / 2;
  const fill = kind === 'end' ? '#eee' : '#e8f0fa';
  return [
    `<rect x="${round(x)}" y="${y}" width="${box.width}" height="${box.height}" rx="${kind === 'end' ? 20 : 6}" fill="${fill}" stroke="#333"/>`,
    `<text x="${round(middle)}" y="${y + (phase ? 18 : 25)}" text-anchor="middle" font-size="14">${escaped(title)}</text>`,
    ...(phase
      ? [`<text x="${round(middle)}" y="${y + 33}" text-anchor="middle" font-size="10">${escaped(phase)}</text>`]
      : []),
  ].join('');
}

function commandsOf(ways: readonly DiagramWay[]): string {
  return [...new Set(ways.flatMap(({ commands }) => commands))].join(', ');
}

function down({ commands }: DiagramWay, x: number, y: number): readonly string[] {
  const text = `<text x="${round(x + 8)}" y="${y + box.height + 24}">${escaped(commands.join(', '))}</text>`;
  return [line(x, y + box.height, x, y + rowHeight), text];
}

function beside(left: number, x: number, from: number, to: number, number: number): readonly string[] {
  const middle = (from + to) / 2;
  return [
    `<path d="M${round(left)} ${from}H${round(x)}V${to}H${round(left)}" fill="none" stroke="#333" marker-end="url(#tip)"/>`,
    `<circle cx="${round(x)}" cy="${middle}" r="8" fill="#fff" stroke="#333"/>`,
    `<text x="${round(x)}" y="${middle + 4}" text-anchor="middle" font-size="10">${number}</text>`,
  ];
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<path d="M${round(x1)} ${y1}L${round(x2)} ${y2}" stroke="#333" marker-end="url(#tip)"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
