/** The greatest common divisor, never negative; 0 for two zeros. */
export function gcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return Math.abs(a);
}

/** The least common multiple of two positive integers. */
export function leastCommonMultiple(a: number, b: number): number {
  return (a / gcd(a, b)) * b;
}
