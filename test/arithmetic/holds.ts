import fc from "fast-check";

/**
 * Asserts a property over random cases. The cases are the same on every run; `SEED` and `RUNS` in the environment
 * look at others and at more.
 */
export function holds<Case>(property: fc.IProperty<Case>, runs = 300): void {
  const { SEED = "1", RUNS = "1" } = process.env;
  fc.assert(property, { seed: Number(SEED), numRuns: runs * Number(RUNS) });
}
