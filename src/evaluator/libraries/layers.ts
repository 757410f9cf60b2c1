import { equal } from "../../arithmetic/dimension";
import { formatDim, formatShape } from "../../arithmetic/format";
import { Problem } from "../../arithmetic/problem";
import { Unknown } from "../../arithmetic/unknown";
import { lookup } from "../../catalogue";
import { callLayer, constructLayer, failedCall, weightsOf } from "../../catalogue/apply";
import type { LayerEntry } from "../../catalogue/entry";
import type { Arg, LayerConfig } from "../../catalogue/values";
import type { Location } from "../../model/graph";
import { fromArg, tensorsIn, toArg } from "../convert";
import { type Frame, failAt } from "../frame";
import type { Run } from "../run";
import { noteLoss, record } from "../tensors";
import {
  type CallArguments,
  ClassValue,
  Instance,
  Native,
  ParameterValue,
  TensorValue,
  type Value,
} from "../values";
import { kerasLayerClass, nameLayer, tfjsLayerClass, withoutLayerOptions } from "./keras/state";
import { tfjsClassName } from "./tfjsNames";
import { moduleClass } from "./torchModule";

const classes = new Map<LayerEntry, ClassValue>();

/** The class of a catalogue layer, which user classes may extend. */
export function classFor(entry: LayerEntry): ClassValue {
  let cls = classes.get(entry);
  if (!cls) {
    const isTfjs = entry.framework === "tfjs";
    const name = isTfjs ? tfjsClassName(entry.shortName) : entry.shortName;
    cls = new ClassValue(name, entry.name, [baseOf(entry)]);
    cls.entry = entry;
    cls.attrs.set(
      "__init__",
      new Native("__init__", (frame, args, at) => initializeLayer(frame, entry, args, at)),
    );
    const callName = entry.framework === "torch" ? "forward" : "call";
    cls.attrs.set(callName, new Native(callName, (frame, args, at) => callCatalogueLayer(frame, args, at)));
    classes.set(entry, cls);
  }
  return cls;
}

function baseOf({ framework }: LayerEntry): ClassValue {
  return framework === "torch" ? moduleClass : framework === "tfjs" ? tfjsLayerClass : kerasLayerClass;
}

/** Whether a method is a catalogue layer's own forward pass. */
export function isCatalogueCall(method: Value | undefined, cls: ClassValue): boolean {
  const owner = cls.entry && classes.get(cls.entry);
  return owner !== undefined && (owner.attrs.get("forward") ?? owner.attrs.get("call")) === method;
}

function initializeLayer(frame: Frame, entry: LayerEntry, args: CallArguments, at: Location): Value {
  const self = args.positional[0];
  if (!(self instanceof Instance)) return null;
  const isKeras = entry.framework !== "torch";
  if (isKeras) nameLayer(frame.run, self, args.keywords);
  if (args.unknownSpread) {
    self.weights = args.unknownSpread;
    return null;
  }
  const keywords = entry.framework === "keras" ? withoutLayerOptions(entry, args.keywords) : args.keywords;
  const named = new Map([...keywords].map(([name, value]) => [name, toArg(value)] as const));
  const config = constructLayer(entry, args.positional.slice(1).map(toArg), named);
  if (config instanceof Problem) {
    self.weights = failAt(frame, at, config);
    return null;
  }
  self.config = config;
  if (entry.builtOn === "construction") build(frame, self, config, at);
  return null;
}

/** What a layer's first call gives it to build itself by. */
interface FirstCall {
  readonly x: TensorValue | undefined;
  readonly positional: readonly Arg[];
  readonly keywords: ReadonlyMap<string, Arg>;
}

/** Makes the weights of a layer, once. */
function build(frame: Frame, self: Instance, config: LayerConfig, at: Location, call?: FirstCall): void {
  if (self.weights !== undefined && !(self.weights instanceof Unknown)) return;
  const set = weightsOf(config, call?.x, call?.positional, call?.keywords);
  if (call && frame.run.heap.isForked)
    self.uncertain ??= new Unknown("whether the layer is built depends on a condition that is not known");
  if (set instanceof Problem) {
    self.weights = failAt(frame, at, set);
  } else if (set instanceof Unknown) {
    self.weights = set;
  } else {
    const make = (dims: TensorValue["shape"]) => new ParameterValue(frame.run.newId(), dims, "float32");
    self.weights = new Map([...set.trainable].map(([name, dims]) => [name, make(dims)]));
    for (const [name, dims] of set.nonTrainable) {
      const weight = make(dims);
      weight.trainable = false;
      self.weights.set(name, weight);
    }
    if (call) materialize(self, config);
    self.buffers = new Map(
      [...set.buffers].map(([name, dims]) => [name, new TensorValue(frame.run.newId(), dims, "float32")]),
    );
  }
}

/** A lazy layer of PyTorch becomes one of the plain class when its first call has built it. */
function materialize(self: Instance, { entry }: LayerConfig): void {
  const plain = /^Lazy(.*)$/.exec(entry.shortName)?.[1];
  const found = plain === undefined ? undefined : lookup(`torch.nn.${plain}`);
  if (found?.kind === "layer" && self.cls.qualifiedName === entry.name) self.cls = classFor(found);
}

/** Why a layer that is built already does not fit a further input: it would need weights of other shapes. */
function misfitOf(self: Instance, config: LayerConfig, call: FirstCall): Problem | undefined {
  if (!(self.weights instanceof Map) || self.weights.size === 0 || !call.x) return undefined;
  const { shape } = call.x;
  const set = weightsOf(config, call.x, call.positional, call.keywords);
  if (set instanceof Problem || set instanceof Unknown || shape instanceof Unknown) return undefined;
  for (const [name, dims] of set.trainable) {
    const built = self.weights.get(name)?.shape;
    if (!built || built instanceof Unknown) continue;
    const axis = built.findIndex((size, i) => equal(size, dims[i] ?? size) === false);
    const [expected, received] = [built[axis], dims[axis]];
    if (expected === undefined || received === undefined) continue;
    const message = `Input 0 of layer "${config.entry.shortName}" is incompatible with the layer: expected axis -1 of input shape to have value ${formatDim(expected)}, but received input with shape ${formatShape(shape)}`;
    return new Problem("features", "ValueError", message, { expected, received });
  }
  return undefined;
}

function callCatalogueLayer(frame: Frame, args: CallArguments, at: Location): Value {
  const [self, ...positional] = args.positional;
  if (!(self instanceof Instance)) return new Unknown("the layer is not known");
  if (args.unknownSpread) return args.unknownSpread;
  const { config } = self;
  if (!config)
    return self.weights instanceof Unknown
      ? self.weights
      : new Unknown("the layer's constructor was not run");
  noteLoss(frame, config.entry.name, at, self.definedAt);
  const inputs = [...positional, ...args.keywords.values()].flatMap((value) => tensorsIn(value));
  const given = positional.map(toArg);
  const keywords = new Map([...args.keywords].map(([name, value]) => [name, toArg(value)] as const));
  const call: FirstCall = { x: inputs[0], positional: given, keywords };
  const misfit = config.entry.builtOn === "call" ? misfitOf(self, config, call) : undefined;
  if (config.entry.builtOn === "call") build(frame, self, config, at, call);
  const result = misfit ? failedCall(misfit) : callLayer(config, given, keywords);
  const output = result.problem
    ? failAt(frame, at, result.problem)
    : fromArg(frame.run, result.output, config.entry.framework);
  record(frame, config.entry.name, self, inputs, output, result, at, args);
  return output;
}

/** A copy of a layer with weights of its own; `copyValue` copies what its attributes hold. */
export function copyLayer(
  run: Run,
  source: Instance,
  seen: Map<object, Value>,
  copyValue: (value: Value) => Value,
  copyWeight?: (weight: ParameterValue) => ParameterValue,
): Instance {
  const known = seen.get(source);
  if (known instanceof Instance) return known;
  const copy = run.newInstance(source.cls, source.definedAt);
  seen.set(source, copy);
  copy.config = source.config;
  copy.uncertain = source.uncertain;
  copy.state = source.state;
  copy.isInitialized = source.isInitialized;
  const fresh = (weight: ParameterValue) => {
    if (copyWeight) return copyWeight(weight);
    const made = new ParameterValue(run.newId(), weight.shape, weight.dtype);
    made.trainable = weight.trainable;
    return made;
  };
  copy.weights =
    source.weights instanceof Map
      ? new Map([...source.weights].map(([name, w]) => [name, fresh(w)]))
      : source.weights;
  copy.buffers = source.buffers;
  copy.attrs = new Map(
    [...source.attrs].map(([name, value]) => [
      name,
      value instanceof ParameterValue ? fresh(value) : copyValue(value),
    ]),
  );
  return copy;
}
