import type { Actor } from '@maatwerk/core/process/actor';
import type { ComplexAttributeConverter } from 'lit';

/** Reads who is signed in from an attribute that a server wrote as JSON: `{"id": "…", "role": "lead"}`. What is no actor is nobody. */
export const actorConverter: ComplexAttributeConverter<Actor | null> = {
  fromAttribute: (text) => {
    try {
      return readActor(JSON.parse(text ?? 'null'));
    } catch {
      return null;
    }
  },
};

/** Somebody with an id and a role; anything else is nobody. */
export function readActor(given: unknown): Actor | null {
  if (typeof given !== 'object' || given === null) return null;
  const { id, role, discipline } = given as Record<string, unknown>;
  if (typeof id !== 'string' || id.trim() === '' || typeof role !== 'string' || role.trim() === '') return null;
  return { id, role, ...(typeof discipline === 'string' && discipline.trim() !== '' ? { discipline } : {}) };
}
