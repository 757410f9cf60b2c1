import { Conflict, matmul } from "../../arithmetic/broadcast";
import { add, type Dim, equal, mul, product } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import { type BoundArgs, dimsOf } from "../arguments";
import { fail, giveUp } from "../bail";
import { type Arg, Tensor } from "../values";
import { computeDtype, type KerasSpec, layer } from "./layer";
import { repr, shapeWords } from "./words";

const DOCS = "https://keras.io/api/layers/attention_layers/";

const CALL = "(inputs, mask=None, training=False, return_attention_scores=False, use_causal_mask=False)";

type Names = "use_scale" | "dropout" | "score_mode";

/** What Attention and AdditiveAttention have in common: query, value and key in one list. */
function listAttention(className: string): KerasSpec<Names> {
  return {
    what: "Weighs values by how well their keys match the queries.",
    docs: `${DOCS}${className === "Attention" ? "attention" : "additive_attention"}/`,
    call: CALL,
    reach: "whole",
    output: (a, _x, { args }) => {
      const { query, value, key } = listedInputs(args.raw("inputs"), className);
      const output = new Tensor(attended(query, value, key, multiplies(a, className)), computeDtype(a));
      if (!args.flag("return_attention_scores")) return output;
      return [output, new Tensor(scoresShape(query, key, multiplies(a, className)), computeDtype(a))];
    },
    macs: (a, _x, y, { args }) => {
      const { query, key } = listedInputs(args.raw("inputs"), className);
      const weighing = mul(product(y), key[key.length - 2] ?? 1);
      if (!multiplies(a, className)) return weighing;
      return add(mul(product(scoresShape(query, key, true)), query[query.length - 1] ?? 1), weighing);
    },
  };
}

/** Whether the scores are a matrix product rather than a sum of activations. */
function multiplies(a: BoundArgs<Names>, className: string): boolean {
  return className === "Attention" && a.text("score_mode") !== "concat";
}

export const Attention = layer(
  "keras.layers.Attention(use_scale=False, score_mode='dot', dropout=0.0, seed=None, **kwargs)",
  {
    ...listAttention("Attention"),
    check: (a) => {
      checkDropout(a);
      const mode = a.raw("score_mode");
      if (mode === "dot" || mode === "concat" || isUnknown(mode)) return;
      const rule = "Invalid value for argument score_mode. Expected one of {'dot', 'concat'}.";
      fail(
        "value",
        "ValueError",
        `${rule} Received: score_mode=${typeof mode === "string" ? mode : repr(mode)}`,
      );
    },
    weights: (a) => ({
      scale: a.flag("use_scale") && [],
      concat_score_weight: a.raw("score_mode") === "concat" && [],
    }),
  },
);

export const AdditiveAttention = layer(
  "keras.layers.AdditiveAttention(use_scale=True, dropout=0.0, **kwargs)",
  {
    ...(listAttention("AdditiveAttention") as KerasSpec<"use_scale" | "dropout">),
    alsoTakes: ["seed", "score_mode"],
    check: (a) => checkDropout(a),
    weights: (a, x) => ({ scale: a.flag("use_scale") && [x[x.length - 1] ?? 1] }),
  },
);

function checkDropout(a: BoundArgs<"dropout">): void {
  if (typeof a.raw("dropout") !== "string") return;
  fail("type", "TypeError", "'>' not supported between instances of 'str' and 'int'");
}

interface Inputs {
  readonly query: Dims;
  readonly value: Dims;
  readonly key: Dims;
}

function listedInputs(inputs: Arg, className: string): Inputs {
  if (isUnknown(inputs)) return giveUp(inputs);
  const forms = "[query, value] or [query, value, key]";
  if (!Array.isArray(inputs)) {
    const rule = `${className} layer must be called on a list of inputs, namely ${forms}.`;
    return fail("type", "ValueError", `${rule} Received: inputs=${repr(inputs)}.`);
  }
  if (inputs.length < 2 || inputs.length > 3) {
    const rule = `${className} layer accepts inputs list of length 2 or 3, namely ${forms}.`;
    return fail("value", "ValueError", `${rule} Received length: ${inputs.length}.`);
  }
  const [query = [], value = [], key] = (inputs as readonly Arg[]).map((input) =>
    input instanceof Tensor ? dimsOf(input) : giveUp("an input is no known tensor"),
  );
  return { query, value, key: key ?? value };
}

function scoresShape(query: Dims, key: Dims, isProduct: boolean): Dims {
  const across =
    key.length < 2 ? key : [...key.slice(0, -2), key[key.length - 1] ?? 1, key[key.length - 2] ?? 1];
  const scores = isProduct ? matmul(query, across) : [...query.slice(0, -1), key[key.length - 2] ?? 1];
  return scores instanceof Conflict ? failProduct(query, across, scores) : scores;
}

function attended(query: Dims, value: Dims, key: Dims, isProduct: boolean): Dims {
  const scores = scoresShape(query, key, isProduct);
  const output = matmul(scores, value);
  return output instanceof Conflict ? failProduct(scores, value, output) : output;
}

function failProduct(p: Dims, q: Dims, { a, b }: Conflict): never {
  const received = `\`x1.shape=${shapeWords(p)}\` and \`x2.shape=${shapeWords(q)}\``;
  const rule = "Inner dimensions (`x1.shape[-1]` and `x2.shape[-2]`) must be equal, but received";
  return fail("matmul", "ValueError", `${rule} ${received}.`, { expected: a, received: b });
}

/** Multiply-adds of projecting `x` onto `heads` heads; a product over single values is none. */
export function projectionMacs(x: Dims, contracted: Dims, made: Dims): Dim {
  if (contracted.every((size) => equal(size, 1) === true)) return 0;
  return product([...x, ...contracted, ...made]);
}
