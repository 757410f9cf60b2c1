import { Unknown } from "../../../arithmetic/unknown";
import { callValue } from "../../calls";
import { fromArg, tensorsIn } from "../../convert";
import { Instance, List, ParameterValue, type TensorValue, Tuple, type Value } from "../../values";
import { copyLayer } from "../copyLayer";
import { replayGraph, substitute } from "../kerasGraph";
import { type NativeCall, native } from "../native";
import { inputFunction } from "./inputs";
import { kerasModelClass } from "./models";
import { isKerasLayer, type KerasState, stateOf } from "./state";

/** `clone_model`: the same layers once more, with weights of their own. */
function cloneModel(call: NativeCall): Value {
  const model = call.get(0, "model") ?? null;
  if (model instanceof Unknown) return model;
  const isPlain = ["input_tensors", "clone_function", "call_function"].every(
    (name, i) => (call.get(i + 1, name) ?? null) === null,
  );
  if (!isKerasLayer(model) || !isPlain) return new Unknown("what this clone is made of is not followed");
  return new Cloning(call).copyOf(model);
}

/** Copies of layers and weights; what the model shares, its clone shares too. */
class Cloning {
  readonly #layers = new Map<Instance, Instance>();
  readonly #weights = new Map<ParameterValue, ParameterValue>();

  constructor(readonly call: NativeCall) {}

  copyOf(layer: Instance): Instance {
    const known = this.#layers.get(layer);
    if (known) return known;
    const { graph, layers } = stateOf(this.call.frame.run, layer);
    const copy = graph ? this.#functional(layer, graph) : this.#plain(layer);
    this.#layers.set(layer, copy);
    if (layers) stateOf(this.call.frame.run, copy).layers = layers.map((each) => this.copyOf(each));
    return copy;
  }

  #plain(layer: Instance): Instance {
    const { run } = this.call.frame;
    const copy = copyLayer(
      run,
      layer,
      new Map(),
      (value) => this.#value(value),
      (weight) => this.#weight(weight),
    );
    const state = stateOf(run, layer);
    const weights = [...state.weights].map(([name, weight]) => [name, this.#weight(weight)] as const);
    copy.state = {
      ...state,
      weights: new Map(weights),
      lastInput: undefined,
      lastOutput: undefined,
    } satisfies KerasState;
    return copy;
  }

  #value(value: Value): Value {
    if (isKerasLayer(value)) return this.copyOf(value);
    if (value instanceof List)
      return new List(
        value.items.map((item) => this.#value(item)),
        value.unknown,
      );
    return value instanceof Tuple ? new Tuple(value.items.map((item) => this.#value(item))) : value;
  }

  #weight(weight: ParameterValue): ParameterValue {
    const known = this.#weights.get(weight);
    if (known) return known;
    const made = new ParameterValue(
      this.call.frame.run.newId(),
      weight.shape,
      weight.dtype,
      undefined,
      "keras",
    );
    made.trainable = weight.trainable;
    this.#weights.set(weight, made);
    return made;
  }

  /** The graph is built again, from inputs of the same shapes. */
  #functional(model: Instance, graph: NonNullable<KerasState["graph"]>): Instance {
    const { frame, at } = this.call;
    const moved = new Map(tensorsIn(graph.inputs).map((tensor) => [tensor.id, this.#input(tensor)] as const));
    const inputs = substitute(graph.inputs, moved);
    const outputs = replayGraph(frame, graph, inputs, (layer) => this.copyOf(layer));
    const args = { positional: [inputs, outputs], keywords: new Map<string, Value>() };
    const made = callValue(frame, kerasModelClass, args, at);
    if (!(made instanceof Instance)) return model;
    const { name, isNamed, trainable } = stateOf(frame.run, model);
    Object.assign(stateOf(frame.run, made), { name, isNamed, trainable });
    return made;
  }

  #input({ shape, dtype }: TensorValue): Value {
    const { frame, at } = this.call;
    const sizes =
      shape instanceof Unknown ? shape : new Tuple(shape.map((size) => fromArg(frame.run, size, "keras")));
    const keywords = new Map<string, Value>([
      ["batch_shape", sizes],
      ["dtype", dtype ?? "float32"],
    ]);
    return callValue(frame, INPUT, { positional: [], keywords }, at);
  }
}

const INPUT = native("Input", inputFunction("keras.layers.InputLayer"));

export const kerasCloning: Readonly<Record<string, Value>> = {
  "keras.models.clone_model": native("clone_model", cloneModel),
};
