import { equal, floorDiv, isKnown, mod } from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import { isUnknown } from "../../arithmetic/unknown";
import { typeName } from "../arguments";
import { fail } from "../bail";
import { layer } from "../entry";
import { Float, Tensor } from "../values";
import { axisOf } from "./shared/axis";
import { nnDocs } from "./shared/docs";
import { demandFloat, scalarType } from "./shared/dtype";
import { pointwise, resultDtype } from "./shared/pointwise";
import { compared, isIntLike, numberOf } from "./shared/python";
import { sizeArgument } from "./shared/sizes";

export const ReLU = layer(
  "torch.nn.ReLU(inplace=False)",
  pointwise("ReLU", "Replaces negative values by zero: max(0, x).", "kept"),
);
export const ReLU6 = layer(
  "torch.nn.ReLU6(inplace=False)",
  pointwise("ReLU6", "Clips values to the range 0 to 6.", "kept"),
);
export const Sigmoid = layer(
  "torch.nn.Sigmoid()",
  pointwise("Sigmoid", "Squashes values into 0 to 1: 1 / (1 + e⁻ˣ).", "float"),
);
export const Tanh = layer("torch.nn.Tanh()", pointwise("Tanh", "Squashes values into −1 to 1.", "float"));
export const SiLU = layer(
  "torch.nn.SiLU(inplace=False)",
  pointwise("SiLU", "The sigmoid linear unit or swish: x·σ(x).", { refusedBy: "silu_cpu" }),
);
export const Mish = layer(
  "torch.nn.Mish(inplace=False)",
  pointwise("Mish", "Mish: x·tanh(softplus(x)).", { refusedBy: "mish_cpu" }),
);
export const SELU = layer(
  "torch.nn.SELU(inplace=False)",
  pointwise("SELU", "The scaled exponential linear unit of self-normalising networks.", {
    refusedBy: "elu_cpu",
  }),
);
export const Hardswish = layer(
  "torch.nn.Hardswish(inplace=False)",
  pointwise("Hardswish", "A piecewise form of swish: x·relu6(x + 3) / 6.", { refusedBy: "hardswish_cpu" }),
);
export const Hardsigmoid = layer(
  "torch.nn.Hardsigmoid(inplace=False)",
  pointwise("Hardsigmoid", "A piecewise linear sigmoid: relu6(x + 3) / 6.", { refusedBy: "hardsigmoid_cpu" }),
);
export const LogSigmoid = layer(
  "torch.nn.LogSigmoid()",
  pointwise("LogSigmoid", "The logarithm of the sigmoid.", { refusedBy: "log_sigmoid_cpu" }),
);
export const Softsign = layer(
  "torch.nn.Softsign()",
  pointwise("Softsign", "Squashes values into −1 to 1: x / (1 + |x|).", "float"),
);
export const Tanhshrink = layer(
  "torch.nn.Tanhshrink()",
  pointwise("Tanhshrink", "What tanh takes away: x − tanh(x).", "float"),
);
export const LeakyReLU = layer(
  "torch.nn.LeakyReLU(negative_slope=0.01, inplace=False)",
  pointwise(
    "LeakyReLU",
    "Scales negative values by a small slope.",
    { refusedBy: "leaky_relu_cpu" },
    "leaky_relu",
    "negative_slope",
  ),
);
export const ELU = layer(
  "torch.nn.ELU(alpha=1.0, inplace=False)",
  pointwise("ELU", "The exponential linear unit.", { refusedBy: "elu_cpu" }, "elu", "alpha"),
);
const celu = pointwise(
  "CELU",
  "The continuously differentiable exponential linear unit.",
  { refusedBy: "elu_cpu" },
  "celu",
  "alpha",
);
export const CELU = layer("torch.nn.CELU(alpha=1.0, inplace=False)", {
  ...celu,
  output: (a, x, call) => {
    if (numberOf(a.raw("alpha")) === 0)
      fail("value", "RuntimeError", "ZeroDivisionError: alpha cannot be 0 for CELU");
    return celu.output(a, x, call);
  },
});
const rrelu = pointwise(
  "RReLU",
  "Scales negative values by a slope that is drawn at random while training.",
  { refusedBy: "leaky_relu_cpu" },
  "rrelu",
  "lower",
  "upper",
);
export const RReLU = layer("torch.nn.RReLU(lower=0.125, upper=0.3333333333333333, inplace=False)", {
  ...rrelu,
  output: (a, x, call) => {
    const [lower, upper] = [numberOf(a.raw("lower")), numberOf(a.raw("upper"))];
    if (lower !== undefined && upper !== undefined && lower > upper)
      fail("value", "RuntimeError", "Lower bound should be less than or equal to the upper bound");
    return rrelu.output(a, x, call);
  },
});
const gelu = pointwise("GELU", "The Gaussian error linear unit: x·Φ(x).", { refusedBy: "GeluKernelImpl" });
export const GELU = layer("torch.nn.GELU(approximate='none')", {
  ...gelu,
  output: (a, x, call) => {
    const approximate = a.raw("approximate");
    if (typeof approximate !== "string" && !isUnknown(approximate))
      fail("type", "TypeError", `gelu(): argument 'approximate' must be str, not ${typeName(approximate)}`);
    if (typeof approximate === "string" && approximate !== "none" && approximate !== "tanh")
      fail("value", "RuntimeError", "approximate argument must be either none or tanh.");
    return gelu.output(a, x, call);
  },
});
export const Softplus = layer(
  "torch.nn.Softplus(beta=1.0, threshold=20.0)",
  pointwise(
    "Softplus",
    "A smooth form of ReLU: log(1 + eˣ).",
    { refusedBy: "softplus_cpu" },
    "softplus",
    "beta",
    "threshold",
  ),
);
export const Hardshrink = layer(
  "torch.nn.Hardshrink(lambd=0.5)",
  pointwise(
    "Hardshrink",
    "Replaces values near zero by zero.",
    { refusedBy: "hardshrink_cpu" },
    "hardshrink",
    "lambd",
  ),
);
const softshrink = pointwise(
  "Softshrink",
  "Draws values towards zero by a fixed amount.",
  { refusedBy: "softshrink_check" },
  "softshrink",
  "lambd",
);
export const Softshrink = layer("torch.nn.Softshrink(lambd=0.5)", {
  ...softshrink,
  output: (a, x, call) => {
    const y = softshrink.output(a, x, call);
    const lambd = numberOf(a.raw("lambd")) ?? 0;
    if (lambd < 0) {
      const message = `lambda must be in range [0, 3.40282e+38] for input dtype Float, but found ${lambd}`;
      fail("value", "RuntimeError", message);
    }
    return y;
  },
});
export const Hardtanh = layer(
  "torch.nn.Hardtanh(min_val=-1.0, max_val=1.0, inplace=False, min_value=None, max_value=None)",
  {
    ...pointwise("Hardtanh", "Clips values to a range.", "kept"),
    check: (a) => {
      const low = a.raw(a.isNone("min_value") ? "min_val" : "min_value");
      const high = a.raw(a.isNone("max_value") ? "max_val" : "max_value");
      const [min, max] = [compared(low, "<="), compared(high, "<=")];
      if (min !== undefined && max !== undefined && max <= min)
        fail("value", "AssertionError", `max_val (${max}) must be greater than min_val (${min})`);
    },
  },
);
const threshold = pointwise(
  "Threshold",
  "Replaces values up to a threshold by another value.",
  "kept",
  "threshold",
  "threshold",
  "value",
);
export const Threshold = layer("torch.nn.Threshold(threshold, value, inplace=False)", threshold);

export const PReLU = layer("torch.nn.PReLU(num_parameters=1, init=0.25, device=None, dtype=None)", {
  what: "Scales negative values by a learned slope, one for all or one for each channel.",
  docs: nnDocs("PReLU"),
  check: (a) => {
    sizeArgument(a.raw("num_parameters"));
    const init = a.raw("init");
    if (!isIntLike(init) && !(init instanceof Float))
      fail(
        "type",
        "TypeError",
        `fill_() received an invalid combination of arguments - got (${typeName(init)})`,
      );
  },
  weights: (a) => ({ weight: sizeArgument(a.raw("num_parameters")) }),
  shape: (a, x, { x: input }) => {
    demandFloat(input, (got) => `prelu: Type promoting not supported. Got ${scalarType(got)} and Float`);
    const [slopes = 1] = sizeArgument(a.raw("num_parameters"));
    const channels = x[1] ?? 1;
    if (equal(slopes, 1) !== false || equal(slopes, channels) !== false) return x;
    const message = `Mismatch of parameter numbers and input channel size. Found parameter numbers = ${formatDim(slopes)} and channel size = ${formatDim(channels)}.`;
    return fail("channels", "RuntimeError", message, { expected: slopes, received: channels });
  },
});

export const GLU = layer("torch.nn.GLU(dim=-1)", {
  what: "The gated linear unit: one half of an axis, gated by the sigmoid of the other.",
  docs: nnDocs("GLU"),
  output: (a, x, { x: input }) => {
    const axis = axisOf(a.raw("dim"), x.length, "glu");
    if (x.length === 0) fail("rank", "RuntimeError", "glu does not support 0-dimensional tensors");
    const size = x[axis] ?? 1;
    const rest = mod(size, 2);
    if (isKnown(rest) && rest !== 0)
      fail(
        "divisibility",
        "RuntimeError",
        `Halving dimension must be even, but dimension ${axis} is size ${formatDim(size)}`,
      );
    const y = x.map((d, i) => (i === axis ? floorDiv(d, 2) : d));
    return new Tensor(y, resultDtype(input.dtype, { refusedBy: "glu_cpu" }));
  },
});
