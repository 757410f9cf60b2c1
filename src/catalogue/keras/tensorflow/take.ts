import { add, type Dim, less, sub } from "../../../arithmetic/dimension";
import { fail, giveUp } from "../../bail";
import { fn } from "../../entry";
import { type Arg, Float, Tensor } from "../../values";
import { dtypeOf, strong } from "../ops/dtype";
import { shapeOf, sizesOf } from "../ops/form";
import { oneHotShape, take } from "../ops/take";
import { repr } from "../words";
import { tfDtype } from "./elementwise";
import { axisFrom, invalid } from "./form";
import { refuseFloats } from "./rearrange";

/** TensorFlow's functions that index and slice. */

export const gather = fn(
  "tensorflow.gather(params, indices, validate_indices=None, axis=None, batch_dims=0, name=None)",
  {
    aliases: ["tensorflow.nn.embedding_lookup_sparse"],
    reach: "whole",
    output: (a) => {
      const shape = shapeOf(a.raw("params"));
      const axis = axisFrom(a.isNone("axis") ? a.raw("batch_dims") : a.raw("axis"), shape.length);
      const batch = a.known("batch_dims");
      if (batch === 0) return take(a.raw("params"), a.raw("indices"), axis);
      const places = shapeOf(a.raw("indices"));
      const whole = [...shape.slice(0, axis), ...places.slice(batch), ...shape.slice(axis + 1)];
      return new Tensor(whole, strong(dtypeOf(a.raw("params"))));
    },
  },
);

export const gatherNd = fn("tensorflow.gather_nd(params, indices, batch_dims=0, name=None)", {
  reach: "whole",
  output: (a) => {
    const [shape, places] = [shapeOf(a.raw("params")), shapeOf(a.raw("indices"))];
    const depth = places[places.length - 1];
    if (typeof depth !== "number") return giveUp("the depth of the indices is not known");
    const batch = a.known("batch_dims");
    if (depth + batch > shape.length) {
      const rule = "index innermost dimension length must be <= params rank;";
      fail("rank", "InvalidArgumentError", `${rule} saw: ${depth} vs. ${shape.length}`);
    }
    return new Tensor(
      [...places.slice(0, -1), ...shape.slice(depth + batch)],
      strong(dtypeOf(a.raw("params"))),
    );
  },
});

export const oneHot = fn(
  "tensorflow.one_hot(indices, depth, on_value=None, off_value=None, axis=None, dtype=None, name=None)",
  {
    output: (a) => {
      const depth = a.raw("depth");
      if (depth instanceof Float || typeof depth === "string") {
        fail("type", "TypeError", `Cannot convert ${repr(depth)} to EagerTensor of dtype int32`);
      }
      if (less(a.int("depth"), 0) === true) {
        fail("value", "InvalidArgumentError", `depth must be non-negative, got: ${repr(a.int("depth"))}`);
      }
      const axis = a.isNone("axis") ? -1 : a.raw("axis");
      const x = shapeOf(a.raw("indices"));
      const valueDtype = a.isNone("on_value") ? "float32" : strong(dtypeOf(a.raw("on_value")));
      return new Tensor(
        invalid(() => oneHotShape(x, a.int("depth"), axis)),
        tfDtype(a.raw("dtype"), valueDtype),
      );
    },
  },
);

export const slice = fn("tensorflow.slice(input_, begin, size, name=None)", {
  reach: "whole",
  output: (a) => {
    const x = shapeOf(a.raw("input_"));
    for (const name of ["begin", "size"] as const) refuseFloats(a.raw(name));
    const begin = sizesOf(a.raw("begin"));
    const sizes = sizesOf(a.raw("size"));
    if (sizes.length !== x.length || begin.length !== x.length) {
      const rule = `Expected begin and size arguments to be 1-D tensors of size ${x.length}`;
      fail(
        "value",
        "InvalidArgumentError",
        `${rule}, but got shapes [${begin.length}] and [${sizes.length}] instead.`,
      );
    }
    const shape = sizes.map((size, i) => (size === -1 ? sub(x[i] ?? 1, begin[i] ?? 0) : size));
    shape.forEach((size, i) => {
      const end = add(begin[i] ?? 0, size);
      if (less(size, 0) !== true && less(begin[i] ?? 0, 0) !== true && less(x[i] ?? 1, end) !== true) return;
      const limit = `Expected size[${i}] in [0, ${repr(sub(x[i] ?? 1, begin[i] ?? 0))}], but got ${repr(sizes[i] ?? 0)}`;
      fail("axis", "InvalidArgumentError", limit);
    });
    return new Tensor(shape, strong(dtypeOf(a.raw("input_"))));
  },
});

export const stridedSlice = fn(
  "tensorflow.strided_slice(input_, begin, end, strides=None, begin_mask=0, end_mask=0, ellipsis_mask=0, new_axis_mask=0, shrink_axis_mask=0, var=None, name=None)",
  {
    reach: "whole",
    output: (a) => {
      const x = shapeOf(a.raw("input_"));
      if (
        ["begin_mask", "end_mask", "ellipsis_mask", "new_axis_mask", "shrink_axis_mask"].some(
          (mask) => a.raw(mask as "begin_mask") !== 0,
        )
      ) {
        return giveUp("masks of a strided slice are not looked into");
      }
      refuseFloats(a.raw("begin"));
      const last = a.raw("end");
      if (Array.isArray(last) && last.some((size: Arg) => size instanceof Float)) {
        fail("type", "TypeError", `Cannot convert ${repr(last)} to EagerTensor of dtype int32`);
      }
      refuseFloats(last);
      const [begin, end] = [sizesOf(a.raw("begin")), sizesOf(a.raw("end"))];
      const strides = a.isNone("strides") ? begin.map(() => 1) : sizesOf(a.raw("strides"));
      if (begin.length !== end.length || begin.length > x.length) {
        fail("axis", "InvalidArgumentError", "Expected begin, end, and strides to be 1D equal size tensors");
      }
      const shape = x.map((size, i) =>
        i < begin.length ? span(size, begin[i] ?? 0, end[i] ?? 0, strides[i] ?? 1) : size,
      );
      return new Tensor(shape, strong(dtypeOf(a.raw("input_"))));
    },
  },
);

/** How many places lie from `begin` to before `end`, counted as Python does. */
function span(size: Dim, begin: Dim, end: Dim, stride: Dim): Dim {
  if (
    typeof size !== "number" ||
    typeof begin !== "number" ||
    typeof end !== "number" ||
    typeof stride !== "number"
  ) {
    return typeof size === "number"
      ? giveUp("the slice is not known")
      : giveUp("the slice depends on open sizes");
  }
  const clamp = (at: number) => Math.min(Math.max(at < 0 ? at + size : at, 0), size);
  return Math.max(0, Math.ceil((clamp(end) - clamp(begin)) / stride));
}
