import { PACKED_FIELDS, packedClass, packedTuple } from "../packed";
import type { Value } from "../values";
import { equip, type NativeFunction, native } from "./native";

/** What the code can do with a PackedSequence beside reading its items. */

const construct = native("PackedSequence", (call) =>
  packedTuple(PACKED_FIELDS.map((name, i) => call.get(i, name) ?? null)),
);

/** Where the values are and how exact they are changes no shape. */
const itself: NativeFunction = (call) => call.positional[0] ?? null;

export const torchPacked: Readonly<Record<string, Value>> = {
  [packedClass.qualifiedName]: equip(
    packedClass,
    Object.fromEntries(
      ["to", "cpu", "cuda", "float", "double", "half", "pin_memory"].map((name) => [name, itself]),
    ),
    { construct: (frame, args, at) => construct.call(frame, args, at) },
  ),
};
