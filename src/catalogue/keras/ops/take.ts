import { type Dim, equal, less, product, sub } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Tensor } from "../../values";
import { repr, shapeWords } from "../words";
import { dtypeOf, promote, strong } from "./dtype";
import { demandDtype } from "./elementwise";
import { broadcastShapes, frontAxis, newShape, shapeOf, sizesOf } from "./form";

/** Functions that pick values, put them, or order them. */

/** Values at places along an axis; the places' shape stands where the axis was. */
export function take(x: Arg, indices: Arg, axisGiven: Arg): Tensor {
  const [shape, places] = [shapeOf(x), shapeOf(indices)];
  if (axisGiven === null) return new Tensor(places, strong(dtypeOf(x)));
  const axis = frontAxis(axisGiven, shape.length);
  return new Tensor([...shape.slice(0, axis), ...places, ...shape.slice(axis + 1)], strong(dtypeOf(x)));
}

export const takes = fn("keras.ops.take(x, indices, axis=None)", {
  reach: "whole",
  output: (a) => take(a.raw("x"), a.raw("indices"), a.raw("axis")),
});

export const takeAlongAxis = fn("keras.ops.take_along_axis(x, indices, axis=None)", {
  reach: "whole",
  output: (a) => {
    const [given, places] = [shapeOf(a.raw("x")), shapeOf(a.raw("indices"))];
    const shape = a.isNone("axis") ? [product(given)] : given;
    if (shape.length !== places.length) {
      const rule = "`x` and `indices` must have the same number of dimensions, but receive shape";
      fail("rank", "ValueError", `${rule} ${repr(shape)} and ${repr(places)}.`);
    }
    const axis = a.isNone("axis") ? 0 : frontAxis(a.raw("axis"), shape.length);
    const joined = broadcastShapes([shape.with(axis, 1), places.with(axis, 1)]);
    return new Tensor(joined.with(axis, places[axis] ?? 1), strong(dtypeOf(a.raw("x"))));
  },
});

export const slice = fn("keras.ops.slice(inputs, start_indices, shape)", {
  reach: "whole",
  output: (a) => {
    const x = shapeOf(a.raw("inputs"));
    const given = a.sequence("start_indices");
    const starts = given.map((start) => (typeof start === "number" ? start : 0));
    // A size of −1 is the rest.
    const sizes = sizesOf(a.raw("shape")).map((size, i) =>
      size === -1 ? sub(x[i] ?? 1, starts[i] ?? 0) : size,
    );
    return new Tensor(newShape(sizes), strong(dtypeOf(a.raw("inputs"))));
  },
});

export const sliceUpdate = fn("keras.ops.slice_update(inputs, start_indices, updates)", {
  output: (a) => new Tensor(shapeOf(a.raw("inputs")), strong(dtypeOf(a.raw("inputs")))),
});

export const scatter = fn("keras.ops.scatter(indices, values, shape)", {
  reach: "whole",
  output: (a) => new Tensor(newShape(a.raw("shape")), strong(dtypeOf(a.raw("values")))),
});

export const scatterUpdate = fn("keras.ops.scatter_update(inputs, indices, updates, reduction=None)", {
  output: (a) => new Tensor(shapeOf(a.raw("inputs")), strong(dtypeOf(a.raw("inputs")))),
});

/** The values with a new axis of `classes`, where one of them is marked. */
export function oneHotShape(x: Dims, classes: Dim, axis: Arg): Dims {
  return x.toSpliced(frontAxis(axis, x.length + 1), 0, classes);
}

export const oneHot = fn("keras.ops.one_hot(x, num_classes, axis=-1, dtype=None, sparse=False)", {
  output: (a) => {
    const dtype = a.isNone("dtype") ? "float32" : demandDtype(a.raw("dtype"));
    const [classes = 0] = sizesOf(a.raw("num_classes"));
    return new Tensor(oneHotShape(shapeOf(a.raw("x")), classes, a.raw("axis")), dtype);
  },
});

export const multiHot = fn(
  "keras.ops.multi_hot(inputs, num_classes=None, axis=-1, dtype=None, sparse=False, **kwargs)",
  {
    output: (a) => {
      const x = shapeOf(a.raw("inputs"));
      const dtype = a.isNone("dtype") ? "float32" : demandDtype(a.raw("dtype"));
      // One-hot codes are merged over the axis behind the batch.
      const codes = oneHotShape(x, a.int("num_classes"), a.raw("axis"));
      return new Tensor(codes.toSpliced(x.length > 1 ? 1 : 0, 1), dtype);
    },
  },
);

export const topK = fn("keras.ops.top_k(x, k, sorted=True)", {
  reach: "whole",
  output: (a) => {
    const x = shapeOf(a.raw("x"));
    const k = sizesOf(a.raw("k"))[0] ?? 1;
    const size = x.at(-1) ?? 1;
    if (less(size, k) === true)
      fail("value", "RuntimeError", "selected index k out of range", { received: k, size });
    const shape = [...x.slice(0, -1), k];
    return [new Tensor(shape, strong(dtypeOf(a.raw("x")))), new Tensor(shape, "int32")];
  },
});

/** A band around the diagonal of the last two axes. */
export const triangles: readonly FunctionEntry[] = ["tril", "triu"].map((name) =>
  fn(`keras.ops.${name}(x, k=0)`, {
    output: (a) => new Tensor(shapeOf(a.raw("x" as never)), strong(dtypeOf(a.raw("x" as never)))),
  }),
);

/** How many places a diagonal has that lies `offset` off the main one. */
function diagonalSize(rows: Dim, columns: Dim, offset: number): Dim {
  if (typeof rows !== "number" || typeof columns !== "number") {
    if (offset === 0 && equal(rows, columns) === true) return rows;
    return giveUp("the length of the diagonal depends on open sizes");
  }
  return Math.max(0, offset >= 0 ? Math.min(rows, columns - offset) : Math.min(rows + offset, columns));
}

export const diagonal = fn("keras.ops.diagonal(x, offset=0, axis1=0, axis2=1)", {
  reach: "whole",
  output: (a) => {
    const x = shapeOf(a.raw("x"));
    if (x.length < 2) {
      const rule = "`diagonal` requires an array of at least two dimensions, but `x` is of shape";
      fail("rank", "ValueError", `${rule} ${repr(x)}.`);
    }
    const [p, q] = [frontAxis(a.raw("axis1"), x.length), frontAxis(a.raw("axis2"), x.length)];
    const rest = x.filter((_, axis) => axis !== p && axis !== q);
    const size = diagonalSize(x[p] ?? 1, x[q] ?? 1, a.known("offset"));
    return new Tensor([...rest, size], strong(dtypeOf(a.raw("x"))));
  },
});

export const trace = fn("keras.ops.trace(x, offset=0, axis1=0, axis2=1)", {
  reach: "whole",
  output: (a) => {
    const x = shapeOf(a.raw("x"));
    const [p, q] = [frontAxis(a.raw("axis1"), x.length), frontAxis(a.raw("axis2"), x.length)];
    return new Tensor(
      x.filter((_, axis) => axis !== p && axis !== q),
      strong(dtypeOf(a.raw("x"))),
    );
  },
});

export const diag = fn("keras.ops.diag(x, k=0)", {
  reach: "whole",
  output: (a) => {
    const x = shapeOf(a.raw("x"));
    const k = a.known("k");
    const dtype = strong(dtypeOf(a.raw("x")));
    const [rows = 1, columns = 1] = x;
    if (x.length === 1) {
      const side = sub(rows, -Math.abs(k));
      return new Tensor([side, side], dtype);
    }
    if (x.length === 2) return new Tensor([diagonalSize(rows, columns, k)], dtype);
    const rule = "`x` must be 1-D or 2-D, but received";
    return fail("rank", "ValueError", `${rule} shape ${repr(x)}.`, { received: x.length });
  },
});

export const diagflat = fn("keras.ops.diagflat(x, k=0)", {
  reach: "whole",
  output: (a) => {
    const side = sub(product(shapeOf(a.raw("x"))), -Math.abs(a.known("k")));
    return new Tensor([side, side], strong(dtypeOf(a.raw("x"))));
  },
});

export const diff = fn("keras.ops.diff(a, n=1, axis=-1)", {
  output: (a) => {
    const x = shapeOf(a.raw("a"));
    const axis = frontAxis(a.raw("axis"), x.length);
    const size = sub(x[axis] ?? 1, a.int("n"));
    return new Tensor(x.with(axis, less(size, 0) === true ? 0 : size), strong(dtypeOf(a.raw("a"))));
  },
});

export const vander = fn("keras.ops.vander(x, N=None, increasing=False)", {
  output: (a) => {
    const x = shapeOf(a.raw("x"));
    if (x.length !== 1) {
      const rule = "Input tensor must be 1-dimensional.";
      fail("rank", "ValueError", `${rule} Received: input.shape=${shapeWords(x)}`, { received: x.length });
    }
    const [size = 1] = x;
    return new Tensor(
      [size, a.isNone("N") ? size : a.int("N")],
      strong(promote(dtypeOf(a.raw("x")), "float")),
    );
  },
});

export const trapezoid = fn("keras.ops.trapezoid(y, x=None, dx=1.0, axis=-1)", {
  reach: "whole",
  output: (a) => {
    const y = shapeOf(a.raw("y"));
    return new Tensor(y.toSpliced(frontAxis(a.raw("axis"), y.length), 1), "float32");
  },
});

export const segmentReductions: readonly FunctionEntry[] = ["sum", "max", "min", "prod"].map((name) =>
  fn(`keras.ops.segment_${name}(data, segment_ids, num_segments=None, sorted=False)`, {
    reach: "whole",
    output: (a) => {
      const data = a.raw("data" as never);
      const shape = shapeOf(data);
      const places = shapeOf(a.raw("segment_ids" as never));
      if (equal(shape[0] ?? 1, places[0] ?? 1) === false) {
        const rule = "Argument `segment_ids` and `data` should have same leading dimension.";
        fail("features", "ValueError", `${rule} Got ${repr(places)} v.s. ${repr(shape)}.`);
      }
      const count = a.isNone("num_segments" as never)
        ? giveUp("the number of segments is computed while running")
        : (sizesOf(a.raw("num_segments" as never))[0] ?? 1);
      return new Tensor([count, ...shape.slice(1)], strong(dtypeOf(data)));
    },
  }),
);

export const searchsorted = fn("keras.ops.searchsorted(sorted_sequence, values, side='left')", {
  output: (a) => {
    if (shapeOf(a.raw("sorted_sequence")).length !== 1) {
      const way = "keras.ops.vectorized_map to extend to N-D sequences.";
      fail("rank", "ValueError", `searchsorted only supports 1-D sorted sequences. Use${way}`);
    }
    return new Tensor(shapeOf(a.raw("values")), "int32");
  },
});

export const bincount = fn("keras.ops.bincount(x, weights=None, minlength=0, sparse=False)", {
  reach: "whole",
  output: () => giveUp("the number of bins depends on the values"),
});

export const inTopK = fn("keras.ops.in_top_k(targets, predictions, k)", {
  output: (a) => new Tensor(shapeOf(a.raw("targets")), "bool"),
});
