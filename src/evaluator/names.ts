import { Unknown } from "../arithmetic/unknown";
import type { Name } from "../syntax/nodes";
import { complain, type Frame, locate } from "./frame";
import { firstOf } from "./given";
import { resolveQualified } from "./libraries";
import { builtin } from "./libraries/builtins";
import { Namespace, Symbolic, type Value } from "./values";

/**
 * What names mean by convention where nothing in sight binds them: after star imports of helper packages and in
 * notebooks whose setup cell is missing.
 */
const CONVENTIONS: Readonly<Record<string, string>> = {
  torch: "torch",
  nn: "torch.nn",
  F: "torch.nn.functional",
  tf: "tensorflow",
  keras: "keras",
  layers: "keras.layers",
  np: "numpy",
  einops: "einops",
};

/** The value of a variable, a builtin, or a conventional name. */
export function lookupName(frame: Frame, node: Name): Value {
  if (frame.run.assumed.has(node.id)) frame.run.assumptions++;
  const found = firstOf(frame.scope.get(node.id), () => fromStars(frame, node.id));
  if (found !== undefined) return found;
  const convention = Object.hasOwn(CONVENTIONS, node.id) ? CONVENTIONS[node.id] : undefined;
  if (convention !== undefined) return new Namespace(convention);
  const star = frame.scope.globals.stars.find((source) => source instanceof Unknown);
  if (star instanceof Unknown) return star;
  // A program that expects the name to be missing says so by a `try`.
  return frame.run.tries > 0
    ? complain(frame, locate(frame, node), "value", "NameError", `name '${node.id}' is not defined`)
    : new Unknown(`the name ${node.id} is not defined in sight`);
}

/**
 * A name that a library's star import brings, such as `from keras.layers import *`, else one of Python's own; of
 * several imports, the last counts.
 */
function fromStars(frame: Frame, name: string): Value | undefined {
  const own = builtin(name);
  for (const star of frame.scope.globals.stars.toReversed()) {
    const value = star instanceof Namespace ? resolveQualified(`${star.path}.${name}`) : undefined;
    // A name that is only kept, as those of `typing`, is none that hides Python's own.
    const isHiding = own === undefined || !(value instanceof Symbolic);
    if (value !== undefined && !(value instanceof Unknown) && isHiding) return value;
  }
  return own;
}
