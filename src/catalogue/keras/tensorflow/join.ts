import { add, type Dim, equal, floorDiv, less, mod, product, sub } from "../../../arithmetic/dimension";
import { isUnknown } from "../../../arithmetic/unknown";
import { fail, giveUp } from "../../bail";
import { fn } from "../../entry";
import { type Arg, Float, Tensor } from "../../values";
import { pieces, unstack } from "../ops/cut";
import { dtypeOf, strong } from "../ops/dtype";
import { shapeOf } from "../ops/form";
import { concatenate, stack } from "../ops/join";
import { repr } from "../words";
import { axisFrom, invalid } from "./form";
import { refuseFloats } from "./rearrange";

/** TensorFlow's functions that join and split. */

export const concats = fn("tensorflow.concat(values, axis, name='concat')", {
  output: (a) => {
    const parts = a.raw("values");
    if (isUnknown(parts)) return giveUp(parts);
    if (isSizes(parts)) return flatSizes(parts);
    const items = Array.isArray(parts) ? (parts as readonly Arg[]) : [parts];
    const rank = items[0] === undefined ? 0 : shapeOf(items[0]).length;
    const axis = a.raw("axis");
    if (typeof axis === "string" || axis instanceof Float) axisFrom(axis, rank);
    return invalid(() => concatenate(items, axis));
  },
});

/** Lists of sizes with an open one among them, as `tf.concat([tf.shape(x)[:1], [8]], 0)`. */
function isSizes(parts: Arg): parts is readonly Arg[] {
  if (!Array.isArray(parts)) return false;
  const lists = parts as readonly Arg[];
  const hasOpen = lists.some(
    (part) =>
      Array.isArray(part) &&
      part.some(
        (size: Arg) => size instanceof Object && !(size instanceof Tensor) && !(size instanceof Float),
      ),
  );
  return (
    hasOpen &&
    lists.every((part) => Array.isArray(part) || (part instanceof Tensor && part.data !== undefined))
  );
}

function flatSizes(lists: readonly Arg[]): readonly Arg[] {
  return lists.flatMap((list) =>
    list instanceof Tensor ? [...(list.data ?? [])] : (list as readonly Arg[]),
  );
}

export const stacks = fn("tensorflow.stack(values, axis=0, name='stack')", {
  output: (a) => {
    const parts = a.raw("values");
    // Sizes with an open one among them stay a list.
    if (
      Array.isArray(parts) &&
      parts.some(
        (size: Arg) =>
          size instanceof Object &&
          !(size instanceof Tensor) &&
          !(size instanceof Float) &&
          !Array.isArray(size),
      )
    ) {
      return parts.map((size: Arg) => (size instanceof Tensor ? (size.data?.[0] ?? size) : size));
    }
    const items = Array.isArray(parts) ? (parts as readonly Arg[]) : [parts];
    const rank = items[0] === undefined ? 0 : shapeOf(items[0]).length;
    const given = a.raw("axis");
    if (typeof given === "string") {
      fail("type", "TypeError", `Expected int for argument 'axis' not ${repr(given)}.`);
    }
    const axis = given instanceof Float ? Math.trunc(given.value) : given;
    if (typeof axis === "number" && (axis < -rank - 1 || axis > rank)) {
      fail("axis", "ValueError", `Argument \`axis\` = ${axis} not in range [${-rank - 1}, ${rank + 1})`);
    }
    return invalid(() => stack(items, axis));
  },
});

export const unstacks = fn("tensorflow.unstack(value, num=None, axis=0, name='unstack')", {
  output: (a) => {
    const shape = shapeOf(a.raw("value"));
    const axis = a.raw("axis");
    if (typeof axis === "number" && (axis < -shape.length || axis >= shape.length)) {
      fail(
        "axis",
        "ValueError",
        `Argument \`axis\` = ${axis} not in range [${-shape.length}, ${shape.length})`,
      );
    }
    if (axis instanceof Float)
      fail("type", "TypeError", `Expected int for argument 'axis' not ${repr(axis)}.`);
    if (typeof axis === "string")
      fail("type", "TypeError", "'>=' not supported between instances of 'str' and 'int'");
    return invalid(() => unstack(a.raw("value"), a.raw("num"), axis));
  },
});

export const splits = fn("tensorflow.split(value, num_or_size_splits, axis=0, num=None, name='split')", {
  output: (a) => {
    const shape = shapeOf(a.raw("value"));
    const axis = axisFrom(a.raw("axis"), shape.length);
    const size = shape[axis] ?? 1;
    const given = a.raw("num_or_size_splits");
    if (!Array.isArray(given)) {
      if (given instanceof Float || typeof given === "string") {
        fail("type", "TypeError", `Expected int for argument 'num_split' not ${repr(given)}.`);
      }
      const count = a.known("num_or_size_splits");
      if (count <= 0) fail("value", "InvalidArgumentError", `Attr num_split must be >= 1, but is ${count}`);
      if (equal(mod(size, count), 0) === false) {
        const rule = "Number of ways to split should evenly divide the split dimension, but got split_dim";
        fail(
          "divisibility",
          "InvalidArgumentError",
          `${rule} ${axis} (size = ${repr(size)}) and num_split ${count}`,
        );
      }
      return pieces(a.raw("value"), new Array<Dim>(count).fill(floorDiv(size, count)), axis);
    }
    refuseFloats(given);
    const sizes = a.ints("num_or_size_splits");
    const known = sizes.filter((each) => each !== -1).reduce<Dim>(add, 0);
    const filled = sizes.map((each) => (each === -1 ? sub(size, known) : each));
    if (filled.some((each) => less(each, 0) === true) || equal(filled.reduce<Dim>(add, 0), size) === false) {
      const rule =
        "Determined shape must either match input shape along split_dim exactly if fully specified";
      fail("value", "InvalidArgumentError", `${rule}, or be less than the size of the input along split_dim`);
    }
    return pieces(a.raw("value"), filled, axis);
  },
});

export const meshgrid = fn("tensorflow.meshgrid(*args, **kwargs)", {
  output: (a) => {
    const parts = a.sequence("args");
    const sizes = parts.map((part) => product(shapeOf(part)));
    const indexing = a.surplus().get("indexing") ?? "xy";
    if (indexing !== "xy" && indexing !== "ij") {
      const rule = "Argument `indexing` parameter must be either 'xy' or 'ij', got";
      fail("value", "ValueError", `${rule} '${typeof indexing === "string" ? indexing : repr(indexing)}'`);
    }
    const [p = 1, q = 1, ...rest] = sizes;
    const shape = indexing === "xy" && sizes.length > 1 ? [q, p, ...rest] : sizes;
    return parts.map((part) => new Tensor(shape, strong(dtypeOf(part))));
  },
});
