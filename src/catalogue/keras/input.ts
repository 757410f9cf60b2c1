import { type Dim, less, symbol } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { Unknown } from "../../arithmetic/unknown";
import { type BoundArgs, typeName } from "../arguments";
import { fail, giveUp } from "../bail";
import { fn } from "../entry";
import { type Arg, Float, Tensor } from "../values";
import { demandDtype } from "./ops/elementwise";
import { repr } from "./words";

export const Input = fn(
  "keras.Input(shape=None, batch_size=None, dtype=None, sparse=None, ragged=None, batch_shape=None, name=None, tensor=None, optional=False)",
  {
    aliases: ["keras.layers.Input"],
    docs: "https://keras.io/api/layers/core_layers/input/",
    output: (a) => {
      const name = a.raw("name");
      if (typeof name === "number" || name instanceof Float) {
        const rule = "Argument `name` must be a string and cannot contain character `/`.";
        fail(
          "type",
          "ValueError",
          `${rule} Received: name=${repr(name)} (of type <class '${typeName(name)}'>)`,
        );
      }
      const dtype = a.isNone("dtype") ? "float32" : demandDtype(a.raw("dtype"));
      return a.raw("tensor") instanceof Tensor ? a.raw("tensor") : new Tensor(inputShape(a), dtype);
    },
  },
);

function inputShape(a: BoundArgs<"shape" | "batch_size" | "batch_shape">): Dims {
  const [hasShape, hasBatch] = [!a.isNone("shape"), !a.isNone("batch_shape")];
  if (hasShape && hasBatch) {
    fail("value", "ValueError", "You cannot pass both `shape` and `batch_shape` at the same time.");
  }
  if (hasBatch && !a.isNone("batch_size")) {
    fail("value", "ValueError", "You cannot pass both `batch_size` and `batch_shape` at the same time.");
  }
  if (!hasShape && !hasBatch) fail("value", "ValueError", "You must pass a `shape` argument.");
  if (hasShape) return [sizeOf(a.raw("batch_size"), "N"), ...sizesOf(a.raw("shape"))];
  const [batch = null, ...rest] = a.sequence("batch_shape");
  return [sizeOf(batch, "N"), ...sizesOf(rest)];
}

function sizesOf(shape: Arg): Dims {
  if (shape instanceof Float || typeof shape === "boolean") {
    return fail("type", "TypeError", `'${typeName(shape)}' object is not iterable`);
  }
  if (typeof shape === "number" || typeof shape === "string") {
    const rule =
      typeof shape === "number" ? `'int' object is not iterable` : `Cannot convert '${shape}' to a shape.`;
    return fail("type", typeof shape === "number" ? "TypeError" : "ValueError", rule);
  }
  if (!Array.isArray(shape)) return giveUp("the shape is not known");
  return (shape as readonly Arg[]).map((size) => sizeOf(size));
}

/** One size; None is an open axis, the batch's under a name. */
function sizeOf(size: Arg, name?: string): Dim {
  if (size === null) return name === undefined ? new Unknown("the axis is open") : symbol(name);
  if (size instanceof Float || typeof size === "string") {
    const shown = size instanceof Float ? repr(size) : size;
    const found = `Found invalid dimension '${shown}' of type '<class '${typeName(size)}'>'.`;
    return fail("type", "ValueError", `Cannot convert '(${shown},)' to a shape. ${found}`);
  }
  if (typeof size === "boolean") return Number(size);
  const dim = size as Dim;
  if (less(dim, 0) !== true) return dim;
  const rule = "Negative dimensions are not allowed.";
  return fail("value", "ValueError", `Cannot convert '(${repr(dim)},)' to a shape. ${rule}`);
}
