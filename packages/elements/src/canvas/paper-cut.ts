const furthestBack = 80;

/** The last place at or before `most` characters where a text may be cut: behind a space if one is near, never within a character. */
export function cutBefore(text: string, most: number): number {
  if (most >= text.length) return text.length;
  const near = text.slice(Math.max(0, most - furthestBack), most);
  const space = /^[\s\S]*\s/.exec(near)?.[0].length;
  if (space !== undefined) return most - near.length + space;
  let place = Math.max(0, most);
  while (place > 0 && isWithinCharacter(text, place)) place -= 1;
  return place;
}

const joins = /^[\p{M}\u200d\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/u;

function isWithinCharacter(text: string, place: number): boolean {
  const next = text.slice(place, place + 2);
  const isLow = next >= '\udc00' && next < '\ue000';
  return isLow || text[place - 1] === '\u200d' || joins.test(next);
}
