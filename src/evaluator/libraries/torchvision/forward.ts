import { type Dim, equal, isKnown, mul } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { isUnknown, Unknown } from "../../../arithmetic/unknown";
import type { Reach } from "../../../arithmetic/window";
import { lookup } from "../../../catalogue";
import { callLayer } from "../../../catalogue/apply";
import type { Builder } from "../../../catalogue/builders/torchvision";
import { Tensor } from "../../../catalogue/values";
import { callValue } from "../../calls";
import { callEntry, record } from "../../tensors";
import { Instance, TensorValue, type Value } from "../../values";
import type { NativeCall } from "../native";
import { isAsMade, numberAt, partAt } from "./made";
import { configOf } from "./modules";

const NO_KEYWORDS: ReadonlyMap<string, Value> = new Map();

/**
 * Runs a model of a known builder: its first layer and its head for real, so that both may be replaced, and what
 * lies between them by the record.
 */
export function forward(call: NativeCall, builder: Builder): Value {
  const { frame, at, args } = call;
  const self = call.positional[0];
  const x = call.get(1, "x") ?? call.keywords.get("input") ?? null;
  if (x instanceof Unknown) return x;
  if (!(self instanceof Instance && x instanceof TensorValue)) return new Unknown("the input is no tensor");
  const run = (layer: Value, input: Value) =>
    callValue(frame, layer, { positional: [input], keywords: NO_KEYWORDS }, at);
  const stem = partAt(self, builder.stem);
  const entered = run(stem ?? new Unknown("the first layer was removed"), x);
  if (!(entered instanceof TensorValue)) return entered;
  const reason = changeOf(self, builder) ?? strangerTo(builder, x, entered) ?? misfitOf(builder, x);
  const shape = reason ?? featuresOf(builder, x);
  const features = new TensorValue(frame.run.newId(), shape, x.dtype);
  const result = { output: features, macs: reason ?? bodyMacs(builder, x), reach: reachOf(builder) };
  record(frame, `torchvision.models.${builder.name}`, undefined, [entered], features, result, at, args);
  frame.run.reportGap(
    at,
    `totals known for ${builder.name}; the calls inside are not listed, as torchvision's source is not at hand`,
  );
  const left = run(self.attrs.get(builder.head) ?? new Unknown("the head was removed"), features);
  const flatten = builder.flatten ? lookup("torch.flatten") : undefined;
  return flatten?.kind === "function"
    ? callEntry(frame, flatten, { positional: [left, 1], keywords: NO_KEYWORDS }, at)
    : left;
}

/** Why the record does not cover what lies between the first layer and the head. */
function changeOf(self: Instance, { root, name, stem, head, idle }: Builder): Unknown | undefined {
  if (self.uncertain) return self.uncertain;
  return isAsMade(self, root, new Set([stem, head, ...idle]))
    ? undefined
    : new Unknown(`the code changes the inside of ${name}, and torchvision's source is not at hand`);
}

/** Why a first layer that the code has put in cannot stand for the one that was there. */
function strangerTo(
  { root, name, stem }: Builder,
  x: TensorValue,
  entered: TensorValue,
): Unknown | undefined {
  const config = configOf(numberAt(root, stem));
  const width = config?.args.raw("in_channels");
  if (!config || isUnknown(x.shape) || typeof width !== "number") return undefined;
  const [batch = 1, , ...sides] = x.shape;
  const { output } = callLayer(config, [new Tensor([batch, width, ...sides], x.dtype)], new Map());
  const isSame = output instanceof Tensor && haveSameSizes(output, entered);
  return isSame ? undefined : new Unknown(`the first layer of ${name} gives another shape than before`);
}

function haveSameSizes({ shape: a }: Tensor, { shape: b }: Tensor): boolean {
  if (isUnknown(a) || isUnknown(b)) return isUnknown(a) && isUnknown(b);
  const isSame = (size: Dim, i: number) => equal(size, b[i] ?? 0) === true || isUnknown(size);
  return a.length === b.length && a.every(isSame);
}

/** Why nothing is known about images of that size. */
function misfitOf({ name, side: fixed, smallest }: Builder, { shape }: TensorValue): Unknown | undefined {
  if (isUnknown(shape)) return shape;
  const [, , ...sides] = shape;
  if (sides.length !== 2) return new Unknown(`${name} takes a batch of images`);
  const fits = (side: Dim) => (smallest > 0 ? !isKnown(side) || side >= smallest : side === fixed);
  if (sides.every(fits)) return undefined;
  const known = smallest > 0 ? `from ${smallest}×${smallest} on` : `of ${fixed}×${fixed}`;
  return new Unknown(`${name} is known on images ${known}; torchvision's source is not at hand`);
}

function featuresOf({ features }: Builder, { shape }: TensorValue): Dims | Unknown {
  return isUnknown(shape) ? shape : [shape[0] ?? 1, ...features];
}

function bodyMacs({ name, macs }: Builder, { shape }: TensorValue): Dim {
  if (isUnknown(shape)) return shape;
  const [batch = 1, , height, width] = shape;
  const found = height === width ? macs.find(([side]) => side === height) : undefined;
  const reason = `the multiply-adds of ${name} are known at some image sizes only; torchvision's source is not at hand`;
  return found ? mul(batch, found[1]) : new Unknown(reason);
}

/** Behind a pooling of the whole map everything is seen; what a map of the body sees is not recorded. */
function reachOf({ features }: Builder): Reach {
  const [, ...sides] = features;
  if (sides.every((side) => side === 1)) return "whole";
  const taps = new Unknown(
    "what the inside of the model sees is not known: torchvision's source is not at hand",
  );
  return { firstAxis: 2, axes: sides.map((output) => ({ kind: "resize", output, taps })) };
}
