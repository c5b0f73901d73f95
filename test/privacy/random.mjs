/** A source of the same choices in every run: a linear congruential generator, of which the high bits are used. */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 16_777_216;
  };
  const below = (limit) => Math.floor(next() * limit);
  const pick = (list) => list[below(list.length)];
  const digits = (count) => Array.from({ length: count }, () => below(10)).join('');
  const shuffled = (list) => {
    const mixed = [...list];
    for (let at = mixed.length - 1; at > 0; at -= 1) {
      const other = below(at + 1);
      [mixed[at], mixed[other]] = [mixed[other], mixed[at]];
    }
    return mixed;
  };
  return { below, pick, digits, shuffled };
}

/** Gives the members of a list one after the other, in a mixed order that begins again when all were given. */
export function inTurn(random, list) {
  let left = [];
  return () => {
    if (left.length === 0) left = random.shuffled(list);
    return left.pop();
  };
}
