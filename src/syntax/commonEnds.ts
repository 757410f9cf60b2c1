/** How much of two texts is the same at their beginnings and at their ends; the two parts do not overlap. */
export interface CommonEnds {
  readonly prefix: number;
  readonly suffix: number;
}

export function commonEnds(before: string, after: string): CommonEnds {
  const limit = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < limit && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix += 1;
  let suffix = 0;
  const [endBefore, endAfter] = [before.length - 1, after.length - 1];
  while (
    suffix < limit - prefix &&
    before.charCodeAt(endBefore - suffix) === after.charCodeAt(endAfter - suffix)
  ) {
    suffix += 1;
  }
  return { prefix, suffix };
}
