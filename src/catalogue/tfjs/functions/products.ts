import { Conflict, matmul } from "../../../arithmetic/broadcast";
import { type Dim, mul } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown } from "../../../arithmetic/unknown";
import type { BoundArgs } from "../../arguments";
import { fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Tensor } from "../../values";
import { slidSize } from "../windows";
import { fitting, shapeOf, sizesIn, tensorOf, upcast } from "./values";

/** Products, windows and images. */

function turned(shape: Dims, isTurned: boolean): Dims {
  return isTurned && shape.length > 1 ? [...shape.slice(0, -2), ...shape.slice(-2).toReversed()] : shape;
}

export const matMul = fn("tf.matMul(a, b, transposeA=false, transposeB=false)", {
  output: (args) => {
    const [a, b] = [tensorOf(args.raw("a")), tensorOf(args.raw("b"))];
    const [left, right] = [
      turned(a.shape, args.flag("transposeA")),
      turned(b.shape, args.flag("transposeB")),
    ];
    const product = matmul(left, right);
    if (product instanceof Conflict && product.kind === "inner")
      refuseInner(product, [a.shape, b.shape], args);
    return new Tensor(fitting(product), upcast(a.dtype, b.dtype));
  },
});

type ProductArgs = BoundArgs<"a" | "b" | "transposeA" | "transposeB">;

function refuseInner({ a, b }: Conflict, shapes: readonly Dims[], args: ProductArgs): never {
  const [left = "", right = ""] = shapes.map((shape) => shape.map((size) => formatDim(size)).join(","));
  const flags = `transposeA=${args.flag("transposeA")} and transposeB=${args.flag("transposeB")}`;
  const inner = `inner shapes (${formatDim(a)}) and (${formatDim(b)})`;
  const message = `Error in matMul: ${inner} of Tensors with shapes ${left} and ${right} and ${flags} must match.`;
  return fail("matmul", "Error", message, { expected: a, received: b });
}

export const dot = fn("tf.dot(t1, t2)", {
  output: (args) => {
    const [a, b] = [tensorOf(args.raw("t1")), tensorOf(args.raw("t2"))];
    return new Tensor(fitting(matmul(a.shape, b.shape)), upcast(a.dtype, b.dtype));
  },
});

export const outerProduct = fn("tf.outerProduct(v1, v2)", {
  output: (args) => {
    const [a, b] = [tensorOf(args.raw("v1")), tensorOf(args.raw("v2"))];
    return new Tensor([...a.shape, ...b.shape], upcast(a.dtype, b.dtype));
  },
});

/** One number for both axes of a map, or one for each. */
function pairOf(value: Arg, name: string): readonly [Dim, Dim] {
  const [first = 1, second = first] = sizesIn(value, name);
  return [first, second];
}

interface Windows {
  readonly kernel: readonly [Dim, Dim];
  readonly strides: Arg;
  readonly pad: Arg;
  readonly dilations?: Arg;
}

/** The map behind the windows; explicit paddings are not followed. */
function mapBehind(
  height: Dim,
  width: Dim,
  { kernel, strides, pad, dilations = 1 }: Windows,
): readonly [Dim, Dim] {
  if (pad !== "same" && pad !== "valid") return giveUp(isUnknown(pad) ? pad : "the padding is not followed");
  const [step, grid] = [pairOf(strides, "the strides"), pairOf(dilations, "the dilations")];
  return [
    slidSize(height, pad, kernel[0], step[0], grid[0]),
    slidSize(width, pad, kernel[1], step[1], grid[1]),
  ];
}

/** Images may come without the axis of their number. */
function onImages(value: Arg, run: (height: Dim, width: Dim, channels: Dim) => Dims): Tensor {
  const x = tensorOf(value);
  const [channels = 1, width = 1, height = 1] = x.shape.toReversed();
  return new Tensor([...x.shape.slice(0, -3), ...run(height, width, channels)], "float32");
}

export const convolutions: readonly FunctionEntry[] = [
  fn("tf.conv2d(x, filter, strides, pad, dataFormat='NHWC', dilations=[1, 1])", {
    output: (a) => {
      if (a.raw("dataFormat") !== "NHWC") return giveUp("the order of the axes is not followed");
      const [height = 1, width = 1, , filters = 1] = shapeOf(a.raw("filter"));
      const windows = { kernel: [height, width], strides: a.raw("strides"), pad: a.raw("pad") } as const;
      const dilations = a.raw("dilations");
      return onImages(a.raw("x"), (h, w) => [...mapBehind(h, w, { ...windows, dilations }), filters]);
    },
  }),
  fn("tf.depthwiseConv2d(x, filter, strides, pad)", {
    output: (a) => {
      const [height = 1, width = 1, , times = 1] = shapeOf(a.raw("filter"));
      const windows = { kernel: [height, width], strides: a.raw("strides"), pad: a.raw("pad") } as const;
      return onImages(a.raw("x"), (h, w, channels) => [...mapBehind(h, w, windows), mul(channels, times)]);
    },
  }),
];

export const pools: readonly FunctionEntry[] = ["maxPool", "avgPool"].map((name) =>
  fn(`tf.${name}(x, filterSize, strides, pad)` as "tf.maxPool(x, filterSize, strides, pad)", {
    output: (a) => {
      const kernel = pairOf(a.raw("filterSize"), "the size of the window");
      const windows = { kernel, strides: a.raw("strides"), pad: a.raw("pad") };
      return onImages(a.raw("x"), (h, w, channels) => [...mapBehind(h, w, windows), channels]);
    },
  }),
);

export const resizing: readonly FunctionEntry[] = ["resizeBilinear", "resizeNearestNeighbor"].map((name) =>
  fn(`tf.image.${name}(images, size, alignCorners=false)` as "tf.image.resize(images, size)", {
    output: (a) =>
      onImages(a.raw("images"), (_h, _w, channels) => [...sizesIn(a.raw("size"), "the size"), channels]),
  }),
);
