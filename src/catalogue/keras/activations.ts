import type { Dim } from "../../arithmetic/dimension";
import { isExpr } from "../../arithmetic/dimension";
import { isUnknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { type Arg, Float } from "../values";
import { layer } from "./layer";
import { repr } from "./words";

const DOCS = "https://keras.io/api/layers/activation_layers/";

export const Activation = layer("keras.layers.Activation(activation, **kwargs)", {
  what: "Applies an activation function to every value.",
  docs: "https://keras.io/api/layers/core_layers/activation/",
});

export const ReLU = layer("keras.layers.ReLU(max_value=None, negative_slope=0.0, threshold=0.0, **kwargs)", {
  what: "max(x, 0), optionally capped, leaking or with another threshold.",
  docs: `${DOCS}relu/`,
  alsoTakes: ["input_shape"],
  check: (a) => {
    refuseNegative(a, "max_value", "max_value of a ReLU layer cannot be a negative value.", true);
    for (const name of ["negative_slope", "threshold"] as const) {
      refuseNegative(a, name, `${name} of a ReLU layer cannot be None or a negative value.`);
    }
  },
});

export const LeakyReLU = layer("keras.layers.LeakyReLU(negative_slope=0.3, **kwargs)", {
  what: "Lets negative values through, scaled by negative_slope.",
  docs: `${DOCS}leaky_relu/`,
  alsoTakes: ["alpha"],
  check: (a) => {
    const name = a.isGiven("alpha" as "negative_slope") ? "alpha" : "negative_slope";
    const rule =
      "The negative_slope value of a Leaky ReLU layer cannot be None or negative value. Expected a float.";
    refuseNegative(a as BoundArgs<string>, name, rule);
  },
});

export const ELU = layer("keras.layers.ELU(alpha=1.0, **kwargs)", {
  what: "x for positive values, alpha·(exp(x) − 1) for negative ones.",
  docs: `${DOCS}elu/`,
});

export const Softmax = layer("keras.layers.Softmax(axis=-1, **kwargs)", {
  what: "Turns the values along an axis into a probability distribution.",
  docs: `${DOCS}softmax/`,
  call: "(inputs, mask=None)",
  shape: (a, x) => {
    const axes = a.isNone("axis") ? [] : a.sequence("axis").filter((axis) => typeof axis === "number");
    const seen = new Set<number>();
    for (const axis of axes) {
      const range = `[${-Math.max(x.length, 1)}, ${Math.max(x.length, 1) - 1}]`;
      if (axis < -x.length || axis >= x.length) {
        const rule = `Dimension out of range (expected to be in range of ${range}, but got ${axis})`;
        fail("axis", "IndexError", rule, { received: axis });
      }
      const at = axis < 0 ? axis + x.length : axis;
      if (seen.has(at)) fail("axis", "RuntimeError", `dim ${at} appears multiple times in the list of dims`);
      seen.add(at);
    }
    return x;
  },
});

export const PReLU = layer(
  "keras.layers.PReLU(alpha_initializer='Zeros', alpha_regularizer=None, alpha_constraint=None, shared_axes=None, **kwargs)",
  {
    what: "A leaky rectifier whose slope is learned for every position, or shared along shared_axes.",
    docs: `${DOCS}prelu/`,
    weights: (a, x) => {
      const alpha: Dim[] = x.slice(1);
      for (const axis of a.isNone("shared_axes") ? [] : a.ints("shared_axes")) {
        if (typeof axis !== "number") continue;
        const at = axis - 1 < 0 ? axis - 1 + alpha.length : axis - 1;
        if (at < 0 || at >= alpha.length) fail("axis", "IndexError", "list assignment index out of range");
        alpha[at] = 1;
      }
      return { alpha };
    },
    shape: (_a, x) => x,
  },
);

function refuseNegative<N extends string>(a: BoundArgs<N>, name: N, rule: string, mayBeNone = false): void {
  const value = a.raw(name);
  if (value === null && mayBeNone) return;
  if (value !== null && isNotNegative(value)) return;
  fail(
    "value",
    "ValueError",
    `${rule} Received: ${name === "alpha" ? "negative_slope" : name}=${repr(value)}`,
  );
}

function isNotNegative(value: Arg): boolean {
  if (isUnknown(value) || isExpr(value) || typeof value === "boolean") return true;
  if (typeof value === "number") return value >= 0;
  if (value instanceof Float) return !(value.value < 0);
  return fail("type", "TypeError", `'<' not supported between instances of '${typeof value}' and 'float'`);
}
