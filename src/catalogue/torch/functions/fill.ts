import { equal } from "../../../arithmetic/dimension";
import { type BoundArgs, dimsOf, typeName } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { constant } from "../../families/constants";
import { type Arg, Float, Tensor } from "../../values";
import { numberOf } from "./broadcast";
import { requireFloat } from "./dtype";
import { op } from "./form";
import { at, sizes } from "./read";

/** Methods and torch.nn.init functions that give a tensor its first numbers: it comes back as it is. */

const DOCS = "https://docs.pytorch.org/docs/stable/nn.init.html";

/** Drawing numbers has no kernel for integers. */
function drawn(x: Tensor): Tensor {
  requireFloat(x.dtype, "check_uniform_bounds");
  return kept(x);
}

function kept(x: Tensor): Tensor {
  return new Tensor(x.shape, x.dtype);
}

/** Arguments of torch.nn.init are compared or multiplied in Python: they must be numbers. */
function demandNumbers<N extends string>(a: BoundArgs<N>, names: readonly N[]): void {
  for (const name of names) {
    const value = a.raw(name);
    if (typeof value !== "string" && value !== null && !Array.isArray(value)) continue;
    const message = `argument '${name}' must be float, not ${typeName(value)}`;
    fail("type", "TypeError", message);
  }
}

function demandFans(x: Tensor): void {
  if (dimsOf(x).length >= 2) return;
  const message = "Fan in and fan out can not be computed for tensor with fewer than 2 dimensions";
  fail("rank", "ValueError", message, { received: dimsOf(x).length });
}

const MODES: readonly Arg[] = ["fan_in", "fan_out"];

function kaiming(a: BoundArgs<"tensor" | "mode" | "nonlinearity" | "a">): Tensor {
  const x = a.tensor("tensor");
  if (dimsOf(x).includes(0)) return kept(x);
  const mode = a.raw("mode");
  if (typeof mode === "number") fail("type", "AttributeError", "'int' object has no attribute 'lower'");
  if (typeof mode === "string" && !MODES.includes(mode.toLowerCase()))
    fail("value", "ValueError", `Mode ${mode} not supported, please use one of ['fan_in', 'fan_out']`);
  demandFans(x);
  const kind = a.raw("nonlinearity");
  if (typeof kind === "number") fail("value", "ValueError", `Unsupported nonlinearity ${kind}`);
  const slope = a.raw("a");
  if (typeof slope === "string" && kind === "leaky_relu")
    fail("value", "ValueError", `negative_slope ${slope} not a valid number`);
  if (typeof kind === "string" && !NONLINEARITIES.includes(kind))
    fail("value", "ValueError", `Unsupported nonlinearity ${kind}`);
  return kept(x);
}

const NONLINEARITIES: readonly string[] = [
  "linear",
  "conv1d",
  "conv2d",
  "conv3d",
  "conv_transpose1d",
  "conv_transpose2d",
  "conv_transpose3d",
  "sigmoid",
  "tanh",
  "relu",
  "leaky_relu",
  "selu",
];

/** The number that a fill writes; unknown numbers leave unknown contents. */
function filledWith(x: Tensor, value: Arg): Tensor {
  if (value instanceof Tensor && dimsOf(value).length > 0) {
    const message = `fill_ only supports 0-dimension value tensor but got tensor with ${dimsOf(value).length} dimensions.`;
    fail("rank", "RuntimeError", message);
  }
  const number = numberOf(value);
  return constant(x.shape, x.dtype, (count) =>
    number === undefined ? undefined : new Array<number>(count).fill(number),
  );
}

/** The source must broadcast to the target. */
function copied(x: Tensor, source: Tensor): Tensor {
  const [to, from] = [dimsOf(x), dimsOf(source)];
  const lead = to.length - from.length;
  const axis = from.findIndex((d, i) => equal(d, 1) === false && equal(d, at(to, i + lead)) === false);
  if (lead >= 0 && axis < 0) return kept(x);
  const message =
    lead < 0
      ? `expand(torch.FloatTensor{${sizes(from)}}, size=${sizes(to)}): the number of sizes provided (${to.length}) must be greater or equal to the number of dimensions in the tensor (${from.length})`
      : `The size of tensor a (${String(at(to, axis + lead))}) must match the size of tensor b (${String(at(from, axis))}) at non-singleton dimension ${axis + lead}`;
  return fail("broadcast", "RuntimeError", message);
}

const INIT = "torch.nn.init.";

export const fillings: readonly FunctionEntry[] = [
  op("torch.Tensor.zero_(self)", {
    aliases: ["torch.zero_"],
    output: (a) => filledWith(a.tensor("self"), 0),
  }),
  op("torch.Tensor.fill_(self, value)", {
    output: (a) => filledWith(a.tensor("self"), a.raw("value")),
  }),
  op("torch.fill(input, value)", { output: (a) => filledWith(a.tensor("input"), a.raw("value")) }),
  op("torch.Tensor.copy_(self, src, non_blocking=False)", {
    output: (a) => copied(a.tensor("self"), a.tensor("src")),
  }),
  op("torch.Tensor.fill_diagonal_(self, fill_value, wrap=False)", {
    output: (a) => {
      a.float("fill_value");
      if (a.dims("self").length < 2) fail("rank", "RuntimeError", "dimensions must larger than 1");
      return kept(a.tensor("self"));
    },
  }),
  ...["zeros_", "ones_"].map((name) =>
    op(`${INIT}${name}(tensor)`, {
      docs: DOCS,
      output: (a) => filledWith(a.tensor("tensor"), Number(name === "ones_")),
    }),
  ),
  op(`${INIT}constant_(tensor, val)`, {
    docs: DOCS,
    output: (a) => {
      demandNumbers(a, ["val"]);
      return filledWith(a.tensor("tensor"), a.raw("val"));
    },
  }),
  op(`${INIT}normal_(tensor, mean=0.0, std=1.0, generator=None)`, {
    docs: DOCS,
    aliases: [`${INIT}normal`],
    output: (a) => {
      demandNumbers(a, ["mean", "std"]);
      return kept(a.tensor("tensor"));
    },
  }),
  op(`${INIT}uniform_(tensor, a=0.0, b=1.0, generator=None)`, {
    docs: DOCS,
    aliases: [`${INIT}uniform`],
    output: (a) => {
      demandNumbers(a, ["a", "b"]);
      return kept(a.tensor("tensor"));
    },
  }),
  op(`${INIT}trunc_normal_(tensor, mean=0.0, std=1.0, a=-2.0, b=2.0, generator=None)`, {
    docs: DOCS,
    output: (a) => {
      demandNumbers(a, ["mean", "std", "a", "b"]);
      return kept(a.tensor("tensor"));
    },
  }),
  ...["xavier_uniform_", "xavier_normal_"].map((name) =>
    op(`${INIT}${name}(tensor, gain=1.0, generator=None)`, {
      docs: DOCS,
      aliases: [`${INIT}${name.slice(0, -1)}`],
      output: (a) => {
        demandFans(a.tensor("tensor"));
        demandNumbers(a, ["gain"]);
        const gain = numberOf(a.raw("gain")) ?? 1;
        if (gain < 0 && name === "xavier_normal_")
          fail("value", "RuntimeError", `normal expects std >= 0.0, but found std ${gain}`);
        return drawn(a.tensor("tensor"));
      },
    }),
  ),
  ...["kaiming_uniform_", "kaiming_normal_"].map((name) =>
    op(`${INIT}${name}(tensor, a=0, mode='fan_in', nonlinearity='leaky_relu', generator=None)`, {
      docs: DOCS,
      aliases: [`${INIT}${name.slice(0, -1)}`],
      output: kaiming,
    }),
  ),
  op(`${INIT}orthogonal_(tensor, gain=1, generator=None)`, {
    docs: DOCS,
    aliases: [`${INIT}orthogonal`],
    output: (a) => {
      if (a.dims("tensor").length < 2)
        fail("rank", "ValueError", "Only tensors with 2 or more dimensions are supported");
      demandNumbers(a, ["gain"]);
      return kept(a.tensor("tensor"));
    },
  }),
  op(`${INIT}eye_(tensor)`, {
    docs: DOCS,
    output: (a) => {
      if (a.dims("tensor").length !== 2)
        fail("rank", "ValueError", "Only tensors with 2 dimensions are supported");
      return kept(a.tensor("tensor"));
    },
  }),
  op(`${INIT}dirac_(tensor, groups=1)`, {
    docs: DOCS,
    output: (a) => {
      const rank = a.dims("tensor").length;
      if (rank < 3 || rank > 5)
        fail("rank", "ValueError", "Only tensors with 3, 4, or 5 dimensions are supported");
      return kept(a.tensor("tensor"));
    },
  }),
  op(`${INIT}sparse_(tensor, sparsity, std=0.01, generator=None)`, {
    docs: DOCS,
    output: (a) => {
      if (a.dims("tensor").length !== 2)
        fail("rank", "ValueError", "Only tensors with 2 dimensions are supported");
      demandNumbers(a, ["sparsity", "std"]);
      return drawn(a.tensor("tensor"));
    },
  }),
  op(`${INIT}calculate_gain(nonlinearity, param=None)`, {
    docs: DOCS,
    output: () => new Float(Number.NaN),
  }),
];
