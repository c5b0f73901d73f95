import type { ProcessDefinition } from '../definition.js';

/** A stage or end in a diagram. */
export interface DiagramPlace {
  readonly id: string;
  readonly title: string;
  readonly kind: 'stage' | 'end';
  readonly phase: string | null;
}

/** A way from one place to another, with the commands that lead along it, `when` written out. */
export interface DiagramWay {
  readonly from: string;
  readonly to: string;
  readonly commands: readonly string[];
}

/** A definition as a drawing sees it: the places, the ways between them, and the ends that every open stage leads to. */
export interface Diagram {
  readonly title: string;
  readonly start: string;
  readonly places: readonly DiagramPlace[];
  readonly ways: readonly DiagramWay[];
  readonly fromEverywhere: readonly { readonly command: string; readonly to: string }[];
}

/** What there is to draw of a definition, in one language. Left out: commands that leave a case where it is, and importing, which is no step of it. */
export function diagramOf(definition: ProcessDefinition, locale: 'nl' | 'en'): Diagram {
  const { stages, ends, phases, transitions, title } = definition;
  const moving = transitions.flatMap((transition) =>
    transition.to === undefined || transition.command === 'case.import' ? [] : [{ ...transition, to: transition.to }],
  );
  const opening = moving.find(({ from }) => from === 'unopened');
  const ways = new Map<string, DiagramWay>();
  for (const { command, when, from, to } of moving) {
    for (const stage of Array.isArray(from) ? from : []) {
      if (stage === to) continue;
      const key = `${stage} ${to}`;
      const written = when ? `${command} (${Object.values(when).flat().join(', ')})` : command;
      const commands = new Set([...(ways.get(key)?.commands ?? []), written]);
      ways.set(key, { from: stage, to, commands: [...commands] });
    }
  }
  return {
    title: title[locale],
    start: opening?.to ?? stages[0]?.id ?? '',
    places: [
      ...stages.map(({ id, title: name, phase }) => ({
        id,
        title: name[locale],
        kind: 'stage' as const,
        phase: phases.find((one) => one.id === phase)?.title[locale] ?? null,
      })),
      ...ends.map(({ id, title: name }) => ({ id, title: name[locale], kind: 'end' as const, phase: null })),
    ],
    ways: [...ways.values()],
    fromEverywhere: moving.filter(({ from }) => from === 'open').map(({ command, to }) => ({ command, to })),
  };
}
