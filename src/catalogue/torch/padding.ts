import type { Dims } from "../../arithmetic/shape";
import type { Slide } from "../../arithmetic/window";
import { type BoundArgs, typeName } from "../arguments";
import { fail } from "../bail";
import { type LayerCall, layer } from "../entry";
import { Float } from "../values";
import { nnDocs } from "./shared/docs";
import { padOf } from "./shared/padding";
import { isIntLike, repeated } from "./shared/python";
import { intTuple } from "./shared/sizes";

type Rank = 1 | 2 | 3;
type Mode = "constant" | "reflect" | "replicate" | "circular";

const WHAT: Readonly<Record<Mode, string>> = {
  constant: "Pads every side with one value.",
  reflect: "Pads every side with the values mirrored at the border.",
  replicate: "Pads every side with the value at the border.",
  circular: "Pads every side with the values from the other end.",
};

const KERNELS: Readonly<Record<Mode, string>> = {
  constant: "",
  circular: "",
  reflect: "reflection_pad",
  replicate: "replication_pad",
};

function padding<N extends string = never>(
  name: string,
  rank: Rank,
  mode: Mode,
  check?: (a: BoundArgs<N>) => void,
) {
  type Args = BoundArgs<N | "padding">;
  const sides = (a: Args) => intTuple(repeated(a.raw("padding"), 2 * rank), "pad", "pad");
  return {
    what: WHAT[mode],
    docs: nnDocs(`${name}${rank}d`),
    reach: (a: Args, x: Dims) => reachOf(x, sides(a)),
    shape: (a: Args, x: Dims, { x: input }: LayerCall) => {
      if (mode === "circular") demandRank(x, rank);
      const pad = sides(a);
      check?.(a);
      const y = padOf(x, pad, mode);
      if (KERNELS[mode] !== "" && input.dtype === "bool")
        fail("dtype", "NotImplementedError", `"${KERNELS[mode]}${rank}d" not implemented for 'Bool'`);
      return y;
    },
  };
}

/** `ConstantPad` hands its value on to `pad` unchecked. */
function constantPad(rank: Rank) {
  return padding<"value">("ConstantPad", rank, "constant", (a) => {
    const value = a.raw("value");
    if (isIntLike(value) || value instanceof Float || value === null) return;
    fail("type", "TypeError", `pad(): argument 'value' (position 4) must be float, not ${typeName(value)}`);
  });
}

export const ZeroPad1d = layer("torch.nn.ZeroPad1d(padding)", padding("ZeroPad", 1, "constant"));
export const ZeroPad2d = layer("torch.nn.ZeroPad2d(padding)", padding("ZeroPad", 2, "constant"));
export const ZeroPad3d = layer("torch.nn.ZeroPad3d(padding)", padding("ZeroPad", 3, "constant"));
export const ConstantPad1d = layer("torch.nn.ConstantPad1d(padding, value)", constantPad(1));
export const ConstantPad2d = layer("torch.nn.ConstantPad2d(padding, value)", constantPad(2));
export const ConstantPad3d = layer("torch.nn.ConstantPad3d(padding, value)", constantPad(3));
export const ReflectionPad1d = layer(
  "torch.nn.ReflectionPad1d(padding)",
  padding("ReflectionPad", 1, "reflect"),
);
export const ReflectionPad2d = layer(
  "torch.nn.ReflectionPad2d(padding)",
  padding("ReflectionPad", 2, "reflect"),
);
export const ReflectionPad3d = layer(
  "torch.nn.ReflectionPad3d(padding)",
  padding("ReflectionPad", 3, "reflect"),
);
export const ReplicationPad1d = layer(
  "torch.nn.ReplicationPad1d(padding)",
  padding("ReplicationPad", 1, "replicate"),
);
export const ReplicationPad2d = layer(
  "torch.nn.ReplicationPad2d(padding)",
  padding("ReplicationPad", 2, "replicate"),
);
export const ReplicationPad3d = layer(
  "torch.nn.ReplicationPad3d(padding)",
  padding("ReplicationPad", 3, "replicate"),
);
export const CircularPad1d = layer("torch.nn.CircularPad1d(padding)", padding("CircularPad", 1, "circular"));
export const CircularPad2d = layer("torch.nn.CircularPad2d(padding)", padding("CircularPad", 2, "circular"));
export const CircularPad3d = layer("torch.nn.CircularPad3d(padding)", padding("CircularPad", 3, "circular"));

function demandRank(x: Dims, rank: Rank): void {
  if (x.length === rank + 1 || x.length === rank + 2) return;
  const message = `expected ${rank + 1}D or ${rank + 2}D input (got ${x.length}D input)`;
  fail("rank", "ValueError", message, { received: x.length });
}

/** A kernel of one cell over the padded axes: the map only shifts. */
function reachOf(x: Dims, sides: Dims) {
  const count = sides.length / 2;
  const axes = Array.from({ length: count }, (_, i): Slide => {
    const at = 2 * (count - 1 - i);
    const [before = 0, after = 0] = [sides[at], sides[at + 1]];
    return { kind: "slide", kernel: 1, stride: 1, dilation: 1, before, after, rounding: "floor" };
  });
  return { axes, firstAxis: x.length - count };
}
