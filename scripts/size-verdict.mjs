/**
 * What is said of an entry of `gzip` bytes, and whether it fails: above its budget, or with `isRatchet` only above its
 * ceiling. A budget or ceiling that is absent holds nothing back.
 */
export function verdictOn({ gzip, budget = Infinity, ceiling = Infinity, isRatchet }) {
  if (isRatchet && gzip > ceiling) return { words: 'GREW', fails: true };
  if (gzip > budget) return { words: 'TOO LARGE', fails: !isRatchet };
  return { words: budget === Infinity ? '' : 'fits', fails: false };
}

/** The ceilings after a measurement: each what was reached, rounded up to 100 bytes, where that is lower; new entries get one. */
export const lowered = (ceilings, measured) => ({
  ...ceilings,
  ...Object.fromEntries(
    Object.entries(measured).map(([name, gzip]) => [
      name,
      Math.min(ceilings[name] ?? Infinity, Math.ceil(gzip / 100) * 100),
    ]),
  ),
});
