import type { Dim } from "../arithmetic/dimension";
import { initial, merge, type ReceptiveField, through } from "../arithmetic/receptiveField";
import { Unknown } from "../arithmetic/unknown";
import type { Model, Operation, Value } from "../model/graph";
import { dimsOf, valuesIn } from "./tensors";

/** What the values of a tensor see of the model's first input, by the tensor's id. */
export type ValueFields = ReadonlyMap<number, ReceptiveField>;

/** Follows the first input through all operations. */
export function fieldsOf(model: Model): ValueFields {
  const fields = new Map<number, ReceptiveField>();
  const [input] = model.inputs;
  const dims = input && dimsOf(input.value);
  if (!input || !dims) return fields;
  fields.set(input.value.id, initial(dims.length));
  for (const operation of model.operations) {
    for (const output of valuesIn(operation.output)) {
      const field = fieldBehind(operation, output, fields);
      if (field && !fields.has(output.id)) fields.set(output.id, field);
    }
  }
  return fields;
}

function fieldBehind(
  { inputs, reach }: Operation,
  output: Value,
  fields: ValueFields,
): ReceptiveField | undefined {
  const to = dimsOf(output);
  if (!to) return undefined;
  return merge(
    inputs.map((value) => {
      const field = fields.get(value.id);
      const from = dimsOf(value);
      return field && from && through(field, reach, from, to);
    }),
  );
}

/**
 * The receptive field of a tensor along the spatial axes of the first input, all of an axis where every value
 * sees it from end to end. Undefined where no window has slid over anything, or nothing of it
 * is known.
 */
export function spatialField(model: Model, fields: ValueFields, value: Value): readonly Dim[] | undefined {
  const input = model.inputs[0] && dimsOf(model.inputs[0].value);
  const field = fields.get(value.id);
  if (!field || !input) return undefined;
  const sizes = field.axes.flatMap(({ seen, isSpatial }, axis): readonly Dim[] => {
    if (!isSpatial) return [];
    if (seen instanceof Unknown) return [seen];
    return seen === "whole" ? [input[axis] ?? new Unknown("the input has no such axis")] : [seen.size];
  });
  return sizes.every((size) => size instanceof Unknown) ? undefined : sizes;
}
