import { type Dim, equal, less, mod } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { type BoundArgs, typeName } from "../arguments";
import { fail, giveUp } from "../bail";
import { Float } from "../values";
import { layer } from "./layer";
import { repr, shapeWords } from "./words";

const DOCS = "https://keras.io/api/layers/normalization_layers/";

type AffineArgs = BoundArgs<"center" | "scale">;

/** The learned scale and offset of a normalisation. */
function affine(a: AffineArgs, shape: Dims) {
  return { gamma: a.flag("scale") && shape, beta: a.flag("center") && shape };
}

export const BatchNormalization = layer(
  "keras.layers.BatchNormalization(axis=-1, momentum=0.99, epsilon=0.001, center=True, scale=True, beta_initializer='zeros', gamma_initializer='ones', moving_mean_initializer='zeros', moving_variance_initializer='ones', beta_regularizer=None, gamma_regularizer=None, beta_constraint=None, gamma_constraint=None, renorm=False, renorm_clipping=None, renorm_momentum=0.99, synchronized=False, **kwargs)",
  {
    what: "Brings each channel to mean 0 and variance 1 over the batch, then scales and shifts it.",
    docs: `${DOCS}batch_normalization/`,
    call: "(inputs, training=None, mask=None)",
    check: (a) => {
      batchAxis(a);
      for (const name of ["momentum", "epsilon"] as const) checkFloat(a, name);
    },
    weights: (a, x) => affine(a, [sizeAt(x, batchAxis(a))]),
    nonTrainable: (a, x) => {
      const shape = [sizeAt(x, batchAxis(a))];
      const renorm = a.flag("renorm") && shape;
      return {
        moving_mean: shape,
        moving_variance: shape,
        moving_stddev: renorm,
        renorm_mean: renorm,
        renorm_stddev: renorm,
      };
    },
    shape: (a, x) => {
      sizeAt(x, batchAxis(a));
      return x;
    },
  },
);

/** Batch normalisation reads its axis with `int()`. */
function batchAxis(a: BoundArgs<"axis">): number {
  const given = a.raw("axis");
  if (given instanceof Float) return Math.trunc(given.value);
  if (typeof given === "string" && /^\s*-?\d+\s*$/.test(given)) return Number(given);
  if (typeof given === "string") {
    fail("value", "ValueError", `invalid literal for int() with base 10: '${given}'`);
  }
  // tf.keras 2 wraps a list of one.
  if (given === null || Array.isArray(given)) {
    const type = given === null ? "NoneType" : "list";
    const what = "a string, a bytes-like object or a real number";
    fail("type", "TypeError", `int() argument must be ${what}, not '${type}'`);
  }
  return a.known("axis");
}

function checkFloat(a: BoundArgs<"momentum" | "epsilon">, name: "momentum" | "epsilon"): void {
  const given = a.raw(name);
  if (typeof given === "string" && Number.isNaN(Number(given))) {
    fail("value", "ValueError", `could not convert string to float: '${given}'`);
  }
}

export const LayerNormalization = layer(
  "keras.layers.LayerNormalization(axis=-1, epsilon=0.001, center=True, scale=True, beta_initializer='zeros', gamma_initializer='ones', beta_regularizer=None, gamma_regularizer=None, beta_constraint=None, gamma_constraint=None, **kwargs)",
  {
    what: "Brings each sample to mean 0 and variance 1 over its axis, then scales and shifts it.",
    docs: `${DOCS}layer_normalization/`,
    alsoTakes: ["rms_scaling"],
    check: (a) => {
      const rule = "Expected an int or a list/tuple of ints for the argument 'axis', but received:";
      demandAxes(a, (received) => `${rule} ${received}`);
    },
    weights: (a, x) => {
      const shape = sizesAt(a, x);
      const rms = a.isGiven("rms_scaling" as "axis") && a.flag("rms_scaling" as "axis");
      return { gamma: (a.flag("scale") || rms) && shape, beta: a.flag("center") && !rms && shape };
    },
    shape: (a, x) => {
      sizesAt(a, x);
      return x;
    },
  },
);

export const RMSNormalization = layer("keras.layers.RMSNormalization(axis=-1, epsilon=1e-06, **kwargs)", {
  what: "Divides each sample by its root mean square over its axis, then scales it.",
  docs: `${DOCS}rms_normalization/`,
  call: "(x)",
  weights: (a, x) => ({ scale: sizesAt(a, x) }),
  shape: (a, x) => {
    sizesAt(a, x);
    return x;
  },
});

export const UnitNormalization = layer("keras.layers.UnitNormalization(axis=-1, **kwargs)", {
  what: "Scales each sample to length 1 along its axis.",
  docs: `${DOCS}unit_normalization/`,
  check: (a) => {
    const rule = "Invalid value for `axis` argument: expected an int or a list/tuple of ints.";
    demandAxes(a, (received) => `${rule} Received: axis=${received}`);
  },
  shape: (a, x) => {
    for (const axis of axesOf(a)) {
      if (axis >= x.length || axis < -x.length) {
        const where = `Axis ${repr(a.raw("axis"))} is out of bounds for input shape ${shapeWords(x)}.`;
        fail("axis", "ValueError", where, { received: axis });
      }
    }
    return x;
  },
});

export const GroupNormalization = layer(
  "keras.layers.GroupNormalization(groups=32, axis=-1, epsilon=0.001, center=True, scale=True, beta_initializer='zeros', gamma_initializer='ones', beta_regularizer=None, gamma_regularizer=None, beta_constraint=None, gamma_constraint=None, **kwargs)",
  {
    what: "Brings each group of channels of a sample to mean 0 and variance 1, then scales and shifts it.",
    docs: `${DOCS}group_normalization/`,
    check: (a) => {
      const groups = a.raw("groups");
      const isCount = typeof groups === "number" || typeof groups === "boolean";
      if (isCount ? groups !== -1 && Number(groups) <= 0 : groups === null || isNoCount(groups)) {
        const rule = "expected a positive integer (or `-1` for instance normalization).";
        const message = `Received an invalid value for argument \`groups\`, ${rule} Received: groups=${repr(groups)}`;
        fail("value", "ValueError", message);
      }
    },
    weights: (a, x) => {
      checkGroups(a, x);
      return affine(a, [sizeAt(x, a.known("axis"))]);
    },
    shape: (a, x) => {
      checkGroups(a, x);
      return x;
    },
  },
);

function isNoCount(value: ReturnType<BoundArgs["raw"]>): boolean {
  return typeof value === "string" || value instanceof Float || Array.isArray(value);
}

function checkGroups(a: BoundArgs<"groups" | "axis">, x: Dims): void {
  const channels = sizeAt(x, a.known("axis"));
  const groups = a.int("groups");
  if (groups === -1) return;
  const shown = `Number of groups (${repr(groups)})`;
  if (less(channels, groups) === true) {
    const rule = `${shown} cannot be more than the number of channels (${repr(channels)}).`;
    fail("divisibility", "ValueError", rule, { groups, channels });
  }
  if (equal(mod(channels, groups), 0) === false) {
    const rule = `${shown} must be a multiple of the number of channels (${repr(channels)}).`;
    fail("divisibility", "ValueError", rule, { groups, channels });
  }
}

function demandAxes(a: BoundArgs<"axis">, message: (received: string) => string): void {
  const given = a.raw("axis");
  if (given === null || typeof given === "string" || given instanceof Float) {
    fail("type", "TypeError", message(repr(given)));
  }
}

function axesOf(a: BoundArgs<"axis">): readonly number[] {
  return a.sequence("axis").map((axis) => {
    if (typeof axis === "number" || typeof axis === "boolean") return Number(axis);
    if (axis === null || typeof axis === "string" || axis instanceof Float) {
      return fail("type", "TypeError", `tuple indices must be integers or slices, not ${typeName(axis)}`);
    }
    return giveUp("the axis is not known");
  });
}

function sizesAt(a: BoundArgs<"axis">, x: Dims): Dims {
  return [...axesOf(a)].sort((p, q) => p - q).map((axis) => sizeAt(x, axis));
}

/** The size that weights get along an axis. The batch is open in every model, so that it cannot be that axis. */
function sizeAt(x: Dims, axis: number): Dim {
  const at = axis < 0 ? axis + x.length : axis;
  const size = x[at] ?? fail("axis", "IndexError", "tuple index out of range", { received: axis });
  if (at !== 0) return size;
  const rule = "Shapes used to initialize variables must be fully-defined (no `None` dimensions).";
  return fail("axis", "ValueError", `${rule} Received: shape=(None,)`);
}
