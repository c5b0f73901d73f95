/** An id for a new line; random, because two people may add one at the same time. */
export function newLineId(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
