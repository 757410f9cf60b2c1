import { add, type Dim, less, product } from "../../../arithmetic/dimension";
import { fail } from "../../bail";
import { fn } from "../../entry";
import { type Arg, Float, Tensor } from "../../values";
import { dtypeOf, strong } from "../ops/dtype";
import { shapeOf, sizesOf } from "../ops/form";
import { broadcastTo, expandDims, reshape, squeeze, transpose } from "../ops/rearrange";
import { pad, pairOf, tile } from "../ops/repeat";
import { repr } from "../words";
import { axisFrom, brackets, invalid } from "./form";

/** TensorFlow's functions that reshape, repeat and pad. */

export const reshapes = fn("tensorflow.reshape(tensor, shape, name=None)", {
  reach: "whole",
  output: (a) => {
    refuseFloats(a.raw("shape"));
    return invalid(() => reshape(a.raw("tensor"), a.raw("shape")));
  },
});

/** Sizes and axes must be integers. A sequence of the wrong type is an argument of the wrong dtype. */
export function refuseFloats(value: Arg): void {
  const items = Array.isArray(value) ? (value as readonly Arg[]) : [value];
  const words = items.filter((item) => typeof item === "string").length;
  const hasFloat = items.some((item) => item instanceof Float);
  if (words === 0 && !hasFloat) return;
  if (words > 0 && words < items.length) {
    fail("type", "ValueError", "Can't convert Python sequence with mixed types to Tensor.");
  }
  if (!Array.isArray(value) && words === 0) {
    fail("type", "TypeError", `Cannot convert ${repr(value)} to EagerTensor of dtype int32`);
  }
  const type = words > 0 ? "string" : "float";
  const rule = `Value for attr 'T' of ${type} is not in the list of allowed values: int32, int64`;
  fail("type", "InvalidArgumentError", rule);
}

export const transposes = fn("tensorflow.transpose(a, perm=None, conjugate=False, name='transpose')", {
  aliases: ["tensorflow.linalg.matrix_transpose"],
  reach: "whole",
  output: (a) => {
    refuseFloats(a.raw("perm"));
    return invalid(() => transpose(a.raw("a"), a.raw("perm")));
  },
});

export const expandDimensions = fn("tensorflow.expand_dims(input, axis, name=None)", {
  output: (a) => {
    refuseFloats(a.raw("axis"));
    return invalid(() => expandDims(a.raw("input"), a.raw("axis")));
  },
});

export const squeezes = fn("tensorflow.squeeze(input, axis=None, name=None)", {
  output: (a) => invalid(() => squeeze(a.raw("input"), a.raw("axis"))),
});

export const broadcasts = fn("tensorflow.broadcast_to(input, shape, name=None)", {
  output: (a) => {
    refuseFloats(a.raw("shape"));
    const [from, to] = [shapeOf(a.raw("input")), sizesOf(a.raw("shape"))];
    if (from.length > to.length) {
      const rule = `Rank of input (${from.length}) must be no greater than rank of output shape (${to.length}).`;
      fail("broadcast", "InvalidArgumentError", rule);
    }
    return invalid(() => broadcastTo(a.raw("input"), a.raw("shape")));
  },
});

export const tiles = fn("tensorflow.tile(input, multiples, name=None)", {
  output: (a) => {
    refuseFloats(a.raw("multiples"));
    const [x, times] = [shapeOf(a.raw("input")), sizesOf(a.raw("multiples"))];
    if (times.length !== x.length) {
      const rule = "Expected multiples argument to be a vector of length";
      fail("value", "InvalidArgumentError", `${rule} ${x.length} but got length ${times.length}`);
    }
    const negative = times.findIndex((size) => less(size, 0) === true);
    if (negative >= 0) {
      fail(
        "value",
        "InvalidArgumentError",
        `Expected multiples[${negative}] >= 0, but got ${repr(times[negative] ?? 0)}`,
      );
    }
    return tile(a.raw("input"), times);
  },
});

/** Refuses a word where a tensor of integers is needed. */
export function demandInteger(name: string, value: Arg): void {
  if (typeof value !== "string") return;
  const rule = `Argument \`tensor\` (name: ${name}) must be of type integer.`;
  fail("type", "TypeError", `${rule} Received \`tensor\` = b'${value}' of dtype: <dtype: 'string'>`);
}

export const repeats = fn("tensorflow.repeat(input, repeats, axis=None, name=None)", {
  output: (a) => {
    demandInteger("repeats", a.raw("repeats"));
    refuseFloats(a.raw("repeats"));
    const x = a.raw("input");
    const given = shapeOf(x);
    const shape = a.isNone("axis") ? [product(given)] : given;
    const at = a.raw("axis");
    if (typeof at === "number" && (at < -shape.length || at >= shape.length)) {
      const range = `-${shape.length}<=axis<${shape.length}`;
      fail("axis", "ValueError", `axis=${at} out of bounds: expected ${range}`);
    }
    const axis = at === null ? 0 : axisFrom(at, shape.length);
    const times = sizesOf(a.raw("repeats"));
    if (less(times[0] ?? 1, 0) === true)
      fail("value", "InvalidArgumentError", "repeats must be non-negative");
    const size = times.length === 1 ? mulOf(shape[axis] ?? 1, times[0] ?? 1) : times.reduce<Dim>(add, 0);
    return new Tensor(shape.with(axis, size), strong(dtypeOf(x)));
  },
});

function mulOf(a: Dim, b: Dim): Dim {
  return product([a, b]);
}

export const pads = fn("tensorflow.pad(tensor, paddings, mode='CONSTANT', constant_values=0, name=None)", {
  output: (a) => {
    const mode = a.text("mode")?.toUpperCase();
    const rows = a.sequence("paddings").map((row) => (Array.isArray(row) ? (row as readonly Arg[]) : [row]));
    const shape = shapeOf(a.raw("tensor"));
    if (rows.some((row) => row.length !== 2)) {
      fail("type", "ValueError", "Can't convert non-rectangular Python sequence to Tensor.");
    }
    if (rows.some((row) => row.some((size) => typeof size === "string" || size instanceof Float))) {
      fail("type", "TypeError", "Cannot convert the paddings to EagerTensor of dtype int32");
    }
    if (!["CONSTANT", "REFLECT", "SYMMETRIC"].includes(mode ?? "")) {
      const rule = 'Value of argument `mode` expected to be one of "CONSTANT", "REFLECT", or "SYMMETRIC".';
      fail("value", "ValueError", `${rule} Received \`mode\` = ${a.text("mode") ?? "None"}`);
    }
    if (rows.length !== shape.length) {
      const rule = `The first dimension of paddings must be the rank of inputs[${rows.length},2] ${brackets(shape)}`;
      fail("value", "InvalidArgumentError", rule);
    }
    const margins = rows.map(pairOf);
    const most = mode === "REFLECT" ? -1 : 0;
    margins.forEach(([before, after], i) => {
      const isNegative = less(before, 0) === true || less(after, 0) === true;
      const limit = add(shape[i] ?? 1, most);
      const isWide = mode !== "CONSTANT" && (less(limit, before) === true || less(limit, after) === true);
      if (isNegative || isWide) {
        const rule = isNegative
          ? "Paddings must be non-negative:"
          : "paddings must be no greater than the dimension size:";
        fail("value", "InvalidArgumentError", `${rule} ${repr(before)}, ${repr(after)}`);
      }
    });
    return pad(a.raw("tensor"), margins);
  },
});
