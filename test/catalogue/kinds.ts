import type { ProblemKind } from "../../src/arithmetic/problem";

/** Kinds of problem by the framework's message. The first match counts. */
const KINDS: readonly (readonly [RegExp, ...ProblemKind[]])[] = [
  [/required positional argument|unexpected keyword argument|positional arguments? but/, "signature"],
  [/multiple values for argument|missing .* required/i, "signature"],
  [/divisible by groups|divisible by num_/, "divisibility"],
  [/to have \d+ channels, but got/, "channels"],
  [/mat1 and mat2 shapes cannot be multiplied/, "features", "matmul"],
  [/same dtype|should be the same$|expected scalar type|not implemented for '/, "dtype"],
  [/scalar types: Long, Int/, "dtype"],
  [/Kernel size can't be greater|Output size is too small|Invalid computed output size/, "empty-output"],
  [/optional 0 dim batch size|possibly 0 batch size/, "rank", "value"],
  [/smaller than kernel size/, "empty-output"],
  [/Expected \dD \(unbatched\)|expected \dD|batch mode|Expected \d to \d dimensions/, "rank"],
  [/shape '.*' is invalid for input of size/, "reshape"],
  [/Sizes of tensors must match except/, "concatenate"],
  [/must match the size of tensor b|are not broadcastable/, "broadcast"],
  [/negative dimension|must be greater than zero|non-positive stride|negative padding/, "value"],
  [/^empty\(\): argument 'size'/, "type"],
];

/** The kinds of problem that a framework's error may be told as; empty where the message does not tell. */
export function kindsOf(exception: string, message: string): readonly ProblemKind[] {
  const found = KINDS.find(([pattern]) => pattern.test(message));
  if (!found) return exception === "TypeError" ? ["type", "signature", "value", "dtype"] : [];
  const [, ...kinds] = found;
  return kinds;
}
