import { isKnown } from "../arithmetic/dimension";
import { Unknown } from "../arithmetic/unknown";
import type { Expression } from "../syntax/nodes";
import { setAttribute } from "./attributes/set";
import { setItem } from "./containers/items";
import { iterate } from "./containers/iterate";
import { tensorsIn } from "./convert";
import { evaluate } from "./expressions/evaluate";
import { complain, type Frame, locate } from "./frame";
import { replaceTensor } from "./inPlace";
import { List, TensorValue, type Value } from "./values";

/** Binds a value to an assignment target: a name, an attribute, an item, or a pattern of those. */
export function assign(frame: Frame, target: Expression, value: Value): void {
  switch (target.type) {
    case "Name":
      setVariable(frame, target.id, value);
      noteTensors(frame, target, target.id, value);
      break;
    case "Attribute": {
      const owner = evaluate(frame, target.value);
      if (target.attr === "data" && owner instanceof TensorValue && value instanceof TensorValue) {
        replaceTensor(frame, target.value, owner, value);
        break;
      }
      setAttribute(frame, owner, target.attr, value, locate(frame, target));
      if (target.value.type === "Name")
        noteTensors(frame, target, `${target.value.id}.${target.attr}`, value);
      break;
    }
    case "Subscript":
      setItem(
        frame,
        evaluate(frame, target.value),
        evaluate(frame, target.slice),
        value,
        locate(frame, target),
      );
      break;
    case "Tuple":
    case "List":
      unpack(frame, target.elts, value, target);
      break;
    case "Starred":
      assign(frame, target.value, value);
      break;
    default:
      break;
  }
}

export function setVariable(frame: Frame, name: string, value: Value): void {
  const scope = frame.scope.target(name);
  frame.run.heap.touch(scope, name);
  scope.variables.set(name, value);
}

/** Remembers which variables hold tensors, for inlay hints. */
function noteTensors(frame: Frame, target: Expression, name: string, value: Value): void {
  if (tensorsIn(value).length > 0) frame.run.recorder.bind(name, locate(frame, target), value);
}

const NO_ITERATION = "Iterating over a symbolic KerasTensor is not supported.";

/** Whether a value is a tensor of a graph that Keras builds: its batch is open, and it has no items. */
function isOfGraph({ func, run }: Frame, value: Value): boolean {
  const isKeras = value instanceof TensorValue && value.framework === "keras";
  if (!isKeras || value.shape instanceof Unknown || run.isTracing) return false;
  // Inside of a layer the tensors may be those of a run.
  return func?.name !== "call" && value.shape.length > 0 && !isKnown(value.shape[0] ?? 1);
}

function unpack(frame: Frame, targets: readonly Expression[], value: Value, whole: Expression): void {
  const source = isOfGraph(frame, value)
    ? complain(frame, locate(frame, whole), "type", "NotImplementedError", NO_ITERATION)
    : iterate(frame, value, locate(frame, whole));
  if (source instanceof Unknown) {
    for (const target of targets)
      assign(frame, target, target.type === "Starred" ? new List([], source) : source);
    return;
  }
  const star = targets.findIndex((target) => target.type === "Starred");
  if (star < 0 ? source.length !== targets.length : source.length < targets.length - 1) {
    const found =
      source.length > targets.length
        ? `too many values to unpack (expected ${targets.length})`
        : `not enough values to unpack (expected ${targets.length}, got ${source.length})`;
    const failure = complain(frame, locate(frame, whole), "value", "ValueError", found);
    for (const target of targets) assign(frame, target, failure);
    return;
  }
  const behind = star < 0 ? 0 : targets.length - star - 1;
  targets.forEach((target, i) => {
    if (star < 0 || i < star) assign(frame, target, source[i] ?? null);
    else if (i === star) assign(frame, target, new List(source.slice(star, source.length - behind)));
    else assign(frame, target, source[source.length - (targets.length - i)] ?? null);
  });
}
