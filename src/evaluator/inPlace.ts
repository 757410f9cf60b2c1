import { equal } from "../arithmetic/dimension";
import { isUnknown } from "../arithmetic/unknown";
import type { Attribute, Expression } from "../syntax/nodes";
import { assign } from "./assign";
import type { Frame } from "./frame";
import { BoundMethod, ParameterValue, TensorValue, type Value } from "./values";

/**
 * Tensors never change here, since what was recorded of them must hold. Where code changes the shape of one, as
 * `x.unsqueeze_(0)` and `x.data = y` do, what holds the tensor is given the new one instead.
 */

/** Notes what a method has made of its tensor: those whose names end with a `_` give it back. */
export function noteInPlace(frame: Frame, func: Expression, callee: Value, result: Value): void {
  if (!isInPlace(func)) return;
  if (!(callee instanceof BoundMethod) || !(callee.self instanceof TensorValue)) return;
  if (result instanceof TensorValue) replaceTensor(frame, holderOf(func), callee.self, result);
}

function isInPlace(func: Expression): func is Attribute {
  return func.type === "Attribute" && /[^_]_$/.test(func.attr);
}

/** What holds the tensor of a method, which may be called on what another such method gives back. */
function holderOf({ value }: Attribute): Expression {
  return value.type === "Call" && isInPlace(value.func) ? holderOf(value.func) : value;
}

/** Puts a tensor of another shape in the place of one, where a variable or an attribute holds that. */
export function replaceTensor(frame: Frame, holder: Expression, before: TensorValue, now: TensorValue): void {
  if ((holder.type !== "Name" && holder.type !== "Attribute") || isSameShape(before, now)) return;
  // `x.data` has sizes of its own.
  if (holder.type === "Attribute" && holder.attr === "data") return;
  assign(frame, holder, before instanceof ParameterValue ? parameterLike(frame, before, now) : now);
}

function parameterLike({ run }: Frame, { trainable }: ParameterValue, { shape, dtype }: TensorValue): Value {
  const parameter = new ParameterValue(run.newId(), shape, dtype);
  parameter.trainable = trainable;
  return parameter;
}

function isSameShape({ shape: before }: TensorValue, { shape: now }: TensorValue): boolean {
  if (isUnknown(before) || isUnknown(now)) return before === now;
  return before.length === now.length && before.every((size, i) => equal(size, now[i] ?? 0) === true);
}
