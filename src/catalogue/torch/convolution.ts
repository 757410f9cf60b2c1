import { add, type Dim, equal, floorDiv, isKnown, less, mod, sub } from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import { effectiveKernel, type Slide } from "../../arithmetic/window";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { layer } from "../entry";
import { convolutionMacs, slideAll } from "../families/convolution";

const DOCS = "https://docs.pytorch.org/docs/stable/generated/torch.nn.";

type ConvolutionArgs = BoundArgs<
  "in_channels" | "out_channels" | "kernel_size" | "stride" | "padding" | "dilation" | "groups" | "bias"
>;

/** What Conv1d, Conv2d and Conv3d have in common; only the rank differs. */
function convolution(rank: 1 | 2 | 3) {
  return {
    what: `A ${rank}-D convolution: every output channel is a learned kernel slid over the input's channels.`,
    docs: `${DOCS}Conv${rank}d.html`,
    check: (a: ConvolutionArgs) => checkChannels(a),
    weights: (a: ConvolutionArgs) => ({
      weight: [
        a.int("out_channels"),
        floorDiv(a.int("in_channels"), a.int("groups")),
        ...a.axes("kernel_size", rank),
      ],
      bias: a.flag("bias") && [a.int("out_channels")],
    }),
    reach: (a: ConvolutionArgs, x: Dims) => ({ axes: windows(a, rank), firstAxis: x.length - rank }),
    shape: (a: ConvolutionArgs, x: Dims) => {
      checkInput(a, x, rank);
      const spatial = x.slice(-rank);
      const y = slideAll(spatial, windows(a, rank));
      if (y.some((size) => less(size, 1) === true)) failTooSmall(a, spatial, rank);
      return [...x.slice(0, -rank - 1), a.int("out_channels"), ...y];
    },
    macs: (a: ConvolutionArgs, _x: Dims, y: Dims) =>
      convolutionMacs(y, a.axes("kernel_size", rank), a.int("in_channels"), a.int("groups")),
  };
}

export const Conv1d = layer(
  "torch.nn.Conv1d(in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, padding_mode='zeros', device=None, dtype=None)",
  convolution(1),
);
export const Conv2d = layer(
  "torch.nn.Conv2d(in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, padding_mode='zeros', device=None, dtype=None)",
  convolution(2),
);
export const Conv3d = layer(
  "torch.nn.Conv3d(in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, padding_mode='zeros', device=None, dtype=None)",
  convolution(3),
);

function checkChannels(a: ConvolutionArgs): void {
  const groups = a.int("groups");
  if (less(groups, 1) === true) fail("value", "ValueError", "groups must be a positive integer", { groups });
  for (const name of ["in_channels", "out_channels"] as const) {
    const rest = mod(a.int(name), groups);
    if (isKnown(rest) && rest !== 0)
      fail("divisibility", "ValueError", `${name} must be divisible by groups`, {
        [name]: a.int(name),
        groups,
      });
  }
  const padding = a.raw("padding");
  if (typeof padding !== "string") return;
  if (padding !== "same" && padding !== "valid") {
    fail("value", "ValueError", `Invalid padding string '${padding}', should be one of 'valid', 'same'`);
  }
  const strides = a.sequence("stride");
  if (padding === "same" && strides.some((s) => typeof s === "number" && s !== 1)) {
    fail("unsupported", "ValueError", "padding='same' is not supported for strided convolutions");
  }
}

function windows(a: ConvolutionArgs, rank: number): readonly Slide[] {
  const kernel = a.axes("kernel_size", rank);
  const stride = a.axes("stride", rank);
  const dilation = a.axes("dilation", rank);
  const padding = a.raw("padding");
  const explicit = typeof padding === "string" ? [] : a.axes("padding", rank);
  return kernel.map((k, i): Slide => {
    const d = dilation[i] ?? 1;
    // PyTorch pads "same" by d·(k − 1) in all; the odd cell goes behind.
    const total = padding === "same" ? sub(effectiveKernel({ kernel: k, dilation: d }), 1) : 0;
    const before = explicit[i] ?? floorDiv(total, 2);
    const after = explicit[i] ?? sub(total, floorDiv(total, 2));
    return {
      kind: "slide",
      kernel: k,
      stride: stride[i] ?? 1,
      dilation: d,
      before,
      after,
      rounding: "floor",
    };
  });
}

/** Batched or unbatched input of the right number of channels. */
function checkInput(a: ConvolutionArgs, x: Dims, rank: number): void {
  const shown = `[${x.map((d) => formatDim(d)).join(", ")}]`;
  if (x.length !== rank + 1 && x.length !== rank + 2) {
    fail(
      "rank",
      "RuntimeError",
      `Expected ${rank + 1}D (unbatched) or ${rank + 2}D (batched) input to conv${rank}d, but got input of size: ${shown}`,
      { received: x.length },
    );
  }
  const channels = x[x.length - rank - 1] ?? 0;
  const expected = a.int("in_channels");
  if (equal(channels, expected) === false) {
    const weight = [
      a.int("out_channels"),
      floorDiv(expected, a.int("groups")),
      ...a.axes("kernel_size", rank),
    ];
    fail(
      "channels",
      "RuntimeError",
      `Given groups=${formatDim(a.int("groups"))}, weight of size [${weight.map((d) => formatDim(d)).join(", ")}], expected input${shown} to have ${formatDim(expected)} channels, but got ${formatDim(channels)} channels instead`,
      { expected, received: channels },
    );
  }
}

function failTooSmall(a: ConvolutionArgs, spatial: Dims, rank: number): never {
  const padded = spatial.map((size, i) => {
    const w = windows(a, rank)[i];
    return w ? add(size, add(w.before, w.after)) : size;
  });
  const show = (dims: readonly Dim[]) => `(${dims.map((d) => formatDim(d)).join(" x ")})`;
  const kernels = windows(a, rank).map(effectiveKernel);
  return fail(
    "empty-output",
    "RuntimeError",
    `Calculated padded input size per channel: ${show(padded)}. Kernel size: ${show(kernels)}. Kernel size can't be greater than actual input size`,
  );
}
