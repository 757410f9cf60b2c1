import { Unknown } from "../../../arithmetic/unknown";
import { lookup } from "../../../catalogue";
import { constructLayer } from "../../../catalogue/apply";
import {
  type Composite,
  DEFAULT_CLASSES,
  moduleAt,
  type PartArgument,
} from "../../../catalogue/builders/torchvision";
import { type Arg, Float, LayerConfig } from "../../../catalogue/values";
import type { Location } from "../../../model/graph";
import { instantiate } from "../../calls";
import { toArg } from "../../convert";
import type { Frame } from "../../frame";
import { ClassValue, Instance, ParameterValue, TensorValue, Tuple, type Value } from "../../values";
import { classFor } from "../layers";
import { native } from "../native";
import { torchContainers } from "../torchContainers";
import { moduleClass } from "../torchModule";
import { runBlock } from "./block";
import { Made } from "./made";

/** Where modules of a known structure are made, and for how many classes. */
export interface Making {
  readonly frame: Frame;
  readonly at: Location;
  readonly classes: Value;
}

/** Makes the module of a number with all of its parts, as torchvision's own code would. */
export function makeModule(making: Making, number: number): Value {
  const module = moduleAt(number);
  const made =
    module.kind === "composite"
      ? makeComposite(making, module)
      : makeLeaf(making, module.entry, module.positional, module.keywords);
  if (!(made instanceof Instance)) return made;
  // Parts are made in torchvision's code, not at the place that calls the builder.
  made.definedAt = undefined;
  made.state = new Made(number);
  return made;
}

function makeLeaf(
  { frame, at, classes }: Making,
  name: string,
  positional: readonly PartArgument[],
  keywords: Readonly<Record<string, PartArgument>>,
): Value {
  const entry = lookup(name);
  if (entry?.kind !== "layer") return new Unknown(`${name} is not known to Layer Lens`);
  const named = Object.entries(keywords).map(([key, value]) => [key, evaluated(value, classes)] as const);
  const args = { positional: positional.map((value) => evaluated(value, classes)), keywords: new Map(named) };
  return instantiate(frame, classFor(entry), args, at);
}

const configurations = new Map<number, LayerConfig | undefined>();

/** A layer of the table as the catalogue sees it, without an instance; undefined for modules of several parts. */
export function configOf(number: number): LayerConfig | undefined {
  if (!configurations.has(number)) {
    const module = moduleAt(number);
    const entry = module.kind === "leaf" ? lookup(module.entry) : undefined;
    if (module.kind !== "leaf" || entry?.kind !== "layer") return undefined;
    const named = Object.entries(module.keywords).map(([key, value]) => [key, argOf(value)] as const);
    const config = constructLayer(entry, module.positional.map(argOf), new Map(named));
    configurations.set(number, config instanceof LayerConfig ? config : undefined);
  }
  return configurations.get(number);
}

function argOf(argument: PartArgument): Arg {
  return toArg(evaluated(argument, DEFAULT_CLASSES));
}

function evaluated(argument: PartArgument, classes: Value): Value {
  if (argument === "K") return classes;
  if (Array.isArray(argument))
    return new Tuple(argument.map((item: PartArgument) => evaluated(item, classes)));
  if (typeof argument === "number" && !Number.isInteger(argument)) return new Float(argument);
  return argument as number | string | boolean | null;
}

function makeComposite(making: Making, module: Composite): Instance {
  const { run } = making.frame;
  const made = run.newInstance(classOf(module));
  made.isInitialized = true;
  for (const [name, dims] of Object.entries(module.weights))
    made.attrs.set(name, new ParameterValue(run.newId(), dims, "float32"));
  for (const [name, number] of module.parts) made.attrs.set(name, makeModule(making, number));
  made.buffers = new Map(
    Object.entries(module.buffers).map(([name, dims]) => [
      name,
      new TensorValue(run.newId(), dims, "float32"),
    ]),
  );
  return made;
}

const classes = new Map<string, ClassValue>();

/** The class of torchvision's own modules of a name. */
function classOf({ type, base }: Composite): ClassValue {
  const parent = base === "Module" ? moduleClass : torchContainers[`torch.nn.${base}`];
  if (!(parent instanceof ClassValue) || type === base)
    return parent instanceof ClassValue ? parent : moduleClass;
  const key = `${type}:${base}`;
  let cls = classes.get(key);
  if (!cls) {
    cls = new ClassValue(type, `torchvision.models.${type}`, [parent]);
    // A container that runs its parts in a row needs no code of torchvision's.
    if (base !== "Sequential") cls.attrs.set("forward", native("forward", runBlock));
    classes.set(key, cls);
  }
  return cls;
}
