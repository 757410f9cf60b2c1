import { type Dim, isKnown, product } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { mixing } from "../../../arithmetic/window";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { convolutionMacs } from "../../families/convolution";
import { type Arg, Tensor } from "../../values";
import { type ConvolutionCall, convolutionShape, convolutionWindows } from "../shared/convolution";
import { linearShape } from "../shared/linear";
import { type TransposedCall, transposedShape, transposedWindows } from "../shared/transposedConvolution";
import { SCALAR_NAMES } from "./dtype";
import { op } from "./form";
import { added, demandSameType, matrixProduct } from "./matmul";
import { at } from "./read";

/** Convolutions and linear maps with weights that are handed over. */

type Convolution = BoundArgs<"input" | "weight" | "bias" | "stride" | "padding" | "dilation" | "groups">;
type Transposed = BoundArgs<
  "input" | "weight" | "bias" | "stride" | "padding" | "output_padding" | "dilation" | "groups"
>;

const PLAIN = "input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1";
const TRANSPOSED = "input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1";

/** Input, weight and bias must have one dtype. */
function demandOneType(x: Tensor, weight: Tensor, bias: Arg): string | undefined {
  const given = [x, weight, ...(bias instanceof Tensor ? [bias] : [])].map((t) => t.dtype);
  const odd = given.find((dtype) => dtype !== undefined && x.dtype !== undefined && dtype !== x.dtype);
  if (odd === undefined) return x.dtype;
  const [first, second] = [x.dtype ?? "", odd].map((dtype) => SCALAR_NAMES[dtype] ?? dtype);
  const message = `Input type (torch.${first}Tensor) and weight type (torch.${second}Tensor) should be the same`;
  return fail("dtype", "RuntimeError", message);
}

function biasOf(a: BoundArgs<"bias">): Dims | undefined {
  return a.isNone("bias") ? undefined : a.dims("bias");
}

/** Padding to the same size is defined for steps of one only. */
function demandUnitStride(a: BoundArgs<"stride" | "padding">): void {
  if (a.raw("padding") !== "same" || !a.ints("stride").some((s) => isKnown(s) && s !== 1)) return;
  fail("unsupported", "RuntimeError", "padding='same' is not supported for strided convolutions");
}

function plainCall(a: Convolution, name: string, rank: number): ConvolutionCall {
  if (a.dims("weight").length < 3)
    fail("rank", "RuntimeError", "weight should have at least three dimensions");
  return {
    name,
    rank,
    x: a.dims("input"),
    weight: a.dims("weight"),
    bias: biasOf(a),
    stride: a.raw("stride"),
    padding: a.raw("padding"),
    dilation: a.raw("dilation"),
    groups: a.int("groups"),
  };
}

function transposedCall(a: Transposed, name: string, rank: number): TransposedCall {
  return { ...plainCall(a, name, rank), outputPadding: a.raw("output_padding") };
}

function firstSpatial(a: BoundArgs<"input">, rank: number): number {
  return a.dims("input").length - rank;
}

function convolution(rank: 1 | 2 | 3): FunctionEntry {
  const name = `conv${rank}d`;
  return op(`torch.nn.functional.${name}(${PLAIN})`, {
    aliases: [`torch.${name}`],
    reach: (a) => ({ axes: convolutionWindows(plainCall(a, name, rank)), firstAxis: firstSpatial(a, rank) }),
    output: (a) => {
      demandUnitStride(a);
      const shape = convolutionShape(plainCall(a, name, rank));
      return new Tensor(shape, demandOneType(a.tensor("input"), a.tensor("weight"), a.raw("bias")));
    },
    macs: (a, y) => {
      const weight = a.dims("weight");
      return convolutionMacs(y, weight.slice(2), at(weight, 1), 1);
    },
  });
}

function transposed(rank: 1 | 2 | 3): FunctionEntry {
  const name = `conv_transpose${rank}d`;
  return op(`torch.nn.functional.${name}(${TRANSPOSED})`, {
    aliases: [`torch.${name}`],
    reach: (a) => ({
      axes: transposedWindows(transposedCall(a, name, rank)),
      firstAxis: firstSpatial(a, rank),
    }),
    output: (a) => {
      const shape = transposedShape(transposedCall(a, name, rank));
      return new Tensor(shape, demandOneType(a.tensor("input"), a.tensor("weight"), a.raw("bias")));
    },
    macs: (a): Dim => {
      const weight = a.dims("weight");
      return convolutionMacs(a.dims("input"), weight.slice(2), at(weight, 1), 1);
    },
  });
}

/** `y = x·Wᵀ + b` over the last axis; a weight that is a vector takes the axis away. */
function linear(a: BoundArgs<"input" | "weight" | "bias">): Tensor {
  const [x, weight] = [a.tensor("input"), a.tensor("weight")];
  const product = linearProduct(x, weight);
  return a.isNone("bias") ? product : added(a.tensor("bias"), product);
}

function linearProduct(x: Tensor, weight: Tensor): Tensor {
  const [dims, size] = [dimsOf(x), dimsOf(weight)];
  if (size.length === 0 || dims.length === 0) {
    const message = `both arguments to linear need to be at least 1D, but they are ${dims.length}D and ${size.length}D`;
    fail("rank", "RuntimeError", message);
  }
  if (size.length === 1) return matrixProduct(x, weight);
  if (size.length > 2)
    fail("rank", "RuntimeError", "t() expects a tensor with <= 2 dimensions, but self is 3D");
  return new Tensor(linearShape(dims, size), demandSameType(x, weight));
}

export const convolutions: readonly FunctionEntry[] = [
  ...([1, 2, 3] as const).flatMap((rank) => [convolution(rank), transposed(rank)]),
  op("torch.nn.functional.linear(input, weight, bias=None)", {
    reach: (a) => mixing(a.dims("input").length - 1, a.dims("weight")[0] ?? 1),
    output: linear,
    macs: (a, y) => (a.dims("weight").length === 1 ? 0 : product([...y, at(a.dims("input"), -1)])),
  }),
];
