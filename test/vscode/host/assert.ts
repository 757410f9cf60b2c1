/** Assertions that run in both extension hosts; Node's `assert` is missing in the web worker. */

/** mocha prints the difference between `actual` and `expected` of an error that carries both. */
class AssertionError extends Error {
  constructor(
    message: string,
    readonly actual: unknown,
    readonly expected: unknown,
  ) {
    super(message);
    this.name = "AssertionError";
  }
}

export function ok(value: unknown, message = "expected a value"): asserts value {
  if (!value) throw new AssertionError(message, value, true);
}

/** Compares plain data by its JSON, so `undefined` fields do not count. */
export function equal(actual: unknown, expected: unknown, message = "not equal"): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    throw new AssertionError(message, actual, expected);
}

export function contains(text: string, part: string | RegExp): void {
  const found = typeof part === "string" ? text.includes(part) : part.test(text);
  if (!found) throw new AssertionError(`${part} is missing`, text, String(part));
}
