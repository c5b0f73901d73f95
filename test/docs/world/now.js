/** The moment a sample is asked about. */
export const now = '2026-11-22T10:00:00Z';
