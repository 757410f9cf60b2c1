import type { Followers } from "../../analysis/followers";
import { dimsOf } from "../../analysis/tensors";
import { equal } from "../../arithmetic/dimension";
import type { Operation, Value } from "../../model/graph";

/** The next step behind one that mixes places or channels, past activations, normalisations and dropouts. */
export function nextMixing(followers: Followers, step: Operation): Operation | undefined {
  let next = followers.get(step);
  while (next && isPointwise(next)) next = followers.get(next);
  return next;
}

/** Whether a step treats every value by itself and keeps the shape. */
export function isPointwise({ reach, inputs, output }: Operation): boolean {
  const [input, ...others] = inputs;
  return (
    reach === "point" && others.length === 0 && output.kind === "tensor" && haveSameShape(input, output.value)
  );
}

function haveSameShape(a: Value | undefined, b: Value): boolean {
  const [from, to] = [a && dimsOf(a), dimsOf(b)];
  return (
    from?.length === to?.length && (from?.every((size, i) => equal(size, to?.[i] ?? 0) === true) ?? false)
  );
}
