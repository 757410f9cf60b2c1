import { Unknown } from "../../../arithmetic/unknown";
import { lookup } from "../../../catalogue";
import { callLayer } from "../../../catalogue/apply";
import { Tensor } from "../../../catalogue/values";
import type { Location } from "../../../model/graph";
import { descendsFrom, findMethod, unknownBaseOf } from "../../ancestry";
import { callValue } from "../../calls";
import { iterate } from "../../containers/iterate";
import { fromArg, tensorsIn } from "../../convert";
import { complain, type Frame, failAt } from "../../frame";
import type { Run } from "../../run";
import { callEntry } from "../../tensors";
import {
  type CallArguments,
  Dict,
  Instance,
  List,
  Native,
  type NativeClass,
  NO_KEYWORDS,
  ParameterValue,
  type TensorValue,
  Tuple,
  type Value,
} from "../../values";
import { substitute } from "../kerasGraph";
import { noteAttribute } from "../layerAttributes";
import { isCatalogueCall } from "../layers";
import { equip, type NativeCall, type NativeFunction } from "../native";
import { inputDims, shapeValue, toDim } from "./shapes";
import { kerasLayerClass, nameLayer, stateOf } from "./state";
import { assignTrainable } from "./trainable";

/** `layer(...)`: builds the layer if need be, then runs `call`. */
function callKerasLayer(frame: Frame, args: CallArguments, at: Location): Value {
  const [self, ...rest] = args.positional;
  if (!(self instanceof Instance)) return new Unknown("the layer is not known");
  const { run } = frame;
  if (!self.isInitialized && !unknownBaseOf(self.cls)) return refuseUninitialized(frame, self, at);
  const state = stateOf(run, self);
  const inputs = [...rest, ...args.keywords.values()].flatMap((value) => tensorsIn(value));
  const call = findMethod(self.cls, "call") ?? null;
  const usable = withoutTraining(args, self);
  if (!state.isBuilt) {
    state.isBuilt = true;
    const build = findMethod(self.cls, "build");
    if (build !== undefined && !(build instanceof Native))
      callValue(frame, build, { positional: [self, shapeValue(rest[0] ?? null)], keywords: new Map() }, at);
  }
  const isLeaf = isCatalogueCall(call, self.cls);
  const output = isLeaf
    ? callValue(frame, call, usable, at)
    : run.recorder.call(self, at, inputs, rest, args.keywords, () =>
        apart(frame, inputs, callValue(frame, call, usable, at), at),
      );
  state.lastInput = rest[0] ?? null;
  state.lastOutput = output;
  return output;
}

/** A layer's output as tensors of its own where it hands on what it was given, so that the graph holds the layer. */
function apart(frame: Frame, inputs: readonly TensorValue[], output: Value, at: Location): Value {
  const handedOn = tensorsIn(output).filter(({ id }) => inputs.some((input) => input.id === id));
  const identity = lookup("keras.ops.copy");
  if (handedOn.length === 0 || identity?.kind !== "function") return output;
  const copy = (x: TensorValue) => callEntry(frame, identity, { positional: [x], keywords: NO_KEYWORDS }, at);
  return substitute(output, new Map(handedOn.map((x) => [x.id, copy(x)])));
}

function refuseUninitialized(frame: Frame, { cls }: Instance, at: Location): Unknown {
  const rule = "you forgot to call `super().__init__()` as the first statement in the `__init__()` method";
  const message = `In layer '${cls.name}', ${rule}. Go add it!`;
  return complain(frame, at, "uninitialized", "RuntimeError", message);
}

/** Drops what Keras itself consumes of a call's keywords where `call` does not name it. */
function withoutTraining(args: CallArguments, self: Instance): CallArguments {
  const call = findMethod(self.cls, "call");
  const params =
    call !== null && typeof call === "object" && "node" in call && call.node && "params" in call.node
      ? call.node.params
      : undefined;
  if (!params || params.some((p) => p.kind === "var-keyword")) return args;
  const keywords = new Map(
    [...args.keywords].filter(
      ([name]) => !(name === "training" || name === "mask") || params.some((p) => p.name === name),
    ),
  );
  return { ...args, keywords };
}

/** `add_weight(shape=…)`; Keras 2 takes the name first. */
function addWeight(call: NativeCall): Value {
  const self = call.positional[0];
  if (!(self instanceof Instance)) return null;
  const { run } = call.frame;
  const state = stateOf(run, self);
  const positional = call.positional.slice(1);
  const shape = call.keywords.get("shape") ?? positional.find((p) => typeof p !== "string") ?? new Tuple([]);
  const sizes = iterate(call.frame, shape === null ? new Tuple([]) : shape, call.at);
  const name = call.keywords.get("name") ?? positional.find((p) => typeof p === "string");
  const weight = new ParameterValue(
    run.newId(),
    sizes instanceof Unknown ? sizes : sizes.map(toDim),
    "float32",
    undefined,
    descendsFrom(self.cls, "tf.layers.Layer") ? "tfjs" : "keras",
  );
  weight.trainable = call.keywords.get("trainable") !== false;
  const key = typeof name === "string" && !state.weights.has(name) ? name : `weight_${state.weights.size}`;
  state.weights.set(key, weight);
  return weight;
}

/** A variable that becomes an attribute is a weight, once, whatever made it. */
function trackWeight(run: Run, self: Instance, name: string, value: ParameterValue): void {
  const { weights } = stateOf(run, self);
  if (![...weights.values()].includes(value))
    weights.set(weights.has(name) ? `${name}_${weights.size}` : name, value);
}

const nothing: NativeFunction = () => null;

/** `compute_output_shape(shape)`: what the layer gives for a tensor of that shape; it is not built by that. */
function computeOutputShape(call: NativeCall): Value {
  const self = call.positional[0];
  const shape = call.get(1, "input_shape") ?? null;
  if (!(self instanceof Instance && self.config && (shape instanceof Tuple || shape instanceof List)))
    return new Unknown("the output shape is not known");
  const { run } = call.frame;
  const given = new Tensor(inputDims(shape.items, true, 0), "float32");
  const { output, problem } = callLayer(self.config, [given], new Map());
  return problem ? failAt(call.frame, call.at, problem) : shapeValue(fromArg(run, output, "keras"));
}

const METHODS: Readonly<Record<string, NativeFunction | Native>> = {
  __init__: (call) => {
    const [self] = call.positional;
    if (self instanceof Instance) nameLayer(call.frame.run, self, call.keywords);
    return null;
  },
  call: (call) =>
    new Unknown(
      `${call.positional[0] instanceof Instance ? call.positional[0].cls.name : "the layer"} has no call() that can be seen`,
    ),
  build: nothing,
  add_weight: addWeight,
  add_loss: nothing,
  add_metric: nothing,
  get_config: () => new Dict(),
  get_weights: () => new Unknown("weights are not read"),
  set_weights: nothing,
  compute_mask: nothing,
  compute_output_shape: computeOutputShape,
  adapt: nothing,
  count_params: () => new Unknown("the count is shown beside the layer"),
  add_variable: addWeight,
  __call__: new Native("__call__", callKerasLayer),
  // TensorFlow.js calls a layer by `layer.apply(x)`.
  apply: new Native("apply", callKerasLayer),
};

const behaviour: NativeClass = {
  attribute: (frame, self, name) => {
    const state = stateOf(frame.run, self);
    if (name === "name") return state.name;
    if (name === "trainable") return state.trainable;
    if (name === "built") return state.isBuilt;
    if (name === "output") return state.lastOutput ?? new Unknown("the layer has not been called");
    if (name === "input") return state.lastInput ?? new Unknown("the layer has not been called");
    if (name === "output_shape")
      return shapeValue(state.lastOutput ?? new Unknown("the layer has not been called"));
    if (name === "input_shape")
      return shapeValue(state.lastInput ?? new Unknown("the layer has not been called"));
    if (name === "weights" || name === "trainable_weights" || name === "trainable_variables")
      return new Unknown("weights are not read");
    return name === "compute_dtype" || name === "dtype" ? "float32" : undefined;
  },
  assign: (run, self, name, value) => {
    if (value instanceof ParameterValue && value.framework === "keras") trackWeight(run, self, name, value);
    if (name !== "trainable" && name !== "_name") {
      noteAttribute(run, self, name, value);
      return false;
    }
    const state = stateOf(run, self);
    if (name === "_name") state.isNamed = typeof value === "string";
    if (name === "_name" && typeof value === "string") state.name = value;
    if (name === "trainable") assignTrainable(run, self, value);
    return true;
  },
};

/** keras.layers.Layer with all that its instances can do. */
export const layerClass = equip(kerasLayerClass, METHODS, behaviour);
