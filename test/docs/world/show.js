/**
 * What a host does with what was found: a sample that draws has its own.
 * @type {(...found: unknown[]) => void}
 */
export const show = () => undefined;
