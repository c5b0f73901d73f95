/** Who somebody is to the host: a name to show, and perhaps a role and a discipline. */
export interface DirectoryPerson {
  readonly label: string;
  readonly role?: string;
  readonly discipline?: string;
}

/** The people the host knows, by their id; it is only shown, never stored. */
export type Directory = Readonly<Record<string, string | DirectoryPerson>>;

/** Somebody in the directory; `null` for an id it does not know. */
export function personOf(directory: Directory | null | undefined, id: string | null): DirectoryPerson | null {
  if (!directory || id === null || !Object.hasOwn(directory, id)) return null;
  const entry = directory[id];
  return typeof entry === 'string' ? { label: entry } : (entry ?? null);
}
