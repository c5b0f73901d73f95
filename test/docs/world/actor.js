/** Who is signed in where a sample runs. */
export const actor = { id: 'user-17', role: 'caseWorker' };
