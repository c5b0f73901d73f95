/** Somebody who can sign in at the example portal: by role, not by name. */
export interface Person {
  readonly id: string;
  readonly label: string;
  readonly role: string;
  readonly discipline?: string;
}

/** Who the portal knows, the first signed in by default. */
export const people: readonly [Person, ...Person[]] = [
  { id: 'caseWorker', label: 'Consulent', role: 'caseWorker', discipline: 'participatie' },
  { id: 'lead', label: 'Maatwerkeindbaas', role: 'lead', discipline: 'jeugd' },
  { id: 'chair', label: 'Voorzitter', role: 'chair', discipline: 'zorg' },
  { id: 'housing', label: 'Maatwerker wonen', role: 'practitioner', discipline: 'wonen' },
  { id: 'debts', label: 'Maatwerker schulden', role: 'practitioner', discipline: 'schulden' },
  { id: 'household', label: 'Gezin', role: 'household' },
];

/** The person signed in under an id; the first when nobody has it. */
export function personOf(id: string | null): Person {
  return people.find((person) => person.id === id) ?? people[0];
}
