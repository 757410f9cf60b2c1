import { add, equal, mul, product } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import { mixing } from "../../arithmetic/window";
import { callFunction } from "../apply";
import type { BoundArgs } from "../arguments";
import { fail, giveUp } from "../bail";
import { lookup } from "../index";
import { Float, Opaque, Tensor } from "../values";
import { computeDtype, demandPositive, layer } from "./layer";
import { countOf } from "./standardize";
import { repr } from "./words";

const DOCS = "https://keras.io/api/layers/core_layers/";

export const Dense = layer(
  "keras.layers.Dense(units, activation=None, use_bias=True, kernel_initializer='glorot_uniform', bias_initializer='zeros', kernel_regularizer=None, bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, bias_constraint=None, lora_rank=None, lora_alpha=None, quantization_config=None, **kwargs)",
  {
    what: "A fully connected layer over the last axis: activation(x·W + b).",
    docs: `${DOCS}dense/`,
    minimumRank: 2,
    call: "(inputs, training=None)",
    check: (a) => {
      const rule = "Received an invalid value for `units`, expected a positive integer.";
      demandPositive(a, "units", (received) => `${rule} Received: units=${received}`);
    },
    weights: (a, x) => {
      const kernel = [x[x.length - 1] ?? 1, countOf(a, "units")];
      return { ...withLora("kernel", kernel, a), bias: a.flag("use_bias") && [countOf(a, "units")] };
    },
    nonTrainable: (a, x) =>
      a.isNone("lora_rank") ? {} : { kernel: [x[x.length - 1] ?? 1, countOf(a, "units")] },
    reach: (a, x) => mixing(x.length - 1, countOf(a, "units")),
    shape: (a, x) => [...x.slice(0, -1), countOf(a, "units")],
    macs: (a, x, y) => {
      const width = x[x.length - 1] ?? 1;
      const low = a.isNone("lora_rank") ? 0 : mul(mul(width, a.int("lora_rank")), countOf(a, "units"));
      return add(mul(product(y), width), low);
    },
  },
);

/** With LoRA the matrix itself is frozen and two thin ones are trained in its place. */
export function withLora(name: string, matrix: Dims, a: BoundArgs<"lora_rank">): Record<string, Dims> {
  if (a.isNone("lora_rank")) return { [name]: matrix };
  const rank = a.int("lora_rank");
  return {
    [`lora_${name}_a`]: [...matrix.slice(0, -1), rank],
    [`lora_${name}_b`]: [rank, matrix[matrix.length - 1] ?? 1],
  };
}

export const Embedding = layer(
  "keras.layers.Embedding(input_dim, output_dim, embeddings_initializer='uniform', embeddings_regularizer=None, embeddings_constraint=None, mask_zero=False, weights=None, lora_rank=None, lora_alpha=None, quantization_config=None, **kwargs)",
  {
    what: "A table that turns each token number into a learned vector.",
    docs: `${DOCS}embedding/`,
    check: demandTable,
    weights: (a) => withLora("embeddings", [countOf(a, "input_dim"), countOf(a, "output_dim")], a),
    nonTrainable: (a) =>
      a.isNone("lora_rank") ? {} : { embeddings: [countOf(a, "input_dim"), countOf(a, "output_dim")] },
    shape: (a, x) => [...x, countOf(a, "output_dim")],
  },
);

export const ReversibleEmbedding = layer(
  "keras.layers.ReversibleEmbedding(input_dim, output_dim, tie_weights=True, embeddings_initializer='uniform', embeddings_regularizer=None, embeddings_constraint=None, mask_zero=False, reverse_dtype=None, logit_soft_cap=None, **kwargs)",
  {
    what: "An embedding that can also turn vectors back into scores over the tokens.",
    docs: `${DOCS}reversible_embedding/`,
    call: "(inputs, reverse=False)",
    check: demandTable,
    weights: (a) => ({
      embeddings: [countOf(a, "input_dim"), countOf(a, "output_dim")],
      reverse_embeddings: !a.flag("tie_weights") && [countOf(a, "output_dim"), countOf(a, "input_dim")],
    }),
    shape: (a, x, { args }) => {
      if (!args.flag("reverse")) return [...x, countOf(a, "output_dim")];
      const width = x[x.length - 1] ?? 1;
      if (equal(width, countOf(a, "output_dim")) === false) failReverse(a, x);
      return [...x.slice(0, -1), countOf(a, "input_dim")];
    },
    macs: (a, _x, y, { args }) => (args.flag("reverse") ? mul(product(y), countOf(a, "output_dim")) : 0),
  },
);

function demandTable(a: BoundArgs<"input_dim" | "output_dim">): void {
  for (const name of ["input_dim", "output_dim"] as const) {
    const value = a.raw(name);
    const isBool = typeof value === "boolean";
    const type = isBool
      ? "bool"
      : typeof value === "string"
        ? "str"
        : value === null
          ? "NoneType"
          : undefined;
    const rule = `\`${name}\` must be a positive integer.`;
    const complain = (received: string) =>
      `${rule} Received: ${name}=${received} (of type ${type ?? (received.includes(".") ? "float" : "int")}).`;
    if (isBool) fail("type", "ValueError", complain(repr(value)));
    demandPositive(a, name, complain);
  }
}

function failReverse(a: BoundArgs<"input_dim" | "output_dim">, x: Dims): never {
  const kernel = repr([countOf(a, "output_dim"), countOf(a, "input_dim")]);
  return fail(
    "matmul",
    "ValueError",
    `Inner dimensions (\`x1.shape[-1]\` and \`x2.shape[-2]\`) must be equal, but received \`x1.shape=${repr(x)}\` and \`x2.shape=${kernel}\`.`,
  );
}

export const Identity = layer("keras.layers.Identity(**kwargs)", {
  what: "Passes its input on unchanged.",
  docs: `${DOCS}identity/`,
});

export const Masking = layer("keras.layers.Masking(mask_value=0.0, **kwargs)", {
  what: "Marks the time steps whose values all equal mask_value, so that later layers skip them.",
  docs: `${DOCS}masking/`,
  check: (a) => {
    if (typeof a.raw("mask_value") === "string") fail("type", "ValueError", "Invalid dtype: str");
  },
});

export const InputLayer = layer(
  "keras.layers.InputLayer(shape=None, batch_size=None, dtype=None, sparse=None, ragged=None, batch_shape=None, input_tensor=None, optional=False, name=None, **kwargs)",
  {
    what: "The place where data enters the model.",
    docs: `${DOCS}input/`,
    alsoTakes: ["batch_input_shape"],
  },
);

export const Lambda = layer(
  "keras.layers.Lambda(function, output_shape=None, mask=None, arguments=None, **kwargs)",
  {
    what: "Wraps a function as a layer.",
    docs: `${DOCS}lambda/`,
    call: "(inputs, mask=None, training=None)",
    alsoTakes: ["input_shape"],
    reach: "whole",
    check: (a) => {
      const called = a.raw("function");
      if (typeof called === "string" || typeof called === "number" || called instanceof Float) {
        fail("type", "TypeError", "unsupported callable");
      }
    },
    output: (a, x, call) => {
      const wanted = a.raw("output_shape");
      if (isUnknown(wanted)) return giveUp(wanted);
      if (Array.isArray(wanted)) return new Tensor([x[0] ?? 1, ...a.ints("output_shape")], computeDtype(a));
      return callByName(a.raw("function"), call.x);
    },
  },
);

/** The answer of a function that the catalogue knows; anything else is not looked into here. */
function callByName(called: ReturnType<BoundArgs["raw"]>, x: Tensor) {
  const entry = called instanceof Opaque ? lookup(called.name) : undefined;
  if (entry?.kind !== "function") return giveUp("the function of a Lambda layer is not looked into");
  const { output, problem } = callFunction(entry, [x], new Map());
  return problem ? fail(problem.kind, problem.exception as "ValueError", problem.message) : output;
}
