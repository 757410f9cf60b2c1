import { isKnown } from "../../../arithmetic/dimension";
import { isUnknown, Unknown } from "../../../arithmetic/unknown";
import { lookup } from "../../../catalogue";
import type {
  LayerConfiguration,
  LayerOption,
  LayerOptions,
  LayerRow,
  NamedLayer,
} from "../../../catalogue/builders/keras";
import { Float } from "../../../catalogue/values";
import type { Location } from "../../../model/graph";
import { callValue, instantiate } from "../../calls";
import type { Frame } from "../../frame";
import { callOperator } from "../../tensors";
import { type ClassValue, Instance, List, NO_KEYWORDS, TensorValue, Tuple, type Value } from "../../values";
import { classFor } from "../layers";
import { applicationClasses } from "./applicationClasses";
import { sequentialClass } from "./classes";
import { claimName } from "./state";

/** What the layers of a builder's model are made with. */
export interface Laying {
  readonly frame: Frame;
  readonly at: Location;
  /** The number of classes. */
  readonly classes: Value;
  /** The activation of the head. */
  readonly activation: Value;
  /** Whether ImageNet's weights are asked for. */
  readonly isPretrained: boolean;
}

/** Calls the layers of a model one after the other; gives the last one's output. The first row is the input. */
export function layLayers(laying: Laying, rows: readonly LayerRow[], start: Value): Value {
  const names = namesFor(laying);
  const outputs: Value[] = [];
  for (const [i, row] of rows.entries()) {
    const inputs = row.inputs.map((from) => outputs[from] ?? new Unknown("an input is missing"));
    const [first = start] = inputs;
    const isLeftOut = i === 0 || (row.isOfWeights && !laying.isPretrained);
    outputs.push(
      isLeftOut ? first : lay(laying, names(row.name, row.configuration[0]), row.configuration, inputs),
    );
  }
  return outputs.at(-1) ?? start;
}

/** Calls layers each on the output of the one before. */
export function layTail(laying: Laying, layers: readonly NamedLayer[], start: Value): Value {
  const names = namesFor(laying);
  return layers.reduce(
    (x, [name, type, options]) => lay(laying, names(name, type), [type, options], [x]),
    start,
  );
}

/** Gives the names of layers; those that Keras counts go on from what the code has made already. */
function namesFor({ frame }: Laying): (name: string, type: string) => string | undefined {
  const first = new Map<string, number>();
  return (name, type) => {
    if (!name.startsWith("?")) return name === "" ? undefined : name;
    const { base, number } = claimName(frame.run, type);
    if (!first.has(base)) first.set(base, number);
    const counted = (first.get(base) ?? 0) + Number.parseInt(name.slice(1), 36);
    return counted === 0 ? base : `${base}_${counted}`;
  };
}

function lay(
  laying: Laying,
  name: string | undefined,
  configuration: LayerConfiguration,
  inputs: readonly Value[],
): Value {
  const { frame, at } = laying;
  const [type] = configuration;
  const [x = null, y = 1] = inputs;
  if (type === "+" || type === "*") return callOperator(frame, type, x, y, at);
  const layer = makeLayer(laying, name, configuration, x);
  return callValue(
    frame,
    layer,
    { positional: [inputs.length > 1 ? new List(inputs) : x], keywords: NO_KEYWORDS },
    at,
  );
}

function makeLayer(
  laying: Laying,
  name: string | undefined,
  configuration: LayerConfiguration,
  x: Value,
): Value {
  const { frame, at } = laying;
  const [type, options] = configuration;
  const cls = classOf(type);
  if (isUnknown(cls)) return cls;
  const named = new Map<string, Value>(name === undefined ? [] : [["name", name]]);
  const isNested = Array.isArray(options);
  if (!isNested)
    for (const [key, value] of Object.entries(options as LayerOptions))
      named.set(key, optionOf(laying, value, x));
  const parts = isNested
    ? [
        new List(
          (options as readonly NamedLayer[]).map(([part, ...rest]) => makeLayer(laying, part, rest, x)),
        ),
      ]
    : [];
  const layer = instantiate(frame, cls, { positional: parts, keywords: named }, at);
  // Layers are made in Keras' own code, not at the place that calls the builder.
  if (layer instanceof Instance) layer.definedAt = undefined;
  return layer;
}

function classOf(type: string): ClassValue | Unknown {
  if (type === "Sequential") return sequentialClass;
  const own = applicationClasses.get(type);
  if (own) return own;
  const entry = lookup(`keras.layers.${type}`);
  return entry?.kind === "layer"
    ? classFor(entry)
    : new Unknown(`keras.layers.${type} is not known to Layer Lens`);
}

function optionOf(laying: Laying, option: LayerOption, x: Value): Value {
  if (option === "K") return laying.classes;
  if (option === "A") return laying.activation;
  if (typeof option === "string" && option.startsWith("for "))
    return correctPadding(Number(option.slice(4)), x);
  if (Array.isArray(option)) return new Tuple(option.map((item: LayerOption) => optionOf(laying, item, x)));
  if (typeof option === "number" && !Number.isInteger(option)) return new Float(option);
  return option as number | boolean | string | null;
}

/**
 * The padding before a strided convolution of `kernel`: half of the kernel on both sides, one less before axes of
 * even size. Sizes that are not fixed count as even.
 */
function correctPadding(kernel: number, x: Value): Value {
  const half = Math.floor(kernel / 2);
  if (!(x instanceof TensorValue) || isUnknown(x.shape))
    return new Unknown("the size of the map is not known");
  const sides = x.shape.slice(1, 3);
  const isFixed = sides.every(isKnown);
  return new Tuple(
    sides.map((side) => new Tuple([isFixed && isKnown(side) && side % 2 === 1 ? half : half - 1, half])),
  );
}
