import { type Dim, namesIn } from "../../arithmetic/dimension";
import { Problem } from "../../arithmetic/problem";
import { Unknown } from "../../arithmetic/unknown";
import { lookup } from "../../catalogue";
import {
  type CallResult,
  callLayer,
  constructLayer,
  failedCall,
  type WeightSet,
  weightsOf,
} from "../../catalogue/apply";
import type { LayerEntry } from "../../catalogue/entry";
import { shapeWords } from "../../catalogue/keras/words";
import { weightDtype } from "../../catalogue/torch/functions/dtype";
import type { LayerConfig } from "../../catalogue/values";
import type { Location } from "../../model/graph";
import { fromArg, tensorsIn, toArg, toConstructorArg } from "../convert";
import { type Frame, failAt } from "../frame";
import { noteLayout } from "../layout";
import { noteLoss, record } from "../tensors";
import {
  type CallArguments,
  ClassValue,
  Instance,
  Native,
  NO_KEYWORDS,
  ParameterValue,
  TensorValue,
  type Value,
} from "../values";
import { isOpenSize } from "./keras/shapes";
import {
  countInner,
  type KerasState,
  kerasLayerClass,
  nameLayer,
  tfjsLayerClass,
  withoutLayerOptions,
} from "./keras/state";
import { type FirstCall, inItsName, misfitOf } from "./misfits";
import { tfjsClassName } from "./tfjsNames";
import { fromPretrained } from "./torchEmbedding";
import { demandTrainable } from "./torchModes";
import { moduleClass } from "./torchModule";

const NO_ARGUMENTS: CallArguments = { positional: [], keywords: NO_KEYWORDS };
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
    const table = fromPretrained(entry.name);
    if (table !== undefined) cls.attrs.set("from_pretrained", table);
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
  const named = new Map([...keywords].map(([name, value]) => [name, toConstructorArg(value)] as const));
  const config = constructLayer(entry, args.positional.slice(1).map(toConstructorArg), named);
  if (config instanceof Problem) {
    self.weights = failAt(frame, at, config);
    return null;
  }
  self.config = config;
  if (config.warning) frame.run.reportFault(at, config.warning);
  const refused = entry.builtOn === "construction" ? build(frame, self, config) : undefined;
  if (refused) self.weights = failAt(frame, at, refused);
  return null;
}

const PERHAPS_BUILT = new Unknown("whether the layer is built depends on a condition that is not known");

/** Makes the weights of a layer, once; gives what the framework complains about instead. */
function build(frame: Frame, self: Instance, config: LayerConfig, call?: FirstCall): Problem | undefined {
  if (self.weights !== undefined && !(self.weights instanceof Unknown)) return undefined;
  const made = weightsOf(config, call?.x, call?.positional, call?.keywords);
  const isMade = !(made instanceof Problem || made instanceof Unknown);
  const set = (isMade ? openWeight(frame, self, config, made) : undefined) ?? made;
  const hasWeights = (config.entry.weights ?? config.entry.nonTrainable) !== undefined;
  if (call && hasWeights && frame.run.heap.isForked) self.uncertain ??= PERHAPS_BUILT;
  if (set instanceof Problem) {
    self.weights = new Unknown(`this fails: ${set.message}`);
    return set;
  } else if (set instanceof Unknown) {
    self.weights = set;
  } else {
    const dtype = weightDtype(config);
    const make = (dims: TensorValue["shape"]) => new ParameterValue(frame.run.newId(), dims, dtype);
    self.weights = new Map([...set.trainable].map(([name, dims]) => [name, make(dims)]));
    for (const [name, dims] of set.nonTrainable) {
      const weight = make(dims);
      weight.trainable = false;
      self.weights.set(name, weight);
    }
    if (call) materialize(self, config);
    if (call && config.entry.framework === "keras") countInner(frame.run, config.entry.shortName);
    self.buffers = new Map(
      [...set.buffers].map(([name, dims]) => [name, new TensorValue(frame.run.newId(), dims, "float32")]),
    );
  }
  return undefined;
}

/** Gives a layer that is made another configuration; weights that both have stay the same objects. */
export function reconfigure(frame: Frame, self: Instance, config: LayerConfig): void {
  const before = self.weights;
  self.config = config;
  self.weights = undefined;
  if (config.entry.builtOn === "construction") build(frame, self, config);
  const after = self.weights as Instance["weights"];
  if (!(before instanceof Map && after instanceof Map)) return;
  for (const [name, weight] of before) if (after.has(name)) after.set(name, weight);
}

/** A lazy layer of PyTorch becomes one of the plain class when its first call has built it. */
function materialize(self: Instance, { entry }: LayerConfig): void {
  const plain = /^Lazy(.*)$/.exec(entry.shortName)?.[1];
  const found = plain === undefined ? undefined : lookup(`torch.nn.${plain}`);
  if (found?.kind === "layer" && self.cls.qualifiedName === entry.name) self.cls = classFor(found);
}

/** Builds a layer where that is due, and calls it. */
function runLayer(frame: Frame, self: Instance, config: LayerConfig, call: FirstCall): CallResult {
  const isBuiltNow = config.entry.builtOn === "call";
  const unfit = isBuiltNow ? misfitOf(self, config, call) : undefined;
  const isPerhapsBuilt = self.uncertain === PERHAPS_BUILT;
  // A call that is sure to happen builds what was not built before; other weights are then one of two.
  if (isPerhapsBuilt && !unfit && !frame.run.heap.isForked) self.uncertain = undefined;
  const misfit = isPerhapsBuilt ? undefined : unfit;
  const refused = isBuiltNow ? build(frame, self, config, call) : undefined;
  const isLate = misfit !== undefined && frame.run.isRebuilding;
  const called = misfit && !isLate ? failedCall(misfit) : callLayer(config, call.positional, call.keywords);
  const problem = called.problem ?? refused;
  if (problem) return failedCall(inItsName(problem, self, config));
  return isLate ? { ...called, warning: deferred(misfit) } : called;
}

/** What Keras notices on data only. */
function deferred({ exception, message, facts }: Problem): Problem {
  return new Problem("deferred", exception, message, facts);
}

/** Why Keras cannot make a weight: a size that its Input leaves open. */
function openWeight({ run }: Frame, { state }: Instance, { entry }: LayerConfig, set: WeightSet) {
  if (entry.framework !== "keras" || run.isSpeculative) return undefined;
  const isOpen = (size: Dim) => [...namesIn(size)].some(isOpenSize);
  const open = [...set.trainable].find(([, dims]) => dims.some(isOpen));
  if (!open) return undefined;
  const [name, dims] = open;
  const rule = "Shapes used to initialize variables must be fully-defined (no `None` dimensions).";
  const path = `${(state as KerasState | undefined)?.name ?? entry.shortName}/${name}`;
  const message = `${rule} Received: shape=${shapeWords(dims)} for variable path='${path}'`;
  return new Problem("features", "ValueError", message);
}

/** TensorFlow.js gives symbolic tensors for symbolic ones. */
function frameworkOf({ entry }: LayerConfig, [first]: readonly TensorValue[]): TensorValue["framework"] {
  return entry.framework === "tfjs" ? (first?.framework ?? "tfjs") : entry.framework;
}

function callCatalogueLayer(frame: Frame, args: CallArguments, at: Location): Value {
  const [self, ...positional] = args.positional;
  if (!(self instanceof Instance)) return new Unknown("the layer is not known");
  if (args.unknownSpread) return args.unknownSpread;
  frame.run.limits.watchTime();
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
  const result = runLayer(frame, self, config, call);
  const output = result.problem
    ? failAt(frame, at, result.problem)
    : fromArg(frame.run, result.output, frameworkOf(config, inputs));
  if (result.warning) frame.run.reportFault(at, result.warning);
  demandTrainable(frame, self, inputs[0], at);
  noteLayout(config.entry.name, NO_ARGUMENTS, output);
  record(frame, config.entry.name, self, inputs, output, result, at, args);
  return output;
}
