import { isUnknown, Unknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../../catalogue/arguments";
import { giveUp } from "../../catalogue/bail";
import type { LayerEntry } from "../../catalogue/entry";
import { type Arg, LayerConfig } from "../../catalogue/values";
import { toConstructorArg } from "../convert";
import type { Run } from "../run";
import type { Instance, ParameterValue, Value } from "../values";

/** What it does to a layer of the catalogue when the code sets its attributes after it was made. */

/** Attributes that no forward pass looks at, or that change no size. */
const IDLE =
  /^((in|out)_(channels|features)|num_features|num_embeddings|embedding_dim|bias|weight|affine|track_running_stats|elementwise_affine|p|rate|inplace|eps(ilon)?|momentum|negative_slope|padding_idx|trainable|training|_?name|seed|device|d?type|dropout|activation|\w+_?([iI]nitializer|[rR]egularizer|[cC]onstraint))$/;

/** What the convolutions of PyTorch read when they are called. */
const CONVOLUTION = /^(Lazy)?Conv(Transpose)?[123]d$/;
const OF_CONVOLUTION = new Set(["stride", "padding", "dilation", "output_padding"]);

/** `layer.stride = 1`: the layer as it computes from then on. */
export function noteAttribute({ heap }: Run, self: Instance, name: string, value: Value): void {
  const { config } = self;
  if (!config?.entry.signature.byName.has(name) || IDLE.test(name)) return;
  const { entry, args } = config;
  const given = toConstructorArg(value);
  const isIdle = CONVOLUTION.test(entry.shortName) && name === "kernel_size";
  if (isIdle || isSame(given, args.raw(name))) return;
  self.config =
    (isUnbuilt(self) || isRead(entry, args, name)) && !heap.isForked
      ? new LayerConfig(entry, pinned(args).with(name, given))
      : unknownBehind(config, `${name} was changed after the layer was made`);
}

function isSame(a: Arg, b: Arg): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

/** Whether a layer of Keras has yet to make its weights, by the attributes that it has then. */
function isUnbuilt({ config, weights }: Instance): boolean {
  return weights === undefined && config?.entry.builtOn === "call" && config.entry.framework !== "torch";
}

/** Whether the next call of a layer goes by the attribute as it is then. */
function isRead({ framework, shortName, weights }: LayerEntry, args: BoundArgs, name: string): boolean {
  if (framework !== "torch") return false;
  if (!CONVOLUTION.test(shortName)) return weights === undefined;
  // Other paddings are worked out when the layer is made.
  return OF_CONVOLUTION.has(name) && (name !== "padding" || args.raw("padding_mode") === "zeros");
}

/** A pooling's stride is its kernel size at the time when it is made. */
function pinned(args: BoundArgs): BoundArgs {
  const isOpen = args.signature.byName.has("kernel_size") && args.raw("stride") === null;
  return isOpen ? args.with("stride", args.raw("kernel_size")) : args;
}

/** A weight in the place of another: layers compute with the sizes that it has, not with those that they were told. */
export function noteReshaped(self: Instance, name: string, weight: ParameterValue): void {
  const { config } = self;
  const { shape } = weight;
  if (!config || isUnknown(shape)) return;
  const changed = name === "weight" ? resized(config, shape) : undefined;
  self.config = changed ?? unknownBehind(config, "a weight was replaced by one of another shape");
}

/** The layer whose weight has these sizes; undefined where its bias would no longer fit, or it is not known. */
function resized({ entry, args }: LayerConfig, shape: readonly Arg[]): LayerConfig | undefined {
  const [outer, inner, ...kernel] = shape;
  const groups = CONVOLUTION.test(entry.shortName) ? args.raw("groups") : 1;
  if (inner === undefined || groups !== 1) return undefined;
  const told = (sizes: Readonly<Record<string, Arg>>) =>
    new LayerConfig(
      entry,
      Object.entries(sizes).reduce((all, [name, size]) => all.with(name, size), args),
    );
  if (entry.name === "torch.nn.Embedding") return told({ num_embeddings: outer ?? 0, embedding_dim: inner });
  const isKept = (name: string) => args.raw(name) === outer;
  if (entry.name === "torch.nn.Linear" && isKept("out_features")) return told({ in_features: inner });
  return /^torch\.nn\.Conv[123]d$/.test(entry.name) && isKept("out_channels")
    ? told({ in_channels: inner, kernel_size: kernel })
    : undefined;
}

/** The layer with an output that is not known. */
function unknownBehind({ entry, args }: LayerConfig, reason: string): LayerConfig {
  const why = new Unknown(reason);
  return new LayerConfig({ ...entry, output: () => giveUp(why) }, args);
}
