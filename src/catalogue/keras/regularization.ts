import { isExpr } from "../../arithmetic/dimension";
import { isUnknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { Float } from "../values";
import { type KerasSpec, layer } from "./layer";
import { dataFormat } from "./standardize";
import { repr } from "./words";

const DOCS = "https://keras.io/api/layers/regularization_layers/";

export const Dropout = layer("keras.layers.Dropout(rate, noise_shape=None, seed=None, **kwargs)", {
  what: "Sets random values to zero while training.",
  docs: `${DOCS}dropout/`,
  call: "(inputs, training=False)",
  check: (a) => {
    checkShare(a, "rate");
    checkNoiseShape(a);
  },
});

export const AlphaDropout = layer("keras.layers.AlphaDropout(rate, noise_shape=None, seed=None, **kwargs)", {
  what: "Dropout that keeps mean and variance, for self-normalising networks.",
  docs: `${DOCS}alpha_dropout/`,
  call: "(inputs, training=False)",
  check: (a) => checkShare(a, "rate"),
});

export const GaussianDropout = layer("keras.layers.GaussianDropout(rate, seed=None, **kwargs)", {
  what: "Multiplies by random values around 1 while training.",
  docs: `${DOCS}gaussian_dropout/`,
  call: "(inputs, training=False)",
  check: (a) => checkShare(a, "rate"),
});

export const GaussianNoise = layer("keras.layers.GaussianNoise(stddev, seed=None, **kwargs)", {
  what: "Adds random noise while training.",
  docs: `${DOCS}gaussian_noise/`,
  call: "(inputs, training=False)",
  check: (a) => checkShare(a, "stddev"),
});

export const ActivityRegularization = layer("keras.layers.ActivityRegularization(l1=0.0, l2=0.0, **kwargs)", {
  what: "Adds the size of the values to the loss; the values pass unchanged.",
  docs: `${DOCS}activity_regularization/`,
});

/** Whole feature maps are dropped rather than single values. */
function spatialDropout(rank: 1 | 2 | 3): KerasSpec<"rate" | "data_format"> {
  return {
    what: "Sets random feature maps to zero while training.",
    docs: `${DOCS}spatial_dropout${rank}d/`,
    call: "(inputs, training=False)",
    rank: rank + 2,
    check: (a) => {
      checkShare(a, "rate");
      if (rank > 1) dataFormat(a);
    },
    shape: (_a, x) => x,
  };
}

export const SpatialDropout1D = layer(
  "keras.layers.SpatialDropout1D(rate, seed=None, name=None, dtype=None)",
  spatialDropout(1) as KerasSpec<"rate">,
);
export const SpatialDropout2D = layer(
  "keras.layers.SpatialDropout2D(rate, data_format=None, seed=None, name=None, dtype=None)",
  spatialDropout(2),
);
export const SpatialDropout3D = layer(
  "keras.layers.SpatialDropout3D(rate, data_format=None, seed=None, name=None, dtype=None)",
  spatialDropout(3),
);

/** A share between 0 and 1. */
export function checkShare<N extends string>(a: BoundArgs<N>, name: N, shownAs: string = name): void {
  const value = a.raw(name);
  if (isUnknown(value) || isExpr(value) || typeof value === "boolean") return;
  const number = value instanceof Float ? value.value : value;
  if (typeof number !== "number") {
    const type = value === null ? "NoneType" : typeof value === "string" ? "str" : "list";
    fail("type", "TypeError", `'<=' not supported between instances of 'int' and '${type}'`);
  }
  if (number >= 0 && number <= 1) return;
  if (Number.isNaN(number)) return;
  const rule = `Invalid value received for argument \`${shownAs}\`. Expected a float value between 0 and 1.`;
  fail("value", "ValueError", `${rule} Received: ${shownAs}=${repr(value)}`);
}

function checkNoiseShape(a: BoundArgs<"noise_shape">): void {
  const shape = a.raw("noise_shape");
  if (shape === null || isUnknown(shape)) return;
  const rule = "Invalid value received for argument `noise_shape`.";
  const received = `Received: noise_shape=${typeof shape === "string" ? shape : repr(shape)}`;
  if (typeof shape === "string") {
    fail("type", "ValueError", `${rule} Expected a tuple or list of integers. ${received}`);
  }
  if (!Array.isArray(shape)) {
    const wanted = "Expected an iterable of integers (e.g., a tuple or list).";
    fail("type", "ValueError", `${rule} ${wanted} ${received}`);
  }
  a.sequence("noise_shape").forEach((size, i) => {
    if (size === null || isUnknown(size) || isExpr(size)) return;
    if (typeof size !== "number") {
      const element = `Received element at index ${i}: ${repr(size)}`;
      fail("type", "ValueError", `${rule} Expected all elements to be integers or None. ${element}`);
    }
    if (size > 0) return;
    const element = `Received negative or zero value at index ${i}: ${size}`;
    fail(
      "value",
      "ValueError",
      `${rule} Expected all dimensions to be positive integers or None. ${element}`,
    );
  });
}
