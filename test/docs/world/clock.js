/** The moment at which a sample runs, as a clock that stands still. */
export const clock = () => '2026-11-22T10:00:00Z';
