import { walkActors, type WalkActor } from '@maatwerk/core/case/case-walk';
import type { Actor } from '@maatwerk/core/process/actor';

/** Somebody who can sign in at the example portal: by role, not by name. `key` stands in the address. */
export interface Person {
  readonly key: string;
  readonly label: string;
  readonly actor: Actor;
}

const person = (key: WalkActor, label: string): Person => ({ key, label, actor: walkActors[key] });

/** Who the portal knows, the first signed in by default; they are the people of the example case. */
export const people: readonly [Person, ...Person[]] = [
  person('caseWorker', 'Consulent'),
  person('lead', 'Maatwerkeindbaas'),
  person('chair', 'Voorzitter'),
  person('housing', 'Maatwerker wonen'),
  person('youth', 'Maatwerker jeugd'),
  person('household', 'Gezin'),
];

/** The person signed in under a key; the first when nobody has it. */
export function personOf(key: string | null): Person {
  return people.find((one) => one.key === key) ?? people[0];
}
