import { equal } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { Tensor } from "../../values";
import * as layers from "../activation";
import * as dropouts from "../dropout";
import { warnOfGuess } from "../shared/axis";
import { dtypeOr, requireFloat, SCALAR_NAMES } from "./dtype";
import { op } from "./form";
import { axisOf } from "./read";
import { through } from "./through";

/** Activations and dropout of torch.nn.functional. */

const F = "torch.nn.functional.";

/** The form that writes into its input takes the same arguments. */
function inPlaceNames(name: string): readonly string[] {
  const inTorch = ["selu", "celu", "rrelu", "threshold"].includes(name);
  return [`${F}${name}_`, ...(inTorch ? [`torch.${name}_`] : [])];
}

function refuseBool(x: Tensor, exception: "RuntimeError" | "NotImplementedError", message: string): void {
  if (x.dtype === "bool") fail("dtype", exception, message);
}

/** While training, dropout scales values, which integers cannot hold. */
function demandFloat(x: Tensor, a: BoundArgs): void {
  const isTraining = a.raw("training") === true && a.raw("p") !== 0;
  if (!isTraining || x.dtype === undefined || /float|complex/.test(x.dtype)) return;
  const name = SCALAR_NAMES[x.dtype] ?? x.dtype;
  fail("dtype", "RuntimeError", `result type Float can't be cast to the desired output type ${name}`);
}

/** Softmax along an axis; `dtype` casts the input first. */
function softmax(a: BoundArgs<"input" | "dim" | "dtype">, kernel: string, mustName: boolean): Tensor {
  const x = a.tensor("input");
  const dims = a.dims("input");
  if (mustName && a.isNone("dim")) {
    const message = `${kernel}(): argument 'dim' must be int, not NoneType`;
    fail("type", "TypeError", message);
  }
  if (a.isNone("dim")) warnOfGuess(kernel, dims.length);
  else axisOf(a, "dim", dims.length);
  const dtype = dtypeOr(a, "dtype", x.dtype);
  requireFloat(dtype, `${kernel}_kernel_impl`);
  return new Tensor(dims, dtype);
}

/** One slope, or one for each channel. */
function prelu(a: BoundArgs<"input" | "weight">): Tensor {
  const [x, weight] = [a.tensor("input"), a.tensor("weight")];
  if (x.dtype !== undefined && weight.dtype !== undefined && x.dtype !== weight.dtype) {
    const [first, second] = [x.dtype, weight.dtype].map((dtype) => SCALAR_NAMES[dtype] ?? dtype);
    fail("dtype", "RuntimeError", `prelu: Type promoting not supported. Got ${first} and ${second}`);
  }
  const [dims, slopes] = [a.dims("input"), a.dims("weight")];
  if (slopes.length > 1) {
    const message = `prelu: Expected \`weight\` to be a scalar or 1D tensor, but got: ndim = ${slopes.length}`;
    fail("rank", "RuntimeError", message);
  }
  const [count = 1] = slopes;
  if (equal(count, 1) !== false) return new Tensor(dims, x.dtype);
  if (dims.length === 0) fail("rank", "RuntimeError", "Not allow zero-dim input tensor.");
  const channels = dims[1] ?? 1;
  if (equal(count, channels) === false) {
    const message = `Mismatch of parameter numbers and input channel size. Found parameter numbers = ${formatDim(count)} and channel size = ${formatDim(channels)}.`;
    fail("channels", "RuntimeError", message, { expected: count, received: channels });
  }
  return new Tensor(dims, x.dtype);
}

/** Softmax with noise, made discrete on request. */
function gumbelSoftmax(a: BoundArgs<"logits" | "tau" | "dim">): Tensor {
  const x = a.tensor("logits");
  a.float("tau");
  requireFloat(x.dtype, "exponential");
  axisOf(a, "dim", a.dims("logits").length);
  return new Tensor(x.shape, x.dtype);
}

export const activations: readonly FunctionEntry[] = [
  through(layers.ReLU, `${F}relu(input, inplace=False)`, {
    aliases: [`${F}relu_`],
    demand: (x) => refuseBool(x, "RuntimeError", "Boolean inputs not supported for relu"),
  }),
  through(layers.ReLU6, `${F}relu6(input, inplace=False)`),
  through(layers.ELU, `${F}elu(input, alpha=1.0, inplace=False)`, { aliases: inPlaceNames("elu") }),
  through(layers.SELU, `${F}selu(input, inplace=False)`, {
    aliases: [...inPlaceNames("selu"), "torch.selu"],
  }),
  through(layers.CELU, `${F}celu(input, alpha=1.0, inplace=False)`, {
    aliases: [...inPlaceNames("celu"), "torch.celu"],
  }),
  through(layers.LeakyReLU, `${F}leaky_relu(input, negative_slope=0.01, inplace=False)`, {
    aliases: inPlaceNames("leaky_relu"),
  }),
  through(
    layers.RReLU,
    `${F}rrelu(input, lower=0.125, upper=0.3333333333333333, training=False, inplace=False)`,
    {
      aliases: [...inPlaceNames("rrelu"), "torch.rrelu"],
    },
  ),
  through(layers.GELU, `${F}gelu(input, approximate='none')`),
  through(layers.SiLU, `${F}silu(input, inplace=False)`),
  through(layers.Mish, `${F}mish(input, inplace=False)`),
  through(layers.Softplus, `${F}softplus(input, beta=1.0, threshold=20.0)`),
  through(layers.Hardswish, `${F}hardswish(input, inplace=False)`),
  through(layers.Hardsigmoid, `${F}hardsigmoid(input, inplace=False)`),
  through(layers.Hardtanh, `${F}hardtanh(input, min_val=-1.0, max_val=1.0, inplace=False)`, {
    aliases: inPlaceNames("hardtanh"),
    checks: true,
    demand: (x) => refuseBool(x, "RuntimeError", "Bool inputs not supported for hardtanh"),
  }),
  through(layers.Tanhshrink, `${F}tanhshrink(input)`, {
    demand: (x) =>
      refuseBool(x, "RuntimeError", "Subtraction, the `-` operator, with a bool tensor is not supported"),
  }),
  through(layers.Softshrink, `${F}softshrink(input, lambd=0.5)`),
  through(layers.Hardshrink, `${F}hardshrink(input, lambd=0.5)`, {
    aliases: ["torch.hardshrink", "torch.Tensor.hardshrink"],
  }),
  through(layers.Softsign, `${F}softsign(input)`, {
    demand: (x) => refuseBool(x, "NotImplementedError", "\"abs_cpu\" not implemented for 'Bool'"),
  }),
  through(layers.LogSigmoid, `${F}logsigmoid(input)`),
  through(layers.Sigmoid, `${F}sigmoid(input)`),
  through(layers.Tanh, `${F}tanh(input)`),
  through(layers.Threshold, `${F}threshold(input, threshold, value, inplace=False)`, {
    aliases: [...inPlaceNames("threshold"), "torch.threshold"],
    demand: (x) => refuseBool(x, "NotImplementedError", "\"threshold_cpu\" not implemented for 'Bool'"),
  }),
  through(layers.GLU, `${F}glu(input, dim=-1)`),
  op(`${F}prelu(input, weight)`, { aliases: ["torch.prelu", "torch.Tensor.prelu"], output: prelu }),
  op(`${F}softmax(input, dim=None, _stacklevel=3, dtype=None)`, {
    output: (a) => softmax(a, "softmax", false),
  }),
  op(`${F}softmin(input, dim=None, _stacklevel=3, dtype=None)`, {
    output: (a) => softmax(a, "softmax", false),
  }),
  op(`${F}log_softmax(input, dim=None, _stacklevel=3, dtype=None)`, {
    output: (a) => softmax(a, "log_softmax", false),
  }),
  op(
    "torch.softmax(input, dim, dtype=None, *, out=None)",
    { aliases: ["torch.special.softmax"], output: (a) => softmax(a, "softmax", true) },
    "method",
  ),
  op(
    "torch.log_softmax(input, dim, dtype=None, *, out=None)",
    { aliases: ["torch.special.log_softmax"], output: (a) => softmax(a, "log_softmax", true) },
    "method",
  ),
  op(`${F}gumbel_softmax(logits, tau=1, hard=False, eps=1e-10, dim=-1)`, { output: gumbelSoftmax }),
  ...(
    [
      ["dropout", dropouts.Dropout],
      ["dropout1d", dropouts.Dropout1d],
      ["dropout2d", dropouts.Dropout2d],
      ["dropout3d", dropouts.Dropout3d],
      ["alpha_dropout", dropouts.AlphaDropout],
      ["feature_alpha_dropout", dropouts.FeatureAlphaDropout],
    ] as const
  ).map(([name, layer]) =>
    through(
      layer,
      `${F}${name}(input, p=0.5, training=${name.includes("alpha") ? "False" : "True"}, inplace=False)`,
      {
        checks: true,
        demand: demandFloat,
      },
    ),
  ),
  ...["dropout", "feature_dropout", "alpha_dropout", "feature_alpha_dropout"].map((name) =>
    op(`torch.${name}(input, p, train)`, {
      aliases: [`torch.${name}_`],
      output: (a) => {
        const p = a.float("p");
        if (p !== undefined && (p < 0 || p > 1))
          fail("value", "RuntimeError", `dropout probability has to be between 0 and 1, but got ${p}`);
        return a.tensor("input");
      },
    }),
  ),
];
