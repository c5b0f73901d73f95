/**
 * A host's own service that may hold a step.
 * @type {{ confirm(command: unknown): Promise<boolean> }}
 */
export const budgetOffice = { confirm: async () => true };
