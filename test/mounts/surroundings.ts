/** Where an element is mounted: in a form with a value, or in a case that is kept in memory or on the device. */
export const allSurroundings = ['alone', 'memory', 'on the device'] as const;

/** One of `allSurroundings`. */
export type Surroundings = (typeof allSurroundings)[number];
