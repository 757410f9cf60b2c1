import { equal, isExpr } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { Float } from "../values";
import { layer } from "./layer";
import { repr } from "./words";

/** Preprocessing that shifts and scales numbers. */

const DOCS = "https://keras.io/api/layers/preprocessing_layers/";

export const Rescaling = layer("keras.layers.Rescaling(scale, offset=0.0, **kwargs)", {
  what: "Multiplies by scale and adds offset.",
  docs: `${DOCS}image_preprocessing/rescaling/`,
  check: (a) => {
    for (const name of ["scale", "offset"] as const) {
      const values = a.isNone(name) ? [] : a.sequence(name);
      if (values.some((value) => typeof value === "string")) {
        fail("type", "TypeError", "must be real number, not str");
      }
    }
  },
  shape: (_a, x) => x,
});

export const Normalization = layer(
  "keras.layers.Normalization(axis=-1, mean=None, variance=None, invert=False, **kwargs)",
  {
    what: "Shifts and scales to mean 0 and variance 1, by statistics that are given or learned by adapt().",
    docs: `${DOCS}numerical/normalization/`,
    check: (a) => {
      if (a.isNone("mean") !== a.isNone("variance")) {
        fail("value", "ValueError", "When setting values directly, both `mean` and `variance` must be set.");
      }
    },
    nonTrainable: (a, x) => {
      const kept = keptSizes(a, x);
      return a.isNone("mean") ? { mean: kept, variance: kept, count: [] } : {};
    },
    shape: (a, x) => {
      const kept = keptSizes(a, x);
      const given = a.raw("mean");
      if (!Array.isArray(given)) return x;
      const [size] = kept.slice(-1);
      if (size !== undefined && given.length !== 1 && equal(size, given.length) === false) {
        const shapes = `mean shape (${given.length},) for axis size ${repr(size)}`;
        fail("features", "ValueError", `Cannot broadcast the given statistics: ${shapes}`);
      }
      return x;
    },
  },
);

/** The sizes along the axes whose statistics are kept apart. */
function keptSizes(a: BoundArgs<"axis">, x: Dims): Dims {
  const axes = a.isNone("axis") ? [] : a.sequence("axis");
  const fronts = axes.map((axis) => {
    if (isUnknown(axis) || isExpr(axis)) return undefined;
    if (typeof axis !== "number") {
      const type = axis instanceof Float ? "float" : "str";
      return fail("type", "TypeError", `'<' not supported between instances of '${type}' and 'int'`);
    }
    return axis < 0 ? axis + x.length : axis;
  });
  if (fronts.some((axis) => axis !== undefined && (axis < 0 || axis >= x.length))) {
    const rule = "All `axis` values must be in the range [-ndim, ndim).";
    const received = `Received inputs with ndim=${x.length}, while axis=${repr(axes)}`;
    fail("axis", "ValueError", `${rule} ${received}`);
  }
  if (new Set(fronts).size < fronts.length) {
    fail(
      "reshape",
      "RuntimeError",
      `axis=${repr(axes)} names the same axis twice: shape is invalid for input`,
    );
  }
  if (fronts.includes(0)) {
    const rule = "All `axis` values to be kept must have a known shape.";
    fail("axis", "ValueError", `${rule} Received axis=${repr(axes)}, with unknown axis at index 0`);
  }
  return [...fronts].sort((p, q) => (p ?? 0) - (q ?? 0)).map((axis) => x[axis ?? 0] ?? 1);
}
