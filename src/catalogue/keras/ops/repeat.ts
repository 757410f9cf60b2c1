import { add, type Dim, less, mul, product, sum } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import type { BoundArgs } from "../../arguments";
import { fail, giveUp } from "../../bail";
import { fn } from "../../entry";
import { type Arg, Float, Tensor } from "../../values";
import { repr } from "../words";
import { dtypeOf, strong } from "./dtype";
import { frontAxis, shapeOf, sizesOf } from "./form";

/** Functions that repeat and pad tensors. */

export const repeat = fn("keras.ops.repeat(x, repeats, axis=None)", {
  output: (a) => {
    const x = a.raw("x");
    const shape = shapeOf(x);
    const repeats = a.raw("repeats");
    const lone = repeats instanceof Float ? Math.trunc(repeats.value) : undefined;
    const times = Array.isArray(repeats) ? undefined : (lone ?? a.int("repeats"));
    const grown = (size: Dim) => {
      if (times !== undefined) return mul(size, times);
      const each = a.ints("repeats");
      return each.length === 1 ? mul(size, each[0] ?? 1) : sum(each);
    };
    if (times !== undefined && less(times, 0) === true) {
      const rule = "`repeats` must be non-negative.";
      fail("value", "ValueError", `${rule} Received: repeats=${repr(times)}`);
    }
    if (a.isNone("axis")) return new Tensor([grown(product(shape))], strong(dtypeOf(x)));
    const axis = frontAxis(a.raw("axis"), shape.length);
    return new Tensor(shape.with(axis, grown(shape[axis] ?? 1)), strong(dtypeOf(x)));
  },
});

/** `x` laid beside itself so many times along each axis. */
export function tile(x: Arg, times: Dims): Tensor {
  const shape = shapeOf(x);
  const rank = Math.max(shape.length, times.length);
  const sizes = [...new Array<number>(rank - shape.length).fill(1), ...shape];
  const factors = [...new Array<number>(rank - times.length).fill(1), ...times];
  return new Tensor(
    sizes.map((size, i) => mul(size, factors[i] ?? 1)),
    strong(dtypeOf(x)),
  );
}

export const tiles = fn("keras.ops.tile(x, repeats)", {
  output: (a) => tile(a.raw("x"), sizesOf(a.raw("repeats"))),
});

/** Cells added before and after each axis. */
export function pad(x: Arg, margins: readonly (readonly [Dim, Dim])[]): Tensor {
  const shape = shapeOf(x);
  const grown = shape.map((size, i) => {
    const [before = 0, after = 0] = margins[i] ?? margins[0] ?? [];
    return add(size, add(before, after));
  });
  return new Tensor(grown, strong(dtypeOf(x)));
}

const PAD_MODES =
  "constant edge linear_ramp maximum mean median minimum reflect symmetric wrap empty circular";

export const pads = fn("keras.ops.pad(x, pad_width, mode='constant', constant_values=None)", {
  output: (a) => {
    const mode = a.text("mode");
    // TensorFlow writes them in capitals, and Keras hands them on.
    if (mode !== undefined && !PAD_MODES.split(" ").includes(mode.toLowerCase())) {
      fail("value", "ValueError", `mode '${mode}' is not supported`);
    }
    if (mode !== "constant" && !a.isNone("constant_values")) {
      const rule = "Argument `constant_values` can only be provided when `mode == 'constant'`.";
      fail("value", "ValueError", `${rule} Received: mode=${mode ?? "None"}`);
    }
    const rank = shapeOf(a.raw("x")).length;
    const margins = marginsOf(a.raw("pad_width"), a);
    if (margins.length > 1 && margins.length !== rank) {
      const rule = "`pad_width` must have the same length as `x.shape`.";
      fail(
        "value",
        "ValueError",
        `${rule} Received: pad_width=${repr(a.raw("pad_width"))} (of length ${margins.length})`,
      );
    }
    return pad(a.raw("x"), margins);
  },
});

function marginsOf(given: Arg, a: BoundArgs<"pad_width">): readonly (readonly [Dim, Dim])[] {
  if (!Array.isArray(given)) {
    const width = a.int("pad_width");
    return [[width, width]];
  }
  const items = given as readonly Arg[];
  if (items.length === 0) fail("value", "IndexError", "list index out of range");
  if (!items.some(Array.isArray)) return [pairOf(items)];
  return items.map((item) => pairOf(Array.isArray(item) ? (item as readonly Arg[]) : [item]));
}

/** Two sizes, from one or two given ones. */
export function pairOf(items: readonly Arg[]): readonly [Dim, Dim] {
  const [before, after = before] = items.map((item) => {
    if (typeof item === "number" || typeof item === "boolean") return Number(item);
    return item instanceof Object && !Array.isArray(item) ? (item as Dim) : giveUp("a margin is not known");
  });
  return [before ?? 0, after ?? 0];
}
