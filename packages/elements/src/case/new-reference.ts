const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A reference for a new case where the host gives none: the year and five letters and digits nobody confuses. */
export function newReference(year: number): string {
  const random = crypto.getRandomValues(new Uint8Array(5));
  return `M-${String(year)}-${[...random].map((byte) => letters[byte % letters.length]).join('')}`;
}
