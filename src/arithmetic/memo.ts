import { type Finite, keyOf } from "./polynomial";

/** Results beyond which all are forgotten; one model has far fewer. */
const MOST = 4096;

/**
 * Remembers what a pure function of two sizes gave, by their normal forms: the layers of a model ask for the same
 * few sizes again and again. Two numbers are not worth it.
 */
export function remembered(compute: (p: Finite, q: Finite) => Finite): (p: Finite, q: Finite) => Finite {
  const results = new Map<string, Finite>();
  return (p, q) => {
    if (typeof p === "number" && typeof q === "number") return compute(p, q);
    const key = `${keyOf(p)}|${keyOf(q)}`;
    const known = results.get(key);
    if (known !== undefined) return known;
    if (results.size >= MOST) results.clear();
    const result = compute(p, q);
    results.set(key, result);
    return result;
  };
}
