import type { Diagram } from './diagram.js';

/** A diagram as Mermaid text (`stateDiagram-v2`). */
export function mermaidOf({ start, places, ways, fromEverywhere }: Diagram): string {
  const ends = new Set(places.filter(({ kind }) => kind === 'end').map(({ id }) => id));
  const reached = new Set([...ways, ...fromEverywhere].map(({ to }) => to));
  const side = new Set(fromEverywhere.map(({ to }) => to));
  const last = [...ends].filter((id) => reached.has(id));
  return [
    'stateDiagram-v2',
    `  [*] --> ${start}`,
    ...places.filter(({ id }) => reached.has(id) || id === start).map(({ id, title }) => `  ${id}: ${title}`),
    ...ways.map(({ from, to, commands }) => `  ${from} --> ${to}: ${commands.join(', ')}`),
    ...(side.size > 0
      ? [`  state "*" as everywhere`, ...fromEverywhere.map(({ command, to }) => `  everywhere --> ${to}: ${command}`)]
      : []),
    ...last.map((id) => `  ${id} --> [*]`),
  ].join('\n');
}
