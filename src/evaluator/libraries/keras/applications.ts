import { isUnknown, Unknown } from "../../../arithmetic/unknown";
import {
  type KerasBuilder,
  kerasBuilders,
  type LayerOption,
  rowsOf,
} from "../../../catalogue/builders/keras";
import { Float } from "../../../catalogue/values";
import { instantiate } from "../../calls";
import { iterate } from "../../containers/iterate";
import { complain } from "../../frame";
import { callOperator } from "../../tensors";
import { List, TensorValue, Tuple, type Value } from "../../values";
import { graphSteps } from "../kerasGraph";
import { type NativeCall, type NativeFunction, native } from "../native";
import { layLayers, layTail } from "./applicationLayers";
import { modelClass } from "./classes";
import { inputFunction } from "./inputs";

/** `keras.applications`: models put together from the recorded layers of every builder. */

/** Options that are honoured, or that change neither layers nor shapes. */
const HONOURED = new Set([
  "include_top",
  "weights",
  "input_tensor",
  "input_shape",
  "pooling",
  "classes",
  "classifier_activation",
  "name",
  "dropout",
  "dropout_rate",
]);

type Options = ReadonlyMap<string, Value>;

const build =
  (builder: KerasBuilder): NativeFunction =>
  (call) => {
    const options = optionsOf(call, builder);
    if (isUnknown(options)) return options;
    const refused = doubtOf(builder, options) ?? refusalOf(call, builder, options);
    if (refused) return refused;
    const { frame, at } = call;
    const start = startOf(call, builder, options);
    if (!(start instanceof TensorValue)) return start;
    const hasHead = options.get("include_top") === true;
    const rows = hasHead ? rowsOf(builder) : rowsOf(builder).slice(0, builder.shared);
    const laying = {
      frame,
      at,
      classes: options.get("classes") ?? null,
      activation: options.get("classifier_activation") ?? null,
      isPretrained: options.get("weights") === "imagenet",
    };
    const end = layLayers(laying, rows, start);
    const outputs = hasHead ? end : layTail(laying, builder.tails[poolingOf(options)], end);
    const keywords = new Map<string, Value>([["name", nameOf(builder, options, start)]]);
    return instantiate(frame, modelClass, { positional: [sourceOf(call, start), outputs], keywords }, at);
  };

/** The options of a call with the builder's defaults; unknown where one makes a model of another structure. */
function optionsOf(call: NativeCall, builder: KerasBuilder): Options | Unknown {
  const options = new Map<string, Value>();
  for (const [i, [name, standard]] of builder.signature.entries()) {
    const given = call.get(i, name);
    const value = given === undefined ? optionValue(standard) : given;
    options.set(name, value);
    if (!HONOURED.has(name) && !isStandard(value, standard))
      return new Unknown(`${builder.name} is known with its own ${name} only`);
  }
  const other = [...call.keywords.keys()].find((name) => !options.has(name));
  return other === undefined ? options : new Unknown(`${builder.name} is not known to take ${other}`);
}

function optionValue(option: LayerOption): Value {
  if (Array.isArray(option)) return new Tuple(option.map((item: LayerOption) => optionValue(item)));
  return option as number | boolean | string | null;
}

function isStandard(value: Value, standard: LayerOption): boolean {
  return (value instanceof Float ? value.value : value) === standard;
}

/** Why it is not known what the options make. */
function doubtOf({ name: builder }: KerasBuilder, options: Options): Unknown | undefined {
  for (const name of ["include_top", "weights", "pooling"]) {
    const value = options.get(name);
    if (value instanceof Unknown) return new Unknown(`${builder} depends on ${name}: ${value.reason}`);
  }
  return typeof options.get("include_top") === "boolean"
    ? undefined
    : new Unknown(`what include_top is to ${builder} is not known`);
}

/** Keras refuses other classes than those that pretrained weights are for. */
function refusalOf(
  { frame, at }: NativeCall,
  { refusal }: KerasBuilder,
  options: Options,
): Unknown | undefined {
  const isPretrained = options.get("include_top") === true && options.get("weights") === "imagenet";
  const classes = options.get("classes") ?? null;
  if (!isPretrained || classes === 1000) return undefined;
  if (typeof classes !== "number") return new Unknown("how many classes the head has is not known");
  return complain(frame, at, "value", "ValueError", refusal.replace("{classes}", String(classes)));
}

function poolingOf(options: Options): keyof KerasBuilder["tails"] {
  const pooling = options.get("pooling");
  return pooling === "avg" ? "avg" : pooling === "max" ? "max" : "none";
}

/** The tensor that the model starts from: the given one, or a new Input. */
function startOf(call: NativeCall, builder: KerasBuilder, options: Options): Value {
  const given = options.get("input_tensor") ?? null;
  if (given instanceof TensorValue) return sizesFit(call, builder, given) ?? given;
  if (given !== null) return new Unknown("the input tensor is not known");
  const hasHead = options.get("include_top") === true;
  const shape = options.get("input_shape") ?? null;
  const side = hasHead ? builder.size : null;
  const wanted = shape === null ? new Tuple([side, side, 3]) : shape;
  const keywords = new Map([["shape", wanted]]);
  const args = { positional: [], keywords };
  const get = (_: number, name?: string) => (name === undefined ? undefined : keywords.get(name));
  const refused = shape === null ? undefined : tooSmall(call, builder, shape);
  if (refused) return refused;
  const start = inputFunction("keras.layers.InputLayer")({ ...call, args, positional: [], keywords, get });
  return start instanceof TensorValue ? (sizesFit(call, builder, start) ?? start) : start;
}

/** Keras refuses images below a smallest size. */
function tooSmall(call: NativeCall, { size, smallest }: KerasBuilder, shape: Value): Unknown | undefined {
  const sizes = iterate(call.frame, shape, call.at);
  if (isUnknown(sizes)) return sizes;
  const isTooSmall = sizes.slice(0, 2).some((side) => typeof side === "number" && side < smallest);
  if (!isTooSmall) return undefined;
  const received = `input_shape=(${sizes.map((each) => (each === null ? "None" : String(each))).join(", ")})`;
  // The one family that leaves the size open checks it by itself.
  const shown = size === null ? `\`${received}\`` : received;
  const message = `Input size must be at least ${smallest}x${smallest}; Received: ${shown}`;
  return complain(call.frame, call.at, "value", "ValueError", message);
}

/** Why the layers are not known for images of that size. */
function sizesFit(
  _call: NativeCall,
  { name, size, anySize }: KerasBuilder,
  start: TensorValue,
): Unknown | undefined {
  if (isUnknown(start.shape)) return undefined;
  const isOwnSize = start.shape.slice(1, 3).every((side) => side === size);
  return anySize || isOwnSize
    ? undefined
    : new Unknown(`${name} is known for images of ${size}×${size} only`);
}

/** The Input behind a tensor that was made from it. */
function sourceOf({ frame }: NativeCall, start: TensorValue): Value {
  const graph = { inputs: null, outputs: start, recorder: frame.run.recorder };
  const inputs = graphSteps(graph).flatMap(({ layer, output }) =>
    layer?.cls.name === "InputLayer" && output instanceof TensorValue ? [output] : [],
  );
  const [only = start, ...others] = inputs;
  return others.length === 0 ? only : new List(inputs);
}

/** The model's name, in which some builders name the size of the image. */
function nameOf(builder: KerasBuilder, options: Options, { shape }: TensorValue): Value {
  const given = options.get("name") ?? null;
  if (given !== null && given !== "") return given;
  const side = isUnknown(shape) ? undefined : shape[1];
  const standard = builder.size === null ? "" : String(builder.size);
  return builder.namesSize && typeof side === "number"
    ? builder.model.replace(standard, String(side))
    : builder.model;
}

/** Families whose models scale their images themselves. */
const UNTOUCHED = new Set(["convnext", "efficientnet", "efficientnet_v2", "mobilenet_v3"]);

/** `preprocess_input(x)`: other values in the same shape. */
const preprocess =
  (module: string): NativeFunction =>
  ({ frame, at, get }) => {
    const x = get(0, "x") ?? null;
    return UNTOUCHED.has(module) || !(x instanceof TensorValue) ? x : callOperator(frame, "*", x, 1, at);
  };

/** The modules of a builder: the one that defines it, and the one of its own name that re-exports it. */
function modulesOf({ name, module }: KerasBuilder): readonly string[] {
  return name === "ResNet50" ? [module, "resnet50"] : [module];
}

/** Names of `keras.applications`, by themselves and in their modules. */
export const kerasApplications: Readonly<Record<string, Value>> = Object.fromEntries(
  kerasBuilders.flatMap((builder) => {
    const made = native(builder.name, build(builder));
    const inModules = modulesOf(builder).flatMap((module) => [
      [`keras.applications.${module}.${builder.name}`, made],
      [`keras.applications.${module}.preprocess_input`, native("preprocess_input", preprocess(module))],
    ]);
    return [[`keras.applications.${builder.name}`, made], ...inModules];
  }),
);
