/** Functions that keep answers, for what is asked again and again while one layer is computed. */

/**
 * The same function, but its last answer is kept. The parts of one entry ask the same one after the other: the
 * windows serve the shape, the reach and the multiply-adds. The parameters are told apart by identity, so they
 * must not change; what is passed beyond them does not count. What throws is not kept.
 */
export function lastAnswer<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly answer: R } | undefined;
  return (...args) => {
    if (last && areSame(last.args, args, compute.length)) return last.answer;
    const answer = compute(...args);
    last = { args, answer };
    return answer;
  };
}

function areSame(some: readonly unknown[], others: readonly unknown[], count: number): boolean {
  for (let i = 0; i < count; i++) if (some[i] !== others[i]) return false;
  return true;
}

const KEPT_TEXTS = 256;

/** The same reader of a small language, but it keeps what it has read. It forgets all when there is too much. */
export function keptByText<R>(read: (text: string) => R): (text: string) => R {
  const kept = new Map<string, R>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (kept.size >= KEPT_TEXTS) kept.clear();
    kept.set(text, answer);
    return answer;
  };
}
