/**
 * The host's own way to hear of one case: calls back, and returns the way to stop.
 * @type {(line: unknown, caseId: string, heard: (message: any) => void) => () => void}
 */
export const listenTo = () => () => undefined;
