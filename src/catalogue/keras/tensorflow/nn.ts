import { add, equal, floorDiv, less, mul, product, sub } from "../../../arithmetic/dimension";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Float, Tensor } from "../../values";
import { dtypeOf, strong } from "../ops/dtype";
import { shapeOf, sizesOf } from "../ops/form";
import { blocks } from "../ops/nn";
import { repr } from "../words";
import { brackets, broadcastAll, invalid, tensorDtype } from "./form";
import { refuseFloats } from "./rearrange";
import { channelsOf } from "./windows";

/** TensorFlow's other functions of neural networks. */

export const biasAdd = fn("tensorflow.nn.bias_add(value, bias, data_format=None, name=None)", {
  output: (a) => {
    const [x, bias] = [shapeOf(a.raw("value")), shapeOf(a.raw("bias"))];
    const channels = channelsOf(a, x);
    if (x.length < 2 || bias.length !== 1 || equal(channels, bias[0] ?? 1) === false) {
      const rule = "Must provide as many biases as the last dimension of the input tensor:";
      fail("channels", "InvalidArgumentError", `${rule} ${brackets(bias)} vs. ${brackets(x)}`);
    }
    return new Tensor(x, tensorDtype([a.raw("value")]));
  },
});

function blockFunction(name: string, toSpace: boolean): FunctionEntry {
  return fn(`tensorflow.nn.${name}(input, block_size, data_format='NHWC', name=None)`, {
    aliases: [`tensorflow.${name}`],
    reach: "whole",
    output: (a: BoundArgs) => {
      const size = a.raw("block_size");
      if (typeof size === "string") {
        fail("type", "TypeError", `Expected int for argument 'block_size' not ${repr(size)}.`);
      }
      const block = size instanceof Float ? Math.trunc(size.value) : a.int("block_size");
      if (less(block, 2) === true) {
        fail("value", "InvalidArgumentError", `Block size should be > 1, but was: ${repr(block)}`);
      }
      const format = a.text("data_format")?.startsWith("NC") ? "channels_first" : "channels_last";
      const x = shapeOf(a.raw("input"));
      return new Tensor(
        invalid(() => blocks(x, block, toSpace, format)),
        tensorDtype([a.raw("input")]),
      );
    },
  });
}

export const blockFunctions: readonly FunctionEntry[] = [
  blockFunction("depth_to_space", true),
  blockFunction("space_to_depth", false),
];

export const spaceToBatch = fn("tensorflow.space_to_batch_nd(input, block_shape, paddings, name=None)", {
  reach: "whole",
  output: (a) => {
    refuseFloats(a.raw("block_shape"));
    const x = shapeOf(a.raw("input"));
    const block = sizesOf(a.raw("block_shape"));
    const paddings = a
      .sequence("paddings")
      .map((row) => (Array.isArray(row) ? (row as readonly Arg[]) : [row]));
    if (new Set(paddings.map((row) => row.length)).size > 1) {
      fail("type", "ValueError", "Can't convert non-rectangular Python sequence to Tensor.");
    }
    refuseFloats(paddings.flat());
    if (
      paddings.length !== block.length ||
      paddings.some((row) => row.length !== 2) ||
      x.length <= block.length
    ) {
      fail("value", "InvalidArgumentError", `paddings should have shape [${block.length}, 2]`);
    }
    const padded = block.map((_, i) => {
      const [before = 0, after = 0] = (paddings[i] ?? []).map((size) =>
        typeof size === "number" ? size : 0,
      );
      return add(x[i + 1] ?? 1, before + after);
    });
    const spatial = padded.map((size, i) => {
      const by = block[i] ?? 1;
      if (less(by, 1) === true || equal(sub(size, mul(floorDiv(size, by), by)), 0) === false) {
        fail(
          "divisibility",
          "InvalidArgumentError",
          `padded_shape[${i}]=${repr(size)} is not divisible by block_shape[${i}]=${repr(by)}`,
        );
      }
      return floorDiv(size, by);
    });
    const rest = x.slice(block.length + 1);
    return new Tensor([mul(x[0] ?? 1, product(block)), ...spatial, ...rest], tensorDtype([a.raw("input")]));
  },
});

export const losses: readonly FunctionEntry[] = [
  fn("tensorflow.nn.softmax_cross_entropy_with_logits(labels, logits, axis=-1, name=None)", {
    output: (a) => {
      const [labels, logits] = [shapeOf(a.raw("labels")), shapeOf(a.raw("logits"))];
      if (logits.length === 0 || labels.length === 0) {
        fail("rank", "InvalidArgumentError", "logits and labels must have at least one axis");
      }
      const whole = invalid(() => broadcastAll([labels, logits]));
      if (whole.some((size, i) => equal(size, logits[i] ?? 1) === false)) {
        const sizes = `${brackets(logits)} and ${brackets(labels)}`;
        fail("broadcast", "InvalidArgumentError", `logits and labels must be broadcastable: ${sizes}`);
      }
      return new Tensor(whole.slice(0, -1), strong(dtypeOf(a.raw("logits"))));
    },
  }),
  fn("tensorflow.nn.sparse_softmax_cross_entropy_with_logits(labels, logits, name=None)", {
    output: (a) => {
      const [labels, logits] = [shapeOf(a.raw("labels")), shapeOf(a.raw("logits"))];
      if (logits.length === 0)
        fail("rank", "ValueError", "`logits` cannot be a scalar. Received logits of rank 0");
      if (labels.length !== logits.length - 1) {
        const rule = "`labels.shape.rank` must equal `logits.shape.rank - 1`.";
        fail(
          "rank",
          "ValueError",
          `${rule} Received: labels.shape=${repr(labels)}, logits.shape=${repr(logits)}`,
        );
      }
      if (labels.some((size, i) => equal(size, logits[i] ?? 1) === false)) {
        const rule = "`labels.shape` must equal `logits.shape` except for the last dimension.";
        fail(
          "broadcast",
          "ValueError",
          `${rule} Received: labels.shape=${repr(labels)}, logits.shape=${repr(logits)}`,
        );
      }
      return new Tensor(labels, strong(dtypeOf(a.raw("logits"))));
    },
  }),
  fn("tensorflow.nn.sigmoid_cross_entropy_with_logits(labels=None, logits=None, name=None)", {
    output: (a) => {
      const [labels, logits] = [shapeOf(a.raw("labels")), shapeOf(a.raw("logits"))];
      if (
        labels.length !== logits.length ||
        labels.some((size, i) => equal(size, logits[i] ?? 1) === false)
      ) {
        const rule = "`logits` and `labels` must have the same shape, received";
        fail("broadcast", "ValueError", `${rule} (${repr(logits)} vs ${repr(labels)}).`);
      }
      return new Tensor(logits, strong(dtypeOf(a.raw("logits"))));
    },
  }),
];

export const batchNormalization = fn(
  "tensorflow.nn.batch_normalization(x, mean, variance, offset, scale, variance_epsilon, name=None)",
  {
    output: (a) => {
      const names = ["x", "mean", "variance", "offset", "scale"] as const;
      const given = names.map((name) => a.raw(name)).filter((value) => value !== null);
      return new Tensor(broadcastAll(given.map(shapeOf)), tensorDtype([a.raw("x")]));
    },
  },
);

export const embeddingLookup = fn("tensorflow.nn.embedding_lookup(params, ids, max_norm=None, name=None)", {
  reach: "whole",
  output: (a) => {
    const [table, ids] = [shapeOf(a.raw("params")), shapeOf(a.raw("ids"))];
    return new Tensor([...ids, ...table.slice(1)], tensorDtype([a.raw("params")]));
  },
});

export const responseNormalization = fn(
  "tensorflow.nn.local_response_normalization(input, depth_radius=5, bias=1, alpha=1, beta=0.5, name=None)",
  {
    aliases: ["tensorflow.nn.lrn"],
    output: (a) => {
      const radius = a.raw("depth_radius");
      if (typeof radius === "string") {
        fail("type", "TypeError", `Expected int for argument 'depth_radius' not ${repr(radius)}.`);
      }
      const x = shapeOf(a.raw("input"));
      if (x.length !== 4) fail("rank", "InvalidArgumentError", `in must be 4-dimensional: ${brackets(x)}`);
      return new Tensor(x, tensorDtype([a.raw("input")]));
    },
  },
);
